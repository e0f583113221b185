import type { Reading } from '../reading/reading.js'

/** Longest row of words that is one sign. */
const LONGEST = 3
/** A short wording has few signs, and each says more: values fall with the root of their number, from this. */
const SCALE = 4
const OPENS = '^'
const ENDS = '$'

/** The words of a wording and the rows of two and three, each with its language; "?", "!" and ":" count as words. */
export function wordingSigns({ tokens, lowers, language }: Reading): Map<string, number> {
  const words = [
    OPENS,
    ...lowers.filter((lower, at) => tokens[at]!.kind !== 'mark' || /^[?!:]$/u.test(lower)),
    ENDS,
  ].map((word) => word.replaceAll(/[|=]/gu, ''))
  const signs = new Set<string>()
  for (let length = 1; length <= LONGEST; length += 1)
    for (let at = 0; at + length <= words.length; at += 1)
      signs.add(`${language} ${words.slice(at, at + length).join(' ')}`)
  const value = SCALE / Math.sqrt(signs.size)
  return new Map([...signs].map((sign) => [sign, value]))
}
