import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readFeedbackId } from '../../adapters/slack/feedback-id.js'
import {
  answerId,
  editId,
  messageId,
  personId,
  readAnswer,
  readPerson,
  userOf,
} from '../../adapters/slack/ids.js'
import { LIMITS } from '../../adapters/slack/limits.js'
import { homeBlocks } from '../../adapters/slack/on-home.js'
import { readCommand } from '../../adapters/slack/read-command.js'
import { mentionsIn, readText } from '../../adapters/slack/read-text.js'
import { renderMessage, renderModal } from '../../adapters/slack/render-reply.js'
import type { Block, Button, Reply } from '../../src/index.js'
import { expectLinear } from '../support/expect-linear.js'
import { DANGER, longReplies, REMARK, tellsDanger } from '../support/long-replies.js'
import { reply } from '../support/scripted-assistant.js'
import { checkBlocks, checkView, wordsOf } from '../support/slack/check-blocks.js'
import { type Json, TEAM } from '../support/slack/world.js'

const HOSTILE = [
  '<!channel>',
  '<!here|here>',
  '<!everyone>',
  '<@U0MEMBER>',
  '<#C0ROOM|room>',
  '<!subteam^S0GROUP>',
  '<https://evil.example|our rules>',
  '<mailto:x@evil.example>',
  '@channel',
  '@here',
  '@everyone',
  '*bold*',
  '_it_',
  '~gone~',
  '`code`',
  '```block```',
  '> quote',
  '&lt;!channel&gt;',
  '&amp;',
  '[a](https://evil.example)',
  '![x](https://evil.example/x.png)',
  'https://evil.example',
  'http://evil.example',
  'javascript:alert(1)',
  'slack://user?id=U1',
  '\u202Egnissecorp',
  '\u200B\u200D\uFEFF',
  '\u0000\u0007',
  '\uD800',
  '😀',
  '\n\n\n',
  '',
  ' ',
  'ä'.repeat(50),
  'x'.repeat(4_000),
  '"}]}',
  '{"type":"actions"}',
]
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...HOSTILE),
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.lorem({ maxCount: 12 }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(' '))
const url = fc.oneof(
  fc.webUrl({ validSchemes: ['https'] }),
  fc.constantFrom(
    'javascript:alert(1)',
    'http://plain.example',
    'data:text/html,x',
    'file:///etc/passwd',
    'no address',
    '',
    `https://long.example/${'x'.repeat(4_000)}`,
  ),
)
const button: fc.Arbitrary<Button> = fc.record({
  label: hostile,
  token: fc.string({ maxLength: 1_900 }),
  style: fc.constantFrom('plain' as const, 'primary' as const),
  says: hostile,
})
const line = fc.record({
  text: hostile,
  citations: fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 3 }),
})
const source = fc.record({
  number: fc.integer({ min: 1, max: 9 }),
  reference: hostile,
  short: hostile,
  title: hostile,
  url,
})
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), text: hostile }),
  fc.record({ kind: fc.constant('text' as const), text: hostile }),
  fc.record({
    kind: fc.constant('list' as const),
    items: fc.array(line, { maxLength: 12 }),
    ordered: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('quote' as const), text: hostile, from: hostile }),
  fc.record({
    kind: fc.constant('callout' as const),
    tone: fc.constantFrom('urgent' as const, 'note' as const),
    text: hostile,
  }),
  fc.record({
    kind: fc.constant('sources' as const),
    title: hostile,
    items: fc.array(source, { maxLength: 12 }),
  }),
  fc.record({ kind: fc.constant('progress' as const), done: fc.integer(), of: fc.integer(), text: hostile }),
  fc.record({
    kind: fc.constant('choices' as const),
    text: hostile,
    items: fc.array(button, { maxLength: 20 }),
  }),
  fc.record({ kind: fc.constant('actions' as const), items: fc.array(button, { maxLength: 5 }) }),
  fc.record({
    kind: fc.constant('feedback' as const),
    helpful: button,
    notHelpful: button,
    line: fc.record({ title: hostile, label: hostile, send: hostile }),
  }),
  fc.record({
    kind: fc.constant('person' as const),
    person: fc.oneof(
      hostile,
      fc.constantFrom(personId(TEAM, 'U0MEMBER'), personId('T0FOREIGN', 'U0X'), 'teams:x:y'),
    ),
    text: hostile,
  }),
  fc.record({ kind: fc.constant('divider' as const) }),
)
const replies: fc.Arbitrary<Reply> = fc.record({
  language: fc.constantFrom('en' as const, 'de' as const),
  visibility: fc.constantFrom('thread' as const, 'asker' as const),
  surface: fc.constantFrom('message' as const, 'dialog' as const),
  title: hostile,
  // One feedback block a reply, as the core builds it: its id carries its words, and ids are unique.
  blocks: fc
    .array(block, { maxLength: 14 })
    .map((blocks) =>
      blocks.filter(
        (one, at) => one.kind !== 'feedback' || blocks.findIndex((other) => other.kind === 'feedback') === at,
      ),
    ),
})

/** Every piece of blocks of one kind, wherever it is. */
function pieces(value: unknown, type: string): Json[] {
  if (Array.isArray(value)) return value.flatMap((one) => pieces(one, type))
  if (typeof value !== 'object' || value === null) return []
  const json = value as Json
  return [...(json.type === type ? [json] : []), ...Object.values(json).flatMap((one) => pieces(one, type))]
}

test('1,000 hostile replies: no mention, no foreign link, no broken block, within every limit', () => {
  fc.assert(
    fc.property(replies, (hostileReply) => {
      const { text, blocks } = renderMessage(hostileReply, TEAM)
      const modal = renderModal(hostileReply, TEAM)
      expect(checkBlocks(blocks, 'message')).toEqual([])
      expect(checkView(modal)).toEqual([])
      // The one place that Slack parses.
      expect(text).not.toMatch(/[<>]/u)
      expect(text.trim()).not.toBe('')
      expect(text.length).toBeLessThanOrEqual(LIMITS.fallback)
      const drawn = [...blocks, ...modal.blocks]
      expect(pieces(drawn, 'mrkdwn')).toEqual([])
      expect(pieces(drawn, 'broadcast').concat(pieces(drawn, 'usergroup'), pieces(drawn, 'channel'))).toEqual(
        [],
      )
      const persons = hostileReply.blocks.flatMap((one) => (one.kind === 'person' ? [one.person] : []))
      for (const { user_id } of pieces(drawn, 'user'))
        expect(persons).toContain(personId(TEAM, String(user_id)))
      const known = hostileReply.blocks.flatMap((one) =>
        one.kind === 'sources' ? one.items.map((item) => item.url) : [],
      )
      const open = known.filter((one) => URL.canParse(one)).map((one) => new URL(one).href)
      for (const link of pieces(drawn, 'link')) {
        expect(open).toContain(link.url)
        expect(String(link.url)).toMatch(/^https:/u)
      }
      expect(wordsOf(drawn)).not.toMatch(/[\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/u)
    }),
    { numRuns: 1_000 },
  )
})

test('200 replies far too long: Slack takes each as message, dialog and Home tab, with its danger and its remark', () => {
  fc.assert(
    fc.property(longReplies, (long) => {
      const { text, blocks } = renderMessage(long, TEAM)
      expect(checkBlocks(blocks, 'message')).toEqual([])
      expect(checkView(renderModal(long, TEAM))).toEqual([])
      expect(checkBlocks(homeBlocks(long, TEAM, 1), 'home')).toEqual([])
      expect(text.length).toBeLessThanOrEqual(LIMITS.fallback)
      const shown = wordsOf(blocks)
      if (tellsDanger(long)) expect(shown).toContain(DANGER)
      expect(shown).toContain(REMARK)
      expect(`${shown}${text}`).not.toMatch(/\p{Cs}/u)
    }),
    { numRuns: 200 },
  )
})

describe('a reply that is too long', () => {
  const words = 'She may have wanted both, to be near him and away from him. '
  const sources = Array.from({ length: 20 }, (_, index) => ({
    number: index + 1,
    reference: `Author ${index}`,
    short: `Author ${index}, 2020`,
    title: `On keeping contact, part ${index}, with a longer title`,
    url: `https://example.org/paper/${index}`,
  }))
  const press = (label: string): Button => ({
    label,
    token: JSON.stringify(['say', label]),
    style: 'plain',
    says: label,
  })
  const long = (times: number) =>
    reply([
      { kind: 'callout', tone: 'urgent', text: 'Danger to life: act now.' },
      {
        kind: 'list',
        ordered: true,
        items: [1, 2, 3].map((step) => ({ text: `Step ${step}: call 112.`, citations: [] })),
      },
      { kind: 'list', ordered: false, items: [{ text: 'Helpline: 116 016', citations: [] }] },
      { kind: 'divider' },
      ...['What may be going on', 'You could say', 'Better not', 'Next steps'].flatMap((text): Block[] => [
        { kind: 'heading', text },
        {
          kind: 'list',
          ordered: false,
          items: Array.from({ length: 2 * times }, (_, at) => ({
            text: `${at}. ${words.repeat(2)}`,
            citations: [(at % 20) + 1],
          })),
        },
      ]),
      { kind: 'sources', title: 'Sources', items: sources },
      { kind: 'callout', tone: 'note', text: 'Suggestions for staff.' },
      { kind: 'choices', text: 'Close to this:', items: ['Boundaries', 'Testing'].map(press) },
      { kind: 'actions', items: ['Show the passages', 'Ask a person'].map(press) },
      {
        kind: 'feedback',
        helpful: press('Helpful'),
        notHelpful: press('Not helpful'),
        line: { title: 'What was missing?', label: 'One line.', send: 'Send' },
      },
    ])

  test.each([10, 40, 200])(
    '%i times: keeps what is urgent, all sources and all buttons, and says that it was cut',
    (times) => {
      const { blocks, text } = renderMessage(long(times), TEAM)
      expect(checkBlocks(blocks, 'message')).toEqual([])
      const shown = wordsOf(blocks)
      for (const part of [
        'Danger to life: act now.',
        'Step 1: call 112.',
        'Step 3: call 112.',
        'Helpline: 116 016',
        'I have shortened this',
      ])
        expect(shown).toContain(part)
      for (const { url } of sources) expect(shown).toContain(url)
      for (const label of [
        'Boundaries',
        'Testing',
        'Show the passages',
        'Ask a person',
        'Helpful',
        'Not helpful',
      ])
        expect(shown).toContain(label)
      expect(blocks[0]).toMatchObject({ type: 'header' })
      expect(text.startsWith('Danger to life: act now.')).toBe(true)
    },
  )

  test('one that fits is not touched', () => {
    expect(wordsOf(renderMessage(long(1), TEAM).blocks)).not.toContain('shortened')
  })
})

test('ids survive the way there and back, and nothing else is taken for one', () => {
  const part = fc.stringMatching(/^[A-Z0-9]{6,12}$/u)
  fc.assert(
    fc.property(part, part, (team, rest) => {
      const user = `U${rest}`
      expect(readPerson(personId(team, user))).toEqual({ team, user })
      expect(userOf(personId(team, user), team)).toBe(user)
      expect(userOf(personId(`${team.slice(0, 5)}X9`, user), `${team.slice(0, 5)}Y9`)).toBeNull()
      expect(readAnswer(answerId(`C${rest}`, '1780000000.000100'))).toEqual({
        channel: `C${rest}`,
        ts: '1780000000.000100',
      })
    }),
  )
  fc.assert(fc.property(fc.string(), (odd) => expect([null, odd]).toContain(userOf(odd, TEAM))))
  const message = messageId(TEAM, 'C0ROOM', '1.2')
  expect(new Set([message, editId(message, '1.3'), editId(message, '1.4')]).size).toBe(3)
})

test('a message is read as a person reads it', () => {
  expect(readText('<@U0SECUREBASE> she said &lt;no&gt; &amp; left <https://a.example|the page>')).toBe(
    'she said <no> & left the page',
  )
  expect(readText('ask <@U0COLLEAGUE|mary> in <#C0ROOM|the-shelter> or <!subteam^S1|@leads>')).toBe(
    'ask in or @leads',
  )
  expect(mentionsIn('<@U0A> and <@W0B|b>')).toEqual(['U0A', 'W0B'])
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) =>
      expect(typeof readText(text)).toBe('string'),
    ),
  )
})

test.each(['<', '<@U0A|', '<https://a.example|', '<!', '&lt;', '=', ' \n'])(
  'a message is read in a time that grows with it: %j',
  (unit) => {
    expectLinear(unit, readText)
    expectLinear(unit, mentionsIn)
  },
)

test('what is typed behind the slash command', () => {
  expect(
    [
      '',
      'ask how?',
      'how?',
      'language de',
      'sprache: englisch',
      'forget me',
      'start',
      'frag wie?',
      'ask',
    ].map(readCommand),
  ).toEqual(['help', 'how?', 'how?', 'deutsch', 'english', 'forget me', 'start', 'wie?', 'ask'])
})

test('the words of the feedback dialog come back from where they travel', () => {
  const line = {
    title: 'Was hat gefehlt?',
    label: 'Eine Zeile genügt. Bitte keine Namen.',
    send: 'Abschicken',
  }
  const yes: Button = { label: 'Ja', token: 't', style: 'plain', says: '' }
  const { blocks } = renderMessage(
    reply([
      { kind: 'text', text: 'x' },
      { kind: 'feedback', helpful: yes, notHelpful: yes, line },
    ]),
    TEAM,
  )
  expect(readFeedbackId(String(blocks[1]?.block_id))).toEqual(line)
})
