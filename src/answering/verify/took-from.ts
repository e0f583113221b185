import type { Case } from './check.js'
import type { Reading, Word } from './reading.js'

const TAKES =
  /^(?:übernimm\p{L}*|übernehm\p{L}*|übernahm\p{L}*|adopt(?:s|ed)?|takes?|took|borrow\p{L}*|inherit\p{L}*)$/u
const FROM = /^(?:from|von)$/u
/** How far behind the "from" its giver may stand, in tokens. */
const NEAR = 4

/** "A takes the name from B" told as "B takes the name from A". */
export function takesFromTaker({ claim, quotes, inQuotes }: Case): boolean {
  const mine = takingIn(claim)
  if (mine === null || mine.givers.length === 0) return false
  return quotes.some((quote) => {
    const theirs = takingIn(quote)
    if (theirs === null) return false
    const twins = mine.givers.flatMap((word) => inQuotes.matches(word).filter(quote.holds))
    return (
      twins.some((twin) => theirs.takers.includes(twin)) &&
      !twins.some((twin) => theirs.givers.includes(twin))
    )
  })
}

/** Who takes, and from whom. */
function takingIn({
  lowers,
  segmentOf,
  content,
}: Reading): Record<'takers' | 'givers', readonly Word[]> | null {
  const verb = lowers.findIndex((lower) => TAKES.test(lower))
  if (verb === -1) return null
  const from = lowers.findIndex(
    (lower, at) => at > verb && segmentOf[at] === segmentOf[verb] && FROM.test(lower),
  )
  if (from === -1) return null
  const near = content.filter(({ at, frame }) => segmentOf[at] === segmentOf[verb] && !frame)
  return {
    takers: near.filter(({ at }) => at < verb),
    givers: near.filter(({ at }) => at > from && at <= from + NEAR),
  }
}
