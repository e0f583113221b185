import type { PlacedFeatures } from './feature-index.js'

/** Sums the weights of the features of a stretch of words, each once however often it stands there; the stretch slides on. */
export interface SlidingSum {
  /** Begins a message: no word is in the stretch yet. */
  readonly begin: (placed: PlacedFeatures) => void
  /** Moves the stretch to the words from `from` to before `to`; both only grow. */
  readonly moveTo: (from: number, to: number) => void
  readonly sum: () => number
}

/**
 * Price: every feature enters once and leaves once, so that any number of stretches costs no more than the message. The counts are
 * one list that is used again for every message.
 */
export function createSlidingSum(weights: Float64Array): SlidingSum {
  const counts = new Uint16Array(weights.length)
  let placed: PlacedFeatures = { features: new Int32Array(0), starts: new Int32Array(1) }
  let first = 0
  let end = 0
  // A list of one: a number kept in a variable is an object of its own, made anew with every change.
  const total = new Float64Array(1)
  const startOf = (word: number) => placed.starts[word] ?? 0
  return {
    begin: (next) => {
      counts.fill(0)
      placed = next
      first = 0
      end = 0
      total[0] = 0
    },
    moveTo: (from, to) => {
      const { features } = placed
      let moved = total[0] as number
      for (let at = startOf(end); at < startOf(to); at += 1) {
        const feature = features[at] as number
        const count = counts[feature] as number
        if (count === 0) moved += weights[feature] as number
        counts[feature] = count + 1
      }
      for (let at = startOf(first); at < startOf(from); at += 1) {
        const feature = features[at] as number
        const count = counts[feature] as number
        if (count === 1) moved -= weights[feature] as number
        counts[feature] = count - 1
      }
      total[0] = moved
      first = Math.max(first, from)
      end = Math.max(end, to)
    },
    sum: () => total[0] as number,
  }
}
