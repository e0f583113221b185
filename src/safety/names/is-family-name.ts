import { STOP_WORDS } from '../../domain/stop-words.js'
import { GIVEN_NAMES } from '../given-names.js'
import { createMeaningFinder, type FindMeaning } from '../meaning/find-meaning.js'
import { foldWord } from '../message-words.js'
import { EVERYDAY_WORDS, NO_SURNAMES, PLACES_AND_TERMS } from '../no-names.js'
import { rememberWords } from '../word-memory.js'
import { FAMILY_NAMES, WORDS_AND_FAMILY_NAMES } from './family-names.js'
import { isNameWord, NOUN_END, VERB_END } from './name-shape.js'
import type { NameWord } from './read-words.js'
import { DOES, DOES_AS_PERSON, PERSON_WORDS, RELATIONS } from './word-sets.js'

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

/** A short word may be anything that was typed in a hurry. */
const SHORTEST_UNKNOWN = 4
/** "scrolls": names that end so are listed. */
const THIRD_PERSON = /[^aiou]s$/u
/** What German and English adjectives and adverbs end in. */
const ADJECTIVE_END =
  /(?:lich|ig|isch|sam|bar|los|haft|voll|weise|warts|mal|al|iv|ant|ent|ful|less|ous|able|ible|ly|ish|ic)$/u

const LISTS = [
  EVERYDAY_WORDS,
  PLACES_AND_TERMS,
  NO_SURNAMES,
  DOES,
  DOES_AS_PERSON,
  RELATIONS,
  PERSON_WORDS,
  STOP_WORDS.en,
  STOP_WORDS.de,
]

const isNoWord = rememberWords((word) => {
  if (
    word.length < SHORTEST_UNKNOWN ||
    [VERB_END, NOUN_END, ADJECTIVE_END, THIRD_PERSON].some((end) => end.test(word))
  )
    return false
  finder ??= createMeaningFinder()
  for (const form of formsOf(word)) {
    const { english, german } = finder(foldWord(form))
    if (english !== null || german !== null || LISTS.some((list) => list.has(form))) return false
  }
  return true
})

const ENDINGS = ['s', 'es', 'd', 'e', 'er', 'n']

/** Made only where it is needed. */
let finder: FindMeaning | null = null

/** The word as it may stand in a list: "promethazine", "fahr". */
function formsOf(word: string): string[] {
  const shorter = ENDINGS.filter((end) => word.endsWith(end)).map((end) => word.slice(0, -end.length))
  return [word, ...shorter, `${word}e`, `${word}n`, `${word}en`]
}
