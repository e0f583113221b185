import { expect } from '@jest/globals'

const SHORT = 1_000
const LONG = 4_000
/** Four times the text may take four times as long, and twice that on a shared machine; quadratic work takes sixteen times. */
const MOST_GROWTH = 8
/** A busy machine needs more runs until an undisturbed one is among them; work that is truly quadratic stays so in all of them. */
const LEAST_RUNS = 12
const MOST_RUNS = 100

/**
 * The time work takes grows with the text and not faster: a ratio of the fastest of several runs, so that a slow machine changes
 * nothing. Work too short to be told from the clock's own step is counted as that step.
 */
export function expectLinear(unit: string, work: (text: string) => unknown): void {
  const of = (length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
  const short = of(SHORT)
  const long = of(LONG)
  for (let run = 0; run < 5; run += 1) work(long)
  let fastestShort = Number.POSITIVE_INFINITY
  let fastestLong = Number.POSITIVE_INFINITY
  const growth = () => fastestLong / Math.max(fastestShort, 0.05)
  for (let run = 0; run < LEAST_RUNS || (run < MOST_RUNS && growth() >= MOST_GROWTH); run += 1) {
    fastestShort = Math.min(
      fastestShort,
      timeOf(() => work(short)),
    )
    fastestLong = Math.min(
      fastestLong,
      timeOf(() => work(long)),
    )
  }
  expect(growth()).toBeLessThan(MOST_GROWTH)
}

function timeOf(work: () => void): number {
  const from = performance.now()
  work()
  return performance.now() - from
}
