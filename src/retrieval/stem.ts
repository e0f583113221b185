import snowball from 'snowball-stemmers'
import type { Language } from '../domain/language.js'

const ALGORITHM: Readonly<Record<Language, string>> = { en: 'english', de: 'german' }

/** Enough for every word of a folder and of a day's questions; beyond it the memory starts anew. */
const REMEMBERED_STEMS = 200_000

/** Snowball stems, remembered, since the same words come again and again (7 µs a word otherwise). */
export function createStemmer(): (word: string, language: Language) => string {
  const stemmers = { en: snowball.newStemmer(ALGORITHM.en), de: snowball.newStemmer(ALGORITHM.de) }
  const known = { en: new Map<string, string>(), de: new Map<string, string>() }
  return (word, language) => {
    const memory = known[language]
    const remembered = memory.get(word)
    if (remembered !== undefined) return remembered
    if (memory.size >= REMEMBERED_STEMS) memory.clear()
    const stem = stemmers[language].stem(word)
    memory.set(word, stem)
    return stem
  }
}
