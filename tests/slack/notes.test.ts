import { afterEach, expect, test } from '@jest/globals'
import { keepUnderway } from '../../src/app/keep-underway.js'
import type { Inbound, Log, Reply } from '../../src/index.js'
import { openState } from '../../src/storage/open-state.js'
import { runSlack } from '../support/run-slack.js'
import { reply, scriptedAssistant } from '../support/scripted-assistant.js'
import { createActor } from '../support/slack/actor.js'
import { wordsOf } from '../support/slack/check-blocks.js'
import { COLLEAGUE, directOf, MEMBER, type Message, ROOM, UNJOINED } from '../support/slack/world.js'
import { until } from '../support/until.js'

const nothing = () => undefined
const LOG: Log = { debug: nothing, info: nothing, warn: nothing, error: nothing }

const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

/** The adapter over signed HTTP, with its notes in a real store. */
async function withNotes(answer: (inbound: Inbound) => Promise<Reply> | Reply) {
  const state = await openState({ dataDir: ':memory:', clock: Date.now })
  closers.push(() => state.close())
  const kept = keepUnderway({ underway: state.underway, seen: state.seen, clock: Date.now, log: LOG })
  const { assistant, asked } = scriptedAssistant(answer)
  const running = await runSlack('http', assistant, undefined, kept.notesFor('slack'))
  const notes = async () => {
    const rows = await state.engine.db.selectFrom('underway').select('place').execute()
    return rows.map(({ place }) => place)
  }
  return { ...running, asked, notes, member: createActor(running.slack, MEMBER) }
}

function held() {
  let go: () => void = nothing
  const gate = new Promise<void>((resolve) => {
    go = resolve
  })
  return { gate, go: () => go() }
}

test('whatever happens to a message and is none of ours to answer leaves no note', async () => {
  const { member, slack, stop, notes, asked } = await withNotes(({ text }) => reply([{ kind: 'text', text }]))
  const colleague = createActor(slack, COLLEAGUE)
  const { message } = await member.direct('a question')
  await until(() => member.sees().length === 1)
  await member.edit(message, 'another question')
  await until(() => asked.length === 2)
  // Slack unfurls a link in it, and she takes the preview away again: edited before, and the words are the same.
  await member.edit(message, message.text)
  await member.edit(message, message.text)
  const mention = await member.mention('and here')
  await until(() => asked.length === 3)
  await colleague.write('thanks, all of you', { thread: mention.message.ts })
  await member.edit(mention.message, mention.message.text)
  const other = await colleague.write('a thread of theirs')
  const below = await member.write('and a word in it', { thread: other.message.ts })
  await member.edit(below.message, 'and another word in it')
  await member.remove(below.message)
  await stop()
  // What was said to somebody else is looked at for danger alone.
  const answered = asked.filter(({ thread }) => thread !== null).map(({ text }) => text)
  expect(answered).toEqual(['a question', 'another question', 'and here'])
  expect(await notes()).toEqual([])
})

test('a command, a shortcut and a question in the Home tab are noted while they are answered: who asked, and no word of it', async () => {
  const { gate, go } = held()
  let waits = false
  const { member, slack, stop, notes, asked } = await withNotes(async ({ text }) => {
    if (waits) await gate
    return reply([{ kind: 'text', text: `about ${text}` }])
  })
  const message: Message = {
    channel: ROOM,
    ts: slack.world.ts(),
    user: COLLEAGUE,
    text: 'she cried',
    blocks: [],
  }
  await member.openHome('home')
  await until(() => slack.world.homes.has(MEMBER))
  const before = asked.length
  waits = true
  expect(await member.command('how do I stay calm?')).toMatchObject({ acknowledged: true })
  expect(await member.shortcut(message, 'suggest_response')).toMatchObject({ acknowledged: true })
  expect(await member.askIn(slack.world.homes.get(MEMBER)!, 'and then?')).toMatchObject({
    acknowledged: true,
  })
  await until(() => asked.length >= before + 3)
  const noted = (await notes()).map((place) => JSON.parse(place) as Record<string, string>)
  expect(noted.map((one) => Object.keys(one))).toEqual(Array(3).fill(['trigger', 'person']))
  expect(noted.map(({ person }) => person)).toEqual(Array(3).fill(`slack:T0OWNTEAM:${MEMBER}`))
  go()
  await stop()
  expect(await notes()).toEqual([])
})

test('what a command, a shortcut or the Home tab asked of a process that died, its asker is told of in her own chat, once', async () => {
  const { adapter, member, slack, stop, asked, logged } = await withNotes(() => reply([]))
  const place = JSON.stringify({ trigger: 'TR1.invented', person: `slack:T0OWNTEAM:${MEMBER}` })
  await adapter.takeOver({ key: 'k', place, unclear: false })
  // Another process began to tell her, and died as well.
  await adapter.takeOver({ key: 'k', place, unclear: false })
  const elsewhere = JSON.stringify({ trigger: 'TR2.invented', person: 'slack:T0FOREIGN:U0MEMBER' })
  await adapter.takeOver({ key: 'l', place: elsewhere, unclear: false })
  await stop()
  expect(asked).toEqual([])
  expect(member.sees()).toHaveLength(1)
  expect(member.sees()[0]).toMatchObject({ channel: directOf(MEMBER) })
  const words = wordsOf(member.sees()[0]!.blocks)
  expect(words).toContain('I was interrupted before I could answer')
  expect(words).toContain('Ich wurde unterbrochen')
  expect(slack.world.violations).toEqual([])
  expect(logged.filter(({ code }) => code === 'slack-silent')).toEqual([])
})

test('a command that this very process is at is not called interrupted', async () => {
  const { gate, go } = held()
  const { adapter, member, stop, asked, notes } = await withNotes(async () => {
    await gate
    return reply([{ kind: 'text', text: 'here it is' }])
  })
  await member.command('something slow', UNJOINED)
  await until(() => asked.length === 1)
  const [place] = await notes()
  const takenOver = adapter.takeOver({ key: 'k', place: place!, unclear: false })
  go()
  await takenOver
  await stop()
  expect(member.sees().map((one) => wordsOf(one.blocks))).toEqual(['here it is'])
})
