import type { MessageWord } from './message-words.js'
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

const NOTHING: ReadonlySet<number> = new Set()
const NOWHERE: number[] = []
const REMEMBERED_WORDS = 20_000

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
  const remembered = new Map<string, readonly Openings[]>()
  /** The phrases that may begin with a word; few words begin any. */
  const openingsOf = (word: string, found: ReadonlySet<number>): readonly Openings[] => {
    const known = remembered.get(word)
    if (known !== undefined) return known
    const openings = [...found].flatMap((piece) => byFirst.get(piece) ?? [])
    if (remembered.size >= REMEMBERED_WORDS) remembered.clear()
    remembered.set(word, openings)
    return openings
  }

  return (words) => {
    const found = words.map((word) => lookUp(word.word))
    const begun = words.map((word, at) => openingsOf(word.word, found[at] ?? NOTHING))
    const hits: SignalHit[] = []
    const tryAll = (phrases: readonly Phrase[], start: number) => {
      for (const phrase of phrases) {
        const end = matchFrom(phrase, start, words, found)
        if (end !== -1) hits.push({ name: phrase.name, start, end, negating: phrase.negating })
      }
    }
    for (let start = 0; start < words.length; start += 1) {
      const sameSentence = words[start]?.sentence === words[start + 1]?.sentence
      for (const openings of begun[start] ?? []) {
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
    // Most phrases end here: nothing is made for them.
    let next = NOWHERE
    for (const place of places) {
      for (let index = place + 1; index <= place + 1 + step.gap; index += 1) {
        if (words[index]?.sentence !== sentence) break
        if (found[index]?.has(step.piece) !== true) continue
        if (next === NOWHERE) next = [index]
        else if (!next.includes(index)) next.push(index)
      }
    }
    if (next === NOWHERE) return -1
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
