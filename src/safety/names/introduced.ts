import { ENGLISH_WORD_NAMES, GIVEN_NAMES, SHORT_NAMES } from '../given-names.js'
import { EVERYDAY_WORDS, NO_SURNAMES, PLACES_AND_TERMS } from '../no-names.js'
import { isKnownFamilyName } from './is-family-name.js'
import { isNameShaped, isPluralNoun, NOUN_END } from './name-shape.js'
import type { NameWord } from './read-words.js'
import { isTitled } from './titled.js'
import { isUnheard, looksForeign } from './unheard.js'
import {
  CALLED,
  DOES,
  DOES_AS_PERSON,
  GREETINGS,
  LOOSE,
  PERSON_WORDS,
  RELATIONS,
  TITLES,
  TOWARDS,
} from './word-sets.js'

/** "mirelas sohn", "anas mutter", "olenas passport": hurried writing leaves the apostrophe out, and German has none. */
export function isGenitive(words: readonly NameWord[], at: number): boolean {
  const word = words[at]
  if (word === undefined || word.possessive || !word.base.endsWith('s')) return false
  const owner = word.base.slice(0, -1)
  if (EVERYDAY_WORDS.has(word.base) || PLACES_AND_TERMS.has(word.base) || GIVEN_NAMES.has(word.base))
    return false
  if (GIVEN_NAMES.has(owner) && owner.length >= 5) return true
  const owned = words[at + 1]
  const known = GIVEN_NAMES.has(owner) || SHORT_NAMES.has(owner) || ENGLISH_WORD_NAMES.has(owner)
  return (
    known &&
    owned !== undefined &&
    word.gap === ' ' &&
    (RELATIONS.has(owned.base) || NO_SURNAMES.has(owned.base))
  )
}

/** "my client, svetlana,", "her name is …", "die kleine von ana", "Frau Yilmaz". */
export function isIntroduced(words: readonly NameWord[], at: number): boolean {
  const word = words[at]
  const one = words[at - 1]
  const two = words[at - 2]
  if (word === undefined || one === undefined || EVERYDAY_WORDS.has(word.base)) return false
  if (word.allCapitals) return isKnownFamilyName(word.base) && isTitled(words, at)
  if (/[.!?\n]/u.test(one.gap) && !TITLES.has(one.base)) return false
  if (isTitled(words, at)) return true
  const close = /^[\s,:("“„'-]*$/u.test(one.gap)
  if (!close) return false
  if (one.base === 'is' || one.base === 'ist' || one.base === 'was' || one.base === 'war') {
    if (two?.base === 'name') return true
  }
  if (one.base === 'name' && (word.capital || one.gap.includes(':'))) return true
  if (word.capital && isNameShaped(word) && isHeardTo(words, at)) return true
  if (GREETINGS.has(one.base) && word.capital && isNameShaped(word) && /^\s*(?:[,!.\n]|$)/u.test(word.gap))
    return true
  if (
    (one.base === 'as' && two?.base === 'known') ||
    (one.base === 'by' && two?.base === 'goes') ||
    one.base === 'herself' ||
    one.base === 'himself'
  )
    if (word.capital && isNameShaped(word)) return true
  if (CALLED.has(one.base)) {
    if (one.base === 'called')
      return (
        two !== undefined &&
        /^(?:is|was|girl|woman|client|someone|resident|are|man|guy|named)$/u.test(two.base)
      )
    if (one.base === 'heisst' || one.base === 'nennt') {
      if (
        two === undefined ||
        !/^(?:sie|er|die|der|frau|madchen|klientin|tochter|sohn|sich|kind|mann|baby|neue|freundin)$/u.test(
          two.base,
        )
      )
        return false
      return word.capital
        ? !NOUN_END.test(word.base) && !NO_SURNAMES.has(word.base)
        : GIVEN_NAMES.has(word.base) || word.base.length > 3
    }
    return true
  }
  // "die neue, shanice, redet nicht"
  if (/^neue?r?$/u.test(one.base) && one.gap.includes(',') && /^\s*,/u.test(word.gap))
    return /^(?:die|der|unsere?)$/u.test(two?.base ?? '') && isNameShaped(word)
  if (PERSON_WORDS.has(one.base) && !one.possessive) {
    if (one.gap.includes(','))
      return (
        (word.capital
          ? !isPluralNoun(word)
          : /^\s*,/u.test(word.gap) && !/(?:ed|ing|[stedn])$/u.test(word.base)) &&
        !PERSON_WORDS.has(word.base) &&
        isNameShaped(word) &&
        /^[,\s]/u.test(word.gap)
      )
    // "jede kleine Absprache": little ones that are no children.
    if (/^klein/u.test(one.base) && !/^(?:die|der|den|dem|unsere|meine|ihre)$/u.test(two?.base ?? ''))
      return false
    return word.capital && isNameShaped(word) && (!isPluralNoun(word) || isForeignName(word.base))
  }
  return false
}

/** "Xhevahire" ends as German plurals do. */
function isForeignName(base: string): boolean {
  return looksForeign(base) && isUnheard(base)
}

/** "hört auf den Namen Kitty", "unter dem Namen Kitty", "she answers to Kitty", "by the name of Kitty" */
function isHeardTo(words: readonly NameWord[], at: number): boolean {
  const before = [words[at - 3], words[at - 2], words[at - 1]].map((word) => word?.base ?? '').join(' ')
  return /(?:^| )(?:(?:auf den|unter dem|mit dem) namen|(?:she|he|who|they) (?:answers?|answered) to|name of)$/u.test(
    before,
  )
}

/** The word stands where people stand: before "said", behind "told", with a possessive. */
export function isPersonHere(words: readonly NameWord[], at: number): boolean {
  const word = words[at]
  const one = words[at - 1]
  const next = words[at + 1]
  if (word === undefined) return false
  if (word.possessive && next !== undefined && RELATIONS.has(next.base)) return true
  if (one !== undefined && /^\s+$/u.test(one.gap)) {
    if (TOWARDS.has(one.base) && (word.capital || !LOOSE.has(one.base))) return true
  }
  if (next !== undefined && /^\s+$/u.test(word.gap)) {
    if (DOES.has(next.base) && (word.capital || word.first || DOES_AS_PERSON.has(next.base))) return true
  }
  return word.first && /^\s*[,:]/u.test(word.gap)
}
