import { expect, test } from '@jest/globals'
import { runSlack } from '../support/run-slack.js'
import { reply, scriptedAssistant } from '../support/scripted-assistant.js'
import { createActor } from '../support/slack/actor.js'
import { wordsOf } from '../support/slack/check-blocks.js'
import { messageEvent } from '../support/slack/payloads.js'
import { directOf, type Json, MEMBER } from '../support/slack/world.js'
import { until } from '../support/until.js'

const WORRYING = 'she wrote that she wants to die'

/** Writes to us directly, with what the message carries beside its text; gives what we were asked and what she sees. */
async function write(text: string, carried: Json) {
  const { assistant, asked } = scriptedAssistant((inbound) =>
    reply([{ kind: 'text', text: `heard: ${inbound.text}` }]),
  )
  const { slack, stop } = await runSlack('http', assistant)
  const member = createActor(slack, MEMBER)
  const message = {
    channel: directOf(MEMBER),
    ts: slack.world.ts(),
    user: MEMBER,
    text,
    blocks: [],
  }
  await member.event(message.channel, messageEvent(message, carried))
  await until(() => member.sees().length === 1)
  await stop()
  return { asked: asked[0]?.text, unread: asked[0]?.unread, seen: wordsOf(member.sees()[0]!.blocks) }
}

const richText = (...texts: string[]): Json => ({
  type: 'rich_text',
  elements: [
    {
      type: 'rich_text_section',
      elements: [{ type: 'user', user_id: MEMBER }, ...texts.map((text) => ({ type: 'text', text }))],
    },
  ],
})

test('a message that is forwarded to us is read, with a word of hers and without', async () => {
  const share = { is_share: true, is_msg_unfurl: true, author_id: 'U0SHE', text: WORRYING, fallback: 'x' }
  expect((await write('', { attachments: [share] })).asked).toBe(WORRYING)
  expect((await write('what now?', { attachments: [share] })).asked).toBe(`what now?\n${WORRYING}`)
  const inBlocks = {
    ...share,
    text: '',
    message_blocks: [{ message: { blocks: [richText(WORRYING)] } }],
  }
  expect((await write('', { attachments: [inBlocks] })).asked).toBe(WORRYING)
})

test('what was forwarded before is forwarded with it, and a colleague’s message behind its link is hers', async () => {
  const inner = { is_share: true, text: WORRYING }
  const outer = { is_share: true, text: 'look at this', attachments: [inner] }
  expect((await write('', { attachments: [outer] })).asked).toBe(`look at this\n${WORRYING}`)
  const linked = { is_msg_unfurl: true, author_id: 'U0SHE', text: WORRYING }
  expect((await write('help', { attachments: [linked] })).asked).toBe(`help\n${WORRYING}`)
  // One of an app's, as our own answers are, is no one's.
  expect((await write('help', { attachments: [{ ...linked, bot_id: 'B0APP' }] })).asked).toBe('help')
})

test('a picture in what is forwarded is one that cannot be read, too', async () => {
  const picture = { is_share: true, text: '', files: [{ id: 'F0PICTURE', mimetype: 'image/png' }] }
  expect(await write('what now?', { attachments: [picture] })).toMatchObject({
    asked: 'what now?',
    unread: true,
  })
  const preview = { title: 'A page', from_url: 'https://a.example', files: [{ id: 'F0' }] }
  expect((await write('what now?', { attachments: [preview] })).unread).toBe(false)
})

test('the preview of a link is nobody’s words, and text in blocks alone is read', async () => {
  const preview = { title: 'A page', text: 'she wants to die, a novel', from_url: 'https://a.example' }
  expect((await write('how?', { attachments: [preview] })).asked).toBe('how?')
  expect((await write('', { blocks: [richText('she is ', 'a < b')] })).asked).toBe('she is a < b')
})

test('with a recording or a picture the core is told that there is something it cannot read', async () => {
  const files = [{ id: 'F0VOICE', subtype: 'slack_audio', mimetype: 'audio/mp4' }]
  expect(await write('', { subtype: 'file_share', files })).toMatchObject({ asked: '', unread: true })
  const both = await write('how do I answer this?', { subtype: 'file_share', files })
  expect(both).toMatchObject({ asked: 'how do I answer this?', unread: true })
  expect((await write('how do I answer this?', {})).unread).toBe(false)
})

test('what is written behind /me is a person’s words, too', async () => {
  expect((await write('wants to die', { subtype: 'me_message' })).asked).toBe('wants to die')
})
