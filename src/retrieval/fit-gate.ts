import { logistic } from './judge-confidence.js'

/** A question as the gate sees it, and whether the folder holds its answer. */
export interface Example {
  readonly features: readonly number[]
  readonly answerable: boolean
}

export interface Fitted {
  readonly weights: readonly number[]
  /** The threshold that keeps `keep` of the answerable questions. */
  readonly answer: number
  /** Of what passes, the share that is answerable; of the answerable, the share that passes. */
  readonly precision: number
  readonly recall: number
}

const STEPS = 4_000
const RATE = 0.5
/** Ridge penalty: with 200 questions and eight signals it keeps the weights from chasing single questions. */
const PENALTY = 0.002

/** Logistic regression by gradient descent, both classes weighing the same; then the threshold for the recall wanted. */
export function fitGate(examples: readonly Example[], keep = 0.94): Fitted {
  const size = examples[0]?.features.length ?? 0
  const positive = examples.filter((example) => example.answerable).length
  const weights: number[] = new Array(size).fill(0)
  for (let step = 0; step < STEPS; step += 1) {
    const gradient: number[] = new Array(size).fill(0)
    for (const { features, answerable } of examples) {
      const share = answerable ? 0.5 / positive : 0.5 / (examples.length - positive)
      const error = (logistic(features, weights) - (answerable ? 1 : 0)) * share
      for (let at = 0; at < size; at += 1) gradient[at] = gradient[at]! + error * features[at]!
    }
    for (let at = 0; at < size; at += 1) {
      weights[at] = weights[at]! - RATE * (gradient[at]! + (at === 0 ? 0 : PENALTY * weights[at]!))
    }
  }
  const values = examples
    .filter((example) => example.answerable)
    .map((example) => logistic(example.features, weights))
    .sort((a, b) => b - a)
  const answer = values[Math.min(values.length - 1, Math.floor(keep * values.length))] ?? 0.5
  const passing = examples.filter((example) => logistic(example.features, weights) >= answer)
  const right = passing.filter((example) => example.answerable).length
  return {
    weights,
    answer,
    precision: right / Math.max(1, passing.length),
    recall: right / Math.max(1, positive),
  }
}
