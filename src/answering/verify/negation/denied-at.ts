import type { Reading } from '../reading/reading.js'

/** A "not" at most three words before: "nicht ganz allein", "not every". */
const DENIES = /^(?:not|nicht|no|nobody|never|none|kein\p{L}*|niemand\p{L}*|nie|niemals)$/u

/** Whether a "not" in the same part stands shortly before the token, or anywhere before an "alone". */
export function deniedAt({ lowers, clauseOf }: Reading, at: number): boolean {
  return lowers.some(
    (lower, place) =>
      place < at &&
      clauseOf[place] === clauseOf[at] &&
      (place >= at - 3 || /^(?:alone|allein)$/u.test(lowers[at]!)) &&
      DENIES.test(lower),
  )
}
