import { expect, test } from '@jest/globals'
import { createPace } from '../../src/index.js'

test('lets through so many in any such time, in order, and goes on when the time of day is put back', async () => {
  const pace = createPace(3, 200)
  const passed: number[] = []
  const began = performance.now()
  const truth = Date.now
  try {
    const all = Array.from({ length: 9 }, async (_, at) => {
      await pace()
      passed.push(at)
    })
    Date.now = () => truth() - 3_600_000
    await Promise.all(all)
  } finally {
    Date.now = truth
  }
  expect(passed).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
  // Nine take two full waits: a limit from below, never from above.
  expect(performance.now() - began).toBeGreaterThanOrEqual(390)
})
