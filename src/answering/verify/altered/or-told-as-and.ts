import type { Case } from '../case/check.js'
import { sameNumber as same } from '../numbers/same-number.js'
import type { Reading, Word } from '../reading/reading.js'

/** Most words between a joint and what it joins. */
const NEAR = 2
const OR = /^(?:or|oder)$/u
const AND = /^(?:and|und)$/u

interface Joint {
  readonly at: number
  readonly left: Word
  readonly right: Word
}

function jointsIn({ lowers, content }: Reading, joint: RegExp): Joint[] {
  return lowers.flatMap((lower, at): Joint[] => {
    if (!joint.test(lower)) return []
    const left = content.findLast((word) => word.at < at && at - word.at <= NEAR)
    const right = content.find((word) => word.at > at && word.at - at <= NEAR)
    return left === undefined || right === undefined ? [] : [{ at, left, right }]
  })
}

/** "88 % showed a fearful or an entangled pattern" told as "a fearful and an entangled pattern": the number counts whoever has one of the two. */
export function tellsOrAsAnd({ claim, quotes, inQuotes }: Case): boolean {
  return jointsIn(claim, AND).some((mine) =>
    quotes.some((quote) => {
      const counted = quote.numbers.some(
        (number) => number.kind === 'share' && claim.numbers.some((other) => same(number, other)),
      )
      if (!counted) return false
      const [left, right] = [mine.left, mine.right].map((word) => inQuotes.matches(word))
      const isJoined = (theirs: Joint): boolean =>
        (left!.includes(theirs.left) && right!.includes(theirs.right)) ||
        (left!.includes(theirs.right) && right!.includes(theirs.left))
      return jointsIn(quote, OR).some(isJoined) && !jointsIn(quote, AND).some(isJoined)
    }),
  )
}

const JOINS = /^(?:or|and|oder|und|both|either|beide[nrsm]?|entweder|bzw|[,;:/])$/u

/** The same told as "an anxious pattern": one word of the claim, joined to none, for the two of the source. */
export function tellsOneOfTwo({ claim, quotes, inQuotes }: Case): boolean {
  if (claim.lowers.some((lower) => JOINS.test(lower))) return false
  return quotes.some((quote) =>
    jointsIn(quote, OR).some(({ at, left, right }) => {
      const counts = quote.numbers.some(
        (number) =>
          number.kind === 'share' &&
          quote.segmentOf[number.at] === quote.segmentOf[at] &&
          claim.numbers.some((other) => same(number, other)),
      )
      if (!counts || left.frame || right.frame) return false
      const told = claim.content.filter((word) => {
        const matches = inQuotes.matches(word).filter(quote.holds)
        return matches.length > 0 && matches.every((match) => match === left || match === right)
      })
      return told.length === 1
    }),
  )
}
