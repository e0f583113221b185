import { ENGLISH_WORD_NAMES, OTHER_WORD_NAMES, SHORT_NAMES } from '../given-names.js'
import { EVERYDAY_WORDS, NO_SURNAMES, PLACES_AND_TERMS } from '../no-names.js'
import { type NameWord, POSSESSIVE } from './read-words.js'
import { OPEN_NOUNS } from './word-sets.js'

export const INSTITUTIONS =
  /^(?:foundation|stiftung|institute?|university|college|center|centre|verein|haus|syndrome?|syndrom|model|modell|scale|skala|house|hospital|klinik|trust|story|projekt|project|e\.?v|gmbh|test|protocol|method|methode|act|law|convention|konvention|church|kirche)$/u

/** Endings that only family names have. */
export const SURNAME =
  /^\p{L}{2,}(?:escu|enko|eanu|czyk|wicz|chuk|tschuk|oglu|shvili|ovic|evic|ova|eva|skaya|skyj|sky|ski|ska|ević|ović|oğlu)$/u

/** The same for a word that only may be one ("die frau nowak"): no German verb or adjective ends so. */
export const SURNAME_LIKE = /(?:ak|ek|ov|ev|ski|ska|escu|enko|oglu|yan|uk|ko|iu|ez)$/u
export const NOUN_END =
  /(?:ung|ungen|heit|keit|schaft|tion|tionen|tät|ismus|nis|tum|ment|anz|enz|ling|chen|lein|ität|phase|frage|zeit|plan|haus|gruppe|recht|amt|geld|angst|hilfe)$/u

export const VERB_END = /(?:en|et|te|st|[^aeiou]t|ed|ing|ern|eln)$/u

export function isNameWord(word: NameWord): boolean {
  return SHORT_NAMES.has(word.base) || ENGLISH_WORD_NAMES.has(word.base) || OTHER_WORD_NAMES.has(word.base)
}

/** "Zahlen", "Bindungswunden": German nouns in the plural, and long ones in -e; names that end so are listed. */
export function isPluralNoun(word: NameWord): boolean {
  return /(?:en|eln|ern)$/u.test(word.base) || (word.base.length > 6 && /(?:e|er)$/u.test(word.base))
}

export function isNameShaped(word: NameWord): boolean {
  return (
    !NOUN_END.test(word.base) &&
    !EVERYDAY_WORDS.has(word.base) &&
    !NO_SURNAMES.has(word.base) &&
    !PLACES_AND_TERMS.has(word.base) &&
    word.base.length > 2
  )
}

/** Compounds end like their last noun: "Bindungstrauma". */
export function isOpenNoun(base: string): boolean {
  if (OPEN_NOUNS.has(base)) return true
  for (let from = 3; from <= base.length - 5; from += 1) if (OPEN_NOUNS.has(base.slice(from))) return true
  return false
}

/** A capital and a letter that neither German nor English has ("Zsófi", "Wójcik"). */
export function isForeign(word: NameWord): boolean {
  return (
    word.capital &&
    !word.allCapitals &&
    /[^\p{ASCII}äöüÄÖÜßéèàêôïçñ’'‘ʼ´`-]/u.test(word.text.replace(POSSESSIVE, ''))
  )
}

const OTHER_SCRIPT = /^(?:(?!\p{Script=Latin})[\p{L}\p{M}'’-]){2,20}\.?$/u
/** A given name and a family name; more words in a row are a sentence. */
const MOST_IN_A_ROW = 2

/** "小红 went back", "Оксана weint": one word or two in letters of another script, in a text of ours, are a name more often than not. */
export function isOfOtherScript(words: readonly NameWord[], at: number): boolean {
  const other = (index: number) => OTHER_SCRIPT.test(words[index]?.text ?? '')
  if (!other(at)) return false
  let from = at
  let to = at
  while (to - from < MOST_IN_A_ROW && other(from - 1)) from -= 1
  while (to - from < MOST_IN_A_ROW && other(to + 1)) to += 1
  return to - from < MOST_IN_A_ROW && words.length > to - from + 1
}
