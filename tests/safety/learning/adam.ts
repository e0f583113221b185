/** The largest step, and the share of all steps in which it grows to it; then it falls to nothing. */
const STEP = 5e-3
const GROWING = 0.3
const FIRST = 1 / 25

/** Adam with a step that grows and falls (one cycle of two cosine halves). Takes the slope and leaves it at nothing. */
export function createAdam(weights: Float32Array, slope: Float32Array, steps: number): { step: () => void } {
  const mean = new Float32Array(weights.length)
  const spread = new Float32Array(weights.length)
  let round = 0
  return {
    step: () => {
      round += 1
      const rate = rateAt(round / steps) / (1 - 0.9 ** round)
      const even = 1 / (1 - 0.999 ** round)
      for (let at = 0; at < weights.length; at += 1) {
        const gradient = slope[at] as number
        const moved = 0.9 * (mean[at] as number) + 0.1 * gradient
        const wide = 0.999 * (spread[at] as number) + 0.001 * gradient * gradient
        mean[at] = moved
        spread[at] = wide
        weights[at] = (weights[at] as number) - (rate * moved) / (Math.sqrt(wide * even) + 1e-8)
        slope[at] = 0
      }
    },
  }
}

function rateAt(done: number): number {
  if (done < GROWING) return STEP * (FIRST + ((1 - FIRST) * (1 - Math.cos((Math.PI * done) / GROWING))) / 2)
  return (STEP * (1 + Math.cos((Math.PI * (done - GROWING)) / (1 - GROWING)))) / 2
}
