import type { Word } from '../reading/reading.js'
import type { Case } from './check.js'
import { type InTime, ordersIn } from './orders-in.js'

/** Whether the claim puts first what the source puts later, and the reverse: "first the story, then safety". */
export function isToldBackwards(judged: Case): boolean {
  return standInTime(judged, ({ early, late, forbids }) => ({ early: late, late: early, forbids }), true)
}

/** Whether both put the same first and the same behind it: "A before B" and "B only after A". */
export function isToldInOrder(judged: Case): boolean {
  return standInTime(judged, (theirs) => theirs)
}

/** Whether the claim's first words rather stand among those that the source, as it is seen here, puts first, and its later ones among the later. */
function standInTime(
  { claim, quotes, inQuotes }: Case,
  seen: (theirs: InTime) => InTime,
  isStrict = false,
): boolean {
  const shared = (mine: readonly Word[], theirs: readonly Word[]): number =>
    mine.filter((word) => inQuotes.matches(word).some((match) => theirs.includes(match))).length
  const told = ordersIn(claim)
  return quotes.some((quote) =>
    ordersIn(quote)
      .map(seen)
      .some(({ early, late, forbids }) =>
        told.some(
          (mine) =>
            // "Asking before he is ready is too soon" forbids as well, without a "not".
            !(isStrict && mine.forbids !== forbids) &&
            shared(mine.early, early) > shared(mine.early, late) &&
            shared(mine.late, late) > shared(mine.late, early),
        ),
      ),
  )
}
