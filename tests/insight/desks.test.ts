import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { compose, type House } from '../../src/app/compose.js'
import { readConfig } from '../../src/app/config.js'
import type { Handled } from '../../src/domain/assistant.js'
import type { Inbound } from '../../src/domain/question.js'
import { type Block, type Button, type Reply, toPlainText } from '../../src/domain/reply.js'
import { type OpenState, openState } from '../../src/storage/open-state.js'

const KNOWLEDGE = fileURLToPath(new URL('../../knowledge', import.meta.url))

let house: House
let state: OpenState
const told: [string, Reply][] = []

beforeAll(async () => {
  const place = mkdtempSync(join(tmpdir(), 'secure-base-desks-'))
  const folder = join(place, 'knowledge')
  cpSync(KNOWLEDGE, folder, { recursive: true })
  const organisation = join(folder, 'organisation.yaml')
  writeFileSync(organisation, readFileSync(organisation, 'utf8').replace('leads: []', 'leads: [U_LEAD]'))
  state = await openState({ dataDir: ':memory:', clock: Date.now })
  house = compose(readConfig({ KNOWLEDGE_DIR: folder, DATA_DIR: join(place, 'data') }), {
    clock: Date.now,
    unlimited: true,
    state,
    notify: async (to, reply) => {
      told.push([to, reply])
      return true
    },
  })
  await house.ready
}, 60_000)
afterAll(async () => {
  house.close()
  await state.close()
})

const from = (
  user: string,
): Pick<Inbound, 'person' | 'as' | 'origin' | 'place' | 'event' | 'locale' | 'thread'> => ({
  person: `slack:T1:${user}`,
  as: null,
  origin: { membership: 'member', known: [user], outsiders: false },
  place: 'channel',
  thread: 'C1:1.0',
  event: null,
  locale: 'en',
})
const say = async (text: string, user = 'U_ADA'): Promise<Handled> =>
  (await house.assistant.handle({ ...from(user), text }))!
const press = async (token: string, user = 'U_ADA', line: string | null = null): Promise<Handled> =>
  (await house.assistant.handle({ ...from(user), text: '', press: { token, line } }))!
const blocks = <K extends Block['kind']>(reply: Reply, kind: K) =>
  reply.blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind)
const button = (reply: Reply, label: string): Button =>
  blocks(reply, 'actions')
    .flatMap((block) => block.items)
    .find((item) => item.label === label)!

describe('below an answer', () => {
  test('"Show the passages" opens them word for word, each with its source and its lines in the folder', async () => {
    const { answer, reply } = await say('she went back to him again, what do I say?')
    const shown = await press(button(reply, 'Show the passages').token)
    expect(shown.reply).toMatchObject({ surface: 'dialog', visibility: 'asker' })
    // Slack's dialogs cut a title at 24 characters.
    expect(shown.reply.title.length).toBeLessThanOrEqual(24)
    const quotes = blocks(shown.reply, 'quote')
    const cited = new Set('sources' in answer ? answer.sources.flatMap((source) => source.passages) : [])
    expect(quotes.map((quote) => quote.text).sort()).toEqual(
      [...cited].map((passage) => passage.quote).sort(),
    )
    for (const quote of quotes) expect(quote.from).toMatch(/knowledge\/\S+, (line \d+|lines \d+–\d+)$/u)
  })

  test('feedback is kept by passage, a second click changes the first, and its line loses personal details', async () => {
    const { reply } = await say('she went back to him again, what do I say?')
    const [given] = blocks(reply, 'feedback')
    await press(given!.helpful.token)
    const { reply: thanks } = await press(
      given!.notHelpful.token,
      'U_ADA',
      'too long for Mirela, call 0151 23456789',
    )
    expect(toPlainText(thanks)).toContain('Thank you')
    const open = await state.feedback.open(10)
    expect(open.length).toBeGreaterThan(0)
    for (const passage of open) expect([passage.helpful, passage.notHelpful]).toEqual([0, 1])
    expect(open[0]!.lines[0]!.line).toContain('too long')
    expect(JSON.stringify(open)).not.toMatch(/Mirela|0151|U_ADA/u)
  })
})

describe('what found no answer', () => {
  test('is counted by topic for nobody to read, and kept only where it is passed on; leads are told, without a name', async () => {
    const { answer, reply } = await say('which residence permit does she get under paragraph 25 4a')
    expect(['not_covered', 'pointers']).toContain(answer.outcome)
    expect(await state.handedOn.open(10)).toEqual([])
    const done = await press(button(reply, 'Pass this on to the leads').token)
    expect(done.reply.visibility).toBe('asker')
    expect(toPlainText(done.reply)).toContain('which residence permit does she get')
    const [open] = await state.handedOn.open(10)
    expect(open).toMatchObject({ question: answer.question, person: null })
    const [to, message] = told.at(-1)!
    expect(to).toBe('U_LEAD')
    expect(JSON.stringify(message)).not.toContain('U_ADA')
  })

  test('"Ask a person" tells the leads who asks', async () => {
    const { reply } = await say('what is the capital of Australia')
    await press(button(reply, 'Ask a person').token)
    const [, message] = told.at(-1)!
    expect(blocks(message, 'person')[0]).toMatchObject({ person: 'slack:T1:U_ADA' })
  })

  test('only leads see the list, and close what is done', async () => {
    const { reply: no } = await say('gaps')
    expect(toPlainText(no)).toBe(
      'This list is for leads. If you need something from it, please ask one of them.',
    )
    const before = (await state.handedOn.open(10)).length
    const { reply } = await say('gaps', 'U_LEAD')
    expect(reply.visibility).toBe('asker')
    const token = button(reply, 'Done').token
    expect(toPlainText((await press(token)).reply)).toContain('for leads')
    expect((await state.handedOn.open(10)).length).toBe(before)
    expect(toPlainText((await press(token, 'U_LEAD')).reply)).toBe('Closed. Thank you.')
    expect((await state.handedOn.open(10)).length).toBe(before - 1)
  })

  test('leads see feedback and the state of the knowledge', async () => {
    expect(toPlainText((await say('feedback', 'U_LEAD')).reply)).toContain('not helpful 1')
    expect(toPlainText((await say('status', 'U_LEAD')).reply)).toMatch(/\d+ passages in \d+ files/u)
  })
})

describe('buttons that come back changed', () => {
  test.each([
    ['no token of ours', 'hello'],
    ['another shape', '["pass_on",{"question":7,"language":"en"}]'],
    ['passages that never were', '["passages",["../../etc/passwd",{"a":1}]]'],
    ['feedback on anything', '["feedback",{"answer":"a","verdict":"helpful","passages":["x"]}]'],
    ['an unknown kind', '["erase_all",true]'],
    ['too long', `["say","${'x'.repeat(5_000)}"]`],
  ])('%s: a calm sentence, and nothing is kept', async (_name, token) => {
    const before = await state.handedOn.open(10)
    const feedback = await state.feedback.open(50)
    const { answer } = await press(token)
    expect(answer.outcome).toBe('conversation')
    expect(await state.handedOn.open(10)).toEqual(before)
    expect(await state.feedback.open(50)).toEqual(feedback)
  })

  test('a question that was changed on the way loses its personal details all the same', async () => {
    const data = { question: 'where is Mirela now, her number is 0151 23456789', language: 'en' }
    const { reply } = await press(JSON.stringify(['pass_on', data]))
    expect(toPlainText(reply)).not.toMatch(/Mirela|0151/u)
    expect(JSON.stringify([await state.handedOn.open(50), told])).not.toMatch(/Mirela|0151/u)
  })
})

test('"forget me" asks once, then nothing of that person is left', async () => {
  const { reply } = await say('forget me')
  const [choice] = blocks(reply, 'choices')
  expect(choice!.items[0]!.says).toBe('forget me now')
  const { reply: done } = await press(choice!.items[0]!.token)
  expect(toPlainText(done)).toContain('I have forgotten you')
  expect(await state.handedOn.open(50)).toEqual([])
  expect(await state.feedback.open(50)).toEqual([])
})
