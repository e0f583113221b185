import { type Case, type Check, finding } from './check.js'
import { ALIKE, COMPARE_SAYINGS, COMPARES, LESS, MORE } from './markers.js'
import { OPPOSITES } from './opposites.js'
import type { PhraseFinder, PhraseHit } from './phrases.js'
import type { Reading } from './reading.js'

/** More stays more, less stays less, and what the source does not compare is not compared. */
export const checkComparison: Check = (judged) => {
  const { claim } = judged
  const sources = judged.sentences
  const hit = (table: PhraseFinder, reading: Reading): boolean => hits(table, reading).length > 0
  const compares = (reading: Reading): boolean =>
    hit(COMPARES, reading) && !/\b(?:make|makes|made)\b[^.]*\b(?:harder|easier|worse)\b/u.test(reading.text)
  const directed = (reading: Reading): boolean => hit(MORE, reading) || hit(LESS, reading)
  if (compares(claim) && !sources.some((source) => directed(source) || hit(COMPARES, source)))
    return finding('comparison', 'The claim compares; the source does not.')
  if (
    compares(claim) &&
    sources.some((source) => ALIKE.has(source.lowers, source.language)) &&
    !ALIKE.has(claim.lowers, claim.language) &&
    !sources.some(compares)
  )
    return finding(
      'comparison',
      'The source says the two are about alike; the claim sets one above the other.',
    )
  const said = (table: PhraseFinder, reading: Reading): boolean =>
    hits(table, reading).some((place) => !clauseNegated(reading, place))
  const up = (reading: Reading): boolean => said(MORE, reading) && !said(LESS, reading)
  const down = (reading: Reading): boolean => said(LESS, reading) && !said(MORE, reading)
  const onlyUp = (reading: Reading): boolean => up(reading) || (hit(MORE, reading) && !hit(LESS, reading))
  const onlyDown = (reading: Reading): boolean => down(reading) || (hit(LESS, reading) && !hit(MORE, reading))
  const turned =
    (up(claim) && sources.every((source) => onlyDown(source) && !up(source))) ||
    (down(claim) && sources.every((source) => onlyUp(source) && !down(source)))
  if (turned && compares(claim))
    return finding('comparison', 'The claim turns the direction of a comparison round.')
  return opposite(judged)
}

/** The claim says one side of a pair of opposites where the source says the other. */
function opposite(judged: Case) {
  const { claim } = judged
  for (const { name, one, other, describes } of OPPOSITES) {
    for (const [said, meant] of [
      [one, other],
      [other, one],
    ] as const) {
      if (!hits(said, claim).some((place) => describes || !clauseNegated(claim, place))) continue
      const saidThere = judged.sentences.some((source) => hits(said, source).length > 0)
      if (saidThere || hits(meant, claim).length > 0) continue
      if (!judged.quotes.some((quote) => hits(meant, quote).some((place) => describes || !clauseNegated(quote, place))))
        continue
      return finding('opposite', `The claim says the opposite of the source (${name}).`)
    }
  }
  return null
}

function hits(table: PhraseFinder, reading: Reading): readonly PhraseHit[] {
  const found = table.find(reading.lowers, reading.language)
  if (found.length === 0) return found
  const covered = new Set<number>()
  for (const saying of COMPARE_SAYINGS.find(reading.lowers, reading.language))
    for (let step = 0; step < saying.length; step += 1) covered.add(saying.at + step)
  return found.filter(({ at }) => !covered.has(at))
}

function clauseNegated(reading: Reading, { at }: PhraseHit): boolean {
  return reading.clauses[reading.clauseOf[at]!]!.negated
}
