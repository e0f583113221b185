import type { Language } from '../domain/language.js'
import type { Detail } from './detail.js'
import { ENGLISH_WORD_NAMES, GIVEN_NAMES, OTHER_WORD_NAMES, SHORT_NAMES } from './given-names.js'
import { isCited } from './names/cited.js'
import { isGenitive, isIntroduced, isPersonHere } from './names/introduced.js'
import { isFamilyName } from './names/is-family-name.js'
import { isForeign, isNameWord, isOfOtherScript, NOUN_END, SURNAME } from './names/name-shape.js'
import { isRareName } from './names/rare-name.js'
import { type NameWord, POSSESSIVE, readWords } from './names/read-words.js'
import { isTitled } from './names/titled.js'
import { isUnheard } from './names/unheard.js'
import { isJoined, isSoundingForeign, isUnknownEnglishName } from './names/unknown-name.js'
import { isSmallWordUsedAsName, isWordUsedAsName } from './names/word-as-name.js'
import { EVERYDAY_WORDS, KNOWN_AUTHORS, NO_SURNAMES, PLACES_AND_TERMS } from './no-names.js'

/**
 * Names of people, by list and by the words around them, in both languages and in lower case. Kept: authors of the folder
 * and of the field, places, terms, German nouns, words at the beginning of a sentence. A name written twice counts both times.
 */
export function findNames(text: string, language: Language, sources: ReadonlySet<string>): Detail[] {
  const words = readWords(text)
  const taken = new Set<number>()
  for (let at = 0; at < words.length; at += 1) {
    if (taken.has(at) || !isName(words, at, language, sources)) continue
    taken.add(at)
    takeSurnames(words, at, language, sources, taken)
  }
  // Written the same way elsewhere in the message, it is the same person.
  const written = new Set(
    [...taken]
      .map((at) => words[at])
      .filter((word) => word?.capital)
      .map((word) => (word === undefined ? '' : bare(word))),
  )
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]
    if (word !== undefined && written.has(bare(word))) taken.add(at)
  }
  return [...taken].map((at) => {
    const word = words[at]
    if (word === undefined) return { kind: 'name', start: 0, end: 0 }
    return { kind: 'name', start: word.start, end: word.start + bare(word).length }
  })
}

/** Without its possessive and without a full stop. */
function bare(word: NameWord): string {
  return word.text.replace(POSSESSIVE, '').replace(/\.$/u, '')
}

const BEFORE_OTHER =
  /^(?:die|der|das|den|dem|des|eine?[rnms]?|keine?[rnms]?|jede[rnms]?|alle|viele|manche|paar|zwei|drei|und|oder|als|was)$/u

/** "Die andre", "was andres": what it says nearly always, written small behind such a word. */
function isTheOther(words: readonly NameWord[], at: number): boolean {
  const word = words[at]
  return word?.base === 'andre' && !word.capital && BEFORE_OTHER.test(words[at - 1]?.base ?? '')
}

function isName(
  words: readonly NameWord[],
  at: number,
  language: Language,
  sources: ReadonlySet<string>,
): boolean {
  const word = words[at]
  if (word === undefined || word.base.length < 2) return false
  if (isGenitive(words, at)) return true
  if (isOfOtherScript(words, at)) return true
  if (isTheOther(words, at)) return false
  const parts = word.base.split('-')
  const known = (part: string) => GIVEN_NAMES.has(part) || SHORT_NAMES.has(part)
  const listed =
    parts.some((part) => GIVEN_NAMES.has(part)) &&
    (parts.every(known) || (word.capital && isDoubleName(parts, known)))
  const introduced = isIntroduced(words, at)
  if (isCited(words, at, sources) && !introduced) return false
  if (sources.has(word.base) || KNOWN_AUTHORS.has(word.base)) {
    if (!listed && !isNameWord(word)) return word.capital && introduced && isTitled(words, at)
  }
  if (ENGLISH_WORD_NAMES.has(word.base)) return introduced || isWordUsedAsName(words, at, language)
  if (OTHER_WORD_NAMES.has(word.base)) return introduced || isSmallWordUsedAsName(words, at, language)
  if (PLACES_AND_TERMS.has(word.base) && !introduced) return false
  if (listed) return true
  if (SHORT_NAMES.has(word.base))
    return introduced || word.possessive || isPersonHere(words, at) || (word.capital && !word.first)
  if (introduced) return true
  if (isForeign(word) && !PLACES_AND_TERMS.has(word.base) && !EVERYDAY_WORDS.has(word.base)) return true
  if (isJoined(words, at) || isSoundingForeign(words, at)) return true
  if (SURNAME.test(word.base) && word.base.length >= 6 && !EVERYDAY_WORDS.has(word.base))
    return word.capital || isPersonHere(words, at)
  return isRareName(words, at) || (language === 'en' && isUnknownEnglishName(words, at))
}

/** "Anca-Maria": one part is a name, and the other no word; "Anna-Freud-Zentrum" has three parts, "Lydia-Haus" a word. */
function isDoubleName(parts: readonly string[], known: (part: string) => boolean): boolean {
  return parts.length === 2 && parts.every((part) => known(part) || isUnheard(part))
}

function takeSurnames(
  words: readonly NameWord[],
  at: number,
  language: Language,
  sources: ReadonlySet<string>,
  taken: Set<number>,
): void {
  const name = words[at]
  if (name === undefined || name.possessive) return
  for (let next = at + 1; next <= at + 3; next += 1) {
    const before = words[next - 1]
    const word = words[next]
    if (word === undefined || before === undefined || before.gap !== ' ' || before.text.endsWith('.')) return
    const initial = /^\p{Lu}\.$/u.test(word.text)
    // "Eva de Brouwer", "Omar bin Saleh": what belongs to the name behind it.
    if (OF_FAMILY.has(word.base) && words[next + 1]?.capital === true && word.gap === ' ') continue
    const known = GIVEN_NAMES.has(word.base) || (SURNAME.test(word.base) && !EVERYDAY_WORDS.has(word.base))
    const fits =
      initial ||
      known ||
      (name.capital &&
        word.capital &&
        !word.allCapitals &&
        isSurname(word, language) &&
        !sources.has(word.base)) ||
      (!sources.has(word.base) && isFamilyName(words, next))
    if (!fits) return
    if (!initial) taken.add(next)
    if (word.possessive) return
  }
}

const OF_FAMILY: ReadonlySet<string> = new Set('van de di del della da dos el al ter ten bin ibn'.split(' '))

function isSurname(word: NameWord, language: Language): boolean {
  if (EVERYDAY_WORDS.has(word.base) || PLACES_AND_TERMS.has(word.base)) return false
  return language === 'en' ? true : !NO_SURNAMES.has(word.base) && !NOUN_END.test(word.base)
}
