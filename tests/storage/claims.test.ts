import { expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { MIGRATIONS } from '../../src/storage/migrations.js'
import { describeOnBothEngines, KEY, NOON } from './support/both-engines.js'
import { startChild } from './support/child.js'

const EVENTS = 5_000
const WRITERS = 20
const PROCESSES = 4
/** Each event is delivered to this many writers, in different processes, at about the same time. */
const DELIVERIES = 3

describeOnBothEngines('several processes', (engine) => {
  test(`${WRITERS} writers in ${PROCESSES} processes claim ${EVENTS} events that come ${DELIVERIES} times: each once`, async () => {
    const place = { ...(await engine.place()), hashKey: KEY }
    const lists: string[][] = Array.from({ length: WRITERS }, () => [])
    for (let event = 0; event < EVENTS; event += 1) {
      for (let delivery = 0; delivery < DELIVERIES; delivery += 1) {
        lists[(event + delivery * 7) % WRITERS]?.push(`Ev${event}`)
      }
    }
    // Each begins at another place, so that no process is merely a step behind another all the way.
    const turned = lists.map((list, writer) => {
      const start = Math.floor((list.length * writer) / WRITERS)
      return [...list.slice(start), ...list.slice(0, start)]
    })
    const children = Array.from({ length: PROCESSES }, () => startChild('claim-events', { place, now: NOON }))
    await Promise.all(children.map((child) => child.until((line) => line === 'ready')))
    const perProcess = WRITERS / PROCESSES
    for (const [index, child] of children.entries())
      child.say(turned.slice(index * perProcess, (index + 1) * perProcess))
    const claimed = await Promise.all(
      children.map(async (child) => {
        const line = await child.until((candidate) => candidate.startsWith('claimed '))
        await child.ended()
        return JSON.parse(line.slice('claimed '.length)) as string[]
      }),
    )
    expect(claimed.flat()).toHaveLength(EVENTS)
    expect(new Set(claimed.flat()).size).toBe(EVENTS)
    // No process was left with nothing: they really worked side by side.
    expect(Math.min(...claimed.map((mine) => mine.length))).toBeGreaterThan(0)
  }, 60_000)

  test('six processes that start together on an empty place bring the schema up once', async () => {
    const place = { ...(await engine.place()), hashKey: KEY }
    const children = Array.from({ length: 6 }, () => startChild('open-and-close', { place, now: NOON }))
    await Promise.all(children.map((child) => child.until((line) => line === 'ready')))
    for (const child of children) child.say('go')
    await Promise.all(children.map((child) => child.ended()))
    expect(children.map((child) => child.lines.at(-1))).toEqual(Array.from({ length: 6 }, () => 'opened ok'))
    const state = await engine.open(place)
    const { rows } = await sql<{
      version: number
    }>`select version from schema_versions order by version`.execute(state.engine.db)
    expect(rows).toEqual(MIGRATIONS.map(({ version }) => ({ version })))
  }, 60_000)
})
