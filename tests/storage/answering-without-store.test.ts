import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { compose } from '../../src/app/compose.js'
import { type Config, readConfig } from '../../src/app/config.js'
import { openKnowledge } from '../../src/app/open-knowledge.js'
import type { Assistant } from '../../src/domain/assistant.js'
import type { Inbound } from '../../src/domain/question.js'
import { createStemmer } from '../../src/retrieval/stem.js'
import { type OpenState, openState } from '../../src/storage/open-state.js'
import { createResilientState, type ResilientState } from '../../src/storage/resilient-state.js'
import { engineFor, KEY } from './support/both-engines.js'
import { gateBefore } from './support/outage.js'

const clock = () => Date.now()

/** Real questions to the real folder; each is an event that comes twice. */
const QUESTIONS = [
  ['she went back to him again, what do I say?', ['answered']],
  ['Sie vermisst ihn und weint die ganze Zeit', ['answered', 'pointers']],
  ['she says she will kill herself tonight', ['urgent']],
] as const

/** Closed also where a test fails: its timers would keep the run from ending. */
const opened: ResilientState[] = []
afterEach(async () => {
  for (const state of opened.splice(0)) await state.close()
})

describe('the assistant while its store is away', () => {
  let config: Config
  beforeAll(async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'secure-base-cache-'))
    const knowledge = fileURLToPath(new URL('../../knowledge', import.meta.url))
    config = readConfig({ KNOWLEDGE_DIR: knowledge, DATA_DIR: dataDir })
    // Read once; each assistant below takes it from the cache.
    await (await openKnowledge(knowledge, dataDir, createStemmer())).saved
  }, 60_000)

  describe('on SQLite', () => {
    const engine = engineFor('sqlite')

    test('read-only, and well again: every question is answered, once', async () => {
      const place = await engine.place()
      const below = await openState({ ...place, clock, hashKey: KEY })
      const state = resilient(async () => below)
      await state.tried
      const pragma = (setting: string) => sql.raw(`pragma ${setting}`).execute(below.engine.db)
      const assistant = await assistantOn(config, state)
      await askAll(assistant, 'well')
      await pragma('query_only = on')
      await askAll(assistant, 'read-only')
      expect(state.health()).toMatchObject({ state: 'degraded', trouble: 'read-only' })
      await pragma('query_only = off')
      await wellAgain(state)
      await askAll(assistant, 'well again')
      await state.close()
    }, 60_000)
  })

  describe('on PostgreSQL', () => {
    const engine = engineFor('postgres')

    test.each(['refuse', 'swallow'] as const)(
      'the server is gone (%s) and comes back: every question is answered, once',
      async (way) => {
        const place = await engine.place()
        const gate = await gateBefore(place.databaseUrl ?? '')
        const state = resilient(() => openState({ dataDir: '', databaseUrl: gate.url, clock, hashKey: KEY }))
        await state.tried
        const assistant = await assistantOn(config, state)
        await askAll(assistant, 'well')
        gate[way]()
        await askAll(assistant, 'gone')
        expect(state.health()).toMatchObject({ state: 'degraded', trouble: 'unreachable' })
        await askAll(assistant, 'still gone')
        gate.open()
        await wellAgain(state)
        await askAll(assistant, 'well again')
        // What was answered while it was away is not answered again now.
        expect(await assistant.handle(inbound(QUESTIONS[0][0], 'gone-0'))).toBeNull()
        await state.close()
        await gate.close()
      },
      60_000,
    )
  })
})

function resilient(open: () => Promise<OpenState>): ResilientState {
  const state = createResilientState({ within: 800, lookEvery: 200 }, { open, clock })
  opened.push(state)
  return state
}

async function askAll(assistant: Assistant, when: string): Promise<void> {
  for (const [index, [text, outcomes]] of QUESTIONS.entries()) {
    const handled = await assistant.handle(inbound(text, `${when}-${index}`))
    expect([when, text, outcomes.some((outcome) => outcome === handled?.answer.outcome)]).toEqual([
      when,
      text,
      true,
    ])
    // The platform delivers it again.
    expect(await assistant.handle(inbound(text, `${when}-${index}`))).toBeNull()
  }
}

function inbound(text: string, event: string): Inbound {
  return { text, thread: null, person: 'slack:T1:U_ADA', as: 'staff', place: 'dm', event, locale: null }
}

async function assistantOn(config: Config, state: ResilientState): Promise<Assistant> {
  const house = compose(config, { clock, unlimited: true, state, notify: async () => false })
  await house.ready
  return house.assistant
}

async function wellAgain(state: ResilientState): Promise<void> {
  const deadline = Date.now() + 15_000
  while (state.health().state !== 'ok') {
    if (Date.now() > deadline) throw new Error('the store did not come back')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
