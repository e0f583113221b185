import { URGENT_CATEGORIES } from '../../../src/domain/knowledge.js'
import type { Example } from './examples.js'
import { pack, type Regression, regress } from './regression.js'

/** Weights by name, in the units the screening uses them in. */
export interface Learned {
  readonly bias: number
  readonly urgent: ReadonlyMap<string, number>
  readonly categoryBias: readonly number[]
  readonly categories: ReadonlyMap<string, readonly number[]>
}

/** A wording seen in fewer messages is chance. */
const SEEN_IN = 3
const ROUNDS = 150
const FIRST_ROUNDS = 100
/** Features kept beside the signs, of twice as many messages twice as many as before (README, item 10). */
const KEPT = 9_000
const KEPT_FOR_CATEGORY = 3_000
/** Signs come in shares up to 1 or 2, wordings in small ones: brought to like sizes before learning. */
const SIGN_SCALE = 0.4
const WORDING_SCALE = 2.5

const isSign = (name: string) => name.startsWith('S:')
const isSum = (name: string) => name.startsWith('S:sum:')
const scaleOfName = (name: string) => (isSum(name) ? 1 : isSign(name) ? SIGN_SCALE : WORDING_SCALE)

/** Learns whether a message is urgent, then which danger it is from the urgent ones. Deterministic. */
export function learn(examples: readonly Example[], names: readonly string[]): Learned {
  const seen = new Int32Array(names.length)
  for (const { features } of examples)
    for (const [feature] of features) seen[feature] = (seen[feature] ?? 0) + 1
  const known = (feature: number) => (seen[feature] ?? 0) >= (isSign(names[feature] ?? '') ? 1 : SEEN_IN)
  const importance = examples.map(({ weight }) => weight)
  const urgent = fitTwice(
    examples,
    names,
    known,
    1,
    examples.map(({ category }) => (category === -1 ? 0 : 1)),
    importance,
    KEPT,
  )

  const dangers = examples.filter(({ category }) => category !== -1)
  const plain = (feature: number) => known(feature) && !/^[bs]:/u.test(names[feature] ?? '')
  const categories = fitTwice(
    dangers,
    names,
    plain,
    URGENT_CATEGORIES.length,
    dangers.map(({ category }) => category),
    dangers.map(({ weight }) => weight),
    KEPT_FOR_CATEGORY,
  )
  return {
    bias: urgent.bias[0] ?? 0,
    urgent: new Map([...urgent.byName].map(([name, [weight = 0]]) => [name, weight])),
    categoryBias: urgent.bias.length === 0 ? [] : categories.bias,
    categories: categories.byName,
  }
}

interface Fitted {
  readonly bias: number[]
  readonly byName: Map<string, number[]>
}

/** Learns twice: once with all, to see what matters, then with that alone. */
function fitTwice(
  examples: readonly Example[],
  names: readonly string[],
  known: (feature: number) => boolean,
  outputs: number,
  targets: readonly number[],
  importance: readonly number[],
  kept: number,
): Fitted {
  const scaleOf = (feature: number) => scaleOfName(names[feature] ?? '')
  const run = (wanted: (feature: number) => boolean, rounds: number): [Int32Array, number, Regression] => {
    const place = new Int32Array(names.length).fill(-1)
    let size = 0
    names.forEach((_, feature) => {
      if (!wanted(feature)) return
      place[feature] = size
      size += 1
    })
    return [place, size, regress(pack(examples, place, scaleOf), size, outputs, targets, importance, rounds)]
  }
  const strength = (regression: Regression, at: number) => {
    let most = 0
    for (let output = 0; output < outputs; output += 1)
      most = Math.max(most, Math.abs(regression.weights[at * outputs + output] ?? 0))
    return most
  }
  const [firstPlace, , first] = run(known, FIRST_ROUNDS)
  const strengths = names.map((name, feature) =>
    firstPlace[feature] === -1 || isSign(name) ? 0 : strength(first, firstPlace[feature] ?? 0),
  )
  const least = [...strengths].sort((a, b) => b - a)[kept] ?? 0
  const matters = (feature: number) =>
    known(feature) && (isSign(names[feature] ?? '') || (strengths[feature] ?? 0) > least)
  const [place, size, last] = run(matters, ROUNDS)
  const weightsAt = (at: number, scale: number) =>
    Array.from({ length: outputs }, (_, output) => (last.weights[at * outputs + output] ?? 0) * scale)
  return {
    bias: weightsAt(size, 1),
    byName: new Map(
      names.flatMap((name, feature): [string, number[]][] => {
        const at = place[feature] ?? -1
        return at === -1 ? [] : [[name, weightsAt(at, scaleOf(feature))]]
      }),
    ),
  }
}

/** The sum, and the sums of the dangers, that learned weights give an example. */
export function judgeExample(
  example: Example,
  names: readonly string[],
  learned: Learned,
): { sum: number; sums: readonly number[] } {
  let sum = learned.bias
  const sums = [...learned.categoryBias]
  for (const [feature, value] of example.features) {
    const name = names[feature] ?? ''
    sum += (learned.urgent.get(name) ?? 0) * value
    learned.categories.get(name)?.forEach((weight, at) => {
      sums[at] = (sums[at] ?? 0) + weight * value
    })
  }
  return { sum, sums }
}
