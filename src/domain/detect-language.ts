import { LANGUAGES, type Language } from './language.js'
import { STOP_WORDS } from './stop-words.js'
import { words } from './text.js'

const GERMAN_LETTERS = /[äöüß]/u

/** Words that ask, and carry no topic either; they are no stop words, since the index is built without those. */
const ASKING: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['why', 'how', 'whats', 'hows', 'whos']),
  de: new Set([
    'warum',
    'wieso',
    'weshalb',
    'weswegen',
    'woher',
    'wohin',
    'wann',
    'wofür',
    'wofuer',
    'wozu',
    'womit',
  ]),
}
/** Endings that words of one language alone have. */
const ENDINGS: Readonly<Record<Language, RegExp>> = {
  en: /\p{L}{3}(?:ness|ship|ful|ously|ingly|edly)$/u,
  de: /\p{L}{3}(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|lich|ieren|tum|nisse|sucht)$/u,
}

/**
 * The language of a text, by counting stop words of each language, plus one point for an umlaut or ß.
 * Where that ties (names, numbers, a single word), endings tell; then `fallback` stands. Costs nothing measurable against knowing the language.
 */
export function detectLanguage(text: string, fallback: Language): Language {
  const counts: Record<Language, number> = { en: 0, de: 0 }
  const all = words(text)
  // A letter by itself ("a") answers a question, in whatever language that was.
  if (all.length === 1 && all[0]!.length === 1) return fallback
  for (const word of all) {
    for (const language of LANGUAGES)
      if (STOP_WORDS[language].has(word) || ASKING[language].has(word)) counts[language] += 1
    if (GERMAN_LETTERS.test(word)) counts.de += 1
  }
  if (counts.en === counts.de) {
    for (const word of all)
      for (const language of LANGUAGES) if (ENDINGS[language].test(word)) counts[language] += 1
  }
  if (counts.en === counts.de) return fallback
  return counts.en > counts.de ? 'en' : 'de'
}
