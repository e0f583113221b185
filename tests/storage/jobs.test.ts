import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import type { OpenState } from '../../src/storage/open-state.js'
import { type JobDefinition, type JobRun, runJob } from '../../src/storage/run-job.js'
import { createSchedule, lastSlot } from '../../src/storage/schedule.js'
import { DAY, describeOnBothEngines, type EngineUnderTest, KEY, NOON } from './support/both-engines.js'
import { type Child, startChild } from './support/child.js'

const HOUR = 3_600_000
const TEN = NOON - 2 * HOUR
const PEOPLE = Array.from({ length: 12 }, (_, index) => `person-${index}`)

describeOnBothEngines('jobs', (engine) => {
  test('a process is killed in the middle of a job: the other takes over, nothing is lost, nothing done twice', async () => {
    const { place, file, settings } = await jobPlace(engine)
    const first = startChild('run-jobs', settings('first', { hangsAt: 'person-4' }))
    await first.until((line) => line === 'greeting person-4')
    const second = startChild('run-jobs', settings('second'))
    await second.until((line) => line === 'ready')
    await pause(300)
    // While the first one lives, the other leaves the job alone.
    expect(second.lines).not.toContain('greeting person-0')
    await first.kill()
    await second.until((line) => line === 'outcome done')
    await second.kill()

    const greeted = readFileSync(file, 'utf8').trim().split('\n')
    expect(greeted.map((line) => line.split(' ')[0]).sort()).toEqual([...PEOPLE, 'end'].sort())
    expect(new Set(greeted.map((line) => line.split(' ')[1]))).toEqual(new Set(['first', 'second']))
    const state = await engine.open(place)
    expect(await state.jobs.newest('nudge')).toEqual({ slot: TEN, finished: true })
  }, 60_000)

  test('three processes at once: the job runs once', async () => {
    const { file, settings } = await jobPlace(engine)
    const children = ['a', 'b', 'c'].map((name) => startChild('run-jobs', settings(name)))
    await Promise.race(children.map((child) => child.until((line) => line === 'outcome done')))
    await pause(1_500)
    await Promise.all(children.map((child) => child.kill()))
    expect(said(children, 'outcome ')).toEqual(['outcome done'])
    expect(said(children, 'trouble')).toEqual([])
    expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(PEOPLE.length + 1)
  }, 60_000)

  test('a slot that was missed while everything was off is caught up with, once, and not when it is long past', async () => {
    const state = await engine.open()
    const ran: number[] = []
    const job = definition({ run: async ({ slot }) => void ran.push(slot) })
    let now = NOON
    const lookAt = async (time: number) => {
      now = time
      const schedule = createSchedule({ definitions: [job] }, { state: parts(state), clock: () => now })
      await schedule.look()
      await schedule.look()
      await schedule.stop()
    }
    await lookAt(NOON) // a fresh state: today's slot counts as past
    expect(ran).toEqual([])
    await lookAt(TEN + DAY + HOUR / 2) // off at ten, on half an hour later
    expect(ran).toEqual([TEN + DAY])
    await lookAt(TEN + 2 * DAY + 9 * HOUR) // off until the evening
    expect(ran).toEqual([TEN + DAY])
    await lookAt(TEN + 3 * DAY)
    expect(ran).toEqual([TEN + DAY, TEN + 3 * DAY])
  })

  test('a job that fails is tried three times, and goes on where it stopped', async () => {
    const state = await engine.open()
    const greeted: string[] = []
    let failing = 2
    const job = definition({
      run: async (run) => {
        for (const person of ['ada', 'bea', 'cleo']) {
          await run.once(person, 'skip', async () => {
            if (person === 'bea' && failing-- > 0) throw new Error('the platform says no')
            greeted.push(person)
          })
        }
      },
    })
    let now = TEN
    const outcomes: string[] = []
    for (let turn = 0; turn < 5; turn += 1) {
      outcomes.push(await runJob(job, TEN, false, { ledger: state.jobs, clock: () => now }))
      now += 10 * 60_000
    }
    expect(outcomes).toEqual(['failed', 'failed', 'done', 'not-ours', 'not-ours'])
    expect(greeted).toEqual(['ada', 'bea', 'cleo'])
  })

  test('a job that always fails is given up after three attempts and noted so', async () => {
    const state = await engine.open()
    const job = definition({ run: () => Promise.reject(new Error('never')) })
    let now = TEN
    const outcomes: string[] = []
    for (let turn = 0; turn < 4; turn += 1) {
      outcomes.push(await runJob(job, TEN, false, { ledger: state.jobs, clock: () => now }))
      now += 10 * 60_000
    }
    expect(outcomes).toEqual(['failed', 'failed', 'given-up', 'not-ours'])
  })

  test.each([
    ['skip', ['bea']],
    ['again', ['ada', 'bea']],
  ] as const)('a step that nobody can be sure about: %s', async (ifUnsure, expected) => {
    const state = await engine.open()
    // A run that died between beginning a step and noting it down.
    const what = { job: 'nudge', slot: TEN }
    await state.jobs.begin(what, TEN, TEN + 1, false)
    await state.jobs.beginStep(what, 1, 'ada', TEN)
    const greeted: string[] = []
    const job = definition({
      run: async (run) => {
        for (const person of ['ada', 'bea'])
          await run.once(person, ifUnsure, async () => void greeted.push(person))
      },
    })
    expect(await runJob(job, TEN, false, { ledger: state.jobs, clock: () => TEN + 2 })).toBe('done')
    expect(greeted).toEqual(expected)
  })

  test('a run that takes too long is told to stop before another may begin', async () => {
    const state = await engine.open()
    let steps = 0
    const job = definition({
      longest: 200,
      run: async (run) => {
        for (; steps < 100; steps += 1) await run.once(`step-${steps}`, 'again', () => pause(20))
      },
    })
    expect(await runJob(job, TEN, false, { ledger: state.jobs, clock: () => TEN })).toBe('failed')
    expect(steps).toBeLessThan(12)
  })

  test.each([
    ['done', async () => {}],
    ['failed', () => Promise.reject(new Error('the platform says no'))],
  ])(
    'a run that another process has taken over is not ended by the first one, which %s',
    async (_how, end) => {
      const state = await engine.open()
      const what = { job: 'nudge', slot: TEN }
      let now = TEN
      let second: number | null = null
      const job = definition({
        run: async () => {
          // The machine slept, or its clock went ahead: the lease has run out.
          now = TEN + HOUR
          second = await state.jobs.begin(what, now, now + HOUR, false)
          await end()
        },
      })
      const deps = { ledger: state.jobs, clock: () => now }
      expect(await runJob(job, TEN, false, deps)).toBe('interrupted')
      expect(second).toBe(2)
      expect(await state.jobs.newest('nudge')).toEqual({ slot: TEN, finished: false })
      // The second one still has it, and nobody else gets it.
      expect(await state.jobs.begin(what, now, now + HOUR, false)).toBeNull()
      expect(await state.jobs.finish(what, 2, 'done', now)).toBe(true)
      expect(await state.jobs.newest('nudge')).toEqual({ slot: TEN, finished: true })
      expect(await state.jobs.finish(what, 2, 'failed', now)).toBe(false)
    },
  )

  test('neither the notes of a job nor the queue hold a person', async () => {
    const state = await engine.open()
    const job = definition({ run: (run) => run.once('slack:T1:U_ADA', 'skip', async () => {}) })
    let now = NOON
    const schedule = createSchedule({ definitions: [job] }, { state: parts(state), clock: () => now })
    await schedule.look()
    now += DAY - HOUR
    await schedule.look()
    await schedule.stop()
    for (const table of (await state.engine.liveTables()).keys()) {
      const { rows } = await sql`select * from ${sql.table(table)}`.execute(state.engine.db)
      expect(JSON.stringify(rows)).not.toContain('U_ADA')
    }
    expect(await state.engine.db.selectFrom('job_steps').selectAll().execute()).toHaveLength(1)
  })
})

describe('when a job is due', () => {
  test('ten in the morning is ten in the organisation’s own time, summer and winter', () => {
    const job = { cron: '0 10 * * 1-5', timeZone: 'Europe/Berlin' }
    const iso = (now: number) => new Date(lastSlot(job, now) ?? 0).toISOString()
    expect(iso(Date.UTC(2026, 10, 23, 9))).toBe('2026-11-23T09:00:00.000Z')
    expect(iso(Date.UTC(2026, 10, 23, 9) - 1_000)).toBe('2026-11-20T09:00:00.000Z')
    expect(iso(Date.UTC(2026, 6, 1, 12))).toBe('2026-07-01T08:00:00.000Z')
  })
})

function definition(
  overrides: Partial<JobDefinition> & { run: (run: JobRun) => Promise<void> },
): JobDefinition {
  return {
    name: 'nudge',
    cron: '0 10 * * *',
    timeZone: 'UTC',
    longest: 60_000,
    catchUpWithin: HOUR,
    ...overrides,
  }
}

/** A state whose slot of ten o'clock is due, and what the children need to know. */
async function jobPlace(engine: EngineUnderTest) {
  const place = { ...(await engine.place()), hashKey: KEY }
  const state = await engine.open(place)
  await state.jobs.skip({ job: 'nudge', slot: TEN - DAY }, 'baseline', TEN - DAY)
  const file = join(mkdtempSync(join(tmpdir(), 'secure-base-jobs-')), 'greeted')
  const common = {
    place,
    file,
    people: PEOPLE,
    startedAt: TEN,
    realStart: Date.now(),
    longest: 3_000,
    perPerson: 100,
  }
  return { place, file, settings: (name: string, overrides = {}) => ({ ...common, name, ...overrides }) }
}

function parts(state: OpenState) {
  const raw = state.engine.raw ?? (() => Promise.reject(new Error('no queue on SQLite')))
  return {
    jobs: state.jobs,
    raw,
    alone: <T>(work: () => Promise<T>) => work(),
    engine: () => state.engine.kind,
  }
}

function said(children: readonly Child[], start: string): readonly string[] {
  return children.flatMap((child) => child.lines.filter((line) => line.startsWith(start)))
}
