import type { MessageWord } from './message-words.js'
import { rememberWords } from './word-memory.js'
import { createPieces } from './word-pieces.js'

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

/** Words of the notation that make a phrase a negation of its own. */
const NEGATING = /^(?:\$not|not|no|nicht|kein.*|nichts|never|nie|niemand|nobody|without|ohne|cannot)$/u

/** What a word may be in a phrase. */
interface KnownWord {
  /** The pieces of the notation that fit it, for asking and for going through. */
  readonly fits: ReadonlySet<number>
  readonly pieces: readonly number[]
  /** The phrases that may begin with it; few words begin any. */
  readonly openings: readonly Openings[]
}

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
  const longest: number[] = []
  for (const signal of signals) {
    for (const written of signal.phrases) {
      const phrase = readPhrase(signal.name, written, pieces.idOf)
      if (phrase === null) continue
      sortIn(byFirst, phrase)
      longest.push(phrase.steps.reduce((sum, { gap }) => sum + gap + 1, 0))
    }
  }
  const lookUp = pieces.ready()
  const knownWord = rememberWords((word): KnownWord => {
    const fits = lookUp(word)
    return { fits, pieces: [...fits], openings: [...fits].flatMap((piece) => byFirst.get(piece) ?? []) }
  })
  const matchFrom = createPhraseMatch(Math.max(0, ...longest))

  return (words) => {
    const known = words.map(({ word }) => knownWord(word))
    const hits: SignalHit[] = []
    const tryAll = (phrases: readonly Phrase[], start: number) => {
      for (const phrase of phrases) {
        const end = matchFrom(phrase, start, words, known)
        if (end !== -1) hits.push({ name: phrase.name, start, end, negating: phrase.negating })
      }
    }
    for (let start = 0; start < known.length; start += 1) {
      const here = known[start]
      if (here === undefined || here.openings.length === 0) continue
      const next = words[start]?.sentence === words[start + 1]?.sentence ? known[start + 1] : undefined
      for (const openings of here.openings) {
        tryAll(openings.single, start)
        tryAll(openings.far, start)
        if (openings.close.size === 0 || next === undefined) continue
        for (const second of next.pieces) {
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

type PhraseMatch = (
  phrase: Phrase,
  start: number,
  words: readonly MessageWord[],
  known: readonly KnownWord[],
) => number

/**
 * The last word of the phrase where it begins at `start`, or -1. Keeps every possible place of each step, in two lists that are used
 * again; `most`: how many words the longest phrase may span.
 */
function createPhraseMatch(most: number): PhraseMatch {
  let places = new Int32Array(most)
  let next = new Int32Array(most)
  return (phrase, start, words, known) => {
    const { steps } = phrase
    const sentence = words[start]?.sentence
    places[0] = start
    let size = 1
    for (let at = 1; at < steps.length; at += 1) {
      const step = steps[at]
      if (step === undefined) return -1
      let found = 0
      for (let place = 0; place < size; place += 1) {
        const from = (places[place] ?? 0) + 1
        for (let index = from; index <= from + step.gap; index += 1) {
          if (words[index]?.sentence !== sentence) break
          if (known[index]?.fits.has(step.piece) !== true || isAmong(next, found, index)) continue
          next[found] = index
          found += 1
        }
      }
      if (found === 0) return -1
      const used = places
      places = next
      next = used
      size = found
    }
    return places[0] ?? -1
  }
}

function isAmong(places: Int32Array, size: number, wanted: number): boolean {
  for (let at = 0; at < size; at += 1) if (places[at] === wanted) return true
  return false
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
