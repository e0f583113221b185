import type { Case } from '../case/check.js'
import type { NumberFound } from '../reading/number-found.js'

/** How far a round number may lie from the source's, as a share of it: said as a bound, and said as "about". */
const BOUND = 0.1
const ABOUT = 0.03
/** The least number that is told rounded. */
const LEAST = 20

const BELOW_IT = /(?:^| )(?:gut|over|well over|more than|mehr als|über|a good|just over|slightly over)$/u
const ABOVE_IT =
  /(?:^| )(?:knapp|nearly|almost|fast|beinahe|fewer than|less than|under|weniger als|unter|close to|not quite|nicht ganz)$/u
const NEAR_IT = /(?:^| )(?:rund|etwa|about|around|some|roughly|ungefähr|circa|ca|approximately|an die)$/u

/** "Gut 250" of 258, "knapp 870" of 868, "fewer than fifty" of 45, "rund 350" of 354. */
export function isRounded({ kind, value, at, length }: NumberFound, { claim, quotes }: Case): boolean {
  if (kind !== 'count' || value < LEAST || value % 10 !== 0) return false
  const before = claim.lowers
    .slice(Math.max(0, at - 3), at)
    .join(' ')
    .trim()
  // "Unter 700 Frauen": among them.
  const isAmong =
    /(?:^| )(?:under|unter)$/u.test(before) &&
    claim.content.some((word) => word.at === at + length && word.person)
  if (isAmong) return false
  return quotes.some(({ numbers }) =>
    numbers.some((other) => {
      if (other.kind !== 'count' || other.value === value) return false
      const apart = (other.value - value) / value
      // 540 is rounded to tens: it stands for no 500.
      if (Math.abs(other.value - value) >= stepOf(value)) return false
      if (BELOW_IT.test(before)) return apart > 0 && apart <= BOUND
      if (ABOVE_IT.test(before)) return apart < 0 && -apart <= BOUND
      return NEAR_IT.test(before) && Math.abs(apart) <= ABOUT
    }),
  )
}

/** What a round number is rounded to: 250 to fifties, 540 to tens, 900 to hundreds. */
function stepOf(value: number): number {
  let step = 10
  for (let next = step; value % next === 0; next *= 10) step = value % (next * 5) === 0 ? next * 5 : next
  return step
}
