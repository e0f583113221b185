import type { Word } from '../reading/reading.js'
import type { Case } from './check.js'

/** A word of the claim beside the word of a quote that it may stand for. */
export interface Shared {
  readonly word: Word
  readonly match: Word
  /** Which quote it stands in. */
  readonly quote: number
}

/** The claim's words that the quotes have, in the claim's order; of several matches the one nearest to the match before. */
export function sharedRow({ claim, quotes, inQuotes }: Case): readonly Shared[] {
  const row: Shared[] = []
  for (const word of claim.content) {
    const matches = inQuotes.matches(word)
    const last = row.at(-1)
    const from = last?.match.at ?? word.at
    const places = quotes.flatMap(({ holds }, quote) =>
      matches.filter(holds).map((match) => ({ word, match, quote })),
    )
    const beside = places.filter(({ quote }) => quote === (last?.quote ?? 0))
    const [nearest] = (beside.length > 0 ? beside : places).toSorted(
      (one, other) => Math.abs(one.match.at - from) - Math.abs(other.match.at - from),
    )
    if (nearest !== undefined) row.push(nearest)
  }
  return row
}

/** How much the claim takes its source apart: shares from 0 to 1. */
export interface Mixed {
  /** Words of a part of the claim that do not stand in the one part of the quotes from which most of them come. */
  readonly fromSeveral: number
  /** Words of a part of the quotes that do not stand in the one part of the claim into which most of them go. */
  readonly intoSeveral: number
}

export function mixedIn(row: readonly Shared[]): Mixed {
  const partOf = ({ quote, match }: Shared): string => `${quote} ${match.clause}`
  const mine = ({ word }: Shared): string => String(word.clause)
  return {
    fromSeveral: strays(row, mine, partOf),
    intoSeveral: strays(row, partOf, mine),
  }
}

/** So far two words of a claim may stand apart to be neighbours, in words. */
const NEIGHBOURS = 7

export function isNear(one: Shared, next: Shared): boolean {
  return one.quote === next.quote && next.word.at - one.word.at <= NEIGHBOURS
}

function strays(
  row: readonly Shared[],
  groupOf: (shared: Shared) => string,
  homeOf: (shared: Shared) => string,
): number {
  const counts = new Map<string, Map<string, number>>()
  for (const shared of row) {
    const homes = counts.get(groupOf(shared)) ?? new Map<string, number>()
    counts.set(groupOf(shared), homes.set(homeOf(shared), (homes.get(homeOf(shared)) ?? 0) + 1))
  }
  const atHome = [...counts.values()].reduce((sum, homes) => sum + Math.max(...homes.values()), 0)
  return row.length === 0 ? 0 : 1 - atHome / row.length
}
