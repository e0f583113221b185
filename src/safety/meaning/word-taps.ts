import type { MessageWord } from '../message-words.js'
import { createMeaningFinder } from './find-meaning.js'
import { NARROW, narrow, TAPPED, tap } from './meaning-net.js'
import type { Meaning } from './meaning-table.js'
import { ENGLISH, GERMAN, tellLanguages } from './tell-languages.js'

export interface WordTaps {
  /** What known words give to the detectors, `TAPPED` numbers each. */
  readonly tapped: Float32Array
  /** For every word of the message placed last, where its numbers begin in `tapped`. */
  readonly starts: Int32Array
  /** Where nothing but zeros stands: a word of which nothing is known. */
  readonly silence: number
  readonly place: (
    words: readonly MessageWord[],
    concepts: readonly (readonly number[])[],
    length: number,
  ) => void
}

interface Known {
  readonly kind: number
  /** Where its numbers begin, read as English or as no language, and as German. */
  readonly english: number
  readonly german: number
}

/** Readings of words kept: two for each word of the longest message and many more, about 14 MB. */
const KEPT = 12_000
/** Words kept, with those of which nothing is known. */
const REMEMBERED_WORDS = 20_000

/** Keeps what words give to the detectors, since messages share most of their words. */
export function createWordTaps(weights: Float32Array, mostWords: number): WordTaps {
  const findMeaning = createMeaningFinder()
  const tapped = new Float32Array((KEPT + 1) * TAPPED)
  const starts = new Int32Array(mostWords)
  const kinds = new Uint8Array(mostWords)
  const german = new Uint8Array(mostWords)
  const known = new Array<Known>(mostWords)
  const narrowed = new Float32Array(NARROW)
  const memory = new Map<string, Known>()
  // Place 0 stays silent.
  let used = 1

  const keep = (meaning: Meaning | null, concepts: readonly number[]): number => {
    if (meaning === null && concepts.length === 0) return 0
    narrow(meaning, concepts, weights, narrowed)
    tap(narrowed, weights, tapped, used * TAPPED)
    used += 1
    return (used - 1) * TAPPED
  }
  const learn = (word: string, concepts: readonly number[]): Known => {
    const meanings = findMeaning(word)
    const kind = (meanings.english === null ? 0 : ENGLISH) | (meanings.german === null ? 0 : GERMAN)
    const asEnglish = kind === GERMAN ? 0 : keep(meanings.english, concepts)
    const asGerman = (kind & GERMAN) === 0 ? 0 : keep(meanings.german, concepts)
    const entry = { kind, english: asEnglish, german: asGerman }
    memory.set(word, entry)
    return entry
  }

  return {
    tapped,
    starts,
    silence: 0,
    place: (words, concepts, length) => {
      if (used + 2 * length > KEPT || memory.size + length > REMEMBERED_WORDS) {
        memory.clear()
        used = 1
      }
      for (let at = 0; at < length; at += 1) {
        const word = words[at]?.word ?? ''
        const entry = memory.get(word) ?? learn(word, concepts[at] ?? [])
        known[at] = entry
        kinds[at] = entry.kind
      }
      tellLanguages(kinds, length, german)
      for (let at = 0; at < length; at += 1) {
        const entry = known[at] as Known
        starts[at] = german[at] === 1 ? entry.german : entry.english
      }
    },
  }
}
