import { URGENT_CATEGORIES, type UrgentCategory } from '../domain/knowledge.js'
import { createConceptFinder } from './concepts/find-concepts.js'
import { createFeaturePlacer, featureShare } from './learned/feature-index.js'
import { handStrength } from './learned/hand-strength.js'
import { categoryAt, type Model, readModel } from './learned/model.js'
import { createSlidingSum } from './learned/sum-features.js'
import { URGENT_FROM } from './learned/urgent-weights.js'
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

interface Stretch {
  readonly sum: number
  readonly signs: ReadonlyMap<string, number>
  readonly share: number
  readonly from: number
  readonly length: number
}

/**
 * Adds up what speaks for danger in a message: signs (phrases, combinations, frames) and concepts, pairs of concepts and wordings,
 * each with a weight learned from our own messages. The worst part of a long message counts.
 */
export function createDangerJudge(): JudgeDanger {
  const model = readModel()
  const findConcepts = createConceptFinder()
  const placeFeatures = createFeaturePlacer(model.index)
  return (words, hits) => {
    const placed = placeFeatures(words, findConcepts(words))
    const worst = worstStretch(words, hits, placed, model)
    if (worst === null || worst.sum < URGENT_FROM) return null
    const features = new Set(placed.slice(worst.from, worst.from + worst.length).flat())
    return { category: categoryOf(worst, features, model), why: reasonsOf(worst, features, model) }
  }
}

function worstStretch(
  words: readonly MessageWord[],
  hits: readonly SignalHit[],
  placed: readonly (readonly number[])[],
  model: Model,
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
    const sum = model.bias + sliding.sum() * share + signSum(counts, length, model)
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
  { signs, share, length }: Stretch,
  features: ReadonlySet<number>,
  model: Model,
): UrgentCategory {
  const sums = [...model.categoryBias]
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

/** Signs and concepts by name; wordings (words and pieces of them) only as one, since a reason never repeats the message. */
function reasonsOf({ signs, share }: Stretch, features: ReadonlySet<number>, model: Model): string[] {
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
    ...against.slice(0, MOST_AGAINST).map(({ name }) => `less:${name}`),
  ]
}
