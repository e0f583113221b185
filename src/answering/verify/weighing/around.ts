import type { Case } from '../case/check.js'
import { isPale } from '../case/pale.js'
import type { Word } from '../reading/reading.js'

/** What points back to another sentence: there the passage has to say what "it" or "such" is. */
const POINTS_BACK =
  /^(?:it|its|they|them|their|this|these|that|those|both|such|sie|es|er|ihre?[nrms]?|dies\p{L}*|davon|dabei|dafür|daran|darin|dort|danach|beide\p{L}*|solche\p{L}*)$/u

/**
 * How much of a claim only the passage around its quotes has. The passage may say whom or what a quote is about; a claim that takes
 * more from it rests on another sentence than the one that is shown as its source.
 */
export function takenFromAround(judged: Case): {
  /** Share of the claim's words. */
  readonly words: number
  /** The same, where nothing in the quotes points back. */
  readonly unasked: number
  /** Share of its weighty words, of which it counts persons alone: somebody else is said to do or bear it. */
  readonly persons: number
} {
  const { claim, quotes, inQuotes, inPassages } = judged
  const own = claim.content.filter(({ named }) => !named)
  const weighty = own.filter((word) => !word.frame && !isPale(word))
  const isAround = (word: Word): boolean =>
    !inQuotes.has(word) && inPassages.has(word) && !isBase(judged, word)
  const words = own.filter(isAround).length / Math.max(claim.content.length, 1)
  const pointsBack = quotes.some(({ lowers }) => lowers.some((lower) => POINTS_BACK.test(lower)))
  return {
    words,
    unasked: pointsBack ? 0 : words,
    persons: weighty.filter((word) => word.person && isAround(word)).length / Math.max(weighty.length, 1),
  }
}

/** "Of 75 women …": how many were asked is for the passage to say, where it counts the same. */
function isBase({ claim, passages, inPassages }: Case, word: Word): boolean {
  const number = claim.numbers.find(({ at, length }) => at + length === word.at)
  if (
    number === undefined ||
    !/^(?:of|among|from|von|unter|bei|aus)$/u.test(claim.lowers[number.at - 1] ?? '')
  )
    return false
  return passages.some((passage) =>
    passage.numbers.some(
      ({ at, length, value }) =>
        value === number.value &&
        inPassages.matches(word).some((twin) => passage.holds(twin) && twin.at === at + length),
    ),
  )
}
