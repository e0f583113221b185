import type { Case } from '../case/check.js'
import { isPale } from '../case/pale.js'
import type { Word } from '../reading/reading.js'

/**
 * Share of the quotes' words for which the claim has none: of all of them, and `near`, of the parts the claim is about. A paraphrase
 * tells most of them; where one thing stands in another's place, the other is left over.
 */
export function untoldIn({ claim, quotes, focus, inQuotes }: Case): {
  readonly all: number
  readonly near: number
} {
  const told = new Set(claim.content.flatMap((word) => inQuotes.matches(word)))
  const isWeighty = (word: Word): boolean => !word.frame && !isPale(word)
  const share = (chosen: readonly Word[]): number =>
    chosen.filter((word) => !told.has(word)).length / Math.max(chosen.length, 1)
  return {
    all: share(quotes.flatMap(({ content }) => content.filter(isWeighty))),
    near: share(
      quotes.flatMap(({ content, segmentOf }, index) =>
        content.filter((word) => isWeighty(word) && focus[index]!.has(segmentOf[word.at]!)),
      ),
    ),
  }
}
