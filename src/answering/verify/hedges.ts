import type { Case } from './check.js'
import type { PhraseFinder } from './phrases.js'
import type { Reading, Word } from './reading.js'

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
  for (const word of judged.claim.content) {
    if (word.frame || word.named) continue
    const matches = judged.inQuotes.matches(word)
    if (matches.length === 0) continue
    const part = parts.get(word.clause) ?? { shared: 0, under: 0 }
    part.shared += 1
    if (matches.every((match) => isUnder(match, judged.quotes, marked))) part.under += 1
    parts.set(word.clause, part)
  }
  const total = [...parts.values()].reduce((sum, { shared }) => sum + shared, 0)
  return [...parts.entries()]
    .filter(([, { shared, under }]) => shared >= Math.min(fewest, total) && under / shared > BINDS)
    .map(([clause]) => clause)
}

/** Whether each of these parts of the claim, or one beside it, has a word of the table. */
export function saysBeside(claim: Reading, parts: readonly number[], table: PhraseFinder): boolean {
  const said = table.find(claim.lowers, claim.language).map(({ at }) => claim.clauseOf[at]!)
  return parts.every((part) => said.some((clause) => Math.abs(clause - part) <= 1))
}

function withReasons(quote: Reading, clauses: ReadonlySet<number>): Set<number> {
  const all = new Set(clauses)
  quote.lowers.forEach((lower, at) => {
    const clause = quote.clauseOf[at]!
    const sameSentence = quote.segmentOf[at - 1] === quote.segmentOf[at]
    if (
      /^(?:because|weil|since|da|that|dass)$/u.test(lower) &&
      sameSentence &&
      (all.has(clause - 1) || all.has(clause - 2))
    )
      all.add(clause)
  })
  return all
}

export const placesOf =
  (table: PhraseFinder) =>
  (quote: Reading): readonly number[] =>
    table.find(quote.lowers, quote.language).map(({ at }) => at)

function isUnder(match: Word, quotes: readonly Reading[], marked: readonly ReadonlySet<number>[]): boolean {
  const index = quotes.findIndex((quote) => quote.holds(match))
  return index !== -1 && marked[index]!.has(match.clause)
}
