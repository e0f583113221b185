import { type Case, type Finding, finding } from '../case/check.js'
import type { Reading } from '../reading/reading.js'

/** "In the first", "im ersten Schritt": one in a row, and no "at first". */
const FIRST = /^(?:first|erste[nrs]?)$/u
const BEFORE_FIRST = /^(?:the|a|der|die|das|den|dem|im|am|zum|zur|in)$/u
const NO_PLACE = /^(?:time|choice|mal|wahl|hilfe|aid|aider|aiders|line)$/u

/** "In the first stage" told as "in the third stage". */
export function otherPlace({ claim, quotes }: Case): Finding | null {
  // "Belongs in the second stage" may be told as "not in the first".
  if (claim.clauses.some(({ negated }) => negated)) return null
  const [mine, ...others] = placesIn(claim)
  if (mine === undefined || others.length > 0) return null
  const isOther = quotes.every((quote) => {
    const [theirs, ...more] = placesIn(quote)
    return theirs !== undefined && more.length === 0 && theirs.value !== mine.value
  })
  return isOther ? finding('number', `The source puts it at another place than "${mine.written}".`) : null
}

/** Places in a row that are written in words. */
function placesIn({ numbers, lowers }: Reading): { readonly value: number; readonly written: string }[] {
  const firsts = lowers.flatMap((lower, at) =>
    FIRST.test(lower) && BEFORE_FIRST.test(lowers[at - 1] ?? '') && !NO_PLACE.test(lowers[at + 1] ?? '')
      ? [{ value: 1, written: lower }]
      : [],
  )
  return [...firsts, ...numbers.filter(({ kind, written }) => kind === 'place' && !/\d/u.test(written))]
}
