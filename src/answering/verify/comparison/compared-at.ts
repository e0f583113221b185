import { COMPARE_SAYINGS } from '../case/comparison-words.js'
import type { PhraseFinder, PhraseHit } from '../reading/phrases.js'
import type { Reading } from '../reading/reading.js'

/** Where a text has words of a table, outside the sayings in which they compare nothing. */
export function hits(table: PhraseFinder, reading: Reading): readonly PhraseHit[] {
  const found = table.find(reading.lowers, reading.language)
  if (found.length === 0) return found
  const covered = new Set<number>()
  for (const saying of COMPARE_SAYINGS.find(reading.lowers, reading.language))
    for (let step = 0; step < saying.length; step += 1) covered.add(saying.at + step)
  // "More than four in ten": how many, not which is more.
  const isAmount = ({ at, length }: PhraseHit): boolean =>
    /(?:than|als)$/u.test(reading.lowers[at + length - 1] ?? '') &&
    // "More than in 2023": a year, and compared with it.
    !/^(?:in|im)$/u.test(reading.lowers[at + length] ?? '') &&
    reading.numbers.some((number) => number.at === at + length || number.at === at + length + 1)
  // "Kam in rund 20 Prozent der Fälle vor": the first part of a verb.
  const isVerbPart = ({ at, phrase }: PhraseHit): boolean =>
    phrase === 'vor' && (reading.tokens[at + 1] === undefined || reading.tokens[at + 1]!.kind === 'mark')
  return found.filter((hit) => !covered.has(hit.at) && !isAmount(hit) && !isVerbPart(hit))
}

/** "Keine Verbindung mehr" of what the source denies too, or leaves to one alone: it has ended, and nothing is compared. */
export function isAnyMore({ lowers, clauseOf }: Reading, at: number, sources: readonly Reading[]): boolean {
  return (
    lowers[at] === 'mehr' &&
    lowers[at + 1] !== 'als' &&
    lowers.some(
      (lower, place) =>
        place < at && place >= at - 6 && clauseOf[place] === clauseOf[at] && NOTHING_OF_IT.test(lower),
    ) &&
    sources.some(({ text }) => DENIES_TOO.test(text))
  )
}
const DENIES_TOO =
  /\b(?:not?|never|nothing|nobody|without|only|free of|apart)\b|n['’]t\b|(?<!\p{L})(?:nicht|nichts|nie|niemand\p{L}*|(?<!ersetz\p{L}* (?:aber )?)kein\p{L}*|ohne|nur|einzige[nrs]?|getrennt)(?!\p{L})/iu
const NOTHING_OF_IT = /^(?:nicht|nichts|nie|niemals|niemand\p{L}*|kein\p{L}*)$/u

/** "Do not ask or do not feel prepared": two in one part, each with a "not" of its own. */
export function clauseNegated(reading: Reading, { at }: PhraseHit): boolean {
  return (
    reading.clauses[reading.clauseOf[at]!]!.negated || /^(?:not|nicht)$/u.test(reading.lowers[at - 1] ?? '')
  )
}
