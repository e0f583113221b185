import type { Glossary } from '../domain/knowledge.js'
import { LANGUAGES, type Language } from '../domain/language.js'
import type { Stem } from '../domain/ports.js'
import { fold } from '../domain/text.js'
import { contentWords, termOf } from './analyse.js'

/** Words with which one asks for a meaning; what else stands in the question is what is asked for. */
const ASKING: ReadonlySet<string> = new Set(
  (
    'mean means meaning meant define definition explain explained exactly term word stand stands short please again called ' +
    'bedeutet bedeuten bedeutung heisst heissen meint meinen definition erklar erklare erklaren erklart genau begriff wort steht ' +
    'kurz bitte nochmal eigentlich uberhaupt gemeint'
  ).split(' '),
)

const OF_SOMEBODY = /\b(?:she|shes|he|hes|her|him|er|ihn|ihm)\b/u

/**
 * The topic of the term that a question asks for, where it asks for nothing else ("was ist Dissoziation?"), else `null`. So few words
 * give the gates nothing to go by, and nobody outside our field asks so.
 */
export function createDefinitionReader(
  glossary: Glossary,
  stem: Stem,
): (text: string, language: Language) => string | null {
  // Without a space: "lover boy", "lover-boy" and "loverboy" are one word to whoever types it.
  const keyOf = (words: readonly string[], language: Language): string =>
    words.map((word) => termOf(word, language, stem)).join('')
  const topics = new Map<string, string>()
  const learn = (id: string, form: string, language: Language): void => {
    const key = `${language} ${keyOf(contentWords(form, language), language)}`
    if (!topics.has(key)) topics.set(key, `glossary/${id}`)
  }
  // A term's own name goes before what another one is also called.
  for (const { id, name } of glossary.terms)
    for (const language of LANGUAGES) learn(id, name[language], language)
  for (const { id, also } of glossary.terms)
    for (const language of LANGUAGES) for (const form of also[language]) learn(id, form, language)
  return (text, language) => {
    const content = contentWords(text, language)
    const asked = content.filter(
      (word) => !ASKING.has(fold(word).replace(/([aou])e/gu, '$1')) && !ASKING.has(fold(word)),
    )
    // "She is testing me" tells of her, and asks for no word.
    if (asked.length === content.length && OF_SOMEBODY.test(fold(text))) return null
    if (asked.length === 0) return null
    // A German question may hold an English term, and the other way round.
    const named = [language, ...LANGUAGES].map((of) => topics.get(`${of} ${keyOf(asked, of)}`))
    return named.find((topic) => topic !== undefined) ?? null
  }
}
