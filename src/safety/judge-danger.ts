import { URGENT_CATEGORIES, type UrgentCategory } from '../domain/knowledge.js'
import { CONCEPTS, createConceptFinder } from './concepts/find-concepts.js'
import { createFeaturePlacer, featureShare } from './learned/feature-index.js'
import { handStrength } from './learned/hand-strength.js'
import { CATEGORY_SHARE, MEANING_SHARE } from './learned/meaning-share.js'
import { categoryAt, type Model, readModel } from './learned/model.js'
import { createSlidingSum } from './learned/sum-features.js'
import { URGENT_FROM } from './learned/urgent-weights.js'
import { createMeaningReader, type MeaningReader } from './meaning/read-meaning.js'
import { countSigns, weighSigns } from './message-signs.js'
import type { MessageWord } from './message-words.js'
import type { SignalHit } from './signal-matcher.js'

/** Which danger, and the names of what spoke for it and (`less:`) against it; never words of the message. */
export interface Danger {
  readonly category: UrgentCategory
  readonly why: readonly string[]
}

export type JudgeDanger = (words: readonly MessageWord[], hits: readonly SignalHit[]) => Danger | null

/** Words that are read together. A longer message is read in overlapping parts, so that length alone raises no alarm. */
const WINDOW = 70
const WINDOW_STEP = 25
/** More names than this say no more. */
const MOST_REASONS = 12
const MOST_AGAINST = 4
/** A reason that adds less is none. */
const SLIGHT = 0.05
/** Places named where the meaning of the words speaks for danger. */
const MOST_PLACES = 4

interface Stretch {
  readonly sum: number
  readonly signs: ReadonlyMap<string, number>
  readonly share: number
  readonly from: number
  readonly length: number
}

/**
 * Adds up what speaks for danger in a message: signs (phrases, combinations, frames) and concepts, pairs of concepts and wordings,
 * each with a weight learned from our own messages, and what a small net makes of the meaning of the words. The worst part of a long
 * message counts.
 */
export function createDangerJudge(): JudgeDanger {
  const model = readModel()
  const findConcepts = createConceptFinder()
  const placeFeatures = createFeaturePlacer(model.index)
  const meaning = createMeaningReader()
  return (words, hits) => {
    const concepts = findConcepts(words)
    const placed = placeFeatures(words, concepts)
    meaning.read(words, concepts)
    const worst = worstStretch(words, hits, placed, model, meaning)
    if (worst === null || worst.sum < URGENT_FROM) return null
    const features = new Set(placed.slice(worst.from, worst.from + worst.length).flat())
    return {
      category: categoryOf(worst, features, model, meaning),
      why: reasonsOf(worst, features, model, meaningReasons(worst, concepts, meaning)),
    }
  }
}

function worstStretch(
  words: readonly MessageWord[],
  hits: readonly SignalHit[],
  placed: readonly (readonly number[])[],
  model: Model,
  meaning: MeaningReader,
): Stretch | null {
  const signs = weighSigns(words, hits)
  // What the message is (a role play, a study, long ago) holds for all its parts.
  // Each once: otherwise a message of frames alone would cost their number for every part.
  const frames = [
    ...new Map(
      signs
        .filter(({ name }) => name.startsWith('frame:') && name !== 'frame:metaphor')
        .map((sign) => [sign.name, sign]),
    ).values(),
  ]
  const sliding = createSlidingSum(placed, model.weights)
  let worst: Stretch | null = null
  let first = 0
  for (let from = 0; from === 0 || from + WINDOW - WINDOW_STEP < words.length; from += WINDOW_STEP) {
    while ((signs[first]?.start ?? Number.POSITIVE_INFINITY) < from) first += 1
    const inside = from === 0 && words.length <= WINDOW ? [] : [...frames]
    for (let at = first; (signs[at]?.start ?? Number.POSITIVE_INFINITY) < from + WINDOW; at += 1) {
      const sign = signs[at]
      if (sign !== undefined) inside.push(sign)
    }
    sliding.moveTo(from, Math.min(words.length, from + WINDOW))
    const length = Math.min(WINDOW, words.length - from)
    const counts = countSigns(inside)
    const share = featureShare(length)
    const sum =
      model.bias +
      sliding.sum() * share +
      signSum(counts, length, model) +
      meaning.sum(from, from + length, 0) * MEANING_SHARE
    if (worst === null || sum > worst.sum) worst = { sum, signs: counts, share, from, length }
  }
  return worst
}

function signSum(signs: ReadonlyMap<string, number>, length: number, model: Model): number {
  let sum = 0
  for (const [name, value] of signs) sum += (model.signWeights.get(name) ?? 0) * value
  for (const [name, value] of handStrength(signs, length)) sum += (model.signWeights.get(name) ?? 0) * value
  return sum
}

function categoryOf(
  { signs, share, from, length }: Stretch,
  features: ReadonlySet<number>,
  model: Model,
  meaning: MeaningReader,
): UrgentCategory {
  const sums = model.categoryBias.map(
    (bias, at) => bias + meaning.sum(from, from + length, at + 1) * CATEGORY_SHARE,
  )
  const add = (weights: readonly number[] | undefined, value: number) => {
    if (weights !== undefined)
      for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (weights[at] ?? 0) * value
  }
  for (const feature of features) add(model.featureCategories[feature], share)
  for (const [name, value] of [...signs, ...handStrength(signs, length)])
    add(model.signCategories.get(name), value)
  let best = 0
  for (let at = 1; at < URGENT_CATEGORIES.length; at += 1) if ((sums[at] ?? 0) > (sums[best] ?? 0)) best = at
  return categoryAt(best)
}

/**
 * What the words mean where the net is loudest, by the names of the concepts there; `meaning` alone where they have none, since a reason
 * never repeats the message.
 */
function meaningReasons(
  { from, length }: Stretch,
  concepts: readonly (readonly number[])[],
  meaning: MeaningReader,
): string[] {
  const places = meaning.tellingPlaces(from, from + length, MOST_PLACES)
  const names = places.flatMap((place) => (concepts[place] ?? []).map((concept) => CONCEPTS[concept] ?? ''))
  return [...new Set(names)].map((name) => `meaning:${name}`)
}

/** Signs and concepts by name; wordings (words and pieces of them) only as one, since a reason never repeats the message. */
function reasonsOf(
  { signs, share }: Stretch,
  features: ReadonlySet<number>,
  model: Model,
  meant: readonly string[],
): string[] {
  const weighed = [...signs].map(([name, value]) => ({
    name,
    weight: (model.signWeights.get(name) ?? 0) * value,
  }))
  let wording = 0
  for (const feature of features) {
    const name = model.reasons[feature]
    const weight = (model.weights[feature] ?? 0) * share
    if (name === undefined) wording += weight
    else if (Math.abs(weight) > SLIGHT) weighed.push({ name, weight })
  }
  weighed.push({ name: 'wording', weight: wording })
  const speaks = weighed.filter(({ weight }) => weight > SLIGHT).sort((a, b) => b.weight - a.weight)
  const against = weighed.filter(({ weight }) => weight < -SLIGHT).sort((a, b) => a.weight - b.weight)
  return [
    ...speaks.slice(0, MOST_REASONS).map(({ name }) => name),
    ...(meant.length > 0 ? meant : ['meaning']),
    ...against.slice(0, MOST_AGAINST).map(({ name }) => `less:${name}`),
  ]
}
