import { detectLanguage } from '../domain/detect-language.js'
import type { UrgentCategory } from '../domain/knowledge.js'
import type { ScreenUrgent } from '../domain/ports.js'
import { countSigns, createSignFinder, SIGNS, weighSigns } from './message-signs.js'
import { type MessageWord, readMessage } from './message-words.js'
import { readOwnWords } from './own-words.js'
import type { SignalHit } from './signal-matcher.js'
import { CATEGORY_WEIGHTS } from './signals/all.js'
import { SIGN_WEIGHTS, URGENT_FROM } from './signals/weights.js'

/** A phrase that leads added in the folder; it is enough by itself. */
export interface ExtraPhrase {
  readonly category: UrgentCategory
  readonly phrase: string
}

/** Words that are read together. A longer message is read in overlapping parts, so that length alone raises no alarm. */
const WINDOW = 70
const WINDOW_STEP = 25
/** More names than this say no more. */
const MOST_REASONS = 12

/**
 * The screening for acute danger: reads the signs of a message (signals, hints, context, frames, style), adds up their
 * weights and compares the sum with a threshold. No network, no store, no model, no knowledge folder.
 * Price: linear in the length, under 2 ms for 2,000 characters; never throws.
 */
export function createUrgentScreen(extra: readonly ExtraPhrase[] = []): ScreenUrgent {
  const added = extra.map(({ category, phrase }, index) => ({
    category,
    name: `added_by_leads_${index + 1}`,
    phrase: plain(phrase),
  }))
  const find = createSignFinder(added.filter(({ phrase }) => phrase !== ''))

  return (text, fallback) => {
    const words = readMessage(text)
    if (words.length === 0) return null
    const hits = find(words)
    const own = added.find(({ name }) => hits.some((hit) => hit.name === name))
    const found = own === undefined ? judge(words, hits) : { category: own.category, why: [own.name] }
    if (found === null) return null
    const firstPerson = readOwnWords(words, hits, found.category)
    return { ...found, language: detectLanguage(text, fallback), firstPerson }
  }
}

/** A phrase of the leads is words, not notation. */
function plain(phrase: string): string {
  return readMessage(phrase)
    .map(({ word }) => word)
    .join(' ')
}

interface Found {
  readonly category: UrgentCategory
  readonly why: readonly string[]
}

function judge(words: readonly MessageWord[], hits: readonly SignalHit[]): Found | null {
  const signs = weighSigns(words, hits)
  // What the message is (a role play, a study, long ago) holds for all its parts.
  const frames = signs.filter(({ name }) => name.startsWith('frame:') && name !== 'frame:metaphor')
  let best: { readonly sum: number; readonly counts: ReadonlyMap<string, number> } | null = null
  let first = 0
  for (let from = 0; from === 0 || from + WINDOW - WINDOW_STEP < words.length; from += WINDOW_STEP) {
    while ((signs[first]?.start ?? Number.POSITIVE_INFINITY) < from) first += 1
    const inside = from === 0 ? [] : [...frames]
    for (let at = first; (signs[at]?.start ?? Number.POSITIVE_INFINITY) < from + WINDOW; at += 1) {
      const sign = signs[at]
      if (sign !== undefined) inside.push(sign)
    }
    if (from === 0 && words.length > WINDOW) inside.push(...frames)
    const counts = countSigns(inside)
    const sum = sumOf(counts)
    if (best === null || sum > best.sum) best = { sum, counts }
  }
  if (best === null || best.sum < URGENT_FROM) return null
  const category = categoryOf(best.counts)
  return category === null ? null : { category, why: reasonsOf(best.counts) }
}

function sumOf(signs: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const [name, share] of signs) sum += (SIGN_WEIGHTS[name] ?? 0) * share
  return sum
}

/** The danger that most signs speak for, by their strength; without one there is nothing to raise an alarm about. */
function categoryOf(signs: ReadonlyMap<string, number>): UrgentCategory | null {
  const sums = new Map<UrgentCategory, number>()
  for (const [name, share] of signs) {
    const sign = SIGNS.get(name)
    for (const category of sign?.votes ?? [])
      sums.set(
        category,
        (sums.get(category) ?? 0) + ((CATEGORY_WEIGHTS.get(name) ?? 0) * share) / (sign?.votes.length ?? 1),
      )
  }
  return [...sums].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

function reasonsOf(signs: ReadonlyMap<string, number>): string[] {
  const weighed = [...signs].map(([name, share]) => ({ name, weight: (SIGN_WEIGHTS[name] ?? 0) * share }))
  const speaks = weighed.filter(({ weight }) => weight > 0.05).sort((a, b) => b.weight - a.weight)
  const against = weighed.filter(({ weight }) => weight < -0.05).sort((a, b) => a.weight - b.weight)
  return [
    ...speaks.slice(0, MOST_REASONS).map(({ name }) => name),
    ...against.slice(0, 4).map(({ name }) => `less:${name}`),
  ]
}
