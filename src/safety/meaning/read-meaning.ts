import { MEANING_WEIGHTS } from '../learned/meaning-weights.js'
import { type MessageWord, MOST_WORDS } from '../message-words.js'
import { DETECTORS, FILTERS, NET, REACHES, TAPS } from './meaning-net.js'
import { createWordTaps } from './word-taps.js'

/** Stretches of a message begin and end at multiples of this, or at the end of the message. */
const BLOCK = 5

export interface MeaningReader {
  /** Reads a message; what the other two say is about the message read last. */
  readonly read: (words: readonly MessageWord[], concepts: readonly (readonly number[])[]) => void
  /** What the words from `from` to before `to` add to whether it is urgent (0) or to one of the dangers (1 and on). */
  readonly sum: (from: number, to: number, output: number) => number
  /** The places of the words between, where the detectors that speak most for urgency are loudest; most telling first. */
  readonly tellingPlaces: (from: number, to: number, most: number) => number[]
}

/**
 * Reads three words at a time (side by side, and with one between) by what they mean. A detector counts once, where it is loudest.
 * Linear; nothing is made for a message, all of it is read in buffers that are kept.
 */
export function createMeaningReader(weights: Float32Array = readNet()): MeaningReader {
  const taps = createWordTaps(weights, MOST_WORDS)
  const loudest = new Float32Array(Math.ceil(MOST_WORDS / BLOCK) * DETECTORS)
  const heard = new Float32Array(DETECTORS)
  let length = 0

  /** How loud the detectors of one reach are at a word, raised in the block from `to` on. */
  const hearAt = (at: number, place: number, to: number) => {
    const { tapped, starts } = taps
    const reach = REACHES[place] as number
    const before = at < reach ? taps.silence : (starts[at - reach] as number)
    const here = starts[at] as number
    const behind = at + reach >= length ? taps.silence : (starts[at + reach] as number)
    const tapsAt = place * TAPS * FILTERS
    const bias = NET.biases + place * FILTERS
    for (let filter = 0; filter < FILTERS; filter += 1) {
      const loud =
        (weights[bias + filter] as number) +
        (tapped[before + tapsAt + filter] as number) +
        (tapped[here + tapsAt + FILTERS + filter] as number) +
        (tapped[behind + tapsAt + 2 * FILTERS + filter] as number)
      if (loud > (loudest[to + filter] as number)) loudest[to + filter] = loud
    }
  }

  const hear = (from: number, to: number) => {
    heard.fill(0)
    const end = Math.ceil(Math.min(to, length) / BLOCK)
    for (let block = Math.floor(from / BLOCK); block < end; block += 1)
      for (let one = 0; one < DETECTORS; one += 1) {
        const loud = loudest[block * DETECTORS + one] as number
        if (loud > (heard[one] as number)) heard[one] = loud
      }
  }

  return {
    read: (words, concepts) => {
      length = Math.min(words.length, MOST_WORDS)
      taps.place(words, concepts, length)
      loudest.fill(0, 0, Math.ceil(length / BLOCK) * DETECTORS)
      for (let at = 0; at < length; at += 1)
        for (let place = 0; place < REACHES.length; place += 1)
          hearAt(at, place, Math.floor(at / BLOCK) * DETECTORS + place * FILTERS)
    },
    sum: (from, to, output) => {
      hear(from, to)
      let sum = weights[NET.outputBiases + output] as number
      const row = NET.outputs + output * DETECTORS
      for (let one = 0; one < DETECTORS; one += 1)
        sum += (heard[one] as number) * (weights[row + one] as number)
      return sum
    },
    tellingPlaces: (from, to, most) => {
      hear(from, to)
      const shares = Array.from(heard, (loud, one) => loud * (weights[NET.outputs + one] ?? 0))
      const strongest = shares
        .map((share, one) => ({ share, one }))
        .filter(({ share }) => share > 0)
        .sort((a, b) => b.share - a.share)
        .slice(0, most)
      return [...new Set(strongest.map(({ one }) => loudestPlace(one, from, Math.min(to, length))))]
    },
  }

  /** Where a detector is loudest; looked for only where a reason is wanted. */
  function loudestPlace(one: number, from: number, to: number): number {
    const { tapped, starts } = taps
    const place = Math.floor(one / FILTERS)
    const reach = REACHES[place] as number
    const tapAt = place * TAPS * FILTERS + (one % FILTERS)
    let best = from
    let most = Number.NEGATIVE_INFINITY
    for (let at = from; at < to; at += 1) {
      let loud = tapped[(starts[at] as number) + tapAt + FILTERS] as number
      if (at >= reach) loud += tapped[(starts[at - reach] as number) + tapAt] as number
      if (at + reach < length) loud += tapped[(starts[at + reach] as number) + tapAt + 2 * FILTERS] as number
      if (loud > most) {
        most = loud
        best = at
      }
    }
    return best
  }
}

/** Weights are written as 16-bit numbers of this unit. */
export const WEIGHT_UNIT = 1 / 4_096

/** The learned weights of the net. */
export function readNet(): Float32Array {
  const bytes = Buffer.from(MEANING_WEIGHTS.join(''), 'base64')
  return Float32Array.from({ length: NET.size }, (_, at) =>
    at * 2 + 1 < bytes.length ? bytes.readInt16LE(at * 2) * WEIGHT_UNIT : 0,
  )
}
