import type { Language } from '../domain/language.js'
import type { Stem } from '../domain/ports.js'
import { STOP_WORDS } from '../domain/stop-words.js'
import { fold, words as wordsOf } from '../domain/text.js'
import { hashPair, hashTerm } from './hash.js'

/** A text as the three channels see it: hashes, in reading order. */
export interface Analysed {
  readonly stems: number[]
  readonly grams: number[]
  readonly pairs: number[]
}

/** Length of the character n-grams; 4 was best on 17 collections (3: -0.008, 5: -0.003 nDCG@10). */
const GRAM = 4

/** Umlauts typed without the key: `ae` is read as `a`, as folding reads `ä`, but only inside German words. */
const TYPED_UMLAUT = /(?<![aeq])(a|o|u)e(?!u)/gu

/** "shes", "hes" without the apostrophe: `words` cuts the 's of "she's", and hurried people leave out the sign. */
const WITHOUT_APOSTROPHE: ReadonlyMap<string, string> = new Map([
  ['shes', 'she'],
  ['hes', 'he'],
  ['whos', 'who'],
  ['whats', 'what'],
])

const words = (text: string): string[] => wordsOf(text).map((word) => WITHOUT_APOSTROPHE.get(word) ?? word)

/** The content words of a text; all of them where there are no others. */
export function contentWords(text: string, language: Language): string[] {
  const all = words(text)
  const content = all.filter((word) => !STOP_WORDS[language].has(word))
  return content.length > 0 ? content : all
}

/** Whether a text has any word that carries a topic. */
export function hasContent(text: string, language: Language): boolean {
  return words(text).some((word) => !STOP_WORDS[language].has(word))
}

/** Stem as the word channel keeps it: folded afterwards, so that `schläge` and `schlaege` meet. */
export function termOf(word: string, language: Language, stem: Stem): string {
  const stemmed = fold(stem(word, language))
  return language === 'de' ? stemmed.replace(TYPED_UMLAUT, '$1') : stemmed
}

/** The hashes of a word: its stem's, and those of its 4-grams with a mark at each end. */
interface WordHashes {
  readonly term: number
  readonly grams: readonly number[]
}

/** Enough for every word of a folder of 100,000 passages; beyond it the memory starts anew. */
const REMEMBERED_WORDS = 200_000

/** Per stemmer, so that another stemmer does not find the words of this one. */
const remembered = new WeakMap<Stem, Record<Language, Map<string, WordHashes>>>()

/** Stems, 4-grams of the unstemmed words, and pairs of neighbouring stems; of `every` word, or of the content words. */
export function analyse(text: string, language: Language, stem: Stem, every = false): Analysed {
  let memories = remembered.get(stem)
  if (memories === undefined) {
    memories = { en: new Map(), de: new Map() }
    remembered.set(stem, memories)
  }
  const memory = memories[language]
  const stems: number[] = []
  const grams: number[] = []
  const pairs: number[] = []
  let before = 0
  for (const word of every ? words(text) : contentWords(text, language)) {
    let hashes = memory.get(word)
    if (hashes === undefined) {
      if (memory.size >= REMEMBERED_WORDS) memory.clear()
      hashes = { term: hashTerm(termOf(word, language, stem)), grams: gramsOf(word, language) }
      memory.set(word, hashes)
    }
    const { term } = hashes
    if (stems.length > 0) pairs.push(hashPair(before, term))
    stems.push(term)
    before = term
    for (const gram of hashes.grams) grams.push(gram)
  }
  return { stems, grams, pairs }
}

/** The hashes of a word's 4-grams; of the whole word with its marks where it is shorter. */
export function gramsOf(word: string, language: Language): number[] {
  const folded = fold(word)
  const marked = `_${language === 'de' ? folded.replace(TYPED_UMLAUT, '$1') : folded}_`
  if (marked.length <= GRAM) return [hashTerm(marked)]
  const grams: number[] = []
  for (let at = 0; at + GRAM <= marked.length; at += 1) grams.push(hashTerm(marked, at, at + GRAM))
  return grams
}
