import { EVERYDAY_WORDS, NO_SURNAMES, PLACES_AND_TERMS } from '../no-names.js'
import { isKnownFamilyName } from './is-family-name.js'
import { isNameShaped, isPluralNoun, NOUN_END, SURNAME_LIKE, VERB_END } from './name-shape.js'
import type { NameWord } from './read-words.js'
import { isUnheard } from './unheard.js'
import { DOES, PERSON_WORDS, TITLES } from './word-sets.js'

/** Ranks of the German police and "RAin", as they are written: in small letters "pok" is something else. */
const RANK = /^(?:E?[KP]HK|POK|[KP]HM|[KP]OM|O?StA|RAe?(?=in))(?:in)?\.?$/u
/** The same letters are a time of day, a health insurer, a press conference, the German network against trafficking. */
const UNSURE_RANK = /^(?:KOK|KK|PK|PM|KM|RA)(?:in)?$/u
/** "Frau Dr. von Hohenfels", "Mrs. van der Zwaan" */
const PARTICLES: ReadonlySet<string> = new Set(
  'von van vom de den der del della di da dos el al ter ten le la bin ibn zu zum zur med phil jur'.split(' '),
)
const MOST_PARTICLES = 2
/** What "zu" and "von" lead to where they are no part of a name: "sitzt Frau zu Hause", "Herr von Anfang an". */
const LED_TO =
  /^(?:hause?|fuss|beginn|anfang|ende|besuch|bett|recht|unrecht|wort|zweit|dritt|welt|beruf|format|gewalt|seite|oben|unten|nebenan)$/u
/** "Die Frau …", "jede Familie …": anybody. */
const GENERAL =
  /^(?:die|der|eine|einer|jede|jeder|diese|dieser|keine|junge|jungen|the|this|that|als|andere|anderen|ihre|pro)$/u

/** "Frau Yilmaz", "KHK Brandstetter", "Frau Dr. von Hohenfels". */
export function isTitled(words: readonly NameWord[], at: number): boolean {
  const word = words[at]
  const one = words[at - 1]
  if (word === undefined || one === undefined || !/^\.?\s+$/u.test(one.gap)) return false
  return isBehindTitle(words, at) || isBehindRank(words, at) || isBehindParticle(words, at)
}

function isBehindTitle(words: readonly NameWord[], at: number): boolean {
  const word = words[at]
  const one = words[at - 1]
  const two = words[at - 2]
  if (word === undefined || one === undefined || !TITLES.has(one.base)) return false
  if (TITLES.has(word.base)) return false
  if ((one.base === 'dr' || one.base === 'prof') && word.capital) return true
  if (EVERYDAY_WORDS.has(word.base) || DOES.has(word.base) || NO_SURNAMES.has(word.base)) return false
  if (one.base === 'frau' && two !== undefined && GENERAL.test(two.base))
    return word.capital ? !NOUN_END.test(word.base) : word.base.length >= 5 && SURNAME_LIKE.test(word.base)
  if (/^(?:madame?|miss|pan|sr|pfr|pastorin|imam)$/u.test(one.base)) return word.capital
  if (word.capital) return true
  // "frau helfen", "der familie weg": in lower case only what does not look like a verb, and never behind "family".
  if (isKnownFamilyName(word.base)) return true
  return word.base.length > 3 && !/^fam/u.test(one.base) && !VERB_END.test(word.base)
}

function isBehindRank(words: readonly NameWord[], at: number): boolean {
  const word = words[at]
  const one = words[at - 1]
  if (word === undefined || one === undefined || !word.capital) return false
  // Also a disease of the heart: "KHK Patientin".
  if (TITLES.has(word.base) || PERSON_WORDS.has(word.base)) return false
  if (RANK.test(one.text)) return isNameShaped(word)
  if (!UNSURE_RANK.test(one.text) || /\d/u.test(words[at - 2]?.gap ?? '')) return false
  if (isKnownFamilyName(word.base)) return true
  const next = words[at + 1]
  const general = GENERAL.test(words[at - 2]?.base ?? '')
  const acts = !general && word.gap === ' ' && DOES.has(next?.base ?? '') && !isPluralNoun(word)
  return isNameShaped(word) && (acts || isUnheard(word.base))
}

function isBehindParticle(words: readonly NameWord[], at: number): boolean {
  const word = words[at]
  if (word === undefined || !word.capital || !isNameShaped(word) || LED_TO.test(word.base)) return false
  let first = at
  for (let step = 0; step < MOST_PARTICLES; step += 1) {
    const before = words[first - 1]
    if (before === undefined || before.gap !== ' ' || !PARTICLES.has(before.base)) break
    first -= 1
  }
  const title = words[first - 1]
  if (first === at || title === undefined || !/^\.?\s+$/u.test(title.gap)) return false
  if (RANK.test(title.text)) return true
  if (!TITLES.has(title.base) || PLACES_AND_TERMS.has(word.base)) return false
  if (/^fam/u.test(title.base)) return !isPluralNoun(word)
  return !GENERAL.test(words[first - 2]?.base ?? '')
}
