import {
  DETECTORS,
  FILTERS,
  NARROW,
  NET,
  narrow,
  OUTPUTS,
  REACHES,
  TAPPED,
  TAPS,
  tap,
} from '../../../src/safety/meaning/meaning-net.js'
import { MEANING_NUMBERS } from '../../../src/safety/meaning/meaning-table.js'
import { conclude, createHeard, type Heard, listen } from './listen.js'
import type { Messages } from './meaning-words.js'

/** What a message teaches: its danger (place in `URGENT_CATEGORIES`, -1: none) and how much it counts. */
export interface Lesson {
  readonly category: number
  readonly weight: number
}

/** Left out by chance while learning, so that no word and no detector is relied on alone. */
const WORDS_LEFT_OUT = 0.08
const NUMBERS_LEFT_OUT = 0.05
const DETECTORS_LEFT_OUT = 0.2
/** How much naming the right danger counts beside seeing that there is one. */
const CATEGORY_SHARE = 0.3

/** Learns some messages at once: what a word gives to the detectors is computed once for all of them. */
export interface Batch {
  /** Computes what each word of the batch gives to the detectors, once. */
  readonly prepare: (some: Int32Array, rows: readonly Int32Array[]) => void
  readonly learn: (row: Int32Array, lesson: Lesson, size: number) => void
  /** Takes what the detectors learned back to the words. */
  readonly finish: () => void
}

/** Adds what the messages teach to `slope`. */
export function createBatch(
  weights: Float32Array,
  slope: Float32Array,
  words: Messages['words'],
  random: () => number,
): Batch {
  const slotOf = new Int32Array(words.length).fill(-1)
  let used: number[] = []
  let narrowed = new Float32Array(0)
  let tapped = new Float32Array(0)
  let tappedSlope = new Float32Array(0)
  const vector = new Float32Array(NARROW)
  const starts = new Int32Array(2_000)
  const back = new Float32Array(NARROW)
  const touchedPlaces = new Int32Array(TAPPED)
  const kept = new Float32Array(DETECTORS)
  const heard = createHeard()
  const room = (slots: number) => {
    if (narrowed.length >= slots * NARROW) return
    narrowed = new Float32Array(slots * 2 * NARROW)
    tapped = new Float32Array(slots * 2 * TAPPED)
    tappedSlope = new Float32Array(slots * 2 * TAPPED)
  }
  return {
    prepare: (some, rows) => {
      for (const word of used) slotOf[word] = -1
      used = []
      for (const message of some)
        for (const word of rows[message] ?? [])
          if (slotOf[word] === -1) {
            slotOf[word] = used.length
            used.push(word)
          }
      room(used.length)
      tappedSlope.fill(0, 0, used.length * TAPPED)
      used.forEach((word, slot) => {
        const known = words[word]
        narrow(known?.meaning ?? null, known?.concepts ?? [], weights, vector)
        for (let at = 0; at < NARROW; at += 1) {
          if (random() < NUMBERS_LEFT_OUT) vector[at] = 0
          else vector[at] = (vector[at] as number) / (1 - NUMBERS_LEFT_OUT)
          narrowed[slot * NARROW + at] = vector[at] as number
        }
        tap(vector, weights, tapped, slot * TAPPED)
      })
    },
    learn: (row, lesson, size) => {
      for (let at = 0; at < row.length; at += 1)
        starts[at] = random() < WORDS_LEFT_OUT ? -1 : (slotOf[row[at] as number] as number) * TAPPED
      for (let one = 0; one < DETECTORS; one += 1)
        kept[one] = random() < DETECTORS_LEFT_OUT ? 0 : 1 / (1 - DETECTORS_LEFT_OUT)
      listen(starts, row.length, tapped, weights, heard)
      conclude(weights, heard, kept)
      toErrors(heard.outputs, lesson, size)
      passBack(heard, kept, starts, row.length, weights, slope, tappedSlope)
    },
    finish: () => {
      used.forEach((word, slot) => {
        let touched = 0
        const base = slot * TAPPED
        for (let one = 0; one < TAPPED; one += 1)
          if (tappedSlope[base + one] !== 0) {
            touchedPlaces[touched] = one
            touched += 1
          }
        if (touched === 0) return
        for (let at = 0; at < NARROW; at += 1) {
          const row = NET.filters + at * TAPPED
          const value = narrowed[slot * NARROW + at] as number
          let sum = 0
          for (let some = 0; some < touched; some += 1) {
            const one = touchedPlaces[some] as number
            const change = tappedSlope[base + one] as number
            slope[row + one] = (slope[row + one] as number) + value * change
            sum += (weights[row + one] as number) * change
          }
          back[at] = sum
        }
        const known = words[word]
        for (let at = 0; at < NARROW; at += 1)
          back[at] = narrowed[slot * NARROW + at] === 0 ? 0 : (back[at] as number) / (1 - NUMBERS_LEFT_OUT)
        if (known?.meaning != null)
          for (let number = 0; number < MEANING_NUMBERS; number += 1) {
            const value = known.meaning[number] as number
            const place = NET.narrowing + number * NARROW
            for (let at = 0; at < NARROW; at += 1)
              slope[place + at] = (slope[place + at] as number) + value * (back[at] as number)
          }
        for (const concept of known?.concepts ?? [])
          for (let at = 0; at < NARROW; at += 1) {
            const place = NET.concepts + concept * NARROW + at
            slope[place] = (slope[place] as number) + (back[at] as number)
          }
      })
    },
  }
}

/** Turns outputs into what they are off by. */
function toErrors(outputs: Float64Array, { category, weight }: Lesson, size: number): void {
  const share = weight / size
  outputs[0] = (1 / (1 + Math.exp(-(outputs[0] as number))) - (category === -1 ? 0 : 1)) * share
  if (category === -1) {
    outputs.fill(0, 1)
    return
  }
  let most = Number.NEGATIVE_INFINITY
  for (let at = 1; at < OUTPUTS; at += 1) most = Math.max(most, outputs[at] as number)
  let all = 0
  for (let at = 1; at < OUTPUTS; at += 1) all += Math.exp((outputs[at] as number) - most)
  for (let at = 1; at < OUTPUTS; at += 1)
    outputs[at] =
      (Math.exp((outputs[at] as number) - most) / all - (at === category + 1 ? 1 : 0)) *
      share *
      CATEGORY_SHARE
}

/** Takes the errors back to the detectors, each only to the place where it was loudest. */
function passBack(
  { outputs, loudest, places }: Heard,
  kept: Float32Array,
  starts: Int32Array,
  length: number,
  weights: Float32Array,
  slope: Float32Array,
  tappedSlope: Float32Array,
): void {
  for (let output = 0; output < OUTPUTS; output += 1) {
    const at = NET.outputBiases + output
    slope[at] = (slope[at] as number) + (outputs[output] as number)
  }
  for (let one = 0; one < DETECTORS; one += 1) {
    const share = kept[one] as number
    const place = places[one] as number
    if (share === 0 || place === -1) continue
    let change = 0
    for (let output = 0; output < OUTPUTS; output += 1) {
      const error = outputs[output] as number
      const at = NET.outputs + output * DETECTORS + one
      slope[at] = (slope[at] as number) + error * (loudest[one] as number) * share
      change += error * (weights[at] as number)
    }
    change *= share
    slope[NET.biases + one] = (slope[NET.biases + one] as number) + change
    const kind = Math.floor(one / FILTERS)
    const reach = REACHES[kind] ?? 1
    for (let step = 0; step < TAPS; step += 1) {
      const word = place + (step - 1) * reach
      const start = word < 0 || word >= length ? -1 : (starts[word] as number)
      if (start === -1) continue
      const to = start + (kind * TAPS + step) * FILTERS + (one % FILTERS)
      tappedSlope[to] = (tappedSlope[to] as number) + change
    }
  }
}
