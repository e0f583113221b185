import type { Case } from './check.js'
import { isPale } from './pale.js'
import type { Reading, Word } from './reading.js'

/** Most words of the quote that one word of the claim may have taken the place of. */
const WIDEST = 2

/**
 * How many words of the claim stand, between the quote's own words, where the quote has another one that the claim leaves untold:
 * "giving love back" of "giving power back". Only within one language, where a sentence can be repeated.
 */
export function exchangedIn({ claim, quotes, inQuotes, inPassages, across }: Case): number {
  if (across) return 0
  const told = new Set(claim.content.flatMap((word) => inQuotes.matches(word)))
  const weighty = ({ content }: Reading): readonly Word[] => content.filter(({ named }) => !named)
  const mine = weighty(claim)
  let count = 0
  for (const [index, word] of mine.entries()) {
    if (word.frame || isPale(word) || inQuotes.has(word)) continue
    const stranger = inPassages.strength(word) === 0
    const [before, after] = [mine[index - 1], mine[index + 1]]
    const stands = quotes.some((quote) => {
      const theirs = weighty(quote)
      const placesOf = (other: Word | undefined): number[] =>
        other === undefined ? [] : theirs.flatMap(({ stem }, place) => (stem === other.stem ? [place] : []))
      const [left, right] = [placesOf(before), placesOf(after)]
      const isUntold = (from: number, to: number): boolean => {
        const between = theirs.slice(from, to)
        return (
          between.length > 0 &&
          between.length <= WIDEST &&
          between.every(
            (other) =>
              !told.has(other) && !other.frame && (word.language === 'en' || other.thing === word.thing),
          )
        )
      }
      if (before !== undefined && after !== undefined)
        return left.some((from) => right.some((to) => to > from && isUntold(from + 1, to)))
      // At an end of the claim one neighbour must do.
      return before === undefined
        ? right.some((to) => isUntold(Math.max(0, to - 1), to))
        : left.some((from) => isUntold(from + 1, from + 2))
    })
    if (stands) count += stranger ? 1 : 0.5
  }
  return count
}
