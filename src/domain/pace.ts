/**
 * Lets `most` through in any `within` milliseconds, in the order in which they came. By a clock that nobody sets: p-queue's
 * intervals go by the time of day, and stand still for an hour when that is put back by one (found by `npm run faults`).
 */
export function createPace(most: number, within: number): () => Promise<void> {
  /** When the last `most` were let through. */
  const passed: number[] = []
  let line: Promise<void> = Promise.resolve()
  return () => {
    line = line.then(async () => {
      const oldest = passed.length < most ? undefined : passed.shift()
      const wait = oldest === undefined ? 0 : oldest + within - performance.now()
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
      passed.push(performance.now())
    })
    return line
  }
}
