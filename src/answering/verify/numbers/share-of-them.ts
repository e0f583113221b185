import type { Case } from '../case/check.js'
import { BOUNDS, MOST } from '../case/quantity-words.js'
import type { NumberFound } from '../reading/number-found.js'
import type { Reading } from '../reading/reading.js'
import { ROUNDED, SAME_SHARE, sameNumber } from './same-number.js'

/** "More than half", "less than half": how far above or below it still is so called; from three quarters on one would say so. */
const NEXT = 1 / 4

/** "Gut die Hälfte": somewhat more. */
const SOMEWHAT_MORE = /^(?:gut|well)$/u

/** The ten of "seven in ten", where the source has such a share. */
export function isOfShare(number: NumberFound, judged: Case): boolean {
  const { claim, quotes } = judged
  return claim.numbers.some(
    (share) =>
      share !== number &&
      share.kind === 'share' &&
      number.at >= share.at &&
      number.at < share.at + share.length &&
      (isShareOfThem(share, judged) ||
        quotes.some(({ numbers }) => numbers.some((other) => sameNumber(share, other)))),
  )
}

/** "Half of them" of 9 out of 18 whom the passage counts, "more than half" of 61 %. */
export function isShareOfThem(number: NumberFound, { claim, quotes, passages }: Case): boolean {
  // A figure is no rounding.
  if (number.kind !== 'share' || /\d/u.test(number.written)) return false
  const shares = sharesIn(quotes, passages)
  const more =
    SOMEWHAT_MORE.test(claim.lowers[number.at - 1] ?? '') ||
    SOMEWHAT_MORE.test(claim.lowers[number.at - 2] ?? '')
  const bound = more
    ? 'more than'
    : BOUNDS.find(([, table]) =>
        table
          .find(claim.lowers, claim.language)
          .some(({ at, length }) => at < number.at && number.at - at - length <= 1),
      )?.[0]
  // "Über die Hälfte" of "die meisten".
  if (bound === 'more than' && number.value === 1 / 2 && quotes.some(saysMost)) return true
  // Almost any count is less than half of one of a passage's several numbers: only those of the quote tell.
  if (bound === 'less than')
    return sharesIn(quotes, quotes).some((share) => share < number.value && share > number.value - NEXT)
  return shares.some((share) =>
    bound === 'more than'
      ? share > number.value && share < number.value + NEXT
      : bound === undefined && Math.abs(share - number.value) <= (number.about ? ROUNDED : SAME_SHARE),
  )
}

const saysMost = ({ lowers, language }: Reading): boolean =>
  MOST.find(lowers, language).some(({ at }) => lowers[at - 1] !== 'at')

/** The shares that the quotes name, and what their counts are of greater ones. */
function sharesIn(quotes: readonly Reading[], wholes: readonly Reading[]): number[] {
  const counts = wholes.flatMap(({ numbers }) => numbers.filter(({ kind }) => kind === 'count'))
  return quotes.flatMap(({ numbers }) =>
    numbers.flatMap(({ kind, value }) => {
      if (kind === 'share') return [value]
      return kind === 'count' ? counts.filter((all) => all.value > value).map((all) => value / all.value) : []
    }),
  )
}
