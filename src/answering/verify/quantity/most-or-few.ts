import type { Case } from '../case/check.js'
import type { Reading } from '../reading/reading.js'

/* "Most" and "few" of what a source counts, or says in another word. */

/** A number that stands for "most": more than half. */
const HALF = 0.5

/** Whether a number of the source stands for "most". */
export function isMost(judged: Case): boolean {
  return isLeftOver(judged) || (!isSpent(judged) && judged.quotes.some(hasLargeShare)) || countsMost(judged)
}

function hasLargeShare({ numbers }: Reading): boolean {
  return numbers.some(({ kind, value }) => kind === 'share' && value > HALF)
}

/** "Had fallen by a quarter" told as "most of it was still there". */
function isLeftOver({ claim, quotes }: Case): boolean {
  return (
    STILL.test(claim.text) &&
    quotes.some(
      ({ text, numbers }) =>
        FELL_BY.test(text) && numbers.some(({ kind, value }) => kind === 'share' && value < HALF),
    )
  )
}
/** "Had fallen by three quarters": the large share is gone. */
const isSpent = ({ claim, quotes }: Case): boolean =>
  STILL.test(claim.text) && quotes.every(({ text }) => FELL_BY.test(text))

const STILL = /\b(?:still|left|remain\p{L}*)\b|(?<!\p{L})(?:noch|übrig|blieb\p{L}*)(?!\p{L})/iu
const FELL_BY =
  /\b(?:fell|fallen|dropped|declined|decreased|weaker|weakened|down|less)\b[^.;]*\bby\b|(?<!\p{L})um(?!\p{L})[^.;]*(?<!\p{L})(?:gesunken|gefallen|abgenommen|zurückgegangen|schwächer|nachgelassen|sank|fiel)(?!\p{L})/iu

/** "13 had returned" of "18 women" that the passage counts. */
function countsMost({ quotes, passages }: Case): boolean {
  const countsIn = (readings: readonly Reading[]): readonly number[] =>
    readings.flatMap(({ numbers }) => numbers.flatMap(({ kind, value }) => (kind === 'count' ? [value] : [])))
  const whole = countsIn(passages)
  return countsIn(quotes).some((part) => whole.some((all) => part < all && part > all * HALF))
}

/** Whether a "few" of the claim says "a few", or "too few" of what the source wants more of. */
export function isFew({ claim, quotes }: Case): boolean {
  return quotes.some(({ text }) => A_FEW.test(text) || (TOO_FEW.test(claim.text) && MORE_NEEDED.test(text)))
}

const A_FEW = /\ba few\b|(?<!\p{L})(?:ein paar|einigen?)(?!\p{L})/iu
/** "More letters are needed", "only one letter" told as "too few letters". */
const TOO_FEW = /\btoo (?:few|little)\b|(?<!\p{L})zu wenige?n?(?!\p{L})/iu
const MORE_NEEDED =
  /\b(?:only one|just one|single|call\p{L}* for more|more \p{L}+ (?:is|are) needed)\b|(?<!\p{L})(?:nur eine?|einzige\p{L}*|braucht (?:es )?mehr|fordern mehr)(?!\p{L})/iu
