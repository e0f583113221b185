import type { Case } from '../case/check.js'
import { createMatcher } from '../case/matching.js'
import type { Reading } from '../reading/reading.js'

/** A claim is a translation when so much of each stands in the other, and both are about as long. */
const LEAST_TOLD = 0.9
const SHORTEST = 0.75
const LONGEST = 1.3

const NOT =
  /^(?:not|never|no|none|nobody|nothing|neither|without|cannot|\p{L}+n['’]t|kein(?:e[nmrs]?)?|nicht|nie|niemals|niemand(?:e[nm])?|nichts|ohne|weder)$/u
/** Says a "not" in other words, or as part of a word; where one stands, a translation may have a "not" in its place. */
const OTHERWISE =
  /^(?:un\p{L}{3,}|independ\p{L}*|\p{L}{3,}(?:los|lose[nmrs]?|less)|only|nur|hardly|barely|kaum|until|unless|before|bevor|bis|erst|still|noch|rather|instead|statt|anstatt|egal|whether|ob|except|außer|less|fewer|weniger|more|mehr|than|als|prevent\p{L}*|verhinder\p{L}*|avoid\p{L}*|vermeid\p{L}*|refus\p{L}*|ablehn\p{L}*|silen\p{L}*|schweig\p{L}*|still|lack\p{L}*|fehl\p{L}*|fail\p{L}*|free|frei|allein|alone|leav\p{L}*|lass\p{L}*|lieber|better|besser|wrong|falsch|nein)$/u

/**
 * A claim that translates its quote, but for a "not" more or less: where both say it plainly, the words cannot be laid beside each
 * other across languages, but they can be counted.
 */
export function turnsAcross(judged: Case): boolean {
  const { claim, quotes, across, inQuotes } = judged
  const [quote, ...more] = quotes
  if (!across || quote === undefined || more.length > 0) return false
  const [mine, theirs] = [wordsOf(claim), wordsOf(quote)]
  const length = mine.length / theirs.length
  if (length < SHORTEST || length > LONGEST) return false
  if ([...mine, ...theirs].some((word) => OTHERWISE.test(word))) return false
  if (nots(mine) % 2 === nots(theirs) % 2) return false
  return share(claim, inQuotes.has) >= LEAST_TOLD && share(quote, createMatcher([claim]).has) >= LEAST_TOLD
}

const nots = (words: readonly string[]): number => words.filter((word) => NOT.test(word)).length

const share = ({ content }: Reading, has: (word: Reading['content'][number]) => boolean): number =>
  content.filter(has).length / Math.max(content.length, 1)

const wordsOf = ({ tokens }: Reading): string[] =>
  tokens.flatMap(({ kind, lower }) => (kind === 'mark' ? [] : [lower]))
