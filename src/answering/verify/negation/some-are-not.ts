import type { Case } from '../case/check.js'

const SOME = /\b(?:some|there are(?! no\b))\b|(?<!\p{L})(?:einige|manche|es gibt(?! kein))(?!\p{L})/iu
const NOT_ALL = /\bnot (?:every|all)\b|(?<!\p{L})nicht (?:jede[rsmn]?|alle)(?!\p{L})/iu
export const DENIES_OR_LIMITS =
  /\b(?:not|no|never|nobody|only)\b|n['’]t\b|(?<!\p{L})(?:nicht|kein\p{L}*|nie|niemand\p{L}*|nur)(?!\p{L})/iu

/** "Not every one is" told as "some are not", "there are some that have none". */
export function someAreNot({ claim, quotes }: Case): boolean {
  return (
    SOME.test(claim.text) &&
    DENIES_OR_LIMITS.test(claim.text) &&
    quotes.some(({ text }) => NOT_ALL.test(text))
  )
}
