import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { feedbackId } from '../../src/storage/feedback.js'
import { askerHash } from '../../src/storage/handed-on.js'
import { stepHash } from '../../src/storage/job-ledger.js'
import { createKeyedHash } from '../../src/storage/keyed-hash.js'
import { postedHash } from '../../src/storage/posted.js'
import { RETENTION } from '../../src/storage/retention.js'
import { createSchedule } from '../../src/storage/schedule.js'
import { meetingHash } from '../../src/storage/topic-counts.js'
import { DAY, describeOnBothEngines, KEY, NOON } from './support/both-engines.js'
import { liveThrough } from './support/fill-state.js'
import { everyFact, everyRow } from './support/tables.js'

const ADA = 'slack:T024BE7LD:U0G9QF9C6'
const OTHERS = ['slack:T024BE7LD:U_BEA', 'teams:29:cleo', 'slack:T024BE7LD:U0G9QF9C60']

describeOnBothEngines('forget', (engine) => {
  test('leaves no row of that person in any table, and every row of everybody else', async () => {
    const with_ = await engine.open()
    const without = await engine.open()
    for (const person of [ADA, ...OTHERS]) await liveThrough(with_, person)
    for (const person of OTHERS) await liveThrough(without, person)
    // Every table that can hold a person does hold this one; a new table must be added here.
    const held = RETENTION.filter((entry) => entry.forget !== 'no person in it').map((entry) => entry.table)
    const erased = await with_.forget(ADA)
    expect(Object.keys(erased).sort()).toEqual([...held].sort())
    expect(erased).toEqual({
      progress: 1,
      preferences: 1,
      consents: 2,
      addresses: 1,
      underway: 1,
      handed_on: 2,
      feedback: 1,
      feedback_passages: 2,
      topic_meetings: 2,
      posted: 1,
      job_steps: 1,
    })
    const event = createKeyedHash(KEY)('event', `event-of-${ADA}`)
    const open = createKeyedHash(KEY)('event', `open-of-${ADA}`)
    const rest = (await everyFact(with_.engine)).filter(
      (line) => ![event, open].some((hash) => line.includes(hash)),
    )
    expect(rest).toEqual(await everyFact(without.engine))
  })

  test('neither her id nor any hash of it is left in any table, the queue’s own among them', async () => {
    const state = await engine.open()
    // The queue's tables are there on PostgreSQL once a job has run.
    const raw = state.engine.raw ?? (() => Promise.reject(new Error('no queue on SQLite')))
    let now = NOON
    const schedule = createSchedule(
      {
        definitions: [
          {
            name: 'nudge',
            cron: '0 10 * * *',
            timeZone: 'UTC',
            longest: 60_000,
            catchUpWithin: DAY,
            run: (run) => run.once(ADA, 'skip', async () => {}),
          },
        ],
      },
      {
        state: { jobs: state.jobs, raw, alone: (work) => work(), engine: () => state.engine.kind },
        clock: () => now,
      },
    )
    await schedule.look()
    now += DAY
    await schedule.look()
    await schedule.stop()
    for (const person of [ADA, ...OTHERS]) await liveThrough(state, person)

    const hash = createKeyedHash(KEY)
    const traces = [
      // The closing quote: somebody else's id begins with hers.
      `${ADA}"`,
      stepHash(hash, ADA),
      feedbackId(hash, 'answer-1', ADA),
      meetingHash(hash, 'responses/court', ADA),
      meetingHash(hash, 'responses/money', ADA),
      postedHash(hash, hash('question', `question-of-${ADA}`), ADA),
      ...(await state.handedOn.open(20)).map(({ id }) => askerHash(hash, id, ADA)),
    ]
    const found = async () => {
      const everything = (await everyRow(state.engine)).join('\n')
      return traces.filter((trace) => everything.includes(trace)).length
    }
    // Before, all of them are there, except the hashes of the others' questions.
    expect(await found()).toBe(8)
    await state.forget(ADA)
    expect(await found()).toBe(0)
    expect((await everyRow(state.engine)).join('\n')).toContain('U0G9QF9C60')
  })

  test('a topic that only three people met cannot be read any more', async () => {
    const { topics, forget } = await engine.open()
    for (const person of [ADA, 'bea', 'cleo']) await topics.meet('responses/court', person, NOON)
    expect(await topics.readable(5)).toHaveLength(1)
    await forget(ADA)
    expect(await topics.readable(5)).toEqual([])
  })

  test('what was posted before it was noted whose it is goes with whoever asks first; the others’ stays', async () => {
    const { posted, forget, engine: below } = await engine.open()
    await posted.remember('old', 'her-chat', null, 'unknown', NOON)
    await below.db.updateTable('posted').set({ person_hash: null }).execute()
    await posted.remember('of-bea', 'answer-to-bea', null, 'bea', NOON)
    expect(await forget(ADA)).toEqual({ posted: 1 })
    expect([await posted.answerTo('old'), await posted.answerTo('of-bea')]).toEqual([null, 'answer-to-bea'])
  })

  test('somebody we do not know is forgotten without an error', async () => {
    const { forget } = await engine.open()
    expect(await forget('nobody')).toEqual({})
  })

  if (engine.kind === 'sqlite') {
    test('her id cannot be found in the bytes of the files either', async () => {
      const place = await engine.place()
      const state = await engine.open(place)
      for (const person of ['bea', ADA, 'cleo']) await liveThrough(state, person)
      const bytes = () =>
        readdirSync(place.dataDir)
          .map((name) => readFileSync(join(place.dataDir, name), 'latin1'))
          .join('')
      expect(bytes()).toContain(ADA)
      await state.forget(ADA)
      expect(bytes()).not.toContain(ADA)
      expect(bytes()).toContain('cleo')
    })
  }
})
