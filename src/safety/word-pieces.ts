import { COMMON_WORDS } from './common-words.js'
import { foldWord } from './message-words.js'

const SHORTEST_CORRECTED = 5
const LONGEST_CORRECTED = 16

export interface Pieces {
  /** The number of a piece of the notation, the same for the same piece. */
  readonly idOf: (piece: string) => number
  /** Call when all pieces are named: gives, for a folded word, the pieces that fit it. Worth remembering (`rememberWords`). */
  readonly ready: () => (word: string) => ReadonlySet<number>
}

/**
 * Words as the signals write them: `word`, `stem*`, `*ending`, `*inside*`, `one/other`, `$class`. A word is looked up in a number of
 * steps bounded by its length, once; a word that fits nothing is tried with one letter wrong.
 */
export function createPieces(classes: Readonly<Record<string, string>>): Pieces {
  const ids = new Map<string, number>()
  const exact = new Map<string, number[]>()
  const beginnings = new Map<string, number[]>()
  const endings = new Map<string, number[]>()
  const inside: { readonly part: string; readonly id: number }[] = []

  const add = (map: Map<string, number[]>, key: string, id: number) => {
    const same = map.get(key)
    if (same === undefined) map.set(key, [id])
    else if (!same.includes(id)) same.push(id)
  }
  const place = (written: string, id: number) => {
    const word = foldWord(written.replaceAll('*', ''))
    if (written.startsWith('*') && written.endsWith('*')) inside.push({ part: word, id })
    else if (written.startsWith('*')) add(endings, word, id)
    else if (written.endsWith('*')) add(beginnings, word, id)
    else add(exact, word, id)
  }
  const wordsOf = (piece: string): string[] =>
    piece.split('/').flatMap((part) => {
      if (!part.startsWith('$')) return [part]
      const list = classes[part.slice(1)]
      if (list === undefined) throw new Error(`no such class of words: ${part}`)
      return list.trim().split(/\s+/u).flatMap(wordsOf)
    })
  const idOf = (piece: string): number => {
    const known = ids.get(piece)
    if (known !== undefined) return known
    const id = ids.size
    ids.set(piece, id)
    for (const word of wordsOf(piece)) place(word, id)
    return id
  }

  const ready = () => {
    const corrections = createCorrections([...exact.keys(), ...beginnings.keys()])
    const direct = (word: string): Set<number> => {
      const all = new Set<number>(exact.get(word))
      for (let length = 2; length <= word.length; length += 1)
        for (const id of beginnings.get(word.slice(0, length)) ?? []) all.add(id)
      for (let from = 0; from <= word.length - 3; from += 1)
        for (const id of endings.get(word.slice(from)) ?? []) all.add(id)
      for (const { part, id } of inside) if (word.includes(part)) all.add(id)
      return all
    }
    return (word: string): ReadonlySet<number> => {
      const short = word.slice(0, 40)
      const all = direct(short)
      if (all.size > 0 || COMMON_WORDS.has(short)) return all
      const meant = corrections(short)
      return meant === null ? all : direct(meant)
    }
  }
  return { idOf, ready }
}

/**
 * The known word that differs by one letter (missing, extra, wrong, two changed round), same first letter. Known words are
 * indexed with one letter left out, so that looking up costs as many steps as the word has letters.
 */
function createCorrections(known: readonly string[]): (word: string) => string | null {
  const index = new Map<string, string[]>()
  const note = (key: string, word: string) => {
    const same = index.get(key)
    if (same === undefined) index.set(key, [word])
    else if (!same.includes(word)) same.push(word)
  }
  for (const word of known) {
    if (word.length < SHORTEST_CORRECTED || word.length > LONGEST_CORRECTED) continue
    note(word, word)
    for (let at = 1; at < word.length; at += 1) note(word.slice(0, at) + word.slice(at + 1), word)
  }
  return (word) => {
    if (word.length < SHORTEST_CORRECTED || word.length > LONGEST_CORRECTED) return null
    const keys = [word]
    for (let at = 1; at < word.length; at += 1) keys.push(word.slice(0, at) + word.slice(at + 1))
    for (const key of keys)
      for (const candidate of index.get(key) ?? [])
        if (isOneLetterOff(word, candidate) && !isOtherEnding(word, candidate)) return candidate
    return null
  }
}

/** Another ending is another form of a word, or another word, and no slip: its own stem would have been found. */
function isOtherEnding(word: string, candidate: string): boolean {
  const shared = Math.max(word.length, candidate.length) - 1
  return word.slice(0, shared) === candidate.slice(0, shared)
}

function isOneLetterOff(word: string, other: string): boolean {
  if (word[0] !== other[0] || Math.abs(word.length - other.length) > 1) return false
  let from = 0
  while (from < word.length && word[from] === other[from]) from += 1
  if (word.length === other.length) {
    if (word.slice(from + 1) === other.slice(from + 1)) return true
    return (
      word[from] === other[from + 1] &&
      word[from + 1] === other[from] &&
      word.slice(from + 2) === other.slice(from + 2)
    )
  }
  return word.length > other.length
    ? word.slice(from + 1) === other.slice(from)
    : word.slice(from) === other.slice(from + 1)
}
