import { expect, jest, test } from '@jest/globals'
import { messageId } from '../../adapters/slack/ids.js'
import { createMemoryPosted } from '../support/memory-posted.js'
import { NO_NOTES } from '../support/no-notes.js'
import { runSlack } from '../support/run-slack.js'
import { reply, scriptedAssistant } from '../support/scripted-assistant.js'
import { createActor } from '../support/slack/actor.js'
import { wordsOf } from '../support/slack/check-blocks.js'
import { changedEvent, deletedEvent, messageEvent } from '../support/slack/payloads.js'
import { BOT_USER, COLLEAGUE, directOf, MEMBER, type Message, ROOM, TEAM } from '../support/slack/world.js'
import { until } from '../support/until.js'

/** An assistant that answers "here it is" when it is told to. */
function slow() {
  const { gate, go } = held()
  const scripted = scriptedAssistant(async () => {
    await gate
    return reply([{ kind: 'text', text: 'here it is' }])
  })
  return { ...scripted, go }
}

function held() {
  let go: () => void = () => {}
  const gate = new Promise<void>((resolve) => {
    go = resolve
  })
  return { gate, go: () => go() }
}

test('in a direct message a slow answer shows a session; Stop ends it, with a kind word and nothing else', async () => {
  const { gate, go } = held()
  let ended = false
  const { assistant } = scriptedAssistant(async (_inbound, { signal }) => {
    signal?.addEventListener('abort', () => {
      ended = true
    })
    await gate
    return reply([{ kind: 'text', text: 'too late' }])
  })
  const { slack, stop } = await runSlack('http', assistant)
  const member = createActor(slack, MEMBER)
  const { message } = await member.direct('something slow')
  const statuses = () => slack.world.statuses.map(({ method, status }) => `${method} ${status}`)
  await until(() => statuses().includes('agents.sessions.setStatus processing'))
  await member.stop(message)
  await until(() => member.sees().length === 1)
  expect(ended).toBe(true)
  go()
  await until(() => statuses().at(-1) === 'agents.sessions.setStatus active')
  await stop()
  expect(member.sees().map((one) => wordsOf(one.blocks))).toEqual([
    'I have stopped. Ask me again whenever you like.',
  ])
})

test('in a channel a slow answer says that it reads the sources; where Slack knows no sessions, in direct messages, too', async () => {
  const { assistant, go } = slow()
  const { slack, stop } = await runSlack('http', assistant)
  slack.fault = (method) => (method.startsWith('agents.') ? { error: 'unknown_method' } : null)
  const member = createActor(slack, MEMBER)
  await member.mention('something slow')
  await member.direct('something slow')
  const lines = () => slack.world.statuses.filter((one) => one.status === 'is reading the sources…')
  await until(() => lines().length === 2)
  go()
  await until(() => member.sees().length === 2)
  await until(() => slack.world.statuses.filter((one) => one.status === '').length === 2)
  await stop()
})

test('a quick answer shows no status at all', async () => {
  const { assistant } = scriptedAssistant(() => reply([{ kind: 'text', text: 'at once' }]))
  const { slack, stop } = await runSlack('http', assistant)
  const member = createActor(slack, MEMBER)
  await member.direct('something quick')
  await until(() => member.sees().length === 1)
  await stop()
  expect(slack.world.statuses).toEqual([])
})

test('a question that is edited while it is being answered is answered once, as it stands', async () => {
  const first = held()
  const { assistant } = scriptedAssistant(async ({ text }) => {
    if (text === 'the old one') await first.gate
    return reply([{ kind: 'text', text: `about ${text}` }])
  })
  const { slack, stop } = await runSlack('http', assistant)
  const member = createActor(slack, MEMBER)
  const { message } = await member.direct('the old one')
  await member.edit(message, 'the new one')
  await until(() => member.sees().length === 1)
  first.go()
  await stop()
  expect(member.sees().map((one) => wordsOf(one.blocks))).toEqual(['about the new one'])
})

test('an edit that comes before what it edits, or before an older edit, is what is answered', async () => {
  const { assistant, asked } = scriptedAssistant(({ text }) =>
    reply([{ kind: 'text', text: `about ${text}` }]),
  )
  const { slack, stop } = await runSlack('http', assistant)
  const member = createActor(slack, MEMBER)
  const first = { channel: directOf(MEMBER), ts: slack.world.ts(), user: MEMBER, text: 'first', blocks: [] }
  const [earlier, later] = [slack.world.ts(), slack.world.ts()]
  const edit = (text: string, ts: string) =>
    member.event(first.channel, changedEvent({ ...first, text: `not ${text}` }, { ...first, text }, ts))
  await edit('third', later)
  await edit('second', earlier)
  await member.event(first.channel, messageEvent(first))
  await until(() => member.sees().length > 0)
  await stop()
  expect(asked.map(({ text }) => text)).toEqual(['third'])
  expect(member.sees().map((one) => wordsOf(one.blocks))).toEqual(['about third'])
})

test('a question that is deleted while it is being answered is not answered', async () => {
  const { gate, go } = held()
  const { assistant, asked } = scriptedAssistant(async () => {
    await gate
    return reply([{ kind: 'text', text: 'to nobody' }])
  })
  const { slack, stop } = await runSlack('http', assistant)
  const member = createActor(slack, MEMBER)
  const { message } = await member.mention('never mind')
  await until(() => asked.length === 1)
  await member.remove(message)
  go()
  await stop()
  expect(member.sees()).toEqual([])
})

test('what she asks further in the thread before the first answer is there is answered, too', async () => {
  const { assistant, asked, go } = slow()
  const { slack, stop } = await runSlack('http', assistant)
  const member = createActor(slack, MEMBER)
  const colleague = createActor(slack, COLLEAGUE)
  const { message } = await member.mention('how?')
  await until(() => asked.length === 1)
  await member.write('and what if she cries?', { thread: message.ts })
  await until(() => asked.length === 2)
  // To nobody in particular, and with somebody else in it: as in every thread, heard for danger alone.
  await member.write('sorry, I am on the train', { thread: message.ts })
  await colleague.write('shall I call her?', { thread: message.ts })
  await until(() => asked.length === 4)
  go()
  await stop()
  expect(asked.map(({ text }) => text)).toEqual([
    'how?',
    'and what if she cries?',
    'sorry, I am on the train',
    'shall I call her?',
  ])
  expect(member.sees()).toHaveLength(2)
})

test('two colleagues in a thread of their own are not listened to', async () => {
  const { assistant, asked } = scriptedAssistant(() => reply([{ kind: 'text', text: 'x' }]))
  const { slack, stop } = await runSlack('http', assistant)
  const [member, colleague] = [createActor(slack, MEMBER), createActor(slack, COLLEAGUE)]
  const { message } = await member.write('lunch?')
  await Promise.all(
    [member, colleague, member].map((one) => one.write('where do we go?', { thread: message.ts })),
  )
  await stop()
  expect(asked).toEqual([])
})

test('a question that is deleted before it comes is not answered, whichever process it comes to', async () => {
  const { assistant, asked } = scriptedAssistant(({ text }) => reply([{ kind: 'text', text }]))
  const posted = createMemoryPosted()
  const one = await runSlack('http', assistant, undefined, NO_NOTES, posted)
  const other = await runSlack('http', assistant, one.slack, NO_NOTES, posted)
  const member = createActor(one.slack, MEMBER)
  const written = (): Message => ({
    channel: directOf(MEMBER),
    ts: one.slack.world.ts(),
    user: MEMBER,
    text: 'never mind',
    blocks: [],
  })
  const [toOne, toOther] = [written(), written()]
  one.slack.eventsTo = one.eventsUrl
  for (const message of [toOne, toOther])
    await member.event(message.channel, deletedEvent(message, one.slack.world.ts()))
  await member.event(toOne.channel, messageEvent(toOne))
  one.slack.eventsTo = other.eventsUrl
  await member.event(toOther.channel, messageEvent(toOther))
  await until(() => asked.length === 1)
  await other.stop()
  await one.stop()
  expect(member.sees()).toEqual([])
})

test('a question that is deleted while another process answers it is not answered', async () => {
  const { gate, go } = held()
  const { assistant, asked } = scriptedAssistant(async () => {
    await gate
    return reply([{ kind: 'text', text: 'to nobody' }])
  })
  const posted = createMemoryPosted()
  const one = await runSlack('http', assistant, undefined, NO_NOTES, posted)
  const other = await runSlack('http', assistant, one.slack, NO_NOTES, posted)
  const member = createActor(one.slack, MEMBER)
  one.slack.eventsTo = one.eventsUrl
  const { message } = await member.mention('never mind')
  await until(() => asked.length === 1)
  one.slack.eventsTo = other.eventsUrl
  await member.remove(message)
  go()
  await one.stop()
  await other.stop()
  expect(member.sees()).toEqual([])
})

test('that something else was deleted is kept nowhere', async () => {
  const posted = createMemoryPosted()
  const { assistant } = scriptedAssistant(() => reply([]))
  const { slack, stop } = await runSlack('http', assistant, undefined, NO_NOTES, posted)
  const colleague = createActor(slack, COLLEAGUE)
  const { message } = await colleague.write('lunch at one?')
  await colleague.remove(message)
  await stop()
  expect(await posted.answerTo(messageId(TEAM, message.channel, message.ts))).toBeNull()
})

test('an unfurled link is no edit, and an answer that becomes private leaves the room', async () => {
  const { assistant, asked } = scriptedAssistant(({ text }) =>
    reply([{ kind: 'text', text }], { visibility: text.includes('private') ? 'asker' : 'thread' }),
  )
  const { slack, stop } = await runSlack('http', assistant)
  const member = createActor(slack, MEMBER)
  const colleague = createActor(slack, COLLEAGUE)
  const { message } = await member.mention('open')
  await until(() => member.sees().length === 1)
  await member.edit(message, message.text)
  await member.edit(message, `<@U0SECUREBASE> private`)
  await until(() => member.sees().some((one) => one.onlyFor === MEMBER))
  await stop()
  expect(colleague.sees()).toEqual([])
  expect(asked.map(({ text }) => text)).toEqual(['open', 'private'])
})

test('danger overtakes what waits in the same channel', async () => {
  const { gate, go } = held()
  const { assistant, asked } = scriptedAssistant(async ({ text }) => {
    await gate
    return text.includes('danger')
      ? reply([{ kind: 'callout', tone: 'urgent', text: 'Call 112 now.' }])
      : reply([{ kind: 'text', text }])
  })
  const { slack, stop } = await runSlack('http', assistant)
  const member = createActor(slack, MEMBER)
  for (let index = 0; index < 12; index += 1) await member.mention(`question ${index}`)
  await member.mention('danger')
  await until(() => asked.length === 13)
  go()
  await until(() =>
    member.sees().some((one: Message) => one.channel === ROOM && wordsOf(one.blocks).includes('112')),
  )
  const before = member.sees().findIndex((one) => wordsOf(one.blocks).includes('112'))
  expect(before).toBeLessThan(6)
  await stop()
  expect(member.sees()).toHaveLength(13)
})

test('a channel in which something waits stays one queue, however long Slack is away', async () => {
  const { assistant, asked } = scriptedAssistant(({ text }) => reply([{ kind: 'text', text }]))
  const { slack, stop } = await runSlack('http', assistant)
  const away = (method: string) => (method === 'chat.postMessage' ? { status: 503 } : null)
  const tries = () => slack.calls.filter(({ method }) => method === 'chat.postMessage').length
  const member = createActor(slack, MEMBER)
  slack.fault = away
  await member.mention('first')
  await until(() => tries() >= 2)
  const now = performance.now.bind(performance)
  const later = jest.spyOn(performance, 'now').mockImplementation(() => now() + 62_000)
  // Long before the first one is tried again.
  slack.fault = () => null
  await member.mention('second')
  await until(() => asked.length === 2)
  await until(() => member.sees().length === 2)
  later.mockRestore()
  await stop()
  expect(member.sees().map((one) => wordsOf(one.blocks))).toEqual(['first', 'second'])
})

test('what counts as left behind while this very process answers it is not begun a second time', async () => {
  const { assistant, asked, go } = slow()
  const { slack, adapter, stop } = await runSlack('http', assistant)
  const member = createActor(slack, MEMBER)
  const { message } = await member.mention('something slow')
  await until(() => asked.length === 1)
  const place = JSON.stringify({ channel: ROOM, ts: message.ts, thread: null, edited: null })
  const takenOver = adapter.takeOver({ key: 'k', place, unclear: false })
  go()
  await takenOver
  await stop()
  expect(member.sees().map((one) => wordsOf(one.blocks))).toEqual(['here it is'])
})

test('what Slack delivers again while it is being taken over is not begun a second time either', async () => {
  const { assistant, asked, go } = slow()
  const { slack, adapter, stop } = await runSlack('http', assistant)
  const member = createActor(slack, MEMBER)
  const message: Message = {
    channel: ROOM,
    ts: slack.world.ts(),
    user: MEMBER,
    text: `<@${BOT_USER}> something slow`,
    blocks: [],
  }
  slack.world.messages.push(message)
  const place = JSON.stringify({ channel: ROOM, ts: message.ts, thread: null, edited: null })
  const takenOver = adapter.takeOver({ key: 'k', place, unclear: false })
  await until(() => asked.length === 1)
  expect(await member.event(ROOM, messageEvent(message))).toMatchObject({ acknowledged: true })
  go()
  await takenOver
  await stop()
  expect(member.sees().map((one) => wordsOf(one.blocks))).toEqual(['here it is'])
})
