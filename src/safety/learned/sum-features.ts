/** Sums the weights of the features of a stretch of words, each once however often it stands there; the stretch slides on. */
export interface SlidingSum {
  /** Moves the stretch to the words from `from` to before `to`; both only grow. */
  readonly moveTo: (from: number, to: number) => void
  readonly sum: () => number
}

/** Price: every feature enters once and leaves once, so that any number of stretches costs no more than the message. */
export function createSlidingSum(placed: readonly (readonly number[])[], weights: Float64Array): SlidingSum {
  const counts = new Uint16Array(weights.length)
  let first = 0
  let end = 0
  let sum = 0
  const enter = (feature: number) => {
    const count = counts[feature] ?? 0
    if (count === 0) sum += weights[feature] ?? 0
    counts[feature] = count + 1
  }
  const leave = (feature: number) => {
    const count = counts[feature] ?? 0
    if (count === 1) sum -= weights[feature] ?? 0
    counts[feature] = count - 1
  }
  return {
    moveTo: (from, to) => {
      for (; end < to; end += 1) for (const feature of placed[end] ?? []) enter(feature)
      for (; first < from; first += 1) for (const feature of placed[first] ?? []) leave(feature)
    },
    sum: () => sum,
  }
}
