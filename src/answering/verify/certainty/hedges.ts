import type { Case } from '../case/check.js'
import type { PhraseFinder } from '../reading/phrases.js'
import type { Reading, Word } from '../reading/reading.js'

/** Fewest words of a part of the claim that say where it comes from. */
const FEW = 2

/** More than this share of a part's words must stand beside a "may" for it to bind that part. */
const BINDS = 0.5

/**
 * The parts of the claim most of whose words the quotes say only where one of the places stands. A "because" belongs to the
 * statement it explains.
 */
export function boundParts(
  judged: Case,
  places: (quote: Reading) => readonly number[],
  fewest = FEW,
): readonly number[] {
  const marked = judged.quotes.map((quote) =>
    withReasons(quote, new Set(places(quote).map((at) => quote.clauseOf[at]!))),
  )
  if (marked.every((clauses) => clauses.size === 0)) return []
  const parts = new Map<number, { shared: number; under: number }>()
  const apart = new Map<number, number>()
  /** Stands in a part of the quotes that says "not", and no "may". */
  const isPlainlyDenied = (match: Word): boolean =>
    judged.quotes.some(
      (quote, index) =>
        quote.holds(match) && !marked[index]!.has(match.clause) && quote.clauses[match.clause]!.negated,
    )
  const homes = new Map<number, Map<string, number>>()
  for (const word of judged.claim.content) {
    if (word.frame || word.named) continue
    const matches = judged.inQuotes.matches(word)
    if (matches.length === 0) continue
    const part = parts.get(word.clause) ?? { shared: 0, under: 0 }
    part.shared += 1
    if (matches.every((match) => isUnder(match, judged.quotes, marked))) part.under += 1
    if (matches.some(isPlainlyDenied)) apart.set(word.clause, (apart.get(word.clause) ?? 0) + 1)
    parts.set(word.clause, part)
    const home = homes.get(word.clause) ?? new Map<string, number>()
    for (const clause of new Set(matches.map((match) => placeOf(match, judged.quotes))))
      home.set(clause, (home.get(clause) ?? 0) + 1)
    homes.set(word.clause, home)
  }
  /** The one part of the quotes that shares most words with this part of the claim says "may". */
  const isAtHome = (part: number): boolean => {
    const home = homes.get(part)!
    const most = Math.max(...home.values())
    const best = [...home].filter(([, count]) => count === most)
    return (
      most >= FEW &&
      best.every(([place]) =>
        marked.some(
          (clauses, index) => clauses.has(Number(place.split(' ')[1])) && place.startsWith(`${index} `),
        ),
      )
    )
  }
  const total = [...parts.values()].reduce((sum, { shared }) => sum + shared, 0)
  return [...parts.entries()]
    .filter(
      ([clause, { shared, under }]) =>
        // "Can help, but is no cure" told as "is no cure".
        !(judged.claim.clauses[clause]!.negated && (apart.get(clause) ?? 0) >= FEW) &&
        shared >= Math.min(fewest, total) &&
        (under / shared > BINDS || isAtHome(clause)),
    )
    .map(([clause]) => clause)
}

/** Whether each of these parts of the claim, or one beside it, holds one of the places. */
export function standsBeside(claim: Reading, parts: readonly number[], places: readonly number[]): boolean {
  const said = places.map((at) => claim.clauseOf[at]!)
  return parts.every((part) =>
    said.some(
      (clause) =>
        Math.abs(clause - part) <= 1 || (Math.abs(clause - part) <= 3 && goesOn(claim, clause, part)),
    ),
  )
}

/** "It can fall into a time in which …, and bring its own form": what stands between the two parts only describes, or goes on. */
function goesOn({ clauseOf, lowers }: Reading, one: number, other: number): boolean {
  const [from, to] = one < other ? [one, other] : [other, one]
  const isAside = (clause: number): boolean => {
    const words = lowers.filter((lower, place) => clauseOf[place] === clause && /\p{L}/u.test(lower))
    return words.length <= SHORT || isInfinitive(words) || DESCRIBES.test(words.slice(0, 2).join(' '))
  }
  return Array.from({ length: to - from - 1 }, (_, step) => isAside(from + 1 + step)).every(Boolean)
}

/** "…, rasch ohne sie zu handeln, …": what may be needed. */
const isInfinitive = (words: readonly string[]): boolean => /(?:^| )zu \p{L}+n$/u.test(words.join(' '))

/** Words of a part that only lists one thing more. */
const SHORT = 4
const DESCRIBES =
  /^(?:(?:who|that|which|whose|where|when|as|how|in which|and|or|from|during|after|before|with|without|der|die|das|dem|den|deren|dessen|wo|wie|was|und|oder|sowie|aus|nach|vor|mit|ohne|bei|während|in der|in dem|in denen|mit der|mit dem)(?: |$))/u

function withReasons(quote: Reading, clauses: ReadonlySet<number>): Set<number> {
  const all = new Set(clauses)
  quote.lowers.forEach((lower, at) => {
    const clause = quote.clauseOf[at]!
    const opens = quote.clauseOf[at - 1] !== clause || quote.tokens[at - 1]!.kind === 'mark'
    if (!opens || !/^(?:because|weil|since|da|that|dass)$/u.test(lower)) return
    // A "may" before a colon does not reach what stands behind it.
    const inSegment = (other: number): boolean =>
      all.has(other) &&
      quote.clauseOf.some((part, place) => part === other && quote.segmentOf[place] === quote.segmentOf[at])
    if (inSegment(clause - 1) || inSegment(clause - 2)) all.add(clause)
  })
  return all
}

export const placesOf =
  (table: PhraseFinder) =>
  (quote: Reading): readonly number[] =>
    table.find(quote.lowers, quote.language).map(({ at }) => at)

function placeOf(match: Word, quotes: readonly Reading[]): string {
  return `${quotes.findIndex((quote) => quote.holds(match))} ${match.clause}`
}

function isUnder(match: Word, quotes: readonly Reading[], marked: readonly ReadonlySet<number>[]): boolean {
  const index = quotes.findIndex((quote) => quote.holds(match))
  return index !== -1 && marked[index]!.has(match.clause) && !isBehindOwnVerb(match, quotes[index]!)
}

/** "Können alt sein und ändern sich": the second verb has no "may". */
function isBehindOwnVerb({ at, clause }: Word, { lowers, clauseOf, language }: Reading): boolean {
  return (
    language === 'de' &&
    lowers.some(
      (lower, place) =>
        place < at &&
        clauseOf[place] === clause &&
        /^(?:und|aber)$/u.test(lower) &&
        /^(?:sein|werden|haben|\p{L}+en)$/u.test(lowers[place - 1] ?? '') &&
        /^\p{L}+n$/u.test(lowers[place + 1] ?? '') &&
        lowers[place + 2] === 'sich',
    )
  )
}
