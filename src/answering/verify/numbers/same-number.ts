import type { NumberFound } from '../reading/number-found.js'

/** How far a number that is said to be "about" may lie from the source's, as a share of one (nine in ten ~ 88 %). */
export const ROUNDED = 0.0301
/** How far two shares may lie apart that are the same. */
export const SAME_SHARE = 0.004

/** Whether two numbers say the same: their value, and what kind of number they are. */
export function sameNumber(one: NumberFound, other: NumberFound): boolean {
  if (one.kind === 'share' && other.kind === 'share') {
    // "nearly nine in ten" may stand for 88 %; 30 % never stands for 27 %.
    const differentForm = /\d/u.test(one.written) !== /\d/u.test(other.written)
    return (
      Math.abs(one.value - other.value) <=
      (differentForm && (one.about || other.about) ? ROUNDED : SAME_SHARE)
    )
  }
  if (one.kind === 'share' || other.kind === 'share') return false
  if ((one.kind === 'place') !== (other.kind === 'place')) return false
  if ((one.kind === 'times') !== (other.kind === 'times')) return false
  return one.value === other.value
}

/** "Five returns" of "five times". */
export function isSameCount(one: NumberFound, other: NumberFound): boolean {
  const counts = [one, other].every(({ kind }) => kind === 'count' || kind === 'times')
  return sameNumber(one, other) || (counts && one.value === other.value)
}
