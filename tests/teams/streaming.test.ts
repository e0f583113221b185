import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { TeamsDeps } from '../../adapters/teams/teams-adapter.js'
import { compose, type House } from '../../src/app/compose.js'
import { readConfig } from '../../src/app/config.js'
import { openPassingState } from '../../src/app/open-state-of.js'
import { createResilientState, type ResilientState } from '../../src/storage/resilient-state.js'
import { draftFrom, type ModelServer, passagesOf, startModelServer } from '../support/model-server.js'
import { CHANNEL, CHAT, message, PEOPLE, startTeamsBot, type TeamsBot } from '../support/teams-bot.js'
import { startTeamsServer, type TeamsServer, wordsOn } from '../support/teams-server.js'
import { until } from '../support/until.js'

/** Each question once: the same one within a minute is answered from memory, and nothing would be slow. */
const QUESTIONS = [
  'she went back to him again, what do I say?',
  'how can she miss someone who sold her?',
  'why does she defend him?',
  'what is a trauma bond?',
  'she says it was her own fault, what do I say?',
  'why does she not trust us?',
  'she keeps calling him, what do I say?',
  'what helps when she is flooded by memories?',
  'why is she so ashamed?',
  'she does not want to talk, what do I do?',
  'what is a window of tolerance?',
  'why does she go back again and again?',
  'she misses him, what do I say?',
  'what is dissociation?',
  'why is she angry at me?',
  'what is attachment?',
]
const LIE = 'It was shown that 97 % of all women go back for ever.'
const home = mkdtempSync(join(tmpdir(), 'secure-base-streaming-'))
let model: ModelServer
let house: House
let state: ResilientState
let asked = 0
const closers: (() => Promise<void>)[] = []

beforeAll(async () => {
  model = await startModelServer()
  state = createResilientState({}, { open: openPassingState, clock: Date.now })
  await state.tried
  const settings = { OPENAI_API_KEY: 'sk-test-0', OPENAI_BASE_URL: model.baseUrl, OPENAI_MODEL: 'scripted' }
  house = compose(readConfig({ DATA_DIR: home, ...settings }), {
    clock: Date.now,
    unlimited: true,
    state,
    notify: async () => false,
  })
  await house.ready
}, 120_000)
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})
afterAll(async () => {
  await house.close()
  await state.close()
  await model.stop()
  rmSync(home, { recursive: true, force: true })
})

/** A model that writes its first claim, and the rest only when it is told to; one claim of its draft is a lie. */
async function begin(room: 'personal' | 'channel' = 'personal', deps: TeamsDeps = {}) {
  const teams: TeamsServer = await startTeamsServer()
  closers.push(teams.close)
  for (const one of [CHAT, CHANNEL]) teams.roster(one, PEOPLE)
  const bot: TeamsBot = await startTeamsBot(teams, house.assistant, { state, deps: { held: 200, ...deps } })
  closers.push(bot.stop)
  let go: () => void = () => undefined
  const hold = new Promise<void>((resolve) => {
    go = resolve
  })
  let ends: 'whole' | 'cut' = 'whole'
  model.script((request) => {
    const passages = passagesOf(request).slice(0, 4)
    const { claims, ...rest } = draftFrom(passages) as { claims: object[] }
    const lie = { ...claims[1]!, text: LIE }
    const say = { ...rest, claims: [claims[0]!, lie, ...claims.slice(1)] }
    const text = JSON.stringify(say)
    const holdAt = text.indexOf('"role"', text.indexOf('"support"'))
    if (ends === 'cut') return { say, after: holdAt + 1, ends }
    return { say, pieces: 200, hold, holdAt }
  })
  const question = message(teams, QUESTIONS[asked++ % QUESTIONS.length]!, { room })
  const whole = () => teams.messages.filter((one) => one.growing !== true)
  return {
    teams,
    bot,
    question,
    go,
    whole,
    breakOff: () => {
      ends = 'cut'
    },
    ask: async () => expect((await bot.post(question)).status).toBe(200),
    /** All that was to come has come: one message, and it is a whole one. */
    one: async () => {
      await until(() => whole().length > 0)
      await bot.adapter.stop()
      expect(teams.messages).toHaveLength(1)
      const [{ activity, growing }] = teams.messages as [TeamsServer['messages'][0]]
      expect(growing).not.toBe(true)
      expect(wordsOn(activity)).toContain('Sources')
      expect(JSON.stringify(teams.calls.map(({ body }) => body))).not.toContain('97 %')
      return activity
    },
  }
}

describe('in a chat of two', () => {
  test('the first verified claim is there before the model has finished; the end has sources, label and thumbs', async () => {
    const it = await begin()
    await it.ask()
    await until(() => it.teams.messages.length === 1)
    expect(it.teams.messages[0]!.growing).toBe(true)
    expect(wordsOn(it.teams.messages[0]!.activity)).toMatch(/• .+ \[1\]$/u)
    it.go()
    const activity = await it.one()
    expect(it.teams.faults).toEqual([])
    expect(it.teams.streams.taken.map(({ type }) => type).slice(0, 2)).toEqual(['informative', 'streaming'])
    expect(it.teams.streams.taken.at(-1)!.type).toBe('final')
    expect(JSON.stringify(activity.entities)).toContain('AIGeneratedContent')
    expect(activity.channelData).toEqual({ feedbackLoop: { type: 'default' } })
    // It is known as the answer: a deleted question takes it along.
    await it.bot.adapter.start(house.assistant)
    const { text: _gone, ...base } = it.question
    await it.bot.post({ ...base, type: 'messageDelete' })
    expect(it.teams.messages).toEqual([])
  })

  test.each([
    [403, 1],
    [405, 1],
    [429, 1],
    [403, 2],
    [405, 2],
    [429, 2],
    [403, 3],
    [500, 3],
  ])('refused with %i from request %i on: one whole message', async (status, from) => {
    const it = await begin()
    it.teams.streams.refuse(status, from)
    await it.ask()
    await until(() => it.teams.calls.some((call) => call.status === status) || it.teams.messages.length === 1)
    it.go()
    await it.one()
    expect(it.teams.faults).toEqual([])
  })

  test('a stream without an id, one that cannot be changed any more, an end whose answer is lost: once each', async () => {
    for (const so of ['dropIds', 'fix', 'loseEnds'] as const) {
      const it = await begin()
      it.teams.streams[so]()
      if (so === 'fix') it.teams.streams.refuse(403, 3)
      await it.ask()
      if (so !== 'dropIds') await until(() => it.teams.messages.length === 1)
      it.go()
      await it.one()
      expect(it.teams.faults).toEqual([])
    }
  })

  test('nothing is streamed after the time that Teams gives, and the answer comes in its place', async () => {
    const it = await begin('personal', { streamLasts: 2_500 })
    it.teams.streams.last(3_000)
    await it.ask()
    await until(() => it.teams.messages.length === 1)
    await new Promise((resolve) => setTimeout(resolve, 3_000))
    it.go()
    await it.one()
    expect(it.teams.calls.filter(({ status }) => status === 403)).toEqual([])
  })

  test('a model that breaks off in the middle: the whole answer, once', async () => {
    const it = await begin()
    it.breakOff()
    await it.ask()
    const activity = await it.one()
    expect(wordsOn(activity).match(/^• /gmu)!.length).toBeGreaterThan(1)
  })

  test('delivered again while it grows: still one', async () => {
    const it = await begin()
    await it.ask()
    await until(() => it.teams.messages.length === 1)
    void it.bot.post(it.question)
    it.go()
    await it.one()
  })

  test('Stop is stop: nothing more is said', async () => {
    const it = await begin()
    it.teams.streams.refuse(403, 3, 'Content stream was canceled by user.')
    await it.ask()
    await until(() => it.teams.messages.length === 1)
    it.go()
    await it.bot.adapter.stop()
    expect(it.teams.messages).toHaveLength(1)
    expect(it.teams.messages[0]!.growing).toBe(true)
  })
})

test('in a channel nothing is streamed', async () => {
  const it = await begin('channel')
  await it.ask()
  await new Promise((resolve) => setTimeout(resolve, 1_000))
  it.go()
  await it.one()
  expect(it.teams.streams.taken).toEqual([])
})
