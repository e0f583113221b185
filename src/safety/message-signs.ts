import type { UrgentCategory } from '../domain/knowledge.js'
import { foldWord, type MessageWord } from './message-words.js'
import {
  createSignalMatcher,
  type FindSignals,
  type SignalHit,
  type SignalPhrases,
} from './signal-matcher.js'
import { CONTEXT, DANGERS, FRAMES, HINTS, OWN_WORD_SIGNALS, STYLE } from './signals/all.js'
import { WORD_CLASSES } from './signals/word-classes.js'

/** What a sign speaks for; frames, style and context speak for no danger by themselves. */
export interface Sign {
  readonly name: string
  readonly votes: readonly UrgentCategory[]
}

/** Every sign by name. */
export const SIGNS: ReadonlyMap<string, Sign> = new Map(
  [
    ...DANGERS.flatMap(({ category, signals, combinations }) =>
      [...signals, ...combinations].map(({ name }) => ({ name, votes: [category] })),
    ),
    ...HINTS.map(({ name, votes }) => ({ name: `hint:${name}`, votes })),
    ...CONTEXT.map(({ name }) => ({ name: `context:${name}`, votes: [] })),
    ...FRAMES.map(({ name }) => ({ name: `frame:${name}`, votes: [] })),
    ...Object.keys(STYLE).map((name) => ({ name: `style:${name}`, votes: [] })),
  ].map((sign) => [sign.name, sign]),
)

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
const DANGER_SIGN = /^(?:hint:|[a-z_]+$|added)/u

/**
 * The signs of a stretch of a message and how much each counts (0 to 1): voided by a metaphor or a negation, lessened by the
 * past, completed by the signs that mean more together.
 */
export function readSigns(words: readonly MessageWord[], all: readonly SignalHit[]): Map<string, number> {
  const voided = all.filter((hit) => hit.name === 'frame:metaphor')
  const past = all.filter((hit) => hit.name === 'frame:past')
  const nows = all.filter((hit) => hit.name === 'context:now')
  const counts = new Map<string, number>()
  for (const hit of all) {
    let share = 1
    if (DANGER_SIGN.test(hit.name)) {
      if (voided.some((frame) => hit.start >= frame.start && hit.end <= frame.end)) continue
      if (!hit.negating && isNegated(words, hit)) continue
      if (isPast(words, hit, past, nows)) share = PAST_SHARE
    }
    counts.set(hit.name, Math.max(counts.get(hit.name) ?? 0, share))
  }
  const plain = (name: string) => counts.get(name) ?? counts.get(`context:${name}`) ?? 0
  for (const danger of DANGERS) {
    for (const together of danger.combinations) {
      const share = together.all.reduce(
        (least, names) =>
          Math.min(least, ...[names.split('|').reduce((most, name) => Math.max(most, plain(name)), 0)]),
        1,
      )
      if (share > 0) counts.set(together.name, share)
    }
  }
  return counts
}

function isNegated(words: readonly MessageWord[], hit: SignalHit): boolean {
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

function isPast(
  words: readonly MessageWord[],
  hit: SignalHit,
  past: readonly SignalHit[],
  nows: readonly SignalHit[],
): boolean {
  const sentence = words[hit.start]?.sentence
  return past.some((frame) => {
    if (words[frame.start]?.sentence !== sentence) return false
    // "früher hat er …, jetzt steht er unten": what follows a word for now is not past any more.
    return !nows.some((now) => now.start > frame.end && now.start <= hit.end + 2)
  })
}
