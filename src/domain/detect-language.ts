import { LANGUAGES, type Language } from './language.js'
import { STOP_WORDS } from './stop-words.js'
import { words } from './text.js'

const GERMAN_LETTERS = /[äöüß]/u

/**
 * The language of a text, by counting stop words of each language, plus one point for an umlaut or ß.
 * A tie (names, numbers, a single word) takes `fallback`. Costs nothing measurable against knowing the language.
 */
export function detectLanguage(text: string, fallback: Language): Language {
  const counts: Record<Language, number> = { en: 0, de: 0 }
  for (const word of words(text)) {
    for (const language of LANGUAGES) if (STOP_WORDS[language].has(word)) counts[language] += 1
    if (GERMAN_LETTERS.test(word)) counts.de += 1
  }
  if (counts.en === counts.de) return fallback
  return counts.en > counts.de ? 'en' : 'de'
}
