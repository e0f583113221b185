import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, describe, expect, test } from '@jest/globals'
import BetterSqlite from 'better-sqlite3'
import { sql } from 'kysely'
import { type StoreHealth, StoreUnavailable } from '../../src/domain/store-unavailable.js'
import { writeBackup } from '../../src/storage/backup.js'
import type { Engine } from '../../src/storage/engine.js'
import { type OpenState, openState, type StateConfig } from '../../src/storage/open-state.js'
import { createResilientState, type ResilientState } from '../../src/storage/resilient-state.js'
import { restoreBackup } from '../../src/storage/restore.js'
import { createSchedule } from '../../src/storage/schedule.js'
import { ADA } from './contract/store-contract.js'
import { keepAsking } from './support/asking.js'
import { engineFor, KEY, NOON } from './support/both-engines.js'
import { type Gate, gateBefore } from './support/outage.js'

/** Seconds a server is gone in these tests. `STATE_OUTAGE_SECONDS=60` waits the whole minute. */
const GONE_FOR = Number(process.env.STATE_OUTAGE_SECONDS ?? 4)
/** Milliseconds until the state gives the store up for this question; the default is longer, for slow disks. */
const WITHIN = 800
/** No question waits longer for the store, however many parts of it are asked; then it goes on without. */
const SLOWEST = 2 * WITHIN

const running: ResilientState[] = []
afterEach(async () => {
  for (const state of running.splice(0)) await state.close()
})

describe('SQLite in trouble', () => {
  const engine = engineFor('sqlite')

  test('disk full: questions go on, saving says so at once, and when there is space again everything works', async () => {
    const { state, changes, opened } = await run(await engine.place())
    await state.preferences.setLanguage('ada', 'de', NOON)
    await pragma(opened(), 'max_page_count = 1') // SQLite takes the present size for the least
    const asking = keepAsking(state, () => NOON)
    await until(
      () => state.health().state === 'degraded',
      async () => void (await fill(state)),
    )
    expect(state.health()).toMatchObject({
      state: 'degraded',
      trouble: 'full',
      remedy: expect.stringContaining('disk is full'),
    })
    expect(await atOnce(state.progress.save(ADA, null, NOON))).toMatchObject({
      code: 'store-unavailable',
      trouble: 'full',
    })
    await pause(1_500) // several looks at the store: it stays degraded while it is full
    expect(state.health().state).toBe('degraded')
    await pragma(opened(), 'max_page_count = 100000')
    await wellAgain(state)
    expect(await asking.stop()).toMatchObject(noneLost)
    expect(changes.map((health) => health.state)).toEqual(['ok', 'degraded', 'ok'])
    await everythingWorks(state)
  }, 30_000)

  test('read-only: as with a full disk', async () => {
    const { state, opened } = await run(await engine.place())
    await pragma(opened(), 'query_only = on')
    const asking = keepAsking(state, () => NOON)
    await until(() => state.health().state === 'degraded')
    expect(state.health()).toMatchObject({
      trouble: 'read-only',
      remedy: expect.stringContaining('DATA_DIR'),
    })
    await expect(state.feedback.open(1)).rejects.toBeInstanceOf(StoreUnavailable)
    await pragma(opened(), 'query_only = off')
    await wellAgain(state)
    expect(await asking.stop()).toMatchObject(noneLost)
    await everythingWorks(state)
  }, 30_000)

  test('locked by another program for long', async () => {
    const place = await engine.place()
    const { state } = await run(place)
    const other = new BetterSqlite(join(place.dataDir, 'state.sqlite'))
    other.exec('begin exclusive')
    const asking = keepAsking(state, () => NOON)
    await until(() => state.health().state === 'degraded')
    await pause(2_000)
    expect(state.health()).toMatchObject({ state: 'degraded', trouble: 'locked' })
    other.exec('commit')
    other.close()
    await wellAgain(state)
    const { slowest, ...rest } = await asking.stop()
    expect(rest).toMatchObject(noneLost)
    expect(slowest).toBeLessThan(SLOWEST)
    await everythingWorks(state)
  }, 30_000)

  test('damaged: it says so, keeps the file, and a restored backup is found without a restart', async () => {
    const place = await engine.place()
    const file = join(place.dataDir, 'state.sqlite')
    const before = await engine.open(place)
    await before.progress.save(ADA, null, NOON)
    const backup = join(place.dataDir, 'backup.jsonl')
    await writeBackup(before.engine, backup, NOON)
    await before.close()
    writeFileSync(file, Buffer.concat([readFileSync(file).subarray(0, 2_000), Buffer.alloc(30_000, 7)]))
    const damaged = readFileSync(file)

    const { state } = await run(place)
    expect(state.health()).toMatchObject({
      state: 'degraded',
      trouble: 'corrupt',
      remedy: expect.stringContaining('restore'),
    })
    const asking = keepAsking(state, () => NOON)
    await pause(1_000)
    expect(readFileSync(file).equals(damaged)).toBe(true)
    // What the remedy says: move it away, restore.
    renameSync(file, `${file}.damaged`)
    const fresh = await openState({ ...place, clock: () => NOON, hashKey: KEY })
    await restoreBackup(fresh.engine, backup, NOON, KEY)
    await fresh.close()
    await wellAgain(state)
    expect(await asking.stop()).toMatchObject(noneLost)
    expect(await state.progress.get(ADA.person)).toMatchObject({ step: 2 })
  }, 30_000)

  test('the folder is moved away and comes back', async () => {
    const place = await engine.place()
    const { state } = await run(place)
    await state.progress.save(ADA, null, NOON)
    const away = `${place.dataDir}-away`
    renameSync(place.dataDir, away)
    writeFileSync(place.dataDir, 'something else stands here')
    const asking = keepAsking(state, () => NOON)
    await until(() => state.health().state === 'degraded')
    rmSync(place.dataDir)
    renameSync(away, place.dataDir)
    await wellAgain(state)
    expect(await asking.stop()).toMatchObject({ twice: 0 })
    expect(await state.progress.get(ADA.person)).toMatchObject({ step: 2 })
  }, 30_000)

  test('a restore by another process is noticed, with the key that came with it', async () => {
    const place = await engine.place()
    const other = await engine.open({ hashKey: '' })
    for (const person of ['ada', 'bea', 'cleo']) await other.topics.meet('responses/court', person, NOON)
    const backup = join(tmpdir(), `restore-${process.pid}.jsonl`)
    await writeBackup(other.engine, backup, NOON)
    const { state } = await run({ ...place, hashKey: '' })
    const beside = await engine.open({ ...place, hashKey: '' })
    await restoreBackup(beside.engine, backup, NOON)
    await until(async () => (await state.topics.readable(1).catch(() => [])).length > 0)
    await pause(500)
    await state.topics.meet('responses/court', 'ada', NOON)
    expect(await state.topics.readable(1)).toMatchObject([{ people: 3, times: 4 }])
    rmSync(backup)
  }, 30_000)

  test('a state of a newer version: refused, said, and questions go on', async () => {
    const place = await engine.place()
    const future = await engine.open(place)
    await sql`insert into schema_versions values (99, 'from the future', 1)`.execute(future.engine.db)
    await future.close()
    const { state } = await run(place)
    expect(state.health()).toMatchObject({ state: 'degraded', trouble: 'newer-schema' })
    expect(await state.seen.claim('Ev1', NOON)).toBe(true)
    expect(await state.seen.claim('Ev1', NOON)).toBe(false)
  })

  const smallDisk = mountSmallDisk()
  const withDisk = smallDisk === null ? test.skip : test
  withDisk(
    'a real disk of one megabyte runs full and is freed, then is read-only and not any more',
    async () => {
      const disk = smallDisk ?? ''
      try {
        const { state } = await run({ dataDir: join(disk, 'data') })
        const ballast = join(disk, 'ballast')
        await until(
          () => state.health().state === 'degraded',
          async () => {
            if (!existsSync(ballast)) fillDisk(ballast)
            await fill(state)
          },
        )
        expect(state.health()).toMatchObject({ trouble: 'full' })
        expect(await state.seen.claim('Ev1', NOON)).toBe(true)
        rmSync(ballast)
        await wellAgain(state)
        await everythingWorks(state)
        await state.close()
        execFileSync('mount', ['-o', 'remount,ro', disk])
        const later = (await run({ dataDir: join(disk, 'data') })).state
        expect(later.health()).toMatchObject({ state: 'degraded', trouble: 'read-only' })
        expect(await later.seen.claim('Ev1', NOON)).toBe(true)
        execFileSync('mount', ['-o', 'remount,rw', disk])
        await wellAgain(later)
        await everythingWorks(later)
        await later.close()
      } finally {
        execFileSync('umount', ['-l', disk])
      }
    },
    30_000,
  )
})

describe('PostgreSQL in trouble', () => {
  const engine = engineFor('postgres')

  const outage = async (goAway: (gate: Gate) => void) => {
    const place = await engine.place()
    const gate = await gateBefore(place.databaseUrl ?? '')
    const { state, changes } = await run({ dataDir: '', databaseUrl: gate.url })
    await state.preferences.setLanguage('ada', 'de', NOON)
    const asking = keepAsking(state, () => NOON)
    await pause(300)
    goAway(gate)
    await until(
      () => state.health().state === 'degraded',
      async () => void (await pause(20)),
    )
    expect(await atOnce(state.progress.get('ada'))).toMatchObject({ trouble: 'unreachable' })
    await pause(GONE_FOR * 1000)
    expect(state.health().state).toBe('degraded')
    gate.open()
    await wellAgain(state)
    await pause(300)
    const { slowest, ...rest } = await asking.stop()
    expect(rest).toMatchObject(noneLost)
    expect(slowest).toBeLessThan(SLOWEST)
    expect(changes.map((health) => health.state)).toEqual(['ok', 'degraded', 'ok'])
    await everythingWorks(state)
    await state.close()
    await gate.close()
  }

  test(`refuses every connection for ${GONE_FOR} s`, () => outage((gate) => gate.refuse()), 100_000)

  test(
    `swallows everything for ${GONE_FOR} s, like a cut cable`,
    () => outage((gate) => gate.swallow()),
    100_000,
  )

  test('is not there when we start, and comes later', async () => {
    const place = await engine.place()
    const gate = await gateBefore(place.databaseUrl ?? '')
    gate.refuse()
    const { state } = await run({ dataDir: '', databaseUrl: gate.url })
    expect(state.health()).toMatchObject({ state: 'degraded', trouble: 'unreachable' })
    expect(await state.seen.claim('Ev1', NOON)).toBe(true)
    gate.open()
    await wellAgain(state)
    await everythingWorks(state)
    // Claimed while it was away, delivered again now that it is back.
    expect(await state.seen.claim('Ev1', NOON)).toBe(false)
    await state.close()
    await gate.close()
  }, 30_000)

  test('crashes and is started again: what was acknowledged is there, jobs go on', async () => {
    const server = engine.server()
    if (server?.crash == null || server.revive == null) return
    const { state } = await run(await engine.place())
    const ran: number[] = []
    let now = NOON
    const schedule = createSchedule(
      {
        definitions: [
          {
            name: 'nudge',
            cron: '*/10 * * * *',
            timeZone: 'UTC',
            longest: 5_000,
            catchUpWithin: 3_600_000,
            run: async ({ slot }) => void ran.push(slot),
          },
        ],
      },
      { state, clock: () => now },
    )
    await schedule.look()
    now += 600_000
    await schedule.look()
    await state.progress.save(ADA, null, NOON)
    await server.crash()
    await until(
      () => state.health().state === 'degraded',
      async () => void (await state.seen.claim('x', NOON)),
    )
    now += 600_000
    await schedule.look() // while it is away: no error, no job
    await server.revive()
    await wellAgain(state)
    await schedule.look()
    await schedule.look()
    expect(ran).toEqual([NOON + 600_000, NOON + 1_200_000])
    expect(await state.progress.get(ADA.person)).toMatchObject({ step: 2 })
    await schedule.stop()
    await everythingWorks(state)
  }, 60_000)

  test('no error carries the address, its password or a row', async () => {
    const place = await engine.place()
    const url = new URL(place.databaseUrl ?? '')
    url.port = '1'
    url.password = 'geheim-4711'
    const error = await openState({ dataDir: '', databaseUrl: url.href, clock: () => NOON }).catch(
      (caught: unknown) => caught,
    )
    expect(error).toBeInstanceOf(StoreUnavailable)
    expect(spelledOut(error)).not.toMatch(/geheim-4711|127\.0\.0\.1/)
    const { state } = await run(place)
    const broken = await state.progress
      .save({ ...ADA, person: 'Mirela', step: 2.5 }, null, NOON)
      .catch((caught: unknown) => caught)
    expect(spelledOut(broken)).toContain('22P02')
    expect(spelledOut(broken)).not.toMatch(/Mirela|2\.5/)
  })
})

/** What `call` is refused with, if it is before anything is read or written: a store that is asked answers later than that. */
const atOnce = (call: Promise<unknown>) =>
  Promise.race([
    call.then(
      () => 'not refused',
      (error: unknown) => error,
    ),
    new Promise((resolve) => setImmediate(resolve, 'later')),
  ])

const noneLost = { twice: 0, asked: expect.any(Number), answered: expect.any(Number) }

/** A resilient state as the app builds it, only with shorter times, and the open state below to make trouble in. */
async function run(config: Pick<StateConfig, 'dataDir'> & Partial<StateConfig>) {
  const changes: StoreHealth[] = []
  let latest: OpenState | null = null
  const state = createResilientState(
    { within: WITHIN, lookEvery: 200 },
    {
      open: async () => {
        latest = await openState({
          clock: () => NOON,
          hashKey: KEY,
          postgres: { connectWithin: 500, answerWithin: 700 },
          ...config,
        })
        return latest
      },
      clock: () => NOON,
      onChange: (health) => changes.push(health),
    },
  )
  running.push(state)
  await state.tried
  const opened = () => {
    if (latest === null) throw new Error('nothing was opened')
    return latest.engine
  }
  return { state, changes, opened }
}

async function pragma(engine: Engine, setting: string): Promise<void> {
  await sql.raw(`pragma ${setting}`).execute(engine.db)
}

/** Writes until there is no room. */
async function fill(state: ResilientState): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) {
    const person = `person-${turn}-${performance.now()}`
    await state.progress.save({ ...ADA, person, memory: 'x'.repeat(15_000) }, null, NOON).catch(() => {})
  }
}

/** After an outage every store takes and gives again. */
async function everythingWorks(state: ResilientState): Promise<void> {
  const person = `after-${performance.now()}`
  expect(await state.progress.save({ ...ADA, person }, null, NOON)).toEqual({ saved: true, revision: 1 })
  await state.preferences.setLanguage(person, 'de', NOON)
  expect(await state.preferences.language(person)).toBe('de')
  await state.consents.give(person, 'share_progress', NOON)
  expect((await state.progress.shared()).map((entry) => entry.person)).toContain(person)
  const feedback = { answer: 'a', person, passages: ['p'], verdict: 'helpful', line: null } as const
  await state.feedback.give(feedback, NOON)
  expect((await state.feedback.open(1))[0]?.passage).toBe('p')
  const question = { id: person, question: '?', language: 'de', topic: null, person: null } as const
  expect(
    await state.handedOn.handOn(question, { kind: 'hand_on', question: person, person, at: NOON }, NOON),
  ).toBe(true)
  expect(await state.seen.claim(person, NOON)).toBe(true)
  expect(await state.seen.claim(person, NOON)).toBe(false)
  expect(await state.forget(person)).toMatchObject({ progress: 1, feedback: 1, handed_on: 1 })
}

async function wellAgain(state: ResilientState): Promise<void> {
  await until(() => state.health().state === 'ok')
}

async function until(
  reached: () => boolean | Promise<boolean>,
  meanwhile: () => Promise<void> = () => pause(20),
) {
  const deadline = Date.now() + 20_000
  while (!(await reached())) {
    if (Date.now() > deadline) throw new Error('it did not come to that within 20 s')
    await meanwhile()
    await pause(5)
  }
}

/** A disk of its own where we may make one (root on Linux). */
function mountSmallDisk(): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null
  const folder = mkdtempSync(join(tmpdir(), 'secure-base-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' })
    return folder
  } catch {
    return null
  }
}

function fillDisk(file: string): void {
  try {
    writeFileSync(file, Buffer.alloc(2_000_000, 1))
  } catch {
    // Full, as it should be.
  }
}

function spelledOut(error: unknown): string {
  const facts =
    error instanceof Error
      ? { ...error, message: error.message, stack: error.stack, cause: error.cause }
      : error
  return JSON.stringify(facts)
}
