import { logistic } from './judge-confidence.js'

/** A question as the gate sees it, and whether it is to pass. */
export interface Example {
  readonly features: readonly number[]
  readonly passes: boolean
  /** How much it counts beside the others of its side. */
  readonly weight: number
}

/** What a gate does to questions. */
export interface Passed {
  /** Of what passes, the share that is to pass. */
  readonly precision: number
  /** Of what is to pass, the share that passes. */
  readonly recall: number
  /** Of what is not to pass, the share that is stopped. */
  readonly stopped: number
}

const STEPS = 2_000
const RATE = 0.5
/** Ridge penalty: it keeps the weights from chasing single questions. */
const PENALTY = 0.002

/** Logistic regression by gradient descent, both sides weighing the same. */
export function fitGate(examples: readonly Example[]): readonly number[] {
  const size = examples[0]?.features.length ?? 0
  const total = (passes: boolean): number =>
    examples.reduce((sum, one) => sum + (one.passes === passes ? one.weight : 0), 0)
  const totals = { yes: total(true), no: total(false) }
  const weights: number[] = new Array(size).fill(0)
  for (let step = 0; step < STEPS; step += 1) {
    const gradient: number[] = new Array(size).fill(0)
    for (const { features, passes, weight } of examples) {
      const share = (0.5 * weight) / (passes ? totals.yes : totals.no)
      const error = (logistic(features, weights) - (passes ? 1 : 0)) * share
      for (let at = 0; at < size; at += 1) gradient[at] = gradient[at]! + error * features[at]!
    }
    for (let at = 0; at < size; at += 1) {
      weights[at] = weights[at]! - RATE * (gradient[at]! + (at === 0 ? 0 : PENALTY * weights[at]!))
    }
  }
  return weights
}

/** The value that a share `keep` of the questions that are to pass reaches. */
export function thresholdKeeping(
  examples: readonly Example[],
  weights: readonly number[],
  keep: number,
): number {
  const values = examples
    .filter((one) => one.passes)
    .map((one) => logistic(one.features, weights))
    .sort((a, b) => b - a)
  return values[Math.min(values.length - 1, Math.floor(keep * values.length))] ?? 0.5
}

/** What `weights` and `threshold` do to these questions. */
export function measureGate(
  examples: readonly Example[],
  weights: readonly number[],
  threshold: number,
): Passed {
  const passing = examples.filter((one) => logistic(one.features, weights) >= threshold)
  const right = passing.filter((one) => one.passes).length
  const wanted = examples.filter((one) => one.passes).length
  return {
    precision: right / Math.max(1, passing.length),
    recall: right / Math.max(1, wanted),
    stopped: 1 - (passing.length - right) / Math.max(1, examples.length - wanted),
  }
}

/**
 * The same measured honestly: each part of `asked` by weights and threshold that were fitted to its other parts, and to
 * `beside`.
 */
export function crossValidate(
  asked: readonly Example[],
  beside: readonly Example[],
  keep: number,
  folds = 5,
): Passed {
  const parts = Array.from({ length: folds }, (_, fold) => {
    const others = asked.filter((_, at) => at % folds !== fold)
    const weights = fitGate([...others, ...beside])
    const inside = asked.filter((_, at) => at % folds === fold)
    return measureGate(inside, weights, thresholdKeeping(others, weights, keep))
  })
  const mean = (of: (part: Passed) => number): number =>
    parts.reduce((sum, part) => sum + of(part), 0) / folds
  return {
    precision: mean((one) => one.precision),
    recall: mean((one) => one.recall),
    stopped: mean((one) => one.stopped),
  }
}
