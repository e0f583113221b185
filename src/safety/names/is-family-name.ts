import { GIVEN_NAMES } from '../given-names.js'
import { FAMILY_NAMES, WORDS_AND_FAMILY_NAMES } from './family-names.js'
import { isNameWord } from './name-shape.js'
import type { NameWord } from './read-words.js'
import { isNoWord } from './unheard.js'
import { DOES_AS_PERSON } from './word-sets.js'

/**
 * Whether the word behind a given name is her family name where its capital does not tell: written in small letters or all in capitals
 * ("anna schmidt went back"). A common one is known; one that nobody knows must look like no word of either language, and be written as
 * the given name is.
 */
export function isFamilyName(words: readonly NameWord[], at: number): boolean {
  const word = words[at]
  const given = words[at - 1]
  const next = words[at + 1]
  if (word === undefined || given === undefined || word.base.length < 2) return false
  if (WORDS_AND_FAMILY_NAMES.has(word.base))
    return next !== undefined && word.gap === ' ' && DOES_AS_PERSON.has(next.base)
  if (isKnownFamilyName(word.base)) return true
  const alike = word.capital === given.capital && word.allCapitals === given.allCapitals
  const telling = word.capital && !word.allCapitals
  if (!alike || telling || isNameWord(word) || !GIVEN_NAMES.has(given.base)) return false
  return word.base.split('-').every((part) => isKnownFamilyName(part) || isNoWord(part))
}

/** "mueller" as well. */
export function isKnownFamilyName(base: string): boolean {
  return FAMILY_NAMES.has(base) || FAMILY_NAMES.has(base.replace(/([aou])e/gu, '$1'))
}
