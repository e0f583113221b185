import { afterEach, expect, test } from '@jest/globals'
import type { Reply } from '../../src/index.js'
import { claims, DANGER, MORE } from '../support/growing-replies.js'
import { reply, scriptedAssistant } from '../support/scripted-assistant.js'
import { CHANNEL, MEMBER, message, PEOPLE, startTeamsBot } from '../support/teams-bot.js'
import { startTeamsServer, wordsOn } from '../support/teams-server.js'
import { until } from '../support/until.js'

const GROUP = '19:group@thread.v2'

const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

/** An assistant that shows its first claim at once, and ends as it is told to. */
async function begin(room: 'groupChat' | 'channel', first: Reply = claims(1)) {
  const teams = await startTeamsServer()
  closers.push(teams.close)
  for (const one of [CHANNEL, GROUP]) teams.roster(one, PEOPLE)
  const parts: ((part: Reply) => void)[] = []
  const ends: { whole: (whole: Reply) => void; fail: (error: Error) => void }[] = []
  const { assistant, asked } = scriptedAssistant(async (_inbound, { onPart, signal }) => {
    parts.push(onPart!)
    onPart?.(first)
    return await new Promise<Reply>((whole, fail) => {
      ends.push({ whole, fail })
      signal?.addEventListener('abort', () => fail(new Error('nobody waits any more')))
    })
  })
  const bot = await startTeamsBot(teams, assistant, { deps: { held: 100 } })
  closers.push(bot.stop)
  const question = message(teams, 'something slow', { room })
  return {
    teams,
    bot,
    asked,
    question,
    ask: async () => expect((await bot.post(question)).status).toBe(200),
    part: (reply: Reply) => parts.at(-1)!(reply),
    end: (whole: Reply, of = ends.length - 1) => ends[of]!.whole(whole),
    fail: () => ends.at(-1)!.fail(new Error('broken')),
    over: () => bot.adapter.stop(),
    sees: () => teams.messages.map(({ activity }) => wordsOn(activity)),
    sent: () => teams.calls.filter(({ method, body }) => method === 'POST' && body.type === 'message'),
    changed: () => teams.calls.filter(({ method }) => method === 'PUT'),
  }
}

test.each(['groupChat', 'channel'] as const)(
  'in a %s the first claim is there before the whole answer, which takes its place',
  async (room) => {
    const it = await begin(room)
    await it.ask()
    await until(() => it.teams.messages.length === 1)
    expect(it.sees()[0]).toContain('claim 1')
    expect(it.sees()[0]).toContain(MORE)
    expect(it.sees()[0]).not.toContain('Show passages')
    it.end(claims(3))
    await it.over()
    expect(it.sees()).toHaveLength(1)
    expect(it.sees()[0]).toMatch(/claim 3.*Show passages/su)
    expect(it.sees()[0]).not.toContain(MORE)
    expect(it.sent()).toHaveLength(1)
    expect(it.teams.faults).toEqual([])
    expect(it.teams.streams.taken).toEqual([])
  },
)

test('what is there in a moment comes whole', async () => {
  const it = await begin('channel')
  await it.ask()
  it.end(claims(2))
  await it.over()
  expect(it.sees()[0]).toContain('claim 2')
  expect(it.changed()).toEqual([])
})

test('it grows in its place, each time by all there is', async () => {
  const it = await begin('channel')
  await it.ask()
  await until(() => it.teams.messages.length === 1)
  for (const count of [2, 3, 4]) it.part(claims(count))
  await until(() => it.changed().length === 1)
  expect(it.sees()[0]).toMatch(/claim 4.*still reading/su)
  it.end(claims(5))
  await it.over()
  expect(it.sees()).toHaveLength(1)
  expect(it.sees()[0]).toContain('claim 5')
})

test('a question that is deleted meanwhile takes along what was begun', async () => {
  const it = await begin('channel')
  await it.ask()
  await until(() => it.teams.messages.length === 1)
  const { text: _gone, ...base } = it.question
  await it.bot.post({ ...base, type: 'messageDelete' })
  await it.over()
  expect(it.sees()).toEqual([])
})

test('a question whose deletion another process was told of leaves no half answer', async () => {
  const it = await begin('channel')
  const { posted } = it.bot.state
  const key = new Promise<string>((resolve) => {
    const known = posted.answerTo
    posted.answerTo = async (question) => {
      if (!question.includes('thumbs')) resolve(question)
      return await known(question)
    }
  })
  await it.ask()
  const question = await key
  await posted.remember(question, 'gone', null, 'somebody', Date.now())
  await until(() => it.sent().length === 1)
  it.end(claims(3))
  await it.over()
  expect(it.sees()).toEqual([])
})

test('a failure is said in the place of what was begun', async () => {
  const it = await begin('groupChat')
  await it.ask()
  await until(() => it.teams.messages.length === 1)
  it.fail()
  await it.over()
  expect(it.sees()).toHaveLength(1)
  expect(it.sees()[0]).toContain('Something went wrong')
})

test('danger that is seen only at the end is said anew, since a message that is changed calls nobody', async () => {
  const it = await begin('channel')
  await it.ask()
  await until(() => it.teams.messages.length === 1)
  it.end(reply([DANGER, { kind: 'text', text: 'claim 1' }]))
  await it.over()
  expect(it.sent()).toHaveLength(2)
  expect(it.sees()).toHaveLength(1)
  expect(it.sees()[0]).toContain('Call 112.')
})

test('danger that stood there from the first part on is not said twice', async () => {
  const it = await begin('channel', reply([DANGER, { kind: 'text', text: 'claim 1' }]))
  await it.ask()
  await until(() => it.teams.messages.length === 1)
  it.end(reply([DANGER, { kind: 'text', text: 'claim 1' }, { kind: 'text', text: 'claim 2' }]))
  await it.over()
  expect(it.sent()).toHaveLength(1)
  expect(it.sees()[0]).toContain('claim 2')
})

test('what only the asker may read is not shown to everybody while it grows', async () => {
  const it = await begin('channel', claims(1, { visibility: 'asker' }))
  await it.ask()
  await until(() => it.asked.length === 1)
  // Longer than the first part of a public answer takes.
  await new Promise((resolve) => setTimeout(resolve, 1_200))
  expect(it.teams.messages).toEqual([])
  it.end(claims(2, { visibility: 'asker' }))
  await it.over()
  const inTheRoom = it.teams.messages.filter(({ conversation }) => conversation.startsWith(CHANNEL))
  expect(JSON.stringify(inTheRoom)).not.toContain('claim')
})

test('a part that Teams does not take costs nothing: the whole answer comes', async () => {
  const it = await begin('channel')
  it.teams.fail(1, 503)
  await it.ask()
  await until(() => it.teams.calls.some(({ status }) => status === 503))
  it.end(claims(2))
  await it.over()
  expect(it.sees()).toHaveLength(1)
  expect(it.sees()[0]).toContain('claim 2')
})

test('two questions in a channel grow each in its own place', async () => {
  const it = await begin('channel')
  await it.ask()
  await until(() => it.teams.messages.length === 1)
  const other = message(it.teams, 'another', { room: 'channel', from: MEMBER })
  await it.bot.post(other)
  await until(() => it.teams.messages.length === 2)
  it.end(claims(3))
  await until(() => it.sees()[1]!.includes('claim 3'))
  expect(it.sees()[0]).toContain(MORE)
  it.end(claims(2), 0)
  await it.over()
  expect(it.sees()).toEqual([expect.stringContaining('claim 2'), expect.stringContaining('claim 3')])
})
