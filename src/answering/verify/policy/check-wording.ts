import { type Check, finding } from '../case/check.js'
import { informal } from '../case/informal.js'
import { readLines, weigh } from '../learned/read-lines.js'
import { wordingSigns } from '../learned/wording-signs.js'
import { WORDING_FROM, WORDING_LINES } from '../learned/wording-weights.js'

const WEIGHTS = readLines(WORDING_LINES)
/** So many rows of words are named as the reason. */
const NAMED = 2

/**
 * Whether a suggested wording sounds like those that press, judge, promise or tie help to a condition, by its words and rows of words.
 * `check-policy.ts` holds what is never said; this finds what only the tone gives away. Doubt drops the wording.
 */
export const checkWording: Check = ({ claim, quotes }) => {
  // What a lead wrote into a card is hers to answer for; the policy holds it all the same.
  if (
    quotes.some(({ text, language }) => isSameWording(language === 'de' ? informal(text) : text, claim.text))
  )
    return null
  const { sum, parts } = weigh(wordingSigns(claim), WEIGHTS)
  if (sum < WORDING_FROM) return null
  const strongest = [...parts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, NAMED)
    .map(
      ([sign]) =>
        `"${sign
          .slice(claim.language.length + 1)
          .replaceAll(/[$^]/gu, '')
          .trim()}"`,
    )
  return finding(
    'tone',
    `The wording may press, judge or promise; words like ${strongest.join(' and ')} weigh for that.`,
  )
}

function isSameWording(one: string, other: string): boolean {
  const letters = (text: string): string =>
    text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  return letters(one) === letters(other)
}
