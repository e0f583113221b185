import type { Example } from './examples.js'

/** Rows of feature numbers and values, packed. */
export interface Packed {
  readonly starts: Int32Array
  readonly features: Int32Array
  readonly values: Float64Array
}

export interface Regression {
  /** `outputs` weights for each feature, then `outputs` biases. */
  readonly weights: Float64Array
  readonly outputs: number
}

/** Drawn back to 0 by this much (ridge). */
const RIDGE = 0.1
const STEP = 0.05

/** Keeps the features that `place` gives a place (-1: left out), scaled by `scaleOf`. */
export function pack(
  examples: readonly Example[],
  place: Int32Array,
  scaleOf: (feature: number) => number,
): Packed {
  const starts = new Int32Array(examples.length + 1)
  const features: number[] = []
  const values: number[] = []
  examples.forEach((example, row) => {
    for (const [feature, value] of example.features) {
      const at = place[feature] ?? -1
      if (at === -1) continue
      features.push(at)
      values.push(value * scaleOf(feature))
    }
    starts[row + 1] = features.length
  })
  return { starts, features: Int32Array.from(features), values: Float64Array.from(values) }
}

/**
 * Logistic regression (one output) or softmax (several), full batches, Adam: the same input gives the same weights. `targets` is 0/1
 * for one output, else the place of the right one.
 */
export function regress(
  rows: Packed,
  size: number,
  outputs: number,
  targets: readonly number[],
  importance: readonly number[],
  rounds: number,
): Regression {
  const weights = new Float64Array((size + 1) * outputs)
  const mean = new Float64Array(weights.length)
  const spread = new Float64Array(weights.length)
  const slope = new Float64Array(weights.length)
  const out = new Float64Array(outputs)
  for (let round = 1; round <= rounds; round += 1) {
    for (let at = 0; at < weights.length; at += 1)
      slope[at] = at < size * outputs ? RIDGE * (weights[at] as number) : 0
    for (let row = 0; row < targets.length; row += 1) {
      sumRow(rows, row, weights, size, outputs, out)
      toErrors(out, targets[row] as number, importance[row] as number)
      for (let at = rows.starts[row] as number; at < (rows.starts[row + 1] as number); at += 1) {
        const base = (rows.features[at] as number) * outputs
        for (let output = 0; output < outputs; output += 1)
          slope[base + output] =
            (slope[base + output] as number) + (out[output] as number) * (rows.values[at] as number)
      }
      for (let output = 0; output < outputs; output += 1)
        slope[size * outputs + output] = (slope[size * outputs + output] as number) + (out[output] as number)
    }
    const step = round < rounds * 0.6 ? STEP : STEP / 4
    for (let at = 0; at < weights.length; at += 1) {
      const gradient = slope[at] as number
      mean[at] = 0.9 * (mean[at] as number) + 0.1 * gradient
      spread[at] = 0.99 * (spread[at] as number) + 0.01 * gradient * gradient
      const moved = (mean[at] as number) / (1 - 0.9 ** round)
      weights[at] =
        (weights[at] as number) -
        (step * moved) / (Math.sqrt((spread[at] as number) / (1 - 0.99 ** round)) + 1e-8)
    }
  }
  return { weights, outputs }
}

/** The sums of one row, one an output. */
export function sumRow(
  rows: Packed,
  row: number,
  weights: Float64Array,
  size: number,
  outputs: number,
  out: Float64Array,
): void {
  for (let output = 0; output < outputs; output += 1) out[output] = weights[size * outputs + output] as number
  for (let at = rows.starts[row] as number; at < (rows.starts[row + 1] as number); at += 1) {
    const base = (rows.features[at] as number) * outputs
    for (let output = 0; output < outputs; output += 1)
      out[output] = (out[output] as number) + (weights[base + output] as number) * (rows.values[at] as number)
  }
}

/** Turns sums into what they are off by. */
function toErrors(out: Float64Array, target: number, importance: number): void {
  if (out.length === 1) {
    out[0] = (1 / (1 + Math.exp(-(out[0] as number))) - target) * importance
    return
  }
  const most = Math.max(...out)
  let all = 0
  for (let at = 0; at < out.length; at += 1) {
    out[at] = Math.exp((out[at] as number) - most)
    all += out[at] as number
  }
  for (let at = 0; at < out.length; at += 1)
    out[at] = ((out[at] as number) / all - (at === target ? 1 : 0)) * importance
}
