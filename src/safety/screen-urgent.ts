import { detectLanguage } from '../domain/detect-language.js'
import type { UrgentCategory } from '../domain/knowledge.js'
import type { ScreenUrgent } from '../domain/ports.js'
import { foldWord, type MessageWord, readMessage } from './message-words.js'
import { readOwnWords } from './own-words.js'
import { createSignalMatcher, type SignalHit, type SignalPhrases } from './signal-matcher.js'
import { CONTEXT, DANGERS, FRAMES, OWN_WORD_SIGNALS } from './signals/all.js'
import { WORD_CLASSES } from './signals/word-classes.js'

/** A phrase that leads added in the folder; it is enough by itself. */
export interface ExtraPhrase {
  readonly category: UrgentCategory
  readonly phrase: string
}

/** From this sum of weights a message counts as urgent. Set on the "tune" half of tests/golden/urgent.jsonl. */
const THRESHOLD = 1
/** Signs of another danger count this much towards the leading one: dangers come together. */
const OTHER_DANGER = 0.6
/** What a sign in a sentence about the past still weighs. */
const PAST_SHARE = 0.2
/** Words that are read together. A longer message is read in overlapping parts, so that length alone raises no alarm. */
const WINDOW = 70
const WINDOW_STEP = 25
/** How far before a sign a negation may stand, in words. */
const NEGATION_REACH = 2
const NEGATION = new Set(
  [
    'not',
    'no',
    'never',
    'without',
    'nicht',
    'kein',
    'keine',
    'keinen',
    'keiner',
    'keinem',
    'nie',
    'niemals',
    'ohne',
  ].map(foldWord),
)
/** After a negation these turn it round: "not only", "don't stop", "not sure if". */
const NEGATION_VOID = new Set(
  'only just sure know stop stopping if whether want mehr nur sicher weiss aufhoren auf yet long lange'
    .split(' ')
    .map(foldWord),
)

interface Weighed {
  readonly name: string
  readonly category: UrgentCategory | null
  readonly weight: number
}

/**
 * The screening for acute danger: adds up the weights of signs and of signs that belong together, takes off what the frame
 * of the message takes off, and compares with a threshold. No network, no store, no model, no knowledge folder.
 * Price: linear in the length, under 2 ms for 2,000 characters; never throws.
 */
export function createUrgentScreen(extra: readonly ExtraPhrase[] = []): ScreenUrgent {
  const known = new Map<string, Weighed>()
  const phrases: SignalPhrases[] = []
  const note = (
    name: string,
    written: readonly string[],
    category: UrgentCategory | null,
    weight: number,
  ) => {
    known.set(name, { name, category, weight })
    phrases.push({ name, phrases: written.flatMap((text) => text.split('|')) })
  }
  for (const danger of DANGERS)
    for (const signal of danger.signals)
      note(signal.name, [signal.en, signal.de], danger.category, signal.weight)
  for (const signal of CONTEXT) note(signal.name, [signal.en, signal.de], null, signal.weight)
  for (const frame of FRAMES) note(`frame:${frame.name}`, [frame.en, frame.de], null, 0)
  for (const signal of OWN_WORD_SIGNALS) note(signal.name, [signal.en, signal.de], null, 0)
  for (const { category, phrase } of extra) {
    const words = readMessage(phrase).map(({ word }) => word)
    const name = `added_by_leads:${category}`
    if (words.length > 0) note(name, [words.join(' ')], category, 3)
  }
  const find = createSignalMatcher(phrases, WORD_CLASSES)

  return (text, fallback) => {
    const words = readMessage(text)
    if (words.length === 0) return null
    const hits = find(words)
    const found = weigh(words, hits, known)
    if (found === null) return null
    const language = detectLanguage(text, fallback)
    return {
      category: found.category,
      language,
      why: found.why,
      firstPerson: readOwnWords(words, hits, found.category),
    }
  }
}

interface Found {
  readonly category: UrgentCategory
  readonly why: readonly string[]
}

function weigh(
  words: readonly MessageWord[],
  all: readonly SignalHit[],
  known: ReadonlyMap<string, Weighed>,
): Found | null {
  const frames = all.filter((hit) => hit.name.startsWith('frame:'))
  const off = FRAMES.filter(
    (frame) => frame.weight > 0 && frames.some((hit) => hit.name === `frame:${frame.name}`),
  )
  const voided = frames.filter((hit) => reachOf(hit.name) === 'words')
  const past = frames.filter((hit) => reachOf(hit.name) === 'sentence')
  const signs = all.filter(
    (hit) =>
      known.has(hit.name) &&
      !hit.name.startsWith('frame:') &&
      !voided.some((void_) => hit.start >= void_.start && hit.end <= void_.end) &&
      (hit.negating || !isNegated(words, hit)),
  )
  let best: (Found & { sum: number }) | null = null
  for (let from = 0; from === 0 || from < words.length - WINDOW + WINDOW_STEP; from += WINDOW_STEP) {
    const inWindow = signs.filter((hit) => hit.start >= from && hit.start < from + WINDOW)
    const found = sumUp(words, inWindow, past, known)
    if (found !== null && (best === null || found.sum > best.sum)) best = found
  }
  if (best === null) return null
  const taken = off.reduce((sum, frame) => sum + frame.weight, 0)
  if (best.sum - taken < THRESHOLD) return null
  return { category: best.category, why: [...best.why, ...off.map((frame) => `less:${frame.name}`)] }
}

function sumUp(
  words: readonly MessageWord[],
  hits: readonly SignalHit[],
  past: readonly SignalHit[],
  known: ReadonlyMap<string, Weighed>,
): (Found & { sum: number }) | null {
  const shares = new Map<string, number>()
  for (const hit of hits) {
    const share = isPast(words, hit, past, hits) ? PAST_SHARE : 1
    shares.set(hit.name, Math.max(shares.get(hit.name) ?? 0, share))
  }
  const sums = new Map<UrgentCategory, number>()
  const add = (category: UrgentCategory, weight: number) =>
    sums.set(category, (sums.get(category) ?? 0) + weight)
  const why: { readonly name: string; readonly weight: number }[] = []
  let context = 0
  for (const [name, share] of shares) {
    const sign = known.get(name)
    if (sign === undefined || sign.weight === 0) continue
    if (sign.category === null) context += sign.weight * share
    else add(sign.category, sign.weight * share)
    why.push({ name, weight: sign.weight * share })
  }
  if (sums.size === 0) return null
  for (const danger of DANGERS) {
    for (const together of danger.combinations) {
      const share = together.all.reduce((least, names) => {
        const most = names.split('|').reduce((high, name) => Math.max(high, shares.get(name) ?? 0), 0)
        return Math.min(least, most)
      }, 1)
      if (share === 0) continue
      add(danger.category, together.weight * share)
      why.push({ name: together.name, weight: together.weight * share })
    }
  }
  const ranked = [...sums].sort((a, b) => b[1] - a[1])
  const leading = ranked[0]
  if (leading === undefined) return null
  const others = ranked.slice(1).reduce((sum, [, weight]) => sum + weight, 0)
  const sum = leading[1] + others * OTHER_DANGER + Math.min(context, 0.75)
  return { category: leading[0], sum, why: why.sort((a, b) => b.weight - a.weight).map(({ name }) => name) }
}

function isNegated(words: readonly MessageWord[], hit: SignalHit): boolean {
  const clause = words[hit.start]?.clause
  for (let at = hit.start - 1; at >= 0 && at >= hit.start - NEGATION_REACH; at -= 1) {
    const word = words[at]
    if (word === undefined || word.clause !== clause) break
    if (NEGATION_VOID.has(word.word)) break
    if (NEGATION.has(word.word)) return true
  }
  const after = words[hit.end + 1]
  return after !== undefined && after.clause === words[hit.end]?.clause && AFTER_NEGATION.has(after.word)
}

/** German puts its negation behind the verb: "sie blutet nicht". */
const AFTER_NEGATION = new Set(['nicht', 'nie', 'niemals', 'keinesfalls'])

function isPast(
  words: readonly MessageWord[],
  hit: SignalHit,
  past: readonly SignalHit[],
  hits: readonly SignalHit[],
): boolean {
  const sentence = words[hit.start]?.sentence
  return past.some((frame) => {
    if (words[frame.start]?.sentence !== sentence) return false
    // "früher hat er …, jetzt steht er unten": what follows a word for now is not past any more.
    return !hits.some(
      (other) => other.name === 'now' && other.start > frame.end && other.start <= hit.end + 2,
    )
  })
}

const REACHES = new Map(FRAMES.map((frame) => [`frame:${frame.name}`, frame.reach]))

function reachOf(name: string): string | undefined {
  return REACHES.get(name)
}
