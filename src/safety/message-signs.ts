import { foldWord, type MessageWord } from './message-words.js'
import {
  createSignalMatcher,
  type FindSignals,
  type SignalHit,
  type SignalPhrases,
} from './signal-matcher.js'
import { CONTEXT, DANGERS, FRAMES, HINTS, OWN_WORD_SIGNALS, STYLE } from './signals/all.js'
import { WORD_CLASSES } from './signals/word-classes.js'
import { SPEAKS_FOR_DANGER, signNumber, type WeighedSign } from './signs.js'

export interface ExtraSign {
  readonly name: string
  readonly phrase: string
}

/** Compiles all signs, and those that leads added, into one matcher. */
export function createSignFinder(extra: readonly ExtraSign[] = []): FindSignals {
  const phrases: SignalPhrases[] = []
  const note = (name: string, ...written: string[]) =>
    phrases.push({ name, phrases: written.flatMap((text) => text.split('|')) })
  for (const danger of DANGERS) for (const signal of danger.signals) note(signal.name, signal.en, signal.de)
  for (const hint of HINTS) note(`hint:${hint.name}`, hint.words)
  for (const signal of CONTEXT) note(`context:${signal.name}`, signal.en, signal.de)
  for (const frame of FRAMES) note(`frame:${frame.name}`, frame.en, frame.de)
  for (const [name, written] of Object.entries(STYLE)) note(`style:${name}`, written)
  for (const signal of OWN_WORD_SIGNALS) note(signal.name, signal.en, signal.de)
  for (const { name, phrase } of extra) note(name, phrase)
  return createSignalMatcher(phrases, WORD_CLASSES)
}

/** What a sign in a sentence about the past still counts. */
const PAST_SHARE = 0.25
/** How far before a sign a negation may stand, in words. */
const NEGATION_REACH = 2
const folded = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(foldWord))
const NEGATION = folded('not no never without nicht kein keine keinen keiner keinem nie niemals ohne')
/** After a negation these turn it round: "not only", "don't stop", "not sure if". */
const NEGATION_VOID = folded(
  'only just sure know stop stopping if whether want mehr nur sicher weiß aufhören auf yet long lange',
)
/** German puts its negation behind the verb: "sie blutet nicht". */
const AFTER_NEGATION = folded('nicht nie niemals keinesfalls')

/**
 * The signs of a message in order, without those that a metaphor or a negation voids. Linear: what stands around a sign is
 * looked up, not searched.
 */
export function weighSigns(words: readonly MessageWord[], hits: readonly SignalHit[]): WeighedSign[] {
  const metaphorTo = reachOfMetaphors(words.length, hits)
  const pastTo = endsOfPast(words, hits)
  const nextNow = nextPlaces(words.length, hits)
  const weighed: WeighedSign[] = []
  for (const hit of hits) {
    const sign = signNumber(hit.name)
    // A phrase of the leads is enough by itself and is not weighed.
    if (sign === -1) continue
    let share = 1
    if (SPEAKS_FOR_DANGER[sign] === true) {
      if ((metaphorTo[hit.start] ?? -1) >= hit.end) continue
      if (!hit.negating && isNegated(words, hit)) continue
      const past = pastTo.get(words[hit.start]?.sentence ?? -1)
      // "früher hat er …, jetzt steht er unten": what follows a word for now is not past any more.
      if (past !== undefined && (nextNow[past + 1] ?? NOWHERE) > hit.end + 2) share = PAST_SHARE
    }
    weighed.push({ sign, start: hit.start, share })
  }
  return weighed
}

/** For every word, how far a metaphor reaches that began at or before it. */
function reachOfMetaphors(length: number, hits: readonly SignalHit[]): Int32Array {
  const reach = new Int32Array(length).fill(-1)
  for (const hit of hits)
    if (hit.name === 'frame:metaphor') reach[hit.start] = Math.max(reach[hit.start] ?? -1, hit.end)
  for (let at = 1; at < length; at += 1) reach[at] = Math.max(reach[at] ?? -1, reach[at - 1] ?? -1)
  return reach
}

/** For every sentence with a word for the past, the last place of one. */
function endsOfPast(words: readonly MessageWord[], hits: readonly SignalHit[]): Map<number, number> {
  const ends = new Map<number, number>()
  for (const hit of hits) {
    const sentence = words[hit.start]?.sentence
    if (hit.name !== 'frame:past' || sentence === undefined) continue
    ends.set(sentence, Math.max(ends.get(sentence) ?? -1, hit.end))
  }
  return ends
}

const NOWHERE = 2 ** 30

/** For every word, where the next word for now stands. */
function nextPlaces(length: number, hits: readonly SignalHit[]): Int32Array {
  const next = new Int32Array(length + 1).fill(NOWHERE)
  for (const hit of hits) if (hit.name === 'context:now') next[hit.start] = hit.start
  for (let at = length - 1; at >= 0; at -= 1)
    next[at] = Math.min(next[at] ?? NOWHERE, next[at + 1] ?? NOWHERE)
  return next
}

/** A "not" shortly before, or right behind where German puts it. */
export function isNegated(words: readonly MessageWord[], hit: SignalHit): boolean {
  const clause = words[hit.start]?.clause
  for (let at = hit.start - 1; at >= 0 && at >= hit.start - NEGATION_REACH; at -= 1) {
    const word = words[at]
    if (word === undefined || word.clause !== clause || NEGATION_VOID.has(word.word)) break
    if (NEGATION.has(word.word)) return true
  }
  const after = words[hit.end + 1]
  const late = after?.word === 'auch' ? words[hit.end + 2] : after
  return late !== undefined && late.clause === words[hit.end]?.clause && AFTER_NEGATION.has(late.word)
}
