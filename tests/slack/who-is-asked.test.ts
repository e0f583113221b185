import { describe, expect, test } from '@jest/globals'
import {
  addressedInChannel,
  addressedInThread,
  type Before,
  looksLikeQuestion,
} from '../../adapters/slack/addressed.js'
import { createConversations } from '../../adapters/slack/conversations.js'
import { personFrom } from '../../adapters/slack/people.js'
import { TEAM } from '../support/slack/world.js'

const US = 'U0US'
const A = 'U0ANNA'
const B = 'U0BERTA'
const us: Before = { author: null }
const by = (author: string): Before => ({ author })
const said = (author: string, text: string, mentions: readonly string[] = []) => ({ author, text, mentions })

describe('in a thread it takes part in', () => {
  test.each([
    ['the one it talks with goes on', said(A, 'and if she gets angry?'), [by(A), us], 'yes'],
    [
      'she need not ask: danger is told in statements, too',
      said(A, 'er steht unten vor der tür'),
      [by(A), us],
      'yes',
    ],
    ['a colleague asks right below the answer', said(B, 'what if she has a child?'), [by(A), us], 'yes'],
    ['a colleague remarks something', said(B, 'I had that last week'), [by(A), us], 'unsure'],
    ['people talk to each other', said(A, 'and what did you do then?'), [by(A), us, by(B)], 'unsure'],
    [
      'it is mentioned among people who talk',
      said(A, 'what would you say?', [US]),
      [by(A), us, by(B)],
      'yes',
    ],
    ['somebody else is mentioned', said(A, 'have you called her?', [B]), [by(A), us], 'no'],
    ['somebody else is called by name', said(A, 'Berta, have you called her?'), [by(A), us], 'no'],
    ['a sentence that begins with a word is no name', said(A, 'Okay, and what then?'), [by(A), us], 'yes'],
    ['what was before cannot be read', said(A, 'and then?'), [], 'unsure'],
  ] as const)('%s', (_title, message, before, expected) => {
    expect(addressedInThread(message, before, US)).toBe(expected)
  })
})

test('before our first words are there, a question of the one who asked is one of us', () => {
  const ask = (text: string, before: Before[], atWork = true) =>
    addressedInThread(said(A, text), before, US, atWork)
  expect(ask('and what if she cries?', [by(A)])).toBe('yes')
  expect(ask('sorry, wrong thread', [by(A)])).toBe('unsure')
  expect(ask('and what did you do?', [by(A), by(B)])).toBe('unsure')
  expect(ask('Berta, have you called her?', [by(A)])).toBe('no')
  expect(ask('and what if she cries?', [by(A)], false)).toBe('unsure')
})

test('in a channel where every question is answered', () => {
  expect(addressedInChannel(said(A, 'Was sage ich ihr?'), US)).toBe('yes')
  expect(addressedInChannel(said(A, 'Kuchen steht in der Küche'), US)).toBe('unsure')
  expect(addressedInChannel(said(A, 'hast du Zeit?', [B]), US)).toBe('no')
  for (const text of ['how do I begin', 'und wie sage ich das', 'Can she stay', 'wirklich?'])
    expect(looksLikeQuestion(text)).toBe(true)
})

test('what Slack tells of a person, and what it does not tell, is read with care', () => {
  const of = (profile: Parameters<typeof personFrom>[1], outside = false) =>
    personFrom('U0A', profile, TEAM, outside, [])
  expect(of({ team_id: TEAM }).membership).toBe('member')
  expect(of({}).membership).toBe('stranger')
  expect(of({ team_id: 'T0ELSE' }).membership).toBe('stranger')
  expect(of({ team_id: 'T0ELSE', enterprise_user: { teams: [TEAM] } }).membership).toBe('member')
  expect(of({ team_id: TEAM, is_stranger: true }).membership).toBe('stranger')
  expect(of({ team_id: TEAM }, true).membership).toBe('stranger')
  expect(of({ team_id: TEAM, is_restricted: true }).membership).toBe('guest')
  expect(of({ team_id: TEAM, is_ultra_restricted: true }).membership).toBe('guest')
  expect(of({ team_id: TEAM, deleted: true }).membership).toBe('stranger')
  expect(of({ team_id: TEAM, is_bot: true }).membership).toBe('stranger')
  expect(of({ team_id: TEAM, locale: 'de-DE', profile: { email: 'a@House.Example' } })).toMatchObject({
    language: 'de',
    known: ['U0A', 'house.example'],
  })
  expect(
    of({ team_id: TEAM, is_email_confirmed: false, profile: { email: 'a@house.example' } }).known,
  ).toEqual(['U0A'])
})

test('a direct message soon after another goes on with it; a thread keeps to its own', () => {
  let now = 0
  const conversations = createConversations(() => now)
  expect(conversations.of('D1', '1', true)).toBe('1')
  expect(conversations.of('D1', '2', true)).toBe('1')
  expect(conversations.of('D1', '2', false)).toBe('1')
  expect(conversations.of('D2', '9', true)).toBe('9')
  now += 31 * 60_000
  expect(conversations.of('D1', '3', true)).toBe('3')
  expect(conversations.of('D1', '1', false)).toBe('1')
})
