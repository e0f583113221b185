import { GERMAN } from './german/all.js'
import type { Language } from './language.js'

/** The same sentence in every language that leads read. */
export type Sentence = Readonly<Record<Language, string>>

/** What stands at a place of a sentence: a name or a number as it is, or a piece that is said in each language. */
export type Said = string | number | Sentence

/**
 * A sentence for leads, written in English where it is needed: ``say`The key "${key}" stands twice.` ``. Its German stands in
 * `german/` under the English with numbers for the values (`The key "{0}" stands twice.`), as gettext does it. One without
 * letters of its own (``say`${one} ${other}` ``) needs none. A test sees to it that no other lacks it; English is better than nothing.
 */
export function say(parts: readonly string[], ...values: readonly Said[]): Sentence {
  return fill(templateOf(parts), values)
}

/** What is written once and said elsewhere: a sentence without values whose English alone came back from a library. */
export function sayAgain(english: string): Sentence {
  return fill(english, [])
}

/** One after the other, as they stand in a list. */
export function sayList(all: readonly Said[], between: string | Sentence): Sentence {
  const joined = (language: Language): string =>
    all.map((one) => inWords(one, language)).join(inWords(between, language))
  return { en: joined('en'), de: joined('de') }
}

/** The English of a sentence with numbers in place of its values: what its German is found by. */
export function templateOf(parts: readonly string[]): string {
  return parts.reduce((before, part, at) => `${before}{${at - 1}}${part}`)
}

function fill(template: string, values: readonly Said[]): Sentence {
  return {
    en: filled(template, values, 'en'),
    de: filled(GERMAN.get(template) ?? template, values, 'de'),
  }
}

/** One pass, so that a value which looks like a place is left as it is. */
function filled(template: string, values: readonly Said[], language: Language): string {
  return template.replace(/\{(\d+)\}/gu, (place, at) => {
    const value = values[Number(at)]
    return value === undefined ? place : inWords(value, language)
  })
}

function inWords(said: Said, language: Language): string {
  return typeof said === 'object' ? said[language] : String(said)
}
