import { URGENT_CATEGORIES, type UrgentCategory } from '../domain/knowledge.js'
import { CONCEPTS, createConceptFinder } from './concepts/find-concepts.js'
import { createFeaturePlacer, featureShare, type PlacedFeatures } from './learned/feature-index.js'
import { addHandStrength } from './learned/hand-strength.js'
import { CATEGORY_SHARE, MEANING_SHARE } from './learned/meaning-share.js'
import { categoryAt, type Model, readModel } from './learned/model.js'
import { createSlidingSum, type SlidingSum } from './learned/sum-features.js'
import { URGENT_FROM } from './learned/urgent-weights.js'
import { createMeaningReader, type MeaningReader } from './meaning/read-meaning.js'
import { weighSigns } from './message-signs.js'
import type { MessageWord } from './message-words.js'
import { createSignCounts, type SignCounts } from './sign-counts.js'
import type { SignalHit } from './signal-matcher.js'
import { SIGN_NAMES, type WeighedSign } from './signs.js'

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

interface Message {
  readonly signs: readonly WeighedSign[]
  readonly frames: readonly WeighedSign[]
  /** In words. */
  readonly length: number
}

interface Stretch {
  readonly sum: number
  /** Its first word. */
  readonly from: number
  /** Its first sign. */
  readonly first: number
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
  const sliding = createSlidingSum(model.weights)
  const counts = createSignCounts()
  const meaning = createMeaningReader()
  return (words, hits) => {
    const concepts = findConcepts(words)
    const placed = placeFeatures(words, concepts)
    meaning.read(words, concepts)
    const signs = weighSigns(words, hits)
    const message = { signs, frames: framesOf(signs), length: words.length }
    sliding.begin(placed)
    const { sum, from, first } = worstStretch(message, sliding, counts, model, meaning)
    if (sum < URGENT_FROM) return null
    const length = Math.min(WINDOW, words.length - from)
    const to = from + length
    const features = featuresIn(placed, from, to)
    const share = featureShare(length)
    // Counted again rather than kept for every stretch: only an urgent message comes here.
    countStretch(counts, message, from, first)
    const means = (output: number) => meaning.sum(from, to, output)
    const meant = meaningReasons(means(0) * MEANING_SHARE, concepts, () =>
      meaning.tellingPlaces(from, to, MOST_PLACES),
    )
    const why = reasonsOf(counts, share, features, model, meant)
    addHandStrength(counts, length)
    return { category: categoryOf(counts, share, features, model, means), why }
  }
}

/**
 * What the message is (a role play, a study, long ago) holds for all its parts. Each once: otherwise a message of frames alone
 * would cost their number for every part.
 */
function framesOf(signs: readonly WeighedSign[]): readonly WeighedSign[] {
  const frames = new Map<number, WeighedSign>()
  for (const sign of signs) if (IS_FRAME[sign.sign] === true) frames.set(sign.sign, sign)
  return [...frames.values()]
}

const IS_FRAME = SIGN_NAMES.map((name) => name.startsWith('frame:') && name !== 'frame:metaphor')

/** Counts the signs of the stretch that begins at a word, frames of the whole message first; `first`: the first sign in it. */
function countStretch(
  counts: SignCounts,
  { signs, frames, length }: Message,
  from: number,
  first: number,
): void {
  counts.begin()
  if (from > 0 || length > WINDOW) for (const frame of frames) counts.add(frame)
  for (let at = first; at < signs.length; at += 1) {
    const sign = signs[at]
    if (sign === undefined || sign.start >= from + WINDOW) break
    counts.add(sign)
  }
  counts.complete()
}

function worstStretch(
  message: Message,
  sliding: SlidingSum,
  counts: SignCounts,
  model: Model,
  meaning: MeaningReader,
): Stretch {
  const { signs, length } = message
  let worst = { sum: Number.NEGATIVE_INFINITY, from: 0, first: 0 }
  let first = 0
  for (let from = 0; from === 0 || from + WINDOW - WINDOW_STEP < length; from += WINDOW_STEP) {
    while ((signs[first]?.start ?? Number.POSITIVE_INFINITY) < from) first += 1
    const to = Math.min(length, from + WINDOW)
    sliding.moveTo(from, to)
    countStretch(counts, message, from, first)
    addHandStrength(counts, to - from)
    const sum =
      model.bias +
      sliding.sum() * featureShare(to - from) +
      counts.weigh(model.signWeights) +
      meaning.sum(from, to, 0) * MEANING_SHARE
    if (sum > worst.sum) worst = { sum, from, first }
  }
  return worst
}

/** The features of some words, each once, in the order in which they come. */
function featuresIn({ features, starts }: PlacedFeatures, from: number, to: number): ReadonlySet<number> {
  return new Set(features.subarray(starts[from] ?? 0, starts[to] ?? 0))
}

function categoryOf(
  counts: SignCounts,
  share: number,
  features: ReadonlySet<number>,
  model: Model,
  means: (output: number) => number,
): UrgentCategory {
  const sums = Float64Array.from(model.categoryBias, (bias, at) => bias + means(at + 1) * CATEGORY_SHARE)
  for (const feature of features) addTimes(sums, model.featureCategories[feature], share)
  for (let place = 0; place < counts.size(); place += 1)
    addTimes(sums, model.signCategories[counts.signAt(place)], counts.valueAt(place))
  let best = 0
  for (let at = 1; at < URGENT_CATEGORIES.length; at += 1) if ((sums[at] ?? 0) > (sums[best] ?? 0)) best = at
  return categoryAt(best)
}

function addTimes(sums: Float64Array, weights: readonly number[] | undefined, value: number): void {
  if (weights === undefined) return
  for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (weights[at] ?? 0) * value
}

/**
 * What the words mean where the net is loudest, by the names of the concepts there; `meaning` alone where they have none, since a reason
 * never repeats the message, and `less:meaning` where the net speaks against danger.
 */
function meaningReasons(
  weight: number,
  concepts: readonly (readonly number[])[],
  tellingPlaces: () => readonly number[],
): string[] {
  if (weight < SLIGHT) return weight < -SLIGHT ? ['less:meaning'] : []
  const names = tellingPlaces().flatMap((place) =>
    (concepts[place] ?? []).map((concept) => CONCEPTS[concept] ?? ''),
  )
  return names.length === 0 ? ['meaning'] : [...new Set(names)].map((name) => `meaning:${name}`)
}

/** Signs and concepts by name; wordings (words and pieces of them) only as one, since a reason never repeats the message. */
function reasonsOf(
  counts: SignCounts,
  share: number,
  features: ReadonlySet<number>,
  model: Model,
  meant: readonly string[],
): string[] {
  const weighed: { name: string; weight: number }[] = []
  const note = (name: string, weight: number) => {
    if (Math.abs(weight) > SLIGHT) weighed.push({ name, weight })
  }
  for (let place = 0; place < counts.size(); place += 1) {
    const sign = counts.signAt(place)
    note(SIGN_NAMES[sign] ?? '', (model.signWeights[sign] ?? 0) * counts.valueAt(place))
  }
  let wording = 0
  for (const feature of features) {
    const name = model.reasons[feature]
    const weight = (model.weights[feature] ?? 0) * share
    if (name === undefined) wording += weight
    else note(name, weight)
  }
  note('wording', wording)
  const speaks = weighed.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight)
  const against = weighed.filter(({ weight }) => weight < 0).sort((a, b) => a.weight - b.weight)
  return [
    ...speaks.slice(0, MOST_REASONS).map(({ name }) => name),
    ...meant,
    ...against.slice(0, MOST_AGAINST).map(({ name }) => `less:${name}`),
  ]
}
