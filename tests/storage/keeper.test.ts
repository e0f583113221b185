import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { StoreUnavailable } from '../../src/domain/store-unavailable.js'
import { createKeeper } from '../../src/storage/keeper.js'
import { type OpenState, openState } from '../../src/storage/open-state.js'
import { until } from '../support/until.js'
import { engineFor, KEY, NOON } from './support/both-engines.js'

const engine = engineFor('sqlite')

test.each([
  ['a server that is not there', 'ECONNREFUSED', 'unreachable'],
  ['a DATA_DIR that is a file', 'EEXIST', 'unreachable'],
  ['a DATA_DIR below a file', 'ENOTDIR', 'unreachable'],
  ['a DATA_DIR that may not be written', 'EACCES', 'read-only'],
])('%s at the start is told at once, and only once', async (_what, code, trouble) => {
  const told: unknown[] = []
  let tries = 0
  const keeper = createKeeper(
    { within: 200, lookEvery: 10 },
    {
      clock: () => NOON,
      open: async () => {
        tries += 1
        throw Object.assign(new Error('no'), { code })
      },
      onChange: (health) => told.push(health),
    },
  )
  await keeper.tried
  expect(told).toMatchObject([{ state: 'degraded', trouble, remedy: expect.stringContaining('DATA_DIR') }])
  await until(() => tries > 3)
  await keeper.close()
  expect(told).toHaveLength(1)
})

test('however many operations fail while it looks at the store: one look at a time, and every store that was opened is closed', async () => {
  const place = await engine.place()
  let open = 0
  let looking = 0
  let most = 0
  let looks = 0
  const keeper = createKeeper(
    { within: 2_000, lookEvery: 40 },
    {
      clock: () => NOON,
      open: async (): Promise<OpenState> => {
        const state = await openState({ ...place, clock: () => NOON, hashKey: KEY })
        open += 1
        return {
          ...state,
          // A slow disk: operations fail while it is looked at.
          look: async () => {
            looks += 1
            looking += 1
            most = Math.max(most, looking)
            await pause(60)
            looking -= 1
            throw new StoreUnavailable('corrupt')
          },
          close: async () => {
            open -= 1
            await state.close()
          },
        }
      },
    },
  )
  await keeper.tried
  const fails = async () => {
    throw new StoreUnavailable('locked')
  }
  const asking = setInterval(() => {
    if (looking > 0) keeper.use('test', fails).catch(() => undefined)
  }, 5)
  await until(() => looks > 8)
  clearInterval(asking)
  await keeper.close()
  expect(most).toBe(1)
  expect(open).toBe(0)
  const then = looks
  await pause(200)
  expect([looks, open]).toEqual([then, 0])
})
