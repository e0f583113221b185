import type { Meaning } from './concepts.js'
import type { Reading, Word } from './reading.js'

/** Finds the words of a source that a claim's word may stand for. */
export interface Matcher {
  readonly matches: (word: Word) => readonly Word[]
  readonly has: (word: Word) => boolean
}

/** Common beginning that makes two words of one language relatives, in letters and as a share of the longer one. */
const SHORTEST_ROOT = 5
const SAME_ROOT = 0.65
/** The same across languages, where "stabilisation" and "Stabilisierung" meet; a little stricter. */
const SAME_COGNATE = 0.6

export function createMatcher(sources: readonly Reading[]): Matcher {
  const words = sources.flatMap(({ content }) => content)
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
  const memory = new Map<Word, readonly Word[]>()
  const find = (word: Word): readonly Word[] => {
    const found = new Set<Word>()
    for (const other of words) if (sameForm(word, other)) found.add(other)
    for (const meaning of word.meanings) for (const other of byMeaning.get(meaning) ?? []) found.add(other)
    if (word.parts !== undefined) {
      const halves = word.parts.map((part) => part.flatMap((meaning) => byMeaning.get(meaning) ?? []))
      // A compound is in the source only when both of its halves are.
      if (halves.every((half) => half.length > 0))
        for (const half of halves) for (const other of half) found.add(other)
    }
    return [...found]
  }
  const matches = (word: Word): readonly Word[] => {
    const before = memory.get(word)
    if (before !== undefined) return before
    const found = find(word)
    memory.set(word, found)
    return found
  }
  return { matches, has: (word) => matches(word).length > 0 }
}

function sameForm(one: Word, other: Word): boolean {
  if (one.stem === other.stem || (one.capital && one.lower === other.lower)) return true
  const shorter = Math.min(one.stem.length, other.stem.length)
  const longer = Math.max(one.stem.length, other.stem.length)
  if (shorter < SHORTEST_ROOT) return false
  let common = 0
  while (common < shorter && one.stem[common] === other.stem[common]) common += 1
  const sameLanguage = one.language === other.language
  if (sameLanguage && one.language === 'de' && longer - shorter >= 4 && shorter >= SHORTEST_ROOT)
    return (longer === one.stem.length ? one.stem : other.stem).startsWith(
      longer === one.stem.length ? other.stem : one.stem,
    )
  return common >= SHORTEST_ROOT && common >= longer * (sameLanguage ? SAME_ROOT : SAME_COGNATE)
}
