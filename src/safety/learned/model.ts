import { URGENT_CATEGORIES, type UrgentCategory } from '../../domain/knowledge.js'
import { BIAS, readLearnedLines } from '../../domain/learned-lines.js'
import { CONCEPTS } from '../concepts/find-concepts.js'
import { SIGN_NAMES } from '../signs.js'
import { CATEGORY_LINES } from './category-weights.js'
import { conceptKey, type FeatureIndex, pairKey } from './feature-index.js'
import { URGENT_LINES } from './urgent-weights.js'

/** Learned weights, read once: `name weight` for whether it is urgent, `name weight,weight,…` (one a category) for which danger. */
export interface Model {
  readonly index: FeatureIndex
  /** What each numbered feature adds to the sum. */
  readonly weights: Float64Array
  readonly names: readonly string[]
  /** By the number of the sign, as in `SIGN_NAMES`. */
  readonly signWeights: Float64Array
  readonly bias: number
  /** For each numbered feature, how it is named as a reason; undefined: a wording, which is never repeated. */
  readonly reasons: readonly (string | undefined)[]
  /** One a category of `URGENT_CATEGORIES`; undefined: says nothing about which danger it is. */
  readonly featureCategories: readonly (readonly number[] | undefined)[]
  readonly signCategories: readonly (readonly number[] | undefined)[]
  readonly categoryBias: readonly number[]
}

const SIGN = 'S:'

export function readModel(): Model {
  const signWeights = new Map<string, number>()
  const byName = new Map<string, number>()
  const names: string[] = []
  const weights: number[] = []
  let bias = 0
  for (const [name, [weight = 0]] of readLearnedLines(URGENT_LINES)) {
    if (name === BIAS) bias = weight
    else if (name.startsWith(SIGN)) signWeights.set(name.slice(SIGN.length), weight)
    else {
      byName.set(name, names.length)
      names.push(name)
      weights.push(weight)
    }
  }
  const categories = new Map(readLearnedLines(CATEGORY_LINES))
  // A feature that only tells which danger it is still needs a number.
  for (const name of categories.keys()) {
    if (name === BIAS || name.startsWith(SIGN) || byName.has(name)) continue
    byName.set(name, names.length)
    names.push(name)
    weights.push(0)
  }
  return {
    index: indexOf(byName),
    weights: Float64Array.from(weights),
    names,
    signWeights: Float64Array.from(SIGN_NAMES, (name) => signWeights.get(name) ?? 0),
    bias,
    reasons: names.map((name) => (/^[kp]:/u.test(name) ? `concept:${name.slice(2)}` : undefined)),
    featureCategories: names.map((name) => categories.get(name)),
    signCategories: SIGN_NAMES.map((name) => categories.get(SIGN + name)),
    categoryBias: categories.get(BIAS) ?? URGENT_CATEGORIES.map(() => 0),
  }
}

function indexOf(byName: ReadonlyMap<string, number>): FeatureIndex {
  const size = CONCEPTS.length
  const concepts = CONCEPTS.map((_, concept) => byName.get(conceptKey(concept)) ?? -1)
  const pairs = new Int32Array(size * size).fill(-1)
  for (let one = 0; one < size; one += 1)
    for (let other = one + 1; other < size; other += 1)
      pairs[one * size + other] = byName.get(pairKey(one, other)) ?? -1
  const openings = new Map<string, Map<string, number>>()
  for (const [name, feature] of byName) {
    if (!/^[bs]:/u.test(name)) continue
    const space = name.indexOf(' ')
    const seconds = openings.get(name.slice(0, space)) ?? new Map<string, number>()
    openings.set(name.slice(0, space), seconds.set(name.slice(space + 1), feature))
  }
  return {
    ofConcept: (concept) => concepts[concept] ?? -1,
    ofPair: (one, other) => pairs[one * size + other] ?? -1,
    ofText: (key) => byName.get(key) ?? -1,
    following: (key) => {
      const seconds = openings.get(key)
      return seconds === undefined ? undefined : (second) => seconds.get(second) ?? -1
    },
  }
}

export function categoryAt(place: number): UrgentCategory {
  return URGENT_CATEGORIES[place] ?? 'violence_now'
}
