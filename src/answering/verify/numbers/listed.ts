import type { Case } from '../case/check.js'
import type { NumberFound } from '../reading/number-found.js'
import type { Reading } from '../reading/reading.js'
import type { RawToken } from '../reading/tokens.js'

/** Most things a list is counted to. */
export const LONGEST_LIST = 7
/** Words for what is counted that say nothing else: "two things", "drei Erfahrungen". */
const ANYTHING =
  /^(?:things?|points?|factors?|parts?|reasons?|ways?|needs?|features?|kinds?|forms?|groups?|studies|sources|topics|areas|aspects?|conditions?|elements?|steps?|terms?|names?|words?|countries|languages|examples?|patterns?|stages?|sides?|dinge[n]?|punkte[n]?|faktor(?:en)?|teile[n]?|gründe[n]?|wege[n]?|merkmale[n]?|arten|formen|gruppen|studien|quellen|bereiche[n]?|bedingungen|schritte[n]?|erfahrungen|begriffe[n]?|wörter[n]?|länder[n]?|sprachen|beispiele[n]?|muster[n]?|stufen|phasen|seiten|jahreszahlen)$/u
/** What is one in the source is not counted by its list. */
const SINGLE = /\b(?:one|single)\b|(?<!\p{L})einzig\p{L}*/iu
/** A measure is not what a list counts. */
const MEASURE =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|times|jahren?|monaten?|wochen?|tagen?|stunden?|minuten?|mal|uhr|percent|prozent|%)$/u

/** "Two things: income and …" of a quote that lists two, "vier Datenbanken" of four names in a row. */
export function countsList({ at, length, value }: NumberFound, { claim, quotes, passages }: Case): boolean {
  if (value > LONGEST_LIST) return false
  const place = at + length
  const counted = claim.lowers[place] ?? ''
  const isThing = claim.content.some((word) => word.at === place && word.thing)
  if (MEASURE.test(counted) || !(ANYTHING.test(counted) || (value > 2 && isThing))) return false
  const counts = quotes.some(({ numbers }) => numbers.some(({ kind }) => kind === 'count'))
  const sources = value >= 4 && !counts ? [...quotes, ...passages] : quotes
  return sources.some((quote) => {
    if (
      quote.numbers.some(
        (other) => other.kind === 'count' && !MEASURE.test(quote.lowers[other.at + other.length] ?? ''),
      )
    )
      return false
    if (!ANYTHING.test(counted) && SINGLE.test(quote.text)) return false
    const lists = [...listsIn(quote), ...barelyListed(quote)]
    return value === 2 || ANYTHING.test(counted) ? lists.includes(value) : Math.max(...lists) === value
  })
}

/** "A and B are two of the five": the claim names as many as it counts, and the whole is asked for by itself. */
export function isSomeOfList({ kind, value, at, length }: NumberFound, { claim, quotes }: Case): boolean {
  const before = claim.lowers[at - 1] ?? ''
  if (/^(?:only|just|nur|bloß)$/u.test(before)) return false
  if (kind === 'share') {
    const whole = claim.numbers.find((other) => other.kind === 'count' && other.at === at + length - 1)
    if (whole === undefined || length < 3) return false
    const counts = quotes.flatMap(({ numbers }) => numbers.filter((other) => other.kind === 'count'))
    if (counts.length > 0 && !counts.some((other) => other.value === whole.value)) return false
    const part = Math.round(value * whole.value)
    return part === 1 || listsIn(claim).includes(part)
  }
  // "Are two of the examples that it gives".
  return (
    kind === 'count' &&
    /^(?:of (?:the|its|these|those)|der|von den|davon)\b/u.test(
      claim.lowers.slice(at + length, at + length + 2).join(' '),
    ) &&
    listsIn(claim).includes(value) &&
    quotes.some((quote) => listsIn(quote).some((items) => items > value))
  )
}

/** How many things each list of a text has: commas before its last "and", and two. */
export function listsIn(
  { tokens, segmentOf }: Reading,
  isItem: (last: RawToken) => boolean = () => true,
): number[] {
  return tokens.flatMap(({ lower }, at) => {
    if (!/^(?:and|und)$/u.test(lower) || !isItem(tokens[at + 1] ?? tokens[at]!)) return []
    let items = 2
    const lengths = [items]
    for (let place = at - 1; place >= 0 && segmentOf[place] === segmentOf[at]; place -= 1)
      if (tokens[place]!.lower === ',' && place < at - 1) {
        items += 1
        lengths.push(items)
      }
    return lengths
  })
}

/** "Listen, inquire, validate, support": a row of three or more without an "and". */
function barelyListed({ text }: Reading): number[] {
  return text
    .split(/[.:;!?]/u)
    .filter((row) => !/(?<!\p{L})(?:and|und|or|oder)(?!\p{L})/iu.test(row))
    .map((row) => row.split(',').length)
    .filter((items) => items >= 3)
}
