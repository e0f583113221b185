import type { Language } from '../../../domain/language.js'
import type { Concepts, Meaning } from './concepts.js'
import type { RawToken } from './tokens.js'

const BEFORE_THING =
  /^(?:the|a|an|her|his|their|its|our|your|my|of|in|on|with|for|from|no|by|about|into|any|some|more|less|this|that|these|those|such|each|every|all|between|through|without|against|as)$/u
const AFTER_THING = /^(?:is|are|was|were|has|had|of|can|may|will)$/u

/** Whether the word names a thing or a person rather than an action or a quality, by its shape, its neighbours and its meanings. */
export function isThing(
  tokens: readonly RawToken[],
  at: number,
  meanings: ReadonlySet<Meaning>,
  language: Language,
  concepts: Concepts,
): boolean {
  const token = tokens[at]!
  if (language === 'de' && !token.first) return token.capital
  if (meanings.size === 0 && !/(?:ly|ig|lich|isch|ed|ise|ize|ful|able|ive)$/u.test(token.lower))
    return language === 'de' || !/ing$/u.test(token.lower) || BEFORE_THING.test(tokens[at - 1]?.lower ?? '')
  const [before, after] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]?.lower ?? '']
  // "by lying", "and sleeplessness": the head of a phrase is a thing, whatever its German words are.
  if (language === 'en' && /(?:ness|ment|tion|sion|ity|ship|hood|ism|ance|ence)$/u.test(token.lower))
    return true
  if (
    language === 'en' &&
    BEFORE_THING.test(before) &&
    /^(?:[.,;:!?]|and|or|of|that|who|which|is|are|was|were|)$/u.test(after)
  )
    return true
  const things = [...meanings].filter(concepts.isThing).length
  if (things === 0 || things === meanings.size) return things > 0
  // "trust" is a thing in "the trust" and "trust is", and none in "to trust".
  return BEFORE_THING.test(tokens[at - 1]?.lower ?? '') || AFTER_THING.test(tokens[at + 1]?.lower ?? '')
}
