import type { Meaning } from '../reading/concepts.js'
import type { Reading, Word } from '../reading/reading.js'

/** Finds the words of a source that a claim's word may stand for. */
export interface Matcher {
  readonly matches: (word: Word) => readonly Word[]
  /** Whether the source has the word or one that may stand for it. */
  readonly has: (word: Word) => boolean
  /** How surely: 1 = the word or a synonym, less for a half of a compound or a mere likeness, 0 = nothing. */
  readonly strength: (word: Word) => number
}

interface Found {
  readonly words: readonly Word[]
  readonly strength: number
}

/** Common beginning that makes two words of one language relatives, in letters and as a share of the longer one. */
const SHORTEST_ROOT = 5
const SAME_ROOT = 0.65
/** The same across languages, where "stabilisation" and "Stabilisierung" meet; a little stricter. */
const SAME_COGNATE = 0.6
/** Least share of common letter pairs that makes two words of one language alike. */
const ALIKE = 0.62
/** What a half of a compound, and a likeness in writing, are worth beside the word itself. */
const HALF = 0.5
const LIKENESS = 0.6

export function createMatcher(sources: readonly Reading[]): Matcher {
  const words = sources.flatMap(({ content, minor }) => [...content, ...minor])
  const byMeaning = new Map<Meaning, Word[]>()
  const file = (meaning: Meaning, word: Word): void => {
    const filed = byMeaning.get(meaning)
    if (filed === undefined) byMeaning.set(meaning, [word])
    else filed.push(word)
  }
  for (const word of words) {
    for (const meaning of word.meanings) file(meaning, word)
    for (const part of word.parts ?? [])
      for (const meaning of part) if (!word.meanings.has(meaning)) file(meaning, word)
  }
  const memory = new Map<Word, Found>()
  const find = (word: Word): Found => {
    const found = new Set<Word>()
    for (const other of words) if (sameForm(word, other)) found.add(other)
    for (const meaning of word.meanings) for (const other of byMeaning.get(meaning) ?? []) found.add(other)
    if (found.size > 0) return { words: [...found], strength: 1 }
    const halves = (word.parts ?? []).map((part) => part.flatMap((meaning) => byMeaning.get(meaning) ?? []))
    const there = halves.filter((half) => half.length > 0)
    // A compound is in the source when both of its halves are; one half is a hint.
    if (there.length > 0) return { words: there.flat(), strength: there.length === halves.length ? 1 : HALF }
    const alike = words.filter((other) => other.language === word.language && likeness(word, other) >= ALIKE)
    return { words: alike, strength: alike.length > 0 ? LIKENESS : 0 }
  }
  const look = (word: Word): Found => {
    const before = memory.get(word)
    if (before !== undefined) return before
    const found = find(word)
    memory.set(word, found)
    return found
  }
  return {
    matches: (word) => {
      const { words: found, strength } = look(word)
      return strength > HALF ? found : []
    },
    has: (word) => look(word).strength > HALF,
    strength: (word) => look(word).strength,
  }
}

/** "WHO" is not "who". */
const isShortName = ({ raw }: Word): boolean => /^\p{Lu}{2,}$/u.test(raw)

function sameForm(one: Word, other: Word): boolean {
  if (one.lower === other.lower && (one.capital || one.lower.length >= 3))
    return isShortName(one) === isShortName(other)
  return one.stems.some((stem) => other.stems.some((twin) => sameStem(stem, twin, one, other)))
}

function sameStem(stem: string, twin: string, one: Word, other: Word): boolean {
  if (stem === twin) return true
  const shorter = Math.min(stem.length, twin.length)
  const longer = Math.max(stem.length, twin.length)
  if (shorter < SHORTEST_ROOT) return false
  let common = 0
  while (common < shorter && stem[common] === twin[common]) common += 1
  const sameLanguage = one.language === other.language
  if (sameLanguage && one.language === 'de' && longer - shorter >= 4)
    return longer === stem.length ? stem.startsWith(twin) : twin.startsWith(stem)
  return common >= SHORTEST_ROOT && common >= longer * (sameLanguage ? SAME_ROOT : SAME_COGNATE)
}

const TOO_MUCH = /^(?:über|uber|hyper|over)/u
const TOO_LITTLE = /^(?:unter|hypo|under)/u

/** Share of the letter pairs that two stems have in common (Dice), for stems of six letters and more. */
function likeness({ stem }: Word, { stem: twin }: Word): number {
  if (stem.length < 6 || twin.length < 6 || Math.abs(stem.length - twin.length) > 4) return 0
  // "Übererregung" is not "Untererregung".
  if (TOO_MUCH.test(stem) ? TOO_LITTLE.test(twin) : TOO_LITTLE.test(stem) && TOO_MUCH.test(twin)) return 0
  const pairs = new Map<string, number>()
  for (let at = 0; at + 2 <= stem.length; at += 1) {
    const pair = stem.slice(at, at + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  let common = 0
  for (let at = 0; at + 2 <= twin.length; at += 1) {
    const left = pairs.get(twin.slice(at, at + 2)) ?? 0
    if (left === 0) continue
    pairs.set(twin.slice(at, at + 2), left - 1)
    common += 1
  }
  return (2 * common) / (stem.length + twin.length - 2)
}
