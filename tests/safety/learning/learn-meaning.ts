import { DETECTORS, NARROW, NET, narrow, TAPPED, TAPS, tap } from '../../../src/safety/meaning/meaning-net.js'
import { MEANING_NUMBERS } from '../../../src/safety/meaning/meaning-table.js'
import { createAdam } from './adam.js'
import { conclude, createHeard, listen } from './listen.js'
import { createBatch, type Lesson } from './meaning-batch.js'
import type { Messages } from './meaning-words.js'
import { createRandom, shuffle } from './random.js'

const SEED = 11
const ROUNDS = 16
const BATCH = 64
const CONCEPT_SPREAD = 0.1

/** Learns the net from the messages at `chosen`. The same input gives the same weights. */
export function learnMeaning(
  { words, rows }: Messages,
  lessons: readonly Lesson[],
  chosen: readonly number[],
): Float32Array {
  const random = createRandom(SEED)
  const weights = begin(random)
  const slope = new Float32Array(NET.size)
  const order = Int32Array.from(chosen)
  const adam = createAdam(weights, slope, ROUNDS * Math.ceil(order.length / BATCH))
  const batch = createBatch(weights, slope, words, random)
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, random)
    for (let from = 0; from < order.length; from += BATCH) {
      const some = order.subarray(from, from + BATCH)
      batch.prepare(some, rows)
      for (const message of some)
        batch.learn(
          rows[message] ?? new Int32Array(0),
          lessons[message] ?? { category: -1, weight: 0 },
          some.length,
        )
      batch.finish()
      adam.step()
    }
  }
  return weights
}

function begin(random: () => number): Float32Array {
  const weights = new Float32Array(NET.size)
  const fill = (from: number, to: number, spread: number) => {
    for (let at = from; at < to; at += 1) weights[at] = (random() * 2 - 1) * spread
  }
  fill(NET.narrowing, NET.concepts, 1 / Math.sqrt(MEANING_NUMBERS))
  fill(NET.concepts, NET.filters, CONCEPT_SPREAD * Math.sqrt(3))
  fill(NET.filters, NET.outputs, 1 / Math.sqrt(NARROW * TAPS))
  fill(NET.outputs, NET.size, 1 / Math.sqrt(DETECTORS))
  return weights
}

/** What learned weights make of each message. */
export function judgeMeaning(
  { words, rows }: Messages,
  weights: Float32Array,
  chosen: readonly number[],
): Float64Array[] {
  const tapped = new Float32Array(words.length * TAPPED)
  const vector = new Float32Array(NARROW)
  words.forEach(({ meaning, concepts }, word) => {
    narrow(meaning, concepts, weights, vector)
    tap(vector, weights, tapped, word * TAPPED)
  })
  const heard = createHeard()
  return chosen.map((message) => {
    const row = rows[message] ?? new Int32Array(0)
    listen(
      row.map((word) => word * TAPPED),
      row.length,
      tapped,
      weights,
      heard,
    )
    conclude(weights, heard, null)
    return heard.outputs.slice()
  })
}
