import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import BetterSqlite from 'better-sqlite3'
import { keepUnderway } from '../../src/app/keep-underway.js'
import type { Adapter, Log } from '../../src/domain/adapter.js'
import type { LeftBehind, Underway } from '../../src/domain/underway.js'
import { openState } from '../../src/storage/open-state.js'
import { createResilientState } from '../../src/storage/resilient-state.js'
import { engineFor, KEY } from '../storage/support/both-engines.js'
import { until } from '../support/until.js'

const nothing = () => undefined
const LOG: Log = { debug: nothing, info: nothing, warn: nothing, error: nothing }
const EVENT = 'slack:T0:C0:1.0'

const engine = engineFor('sqlite')

/** Two processes on one store: one arrives while the store is locked, the other gets what is delivered again. */
async function twoProcesses() {
  const place = { ...(await engine.place()), hashKey: KEY, clock: Date.now }
  const process = async () => {
    const state = createResilientState({}, { open: () => openState(place), clock: Date.now })
    await state.tried
    const underway = keepUnderway({ underway: state.underway, seen: state.seen, clock: Date.now, log: LOG })
    return { state, underway, notes: underway.notesFor('slack') }
  }
  const [first, second] = [await process(), await process()]
  const other = new BetterSqlite(join(place.dataDir, 'state.sqlite'), { timeout: 5_000 })
  return {
    first,
    second,
    lock: () => other.exec('begin exclusive'),
    unlock: async () => {
      other.exec('rollback')
      await until(() => first.state.health().state === 'ok')
    },
    close: async () => {
      other.close()
      await Promise.all([first.state.close(), second.state.close()])
    },
  }
}

test('what came while the store was away is claimed by its process alone, so that another one answers it if that process dies', async () => {
  const { first, second, lock, unlock, close } = await twoProcesses()
  lock()
  expect(await first.notes.begin(EVENT, 'a place')).toBe('ours')
  expect(await first.underway.seen.claim(EVENT, Date.now())).toBe(true)
  expect(await first.underway.seen.claim(EVENT, Date.now())).toBe(false)
  expect(await first.notes.begin(EVENT, 'a place')).toBe('theirs')
  await unlock()
  // The first one is killed here, and the platform sends again.
  expect(await second.notes.begin(EVENT, 'a place')).toBe('ours')
  expect(await second.underway.seen.claim(EVENT, Date.now())).toBe(true)
  await close()
})

test('and once it is answered, nobody answers it again', async () => {
  const { first, second, lock, unlock, close } = await twoProcesses()
  lock()
  expect(await first.notes.begin(EVENT, 'a place')).toBe('ours')
  expect(await first.underway.seen.claim(EVENT, Date.now())).toBe(true)
  await unlock()
  await first.notes.end(EVENT)
  expect(await second.notes.begin(EVENT, 'a place')).toBe('over')
  expect(await first.underway.seen.claim(EVENT, Date.now())).toBe(false)
  await close()
})

test('is noted as soon as the store is back', async () => {
  const { first, second, lock, unlock, close } = await twoProcesses()
  lock()
  await first.notes.begin(EVENT, 'a place')
  await unlock()
  let safe = false
  void first.notes.safe(EVENT).then(() => {
    safe = true
  })
  first.underway.start([])
  await until(() => safe)
  expect(await second.notes.begin(EVENT, 'a place')).toBe('theirs')
  await first.underway.stop()
  await close()
})

test('is its process’s own though the clock is set ahead between the sign of life and the look for what others left', async () => {
  const place = { ...(await engine.place()), hashKey: KEY, clock: Date.now }
  const state = createResilientState({}, { open: () => openState(place), clock: Date.now })
  await state.tried
  let ahead = 0
  const clock = () => Date.now() + ahead
  const looked: string[] = []
  const jumping: Underway = {
    ...state.underway,
    renew: async (inHand, now) => {
      await state.underway.renew(inHand, now)
      ahead = 3_600_000
    },
    adopt: async (platform, inHand, now, limit) => {
      const left = await state.underway.adopt(platform, inHand, now, limit)
      looked.push(...left.map((one) => one.place), 'looked')
      return left
    },
  }
  const underway = keepUnderway({ underway: jumping, seen: state.seen, clock, log: LOG })
  const takenOver: LeftBehind[] = []
  const adapter: Adapter<never, never> = {
    name: 'slack',
    routes: [],
    start: async () => undefined,
    stop: async () => undefined,
    send: async () => false,
    introduce: async () => null,
    takeOver: async (left) => void takenOver.push(left),
    health: () => ({ name: 'slack', state: 'ok' }),
  }
  await underway.notesFor('slack').begin(EVENT, 'a place')
  underway.start([adapter])
  await until(() => looked.length > 0)
  await underway.stop()
  await state.close()
  expect(looked).toEqual(['looked'])
  expect(takenOver).toEqual([])
})

test('an answer that is there while its question is being noted once more leaves no note behind', async () => {
  const done: string[] = []
  let arrive = (): void => undefined
  const slow: Underway = {
    begin: async () => {
      if (done.push('begin') === 1) throw new Error('the store is away')
      await new Promise<void>((resolve) => {
        arrive = resolve
      })
      done.push('noted')
      return 'ours'
    },
    saying: async () => void done.push('saying'),
    end: async () => void done.push('end'),
    renew: async () => undefined,
    adopt: async () => [],
  }
  const underway = keepUnderway({
    underway: slow,
    seen: { claim: async () => true },
    clock: Date.now,
    log: LOG,
  })
  const notes = underway.notesFor('slack')
  await notes.begin(EVENT, 'a place')
  underway.start([])
  await until(() => done.length === 2)
  const ended = notes.saying(EVENT).then(() => notes.end(EVENT))
  await new Promise((resolve) => setImmediate(resolve))
  arrive()
  await ended
  expect(done).toEqual(['begin', 'begin', 'noted', 'saying', 'end'])
  await underway.stop()
})
