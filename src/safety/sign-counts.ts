import { DANGERS } from './signals/all.js'
import { SIGN_NAMES, signNumber, type WeighedSign } from './signs.js'

/**
 * How much each sign counts in a stretch, by its number, in the order in which they came. The lists are used again for every
 * stretch: a long message has many, and making maps for each was the dearest part of screening.
 */
export interface SignCounts {
  /** Empties the counts. */
  readonly begin: () => void
  readonly add: (sign: WeighedSign) => void
  /** Call when all signs of the stretch are added: completes them by the signs that mean more together. */
  readonly complete: () => void
  readonly put: (sign: number, value: number) => void
  readonly size: () => number
  /** The sign that came at a place below `size`, and how much it counts. */
  readonly signAt: (place: number) => number
  readonly valueAt: (place: number) => number
  /** The sum of all, each times the weight of its sign. */
  readonly weigh: (weights: Float64Array) => number
}

const COMBINATIONS = DANGERS.flatMap(({ combinations }) =>
  combinations.map(({ name, all }) => ({
    sign: signNumber(name),
    all: all.map((names) =>
      names
        .split('|')
        .flatMap((one) => [signNumber(one), signNumber(`context:${one}`)])
        .filter((sign) => sign !== -1),
    ),
  })),
)

export function createSignCounts(): SignCounts {
  const values = new Float64Array(SIGN_NAMES.length)
  const isIn = new Uint8Array(SIGN_NAMES.length)
  const order = new Int32Array(SIGN_NAMES.length)
  let size = 0
  const put = (sign: number, value: number) => {
    if (isIn[sign] === 0) {
      isIn[sign] = 1
      order[size] = sign
      size += 1
    }
    values[sign] = value
  }
  const complete = () => {
    for (const together of COMBINATIONS) {
      let share = 1
      for (const signs of together.all) {
        let most = 0
        for (const sign of signs) most = Math.max(most, values[sign] ?? 0)
        share = Math.min(share, most)
        if (share === 0) break
      }
      if (share > 0) put(together.sign, share)
    }
  }
  return {
    begin: () => {
      values.fill(0)
      isIn.fill(0)
      size = 0
    },
    add: ({ sign, share }) => {
      if ((values[sign] ?? 0) < share) put(sign, share)
    },
    complete,
    put,
    size: () => size,
    signAt: (place) => order[place] ?? 0,
    valueAt: (place) => values[order[place] ?? 0] ?? 0,
    // Here, not by `valueAt`: each number that a function gives is an object of its own.
    weigh: (weights) => {
      let sum = 0
      for (let place = 0; place < size; place += 1) {
        const sign = order[place] ?? 0
        sum += (weights[sign] ?? 0) * (values[sign] ?? 0)
      }
      return sum
    },
  }
}
