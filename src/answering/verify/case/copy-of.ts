import type { Reading } from '../reading/reading.js'
import { isSameWord } from './same-word.js'

export interface Placed {
  /** Place among the tokens of its text. */
  readonly at: number
  readonly lower: string
}

/** A claim laid beside the quote whose words it repeats most of. */
export interface Copy {
  readonly quote: Reading
  /** Share of the claim's words that stand in the quote, in its order. */
  readonly share: number
  readonly mine: readonly Placed[]
  readonly theirs: readonly Placed[]
  /** Places in `mine` and `theirs` that are repeated, pair by pair. */
  readonly pairs: readonly (readonly [mine: number, theirs: number])[]
}

/** `null` where nothing is repeated. */
export function copyOf(claim: Reading, quotes: readonly Reading[]): Copy | null {
  const mine = wordsIn(claim)
  const [nearest] = quotes
    .map((quote) => {
      const theirs = wordsIn(quote)
      return { quote, mine, theirs, pairs: repeatedIn(mine, theirs) }
    })
    .sort((one, other) => other.pairs.length - one.pairs.length)
  if (nearest === undefined || nearest.pairs.length === 0) return null
  return { ...nearest, share: nearest.pairs.length / mine.length }
}

function wordsIn({ tokens }: Reading): Placed[] {
  return tokens.flatMap(({ kind, lower }, at) => (kind === 'mark' ? [] : [{ at, lower }]))
}

/** The longest row of words that both have in one order, gaps allowed. */
function repeatedIn(mine: readonly Placed[], theirs: readonly Placed[]): (readonly [number, number])[] {
  const width = theirs.length + 1
  const longest = new Uint16Array((mine.length + 1) * width)
  const same = (one: number, other: number): boolean => isSameWord(mine[one]!.lower, theirs[other]!.lower)
  for (let one = mine.length - 1; one >= 0; one -= 1)
    for (let other = theirs.length - 1; other >= 0; other -= 1)
      longest[one * width + other] = same(one, other)
        ? longest[(one + 1) * width + other + 1]! + 1
        : Math.max(longest[(one + 1) * width + other]!, longest[one * width + other + 1]!)
  const pairs: (readonly [number, number])[] = []
  for (let one = 0, other = 0; one < mine.length && other < theirs.length; )
    if (same(one, other)) pairs.push([one++, other++])
    else if (longest[(one + 1) * width + other]! >= longest[one * width + other + 1]!) one += 1
    else other += 1
  return pairs
}
