import { DETECTORS, FILTERS, NET, OUTPUTS, REACHES, TAPS } from '../../../src/safety/meaning/meaning-net.js'

/** What the detectors make of one message: where each is loudest and how loud, and the outputs. */
export interface Heard {
  readonly loudest: Float32Array
  /** Place of the word; -1: nowhere above silence. */
  readonly places: Int32Array
  readonly outputs: Float64Array
}

export function createHeard(): Heard {
  return {
    loudest: new Float32Array(DETECTORS),
    places: new Int32Array(DETECTORS),
    outputs: new Float64Array(OUTPUTS),
  }
}

/** Finds where each detector is loudest. `at` gives where in `tapped` a word's part begins; -1: silence. */
export function listen(
  starts: Int32Array,
  length: number,
  tapped: Float32Array,
  weights: Float32Array,
  heard: Heard,
): void {
  const { loudest, places } = heard
  loudest.fill(0)
  places.fill(-1)
  for (let at = 0; at < length; at += 1) {
    for (let place = 0; place < REACHES.length; place += 1) {
      const reach = REACHES[place] ?? 1
      const from = place * FILTERS
      const tapsAt = place * TAPS * FILTERS
      const before = at - reach < 0 ? -1 : (starts[at - reach] as number)
      const here = starts[at] as number
      const behind = at + reach >= length ? -1 : (starts[at + reach] as number)
      for (let filter = 0; filter < FILTERS; filter += 1) {
        let loud = weights[NET.biases + from + filter] as number
        if (before !== -1) loud += tapped[before + tapsAt + filter] as number
        if (here !== -1) loud += tapped[here + tapsAt + FILTERS + filter] as number
        if (behind !== -1) loud += tapped[behind + tapsAt + 2 * FILTERS + filter] as number
        if (loud > (loudest[from + filter] as number)) {
          loudest[from + filter] = loud
          places[from + filter] = at
        }
      }
    }
  }
}

/** What the outputs make of what was heard; `kept` says how much of each detector passes. */
export function conclude(weights: Float32Array, heard: Heard, kept: Float32Array | null): void {
  for (let output = 0; output < OUTPUTS; output += 1) {
    let sum = weights[NET.outputBiases + output] as number
    const row = NET.outputs + output * DETECTORS
    for (let one = 0; one < DETECTORS; one += 1)
      sum +=
        (weights[row + one] as number) *
        (heard.loudest[one] as number) *
        (kept === null ? 1 : (kept[one] as number))
    heard.outputs[output] = sum
  }
}
