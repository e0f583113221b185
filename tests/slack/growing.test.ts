import { expect, test } from '@jest/globals'
import type { HandleOptions, Inbound, Reply } from '../../src/index.js'
import { claims, DANGER, MORE } from '../support/growing-replies.js'
import { createMemoryPosted } from '../support/memory-posted.js'
import { NO_NOTES } from '../support/no-notes.js'
import { runSlack } from '../support/run-slack.js'
import { reply, scriptedAssistant } from '../support/scripted-assistant.js'
import { createActor } from '../support/slack/actor.js'
import { wordsOf } from '../support/slack/check-blocks.js'
import { ASKING, COLLEAGUE, GERMAN, LEAD, MEMBER, ROOM } from '../support/slack/world.js'
import { until } from '../support/until.js'

const SLACK_WANTS = 3_000

/** An assistant that shows its first claim at once, and ends as it is told to. */
async function begin({
  posted = createMemoryPosted(),
  first = claims(1),
}: {
  posted?: ReturnType<typeof createMemoryPosted>
  first?: Reply
} = {}) {
  const parts: ((part: Reply) => void)[] = []
  const ends: ((whole: Reply) => void)[] = []
  const { assistant, asked } = scriptedAssistant(async (_inbound: Inbound, options: HandleOptions) => {
    parts.push(options.onPart!)
    options.onPart?.(first)
    return await new Promise<Reply>((resolve, reject) => {
      ends.push(resolve)
      options.signal?.addEventListener('abort', () => reject(new Error('nobody waits any more')))
    })
  })
  const running = await runSlack('http', assistant, undefined, NO_NOTES, posted)
  const { slack } = running
  const member = createActor(slack, MEMBER)
  return {
    ...running,
    assistant,
    asked,
    member,
    part: (reply: Reply) => parts.at(-1)!(reply),
    end: (reply: Reply) => ends.at(-1)!(reply),
    sees: () => member.sees().map((one) => wordsOf(one.blocks)),
    calls: (method: string) => slack.calls.filter((one) => one.method === method),
  }
}

test.each(['mention', 'direct'] as const)(
  'by %s: the first claim is there before the whole answer, which takes its place',
  async (how) => {
    const it = await begin()
    await it.member[how]('something slow')
    await until(() => it.sees().length === 1)
    expect(it.sees()).toEqual([`claim 1\n${MORE}`])
    it.end(claims(3))
    await it.stop()
    expect(it.sees()).toEqual(['claim 1\nclaim 2\nclaim 3\nShow passages'])
    expect(it.calls('chat.postMessage')).toHaveLength(1)
    expect(it.calls('chat.delete')).toHaveLength(0)
  },
)

test('what is there in a moment comes whole', async () => {
  const it = await begin()
  await it.member.mention('something quick')
  await until(() => it.asked.length === 1)
  it.end(claims(2))
  await it.stop()
  expect(it.sees()).toEqual(['claim 1\nclaim 2\nShow passages'])
  expect(it.calls('chat.update')).toHaveLength(0)
})

test('it grows as often as Slack wants a message to be changed, each time by all there is', async () => {
  const it = await begin()
  await it.member.mention('something slow')
  await until(() => it.sees().length === 1)
  for (const count of [2, 3, 4]) it.part(claims(count))
  await until(() => it.calls('chat.update').length === 1)
  expect(it.sees()).toEqual([`claim 1\nclaim 2\nclaim 3\nclaim 4\n${MORE}`])
  const [posted, changed] = [it.calls('chat.postMessage')[0]!, it.calls('chat.update')[0]!]
  expect(changed.at - posted.at).toBeGreaterThan(SLACK_WANTS - 100)
  it.end(claims(5))
  await it.stop()
  expect(it.sees()).toEqual(['claim 1\nclaim 2\nclaim 3\nclaim 4\nclaim 5\nShow passages'])
})

test('parts hold up nobody: none waits in a channel to which something else is being written', async () => {
  let end: (whole: Reply) => void = () => undefined
  const { assistant, asked } = scriptedAssistant(async ({ text }, { onPart }) => {
    if (text !== 'something slow') return reply([{ kind: 'text', text: 'something else' }])
    onPart?.(claims(1))
    return await new Promise<Reply>((resolve) => {
      end = resolve
    })
  })
  const { slack, stop } = await runSlack('http', assistant)
  const member = createActor(slack, MEMBER)
  const posts = () => slack.calls.filter(({ method }) => method === 'chat.postMessage')
  slack.fault = (method) => (method === 'chat.postMessage' && posts().length === 1 ? { delay: 2_500 } : null)
  await member.mention('something quick')
  await until(() => posts().length === 1)
  await member.mention('something slow')
  await until(() => asked.length === 2)
  // Longer than the first part takes where nothing is in its way.
  await new Promise((resolve) => setTimeout(resolve, 1_200))
  end(claims(2))
  await stop()
  expect(member.sees().map((one) => wordsOf(one.blocks))).toEqual([
    'something else',
    'claim 1\nclaim 2\nShow passages',
  ])
  expect(slack.calls.filter(({ method }) => method === 'chat.update')).toEqual([])
})

test('after Stop what is there stays, without the promise of more', async () => {
  const it = await begin()
  const { message } = await it.member.direct('something slow')
  await until(() => it.sees().length === 1)
  await it.member.stop(message)
  await until(() => it.sees().length === 2)
  await it.stop()
  expect(it.sees().sort()).toEqual(['I have stopped. Ask me again whenever you like.', 'claim 1'])
})

test('where the answer fails, what is there stays, and it is said', async () => {
  const { assistant } = scriptedAssistant(async (_inbound, { onPart }) => {
    onPart?.(claims(1))
    await until(() => running.slack.world.messages.length === 2)
    throw new Error('broken')
  })
  const running = await runSlack('http', assistant)
  const member = createActor(running.slack, MEMBER)
  await member.mention('something slow')
  await until(() => member.sees().length === 2)
  await running.stop()
  const [half, failed] = member.sees().map((one) => wordsOf(one.blocks))
  expect(half).toBe('claim 1')
  expect(failed).toContain('Something went wrong')
})

test('a question that is edited meanwhile is answered in the place of what was begun', async () => {
  const it = await begin()
  const { message } = await it.member.mention('the old one')
  await until(() => it.sees().length === 1)
  await it.member.edit(message, '<@U0SECUREBASE> the new one')
  await until(() => it.asked.length === 2)
  it.end(reply([{ kind: 'text', text: 'about the new one' }]))
  await until(() => it.sees()[0] === 'about the new one')
  await it.stop()
  expect(it.sees()).toEqual(['about the new one'])
})

test('a question that is deleted meanwhile takes along what was begun', async () => {
  const it = await begin()
  const { message } = await it.member.mention('never mind')
  await until(() => it.sees().length === 1)
  await it.member.remove(message)
  await until(() => it.sees().length === 0)
  await it.stop()
  expect(it.sees()).toEqual([])
})

test.each([
  ['edited', 'about the new one'],
  ['deleted', null],
] as const)(
  'a question that is %s while the first part is on its way leaves no half answer',
  async (how, left) => {
    const it = await begin()
    it.slack.fault = (method) => (method === 'chat.postMessage' ? { delay: 1_500 } : null)
    const { message } = await it.member.mention('the old one')
    await until(() => it.calls('chat.postMessage').length === 1)
    it.slack.fault = () => null
    if (how === 'deleted') await it.member.remove(message)
    else {
      await it.member.edit(message, '<@U0SECUREBASE> the new one')
      await until(() => it.asked.length === 2)
      it.end(reply([{ kind: 'text', text: 'about the new one' }]))
    }
    await it.stop()
    expect(it.sees()).toEqual(left === null ? [] : [left])
  },
)

test('danger that is seen only at the end is said anew, since a message that is changed calls nobody', async () => {
  const it = await begin()
  await it.member.mention('something slow')
  await until(() => it.sees().length === 1)
  it.end(reply([DANGER, { kind: 'text', text: 'claim 1' }]))
  await it.stop()
  expect(it.calls('chat.postMessage')).toHaveLength(2)
  expect(it.sees()).toEqual(['🚨 Call 112.\nclaim 1'])
})

test('danger that stood there from the first part on is not said twice', async () => {
  const it = await begin({ first: reply([DANGER, { kind: 'text', text: 'claim 1' }]) })
  await it.member.mention('something slow')
  await until(() => it.sees().length === 1)
  it.end(reply([DANGER, { kind: 'text', text: 'claim 1' }, { kind: 'text', text: 'claim 2' }]))
  await it.stop()
  expect(it.calls('chat.postMessage')).toHaveLength(1)
  expect(it.sees()).toEqual(['🚨 Call 112.\nclaim 1\nclaim 2'])
})

test('what only the asker may read is not shown to everybody while it grows', async () => {
  const it = await begin({ first: claims(1, { visibility: 'asker' }) })
  const { message } = await it.member.mention('something slow')
  await until(() => it.asked.length === 1)
  // Longer than the first part of a public answer takes.
  await new Promise((resolve) => setTimeout(resolve, 1_200))
  expect(it.slack.world.messages).toEqual([message])
  it.end(claims(2, { visibility: 'asker' }))
  await it.stop()
  expect(it.sees()).toEqual(['claim 1\nclaim 2\nShow passages'])
  expect(it.calls('chat.postMessage')).toHaveLength(0)
})

test('where a channel cannot be written to, the answer comes in a direct message as ever', async () => {
  const it = await begin()
  it.slack.fault = (method, { channel }) =>
    method === 'chat.postMessage' && channel === ROOM ? { error: 'restricted_action' } : null
  await it.member.mention('something slow')
  await until(() => it.calls('chat.postMessage').length === 1)
  it.end(claims(2))
  await it.stop()
  expect(it.sees()).toHaveLength(1)
  expect(it.sees()[0]).toContain('claim 2')
})

test('what a process that died had begun, and not even remembered, is finished in its place', async () => {
  const dead = await begin()
  const { message } = await dead.member.mention('something slow')
  await until(() => dead.sees().length === 1)
  const next = scriptedAssistant(() => claims(3))
  const other = await runSlack('http', next.assistant, dead.slack, NO_NOTES, createMemoryPosted())
  const place = JSON.stringify({ channel: ROOM, ts: message.ts, thread: null, edited: null })
  await other.adapter.takeOver({ key: 'k', place, unclear: false })
  expect(dead.sees()).toEqual(['claim 1\nclaim 2\nclaim 3\nShow passages'])
  expect(dead.calls('chat.postMessage')).toHaveLength(1)
  dead.end(claims(3))
  await other.stop()
  await dead.stop()
})

test('where Slack is away while it is looked for, it is looked for again', async () => {
  const next = scriptedAssistant(() => claims(3))
  const { slack, adapter, stop } = await runSlack('http', next.assistant)
  const member = createActor(slack, MEMBER)
  const message = {
    channel: ROOM,
    ts: slack.world.ts(),
    user: MEMBER,
    text: '<@U0SECUREBASE> how?',
    blocks: [],
  }
  slack.world.messages.push(message)
  let away = 0
  slack.fault = (method, { ts, latest }) => {
    // The look for the message itself is another one.
    if (method !== 'conversations.replies' || ts !== message.ts || latest !== undefined) return null
    away += 1
    return away <= 2 ? { status: 503 } : null
  }
  const place = JSON.stringify({ channel: ROOM, ts: message.ts, thread: null, edited: null })
  await adapter.takeOver({ key: 'k', place, unclear: false })
  await stop()
  expect(away).toBeGreaterThan(2)
  expect(member.sees().map((one) => wordsOf(one.blocks))).toEqual([
    'claim 1\nclaim 2\nclaim 3\nShow passages',
  ])
})

test('a part that Slack puts off holds up nobody in the channel', async () => {
  const { assistant } = scriptedAssistant(async ({ text }, { onPart }) => {
    if (text !== 'something slow') return reply([{ kind: 'text', text: 'something else' }])
    onPart?.(claims(1))
    await until(() => running.slack.world.messages.length === 2)
    onPart?.(claims(2))
    return await whole
  })
  let end: (whole: Reply) => void = () => undefined
  const whole = new Promise<Reply>((resolve) => {
    end = resolve
  })
  const running = await runSlack('http', assistant)
  const { slack, stop } = running
  const member = createActor(slack, MEMBER)
  const changes = () => slack.calls.filter(({ method }) => method === 'chat.update')
  slack.fault = (method) => (method === 'chat.update' && changes().length === 1 ? { retryAfter: 30 } : null)
  await member.mention('something slow')
  await until(() => changes().length === 1)
  await member.mention('something quick')
  await until(() => member.sees().length === 2, 20_000)
  end(claims(3))
  await stop()
  expect(member.sees().map((one) => wordsOf(one.blocks))).toEqual([
    'claim 1\nclaim 2\nclaim 3\nShow passages',
    'something else',
  ])
})

test('a first part that may have arrived is looked for, and finished in its place', async () => {
  const it = await begin()
  let away = true
  it.slack.fault = (method) => {
    if (away && method === 'chat.postMessage') return { status: 503, after: it.sees().length === 0 }
    return away && method === 'conversations.replies' ? { status: 503 } : null
  }
  await it.member.mention('something slow')
  await until(() => it.calls('conversations.replies').length >= 2)
  // Longer than a part is worth waiting for.
  await new Promise((resolve) => setTimeout(resolve, 3_500))
  away = false
  it.end(claims(3))
  await it.stop()
  expect(it.sees()).toEqual(['claim 1\nclaim 2\nclaim 3\nShow passages'])
})

test('parts leave most of the changes that Slack takes in a minute to whole answers', async () => {
  let over = false
  const { assistant, asked } = scriptedAssistant(async (_inbound, { onPart }) => {
    for (let count = 1; !over; count += 1) {
      onPart?.(claims(count))
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
    return claims(1)
  })
  const { slack, stop } = await runSlack('http', assistant)
  const people = [MEMBER, COLLEAGUE, LEAD, GERMAN].map((user) => createActor(slack, user))
  await Promise.all(people.map((one) => one.direct('something slow')))
  for (const channel of [ROOM, ASKING]) await people[0]!.mention('something slow', { channel })
  await until(() => asked.length === 6)
  const changes = () => slack.calls.filter(({ method }) => method === 'chat.update').length
  await until(() => changes() >= 20)
  // Six messages change once in three seconds, where nothing keeps them from it.
  await new Promise((resolve) => setTimeout(resolve, 4_000))
  expect(changes()).toBe(20)
  over = true
  await stop()
  expect(changes()).toBe(26)
})
