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
  expectGrowth(
    () => work(short),
    () => work(long),
    { below: MOST_GROWTH, least: LEAST_RUNS, most: MOST_RUNS },
  )
}

/**
 * The fastest run of `long` takes less than `below` times that of `short`. Both are run `least` times in turn, and up to `most` times
 * while they do not: what a busy machine adds is not the work's own.
 */
export function expectGrowth(
  short: () => unknown,
  long: () => unknown,
  { below, least, most }: { readonly below: number; readonly least: number; readonly most: number },
): void {
  let fastestShort = Number.POSITIVE_INFINITY
  let fastestLong = Number.POSITIVE_INFINITY
  const growth = () => fastestLong / Math.max(fastestShort, 0.05)
  for (let run = 0; run < least || (run < most && growth() >= below); run += 1) {
    fastestShort = Math.min(fastestShort, timeOf(short))
    fastestLong = Math.min(fastestLong, timeOf(long))
  }
  expect(growth()).toBeLessThan(below)
}

function timeOf(work: () => unknown): number {
  const from = performance.now()
  work()
  return performance.now() - from
}
