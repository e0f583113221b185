import type { Case } from '../case/check.js'
import type { Reading } from '../reading/reading.js'
import { PLAIN, type Side } from '../reading/sides.js'

/** Between a number and those it counts: "ten trained practitioners". */
const NEAR = 3
/** "112 women's shelter workers": who is counted stands further on. */
const GOES_ON = /^(?:['’]s?|s|shelter)$/u
const ENDS = /^(?:[.,;:()–]|of|by|and|or|who|die|der|von|und)$/u
const SIDES = (Object.keys(PLAIN) as Side[]).filter((side) => side !== 'others')

interface Counted {
  readonly value: number
  readonly side: Side
}

/** "Ten advisers who work with tenants" told as "ten tenants": the same number counts those of another side. */
export function countsOtherSide({ claim, quotes, passages }: Case): boolean {
  const theirs = quotes.flatMap(countedIn)
  const around = passages.flatMap(countedIn)
  return countedIn(claim).some(({ value, side }) => {
    const same = theirs.filter((other) => other.value === value)
    return (
      same.length > 0 && ![...same, ...around].some((other) => other.value === value && other.side === side)
    )
  })
}

function countedIn({ numbers, lowers }: Reading): Counted[] {
  return numbers.flatMap(({ at, length, value, kind }): Counted[] => {
    if (kind !== 'count') return []
    const behind = lowers.slice(at + length, at + length + NEAR)
    const end = behind.findIndex((lower) => ENDS.test(lower))
    const counted = (end === -1 ? behind : behind.slice(0, end)).findIndex(
      (lower) => sideOf(lower) !== undefined,
    )
    if (counted === -1) return []
    const place = at + length + counted
    if (lowers.slice(place + 1, place + 4).some((lower) => GOES_ON.test(lower))) return []
    return [{ value, side: sideOf(lowers[place]!)! }]
  })
}

const sideOf = (lower: string): Side | undefined => SIDES.find((side) => PLAIN[side].test(lower))
