import { ENGLISH_1 } from './english-1.js'
import { ENGLISH_2 } from './english-2.js'
import { ENGLISH_3 } from './english-3.js'
import { GERMAN_GLOSSES } from './german-glosses.js'
import { MEANING_NUMBERS, type Meaning, readGlosses, readMeanings, unpackMeaning } from './meaning-table.js'

/** What a word means read as English and read as German; null: nothing is known of it in that language. */
export interface Meanings {
  readonly english: Meaning | null
  readonly german: Meaning | null
}

export type FindMeaning = (word: string) => Meanings

const LONGEST_WORD = 30
const SHORTEST_STEM = 4
const SHORTEST_COMPOUND = 7
const SHORTEST_PART = 3
const SHORTEST_LAST_PART = 5
/** What German words end in; a form whose stem is known means the same. */
const ENDINGS = ['en', 'er', 'es', 'em', 'e', 'n', 's', 't', 'st', 'te', 'ten', 'nen', 'et']
const STEM_ENDINGS = ['e', 'en', 'er', 'n', 't']
/** Letters that join the parts of a compound ("Wohnungstür"). */
const LONGEST_JOINT = 2
/** In a compound the last part says what it is, the first only which. */
const FIRST_PART_SHARE = 0.7
const COMPOUND_SHARE = 1 / 1.2
/** Words of a gloss that carry no meaning of their own. */
const FILLERS = new Set('the a an of to and in for on at by with from is be as it this that or'.split(' '))

/**
 * Looks words up in the table of meanings. A German word means what its English glosses mean; one that has none is tried without its
 * ending, then as a compound. Steps are bounded by the length of the word.
 */
export function createMeaningFinder(): FindMeaning {
  const english = readMeanings([...ENGLISH_1, ...ENGLISH_2, ...ENGLISH_3])
  const glosses = readGlosses(GERMAN_GLOSSES)
  const ofEnglish = (word: string): Meaning | null => {
    const packed = english.get(word)
    return packed === undefined ? null : unpackMeaning(packed)
  }
  const ofGlosses = (words: readonly string[]): Meaning | null => {
    const known = words.filter((word) => english.has(word))
    const telling = known.filter((word) => !FILLERS.has(word))
    const used = telling.length > 0 ? telling : known
    return used.length === 0 ? null : mix(used.map(ofEnglish), 1, 1 / Math.sqrt(used.length))
  }
  const ofGerman = (word: string): Meaning | null => {
    const gloss = glosses.get(word)
    return gloss === undefined ? null : ofGlosses(gloss)
  }
  const stems = stemsOf(glosses.keys())
  const ofStem = (word: string): Meaning | null => {
    for (const ending of ENDINGS) {
      if (!word.endsWith(ending) || word.length - ending.length < SHORTEST_STEM) continue
      const stem = stems.get(word.slice(0, -ending.length))
      if (stem !== undefined) return ofGerman(stem)
    }
    return null
  }
  const ofCompound = (word: string): Meaning | null => {
    if (word.length < SHORTEST_COMPOUND) return null
    // The first part is looked for first: where it is not known, the many forms of the last need not be tried.
    for (let end = SHORTEST_PART; end < word.length - SHORTEST_PART; end += 1) {
      const gloss = glosses.get(word.slice(0, end))
      if (gloss === undefined) continue
      for (let from = end; from <= end + LONGEST_JOINT && from < word.length - SHORTEST_PART; from += 1) {
        const part = word.slice(from)
        const last = ofGerman(part) ?? ofStem(part)
        if (last !== null) return mix([last, ofGlosses(gloss)], FIRST_PART_SHARE, COMPOUND_SHARE)
      }
    }
    for (let from = 2; from <= word.length - SHORTEST_LAST_PART; from += 1) {
      const last = ofGerman(word.slice(from))
      if (last !== null) return last
    }
    return null
  }
  return (word) => {
    if (word.length > LONGEST_WORD) return { english: null, german: null }
    const asEnglish = ofEnglish(word)
    const asGerman = ofGerman(word)
    if (asEnglish !== null || asGerman !== null) return { english: asEnglish, german: asGerman }
    return { english: null, german: ofStem(word) ?? ofCompound(word) }
  }
}

/** Words by themselves and without their ending; of several the first stands. */
function stemsOf(words: Iterable<string>): Map<string, string> {
  const all = [...words]
  const stems = new Map(all.map((word) => [word, word]))
  for (const ending of STEM_ENDINGS)
    for (const word of all) {
      const stem = word.endsWith(ending) ? word.slice(0, -ending.length) : ''
      if (stem.length >= SHORTEST_STEM && !stems.has(stem)) stems.set(stem, word)
    }
  return stems
}

/** Adds up meanings, those after the first at a share. */
function mix(meanings: readonly (Meaning | null)[], later: number, share: number): Meaning {
  const sum = new Float32Array(MEANING_NUMBERS)
  meanings.forEach((meaning, place) => {
    if (meaning === null) return
    for (let at = 0; at < MEANING_NUMBERS; at += 1)
      sum[at] = (sum[at] as number) + (meaning[at] as number) * (place === 0 ? 1 : later) * share
  })
  return sum
}
