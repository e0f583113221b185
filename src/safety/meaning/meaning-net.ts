import { URGENT_CATEGORIES } from '../../domain/knowledge.js'
import { CONCEPTS } from '../concepts/find-concepts.js'
import { MEANING_NUMBERS, type Meaning } from './meaning-table.js'

/** What the net makes of the numbers of a meaning: those that matter here. */
export const NARROW = 32
/** Detectors of each reach. */
export const FILTERS = 48
/** A detector looks at a word and at those so far before and behind it. */
export const REACHES = [1, 2] as const
/** Before, the word itself, behind. */
export const TAPS = 3
export const DETECTORS = FILTERS * REACHES.length
/** What a word gives to all detectors at all places, in the order reach, tap, detector. */
export const TAPPED = DETECTORS * TAPS
/** Whether it is urgent, then one for each danger. */
export const OUTPUTS = 1 + URGENT_CATEGORIES.length

const CONCEPTS_AT = MEANING_NUMBERS * NARROW
const FILTERS_AT = CONCEPTS_AT + CONCEPTS.length * NARROW
const BIASES_AT = FILTERS_AT + NARROW * TAPPED
const OUTPUTS_AT = BIASES_AT + DETECTORS
const OUTPUT_BIASES_AT = OUTPUTS_AT + OUTPUTS * DETECTORS

/** Where the parts of all weights begin. */
export const NET = {
  narrowing: 0,
  concepts: CONCEPTS_AT,
  filters: FILTERS_AT,
  biases: BIASES_AT,
  outputs: OUTPUTS_AT,
  outputBiases: OUTPUT_BIASES_AT,
  size: OUTPUT_BIASES_AT + OUTPUTS,
} as const

/** What a word means to the detectors: its meaning, narrowed, and what was learned of each of its concepts. */
export function narrow(
  meaning: Meaning | null,
  concepts: readonly number[],
  weights: Float32Array,
  into: Float32Array,
): void {
  into.fill(0)
  if (meaning !== null)
    for (let number = 0; number < MEANING_NUMBERS; number += 1) {
      const value = meaning[number] as number
      if (value === 0) continue
      const row = NET.narrowing + number * NARROW
      for (let at = 0; at < NARROW; at += 1)
        into[at] = (into[at] as number) + value * (weights[row + at] as number)
    }
  for (const concept of concepts) {
    const row = NET.concepts + concept * NARROW
    for (let at = 0; at < NARROW; at += 1) into[at] = (into[at] as number) + (weights[row + at] as number)
  }
}

/** Numbers added up in one go: fewer passes over the detectors. */
const TOGETHER = 4

/** What a narrowed word gives to each detector at each of its places, written from `to` on. */
export function tap(word: Float32Array, weights: Float32Array, into: Float32Array, to: number): void {
  into.fill(0, to, to + TAPPED)
  for (let at = 0; at < NARROW; at += TOGETHER) {
    const first = word[at] as number
    const second = word[at + 1] as number
    const third = word[at + 2] as number
    const fourth = word[at + 3] as number
    const row = NET.filters + at * TAPPED
    for (let one = 0; one < TAPPED; one += 1)
      into[to + one] =
        (into[to + one] as number) +
        first * (weights[row + one] as number) +
        second * (weights[row + TAPPED + one] as number) +
        third * (weights[row + 2 * TAPPED + one] as number) +
        fourth * (weights[row + 3 * TAPPED + one] as number)
  }
}
