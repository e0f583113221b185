import type { Case } from '../case/check.js'
import type { Placed } from '../case/copy-of.js'
import type { Reading, Word } from '../reading/reading.js'
import type { Change } from './nearly-copied.js'

/** A word that stands so many words from where it stood was moved. */
const NEAR = 3
const NUMBER = /^\p{N}/u

/**
 * The word that a copy has in the place of another which means something else ("leave" for "stay", 2024 for 2023), or nothing. That
 * the quote has such a word at another place does not help.
 */
export function exchangedWord({ claim, copy }: Case, changes: readonly Change[]): string | null {
  if (copy === null) return null
  for (const change of changes) {
    const gained = change.gained.filter((word) => !isMoved(word, change.others.theirs))
    const lost = change.lost.filter((word) => !isMoved(word, change.others.mine))
    const figure = gained.find(({ lower }) => NUMBER.test(lower))
    if (figure !== undefined && lost.some(({ lower }) => NUMBER.test(lower))) return figure.lower
    const [mine, ...more] = weighty(claim, gained)
    const [theirs, ...others] = weighty(copy.quote, lost)
    if (mine === undefined || theirs === undefined || more.length + others.length > 0) continue
    if (!isAlike(mine, theirs)) return mine.raw
  }
  return null
}

const isMoved = ({ lower, at }: Placed, others: readonly Placed[]): boolean =>
  others.some((other) => other.lower === lower && Math.abs(other.at - at) <= NEAR)

function weighty({ content }: Reading, places: readonly Placed[]): Word[] {
  return content.filter((word) => !word.frame && places.some(({ at }) => at === word.at))
}

/** By stem or meaning, or one within the other: "Nummern" and "Notrufnummern". */
function isAlike(one: Word, other: Word): boolean {
  return (
    one.stem === other.stem ||
    one.lower.includes(other.stem) ||
    other.lower.includes(one.stem) ||
    [...one.meanings].some((meaning) => other.meanings.has(meaning))
  )
}
