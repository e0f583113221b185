import { GIVEN_NAMES } from '../given-names.js'
import { EVERYDAY_WORDS } from '../no-names.js'
import { INSTITUTIONS, isNameShaped, isOpenNoun, NOUN_END } from './name-shape.js'
import type { NameWord } from './read-words.js'
import { BARE_PREPOSITIONS, DOES_AS_PERSON, RELATIONS } from './word-sets.js'

/** A capital word joined to a well-known name by "and" is a name too ("Rosi und Uschi"). */
export function isJoined(words: readonly NameWord[], at: number): boolean {
  const word = words[at]
  if (word === undefined || !word.capital || word.allCapitals || !isNameShaped(word)) return false
  const isKnown = (other: NameWord | undefined) => other?.capital === true && GIVEN_NAMES.has(other.base)
  const joins = (index: number) => /^(?:and|und)$/u.test(words[index]?.base ?? '')
  if (joins(at + 1) && isKnown(words[at + 2])) return true
  if (joins(at - 1) && isKnown(words[at - 2])) return true
  return /^\s*[,&/]\s*$/u.test(word.gap) && isKnown(words[at + 1])
}

/** A capital word with an open ending behind a bare preposition or before "sagt": German has few such nouns, listed above. */
export function isSoundingForeign(words: readonly NameWord[], at: number): boolean {
  const word = words[at]
  const one = words[at - 1]
  const next = words[at + 1]
  if (word === undefined || !word.capital || word.allCapitals || word.base.length < 4) return false
  if (!/[aiou]$/u.test(word.base) || isOpenNoun(word.base) || !isNameShaped(word)) return false
  if (!word.first && one !== undefined && one.gap === ' ' && BARE_PREPOSITIONS.has(one.base)) return true
  return next !== undefined && word.gap === ' ' && DOES_AS_PERSON.has(next.base)
}

/** English gives capitals to names; what is a place, a term, a day or an author has been left out before. */
export function isUnknownEnglishName(words: readonly NameWord[], at: number): boolean {
  const word = words[at]
  const one = words[at - 1]
  const next = words[at + 1]
  if (
    word === undefined ||
    !word.capital ||
    word.allCapitals ||
    !isNameShaped(word) ||
    /\p{Ll}\p{Lu}/u.test(word.text)
  )
    return false
  if (word.first)
    return (
      next !== undefined &&
      DOES_AS_PERSON.has(next.base) &&
      word.gap === ' ' &&
      !EVERYDAY_WORDS.has(word.base)
    )
  if (next?.capital && INSTITUTIONS.test(next.base)) return false
  if (one !== undefined && /^(?:in|from|at|the|near|of|on|via|using|on)$/u.test(one.base)) return false
  if (word.possessive && next !== undefined && RELATIONS.has(next.base)) return true
  if (next !== undefined && DOES_AS_PERSON.has(next.base) && word.gap === ' ') return true
  return (
    one !== undefined &&
    /^(?:for|with|to|about|told|tell|asked|ask|help|support|met|remind|and)$/u.test(one.base) &&
    one.gap === ' ' &&
    !NOUN_END.test(word.base)
  )
}
