import { COMMON_WORDS } from './common-words.js'
import { foldWord, type MessageWord } from './message-words.js'

/**
 * A signal: a name and the ways it is put. One way is a few words in order, with this notation:
 * `word`, `stem*`, `*ending`, `*inside*`, `one/other`, `$class` (a list of words by name), `~` up to three words between,
 * `~~` up to eight. Nothing crosses the end of a sentence.
 */
export interface SignalPhrases {
  readonly name: string
  readonly phrases: readonly string[]
}

/** Where a signal was found: first and last word, counted in words. */
export interface SignalHit {
  readonly name: string
  readonly start: number
  readonly end: number
  /** The way it was put holds a negation itself ("won't open"), so that one before it changes nothing. */
  readonly negating: boolean
}

export type FindSignals = (words: readonly MessageWord[]) => SignalHit[]

interface Step {
  readonly piece: number
  /** How many words may stand before this one. */
  readonly gap: number
}

interface Phrase {
  readonly name: string
  readonly steps: readonly Step[]
  readonly negating: boolean
}

const SHORTEST_CORRECTED = 5
const LONGEST_CORRECTED = 16
const REMEMBERED_WORDS = 20_000
/** Words of the notation that make a phrase a negation of its own. */
const NEGATING = /^(?:\$not|not|no|nicht|kein.*|nichts|never|nie|niemand|nobody|without|ohne|cannot)$/u

/**
 * Compiles phrases into one matcher. Its work is linear in the words: every word is looked up once (exact, by beginning,
 * ending, inside, and with one letter wrong), and a phrase looks at a bounded number of words after its first.
 */
export function createSignalMatcher(
  signals: readonly SignalPhrases[],
  classes: Readonly<Record<string, string>>,
): FindSignals {
  const pieces = createPieces(classes)
  const byFirst = new Map<number, Openings>()
  for (const signal of signals) {
    for (const written of signal.phrases) {
      const phrase = readPhrase(signal.name, written, pieces.idOf)
      if (phrase !== null) sortIn(byFirst, phrase)
    }
  }
  const lookUp = pieces.ready()

  return (words) => {
    const found = words.map((word) => lookUp(word.word))
    const hits: SignalHit[] = []
    const tryAll = (phrases: readonly Phrase[], start: number) => {
      for (const phrase of phrases) {
        const end = matchFrom(phrase, start, words, found)
        if (end !== -1) hits.push({ name: phrase.name, start, end, negating: phrase.negating })
      }
    }
    for (let start = 0; start < words.length; start += 1) {
      const sameSentence = words[start]?.sentence === words[start + 1]?.sentence
      for (const piece of found[start] ?? []) {
        const openings = byFirst.get(piece)
        if (openings === undefined) continue
        tryAll(openings.single, start)
        tryAll(openings.far, start)
        if (openings.close.size === 0 || !sameSentence) continue
        for (const second of found[start + 1] ?? []) {
          const phrases = openings.close.get(second)
          if (phrases !== undefined) tryAll(phrases, start)
        }
      }
    }
    return hits
  }
}

/** The phrases that begin with a piece: of one step, with the second step right behind, and with a gap before it. */
interface Openings {
  readonly single: Phrase[]
  readonly close: Map<number, Phrase[]>
  readonly far: Phrase[]
}

function sortIn(byFirst: Map<number, Openings>, phrase: Phrase): void {
  const [first, second] = phrase.steps
  if (first === undefined) return
  const openings = byFirst.get(first.piece) ?? { single: [], close: new Map<number, Phrase[]>(), far: [] }
  byFirst.set(first.piece, openings)
  if (second === undefined) openings.single.push(phrase)
  else if (second.gap > 0) openings.far.push(phrase)
  else {
    const same = openings.close.get(second.piece) ?? []
    openings.close.set(second.piece, same)
    same.push(phrase)
  }
}

/** The last word of the phrase where it begins at `start`, or -1. Keeps every possible place of each step. */
function matchFrom(
  phrase: Phrase,
  start: number,
  words: readonly MessageWord[],
  found: readonly ReadonlySet<number>[],
): number {
  if (phrase.steps.length === 1) return start
  const sentence = words[start]?.sentence
  let places = [start]
  for (let at = 1; at < phrase.steps.length; at += 1) {
    const step = phrase.steps[at]
    if (step === undefined) return -1
    const next: number[] = []
    for (const place of places) {
      for (let index = place + 1; index <= place + 1 + step.gap; index += 1) {
        if (words[index]?.sentence !== sentence) break
        if (found[index]?.has(step.piece) === true && !next.includes(index)) next.push(index)
      }
    }
    if (next.length === 0) return -1
    places = next
  }
  return places[0] ?? -1
}

function readPhrase(name: string, written: string, idOf: (piece: string) => number): Phrase | null {
  const steps: Step[] = []
  let gap = 0
  let negating = false
  for (const piece of written.trim().split(/\s+/u)) {
    if (piece === '') continue
    if (piece === '~') gap = 3
    else if (piece === '~~') gap = 8
    else {
      if (piece.split('/').every((word) => NEGATING.test(word))) negating = true
      steps.push({ piece: idOf(piece), gap })
      gap = 0
    }
  }
  return steps.length === 0 ? null : { name, steps, negating }
}

interface Pieces {
  readonly idOf: (piece: string) => number
  readonly ready: () => (word: string) => ReadonlySet<number>
}

function createPieces(classes: Readonly<Record<string, string>>): Pieces {
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
    const memory = new Map<string, ReadonlySet<number>>()
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
      const remembered = memory.get(word)
      if (remembered !== undefined) return remembered
      const short = word.slice(0, 40)
      let all = direct(short)
      if (all.size === 0) {
        const meant = COMMON_WORDS.has(short) ? null : corrections(short)
        if (meant !== null) all = direct(meant)
      }
      if (memory.size >= REMEMBERED_WORDS) memory.clear()
      memory.set(word, all)
      return all
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
