import { expect, test } from '@jest/globals'
import { createMemoryClaims } from '../../src/storage/memory-claims.js'

const MINUTE = 60_000

test('an event that comes twice at once, while the store is away, is handled once', async () => {
  const claims = createMemoryClaims()
  expect(await Promise.all([claims.claim('e', 0), claims.claim('e', 0)])).toEqual([true, false])
  expect(await claims.claim('another', 0)).toBe(true)
})

test('is remembered for thirty minutes', async () => {
  const claims = createMemoryClaims()
  await claims.claim('e', 0)
  expect(await claims.claim('e', 30 * MINUTE - 1)).toBe(false)
  expect(await claims.claim('e', 30 * MINUTE)).toBe(true)
})

test('of more than ten thousand the oldest is forgotten first', async () => {
  const claims = createMemoryClaims()
  for (let event = 0; event < 10_001; event += 1) await claims.claim(`e${event}`, 0)
  expect([claims.knows('e0', 0), claims.knows('e1', 0), claims.knows('e10000', 0)]).toEqual([
    false,
    true,
    true,
  ])
})
