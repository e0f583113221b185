import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { startPostgresQueue } from '../../src/storage/postgres-queue.js'
import { keptFor, RETENTION } from '../../src/storage/retention.js'
import { DAY, describeOnBothEngines, NOON } from './support/both-engines.js'
import { liveThrough } from './support/fill-state.js'
import { everyFact } from './support/tables.js'

describeOnBothEngines('retention', (engine) => {
  test('the table names every table and every column that the live schema has, and no other', async () => {
    const state = await engine.open()
    if (state.engine.raw !== null) await (await startPostgresQueue(state.engine.raw)).stop()
    const live = new Map(await state.engine.liveTables())
    const queues = [...live.keys()].filter((name) => name.startsWith('pgboss.'))
    expect(queues.length > 0).toBe(engine.kind === 'postgres')
    for (const name of queues) live.delete(name)
    const said = RETENTION.filter(({ table }) => table !== 'pgboss.*')
    expect([...live.keys()].sort()).toEqual(said.map(({ table }) => table).sort())
    for (const { table, columns } of said) expect([table, live.get(table)]).toEqual([table, columns])
  })

  test('every rule is over a column of its table, and only what holds no person is kept for good', () => {
    for (const { table, columns, rules, forget } of RETENTION) {
      if (table === 'pgboss.*') continue
      for (const rule of rules) expect(columns).toContain(rule.column)
      if (rules.length === 0) expect(forget).toBe('no person in it')
    }
  })

  test('after the longest time there is nothing left but the settings', async () => {
    const state = await engine.open()
    const empty = await everyFact(state.engine)
    for (const person of ['ada', 'bea', 'cleo']) await liveThrough(state, person)
    await state.sweep(NOON + 366 * DAY)
    expect(await everyFact(state.engine)).toEqual(empty)
  })

  test('each table is swept by its own rule: kept on the day before, gone on the day', async () => {
    for (const entry of RETENTION) {
      for (const rule of entry.rules) {
        if (entry.table === 'pgboss.*' || rule.days === 0) continue
        const state = await engine.open()
        await liveThrough(state, 'ada')
        if (rule.column === 'closed_at') {
          for (const { id } of await state.handedOn.open(9)) await state.handedOn.close(id, NOON)
          for (const passage of ['p1', 'p2']) await state.feedback.close(passage, NOON)
        }
        const table = entry.table as 'progress'
        const rows = async () =>
          (
            await state.engine.db
              .selectFrom(table)
              .selectAll()
              .where(rule.column as 'updated_at', 'is not', null)
              .execute()
          ).length
        const before = await rows()
        expect(before).toBeGreaterThan(0)
        // Where only the day is stored, days are counted from its beginning.
        const start = entry.table === 'topic_meetings' ? NOON - DAY / 2 : NOON
        await state.sweep(start + rule.days * DAY - 1)
        expect([entry.table, rule.column, await rows()]).toEqual([entry.table, rule.column, before])
        await state.sweep(start + rule.days * DAY)
        expect([entry.table, rule.column, await rows()]).toEqual([entry.table, rule.column, 0])
        await state.close()
      }
    }
  }, 60_000)

  test('a fresh state is not touched, and the sweep says what it took', async () => {
    const state = await engine.open()
    await liveThrough(state, 'ada')
    const before = await everyFact(state.engine)
    expect(await state.sweep(NOON)).toEqual({})
    expect(await everyFact(state.engine)).toEqual(before)
    expect(await state.sweep(NOON + DAY)).toEqual({ seen_events: 1, underway: 2 })
    expect(await state.sweep(NOON + 31 * DAY)).toEqual({ job_runs: 1, job_steps: 1, posted: 1 })
  })

  test('feedback goes once a lead has closed all its passages', async () => {
    const state = await engine.open()
    const given = { answer: 'a', person: 'ada', verdict: 'helpful', line: 'gut' } as const
    await state.feedback.give({ ...given, passages: ['p1', 'p2'] }, NOON)
    await state.feedback.close('p1', NOON)
    expect(await state.sweep(NOON + 40 * DAY)).toEqual({ feedback_passages: 1 })
    await state.feedback.close('p2', NOON + 41 * DAY)
    expect(await state.sweep(NOON + 80 * DAY)).toEqual({ feedback_passages: 1, feedback: 1 })
  })
})

describe('the README', () => {
  test('shows the table as it is', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
    expect(readme).toContain(renderRetention())
  })
})

/** The table of the README, as Markdown. */
function renderRetention(): string {
  const rows = RETENTION.map(
    (entry) => `| \`${entry.table}\` | ${entry.what} | ${entry.why} | ${keptFor(entry)} | ${entry.forget} |`,
  )
  return ['| Table | What | Why | How long | `forget` |', '| --- | --- | --- | --- | --- |', ...rows].join(
    '\n',
  )
}
