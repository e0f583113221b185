import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readToken, SHORT_PRESS } from '../../src/domain/press.js'
import type { State } from '../../src/domain/stores.js'
import { blocks, openHouse, sharedHouse, type TestHouse, talker } from '../support/talk.js'

const house = sharedHouse()

describe('danger on its way through the house', () => {
  test.each(['i want to die', 'ich schäme mich und ritze mich'])(
    'who tells it of herself gets the steps, and no advice for helpers: %s',
    async (text) => {
      const { answer, reply } = await talker(house, `own-${text}`, 'staff', 'channel').say(text)
      expect(answer.outcome).toBe('urgent')
      expect('claims' in answer ? answer.claims : []).toEqual([])
      expect(blocks(reply, 'callout')[0]?.tone).toBe('urgent')
      expect(blocks(reply, 'heading')).toEqual([])
    },
  )

  test('who tells it of a client gets the steps above the card', async () => {
    const { answer, reply } = await talker(house, 'of-her', 'staff', 'channel').say(
      'sie lügt mich an und ritzt sich',
    )
    expect(answer.outcome).toBe('urgent')
    expect('claims' in answer ? answer.claims.length : 0).toBeGreaterThan(0)
    expect(reply.blocks[0]).toMatchObject({ kind: 'callout', tone: 'urgent' })
  })

  test('whoever has no access is told what to do all the same, and nothing else', async () => {
    const { answer, reply } = await talker(house, 'stranger', 'guest', 'dm').say('she took pills')
    expect(answer.outcome).toBe('urgent')
    expect(reply.blocks[0]).toMatchObject({ kind: 'callout', tone: 'urgent' })
    expect('claims' in answer ? answer.claims : []).toEqual([])
  })

  test('what is written beside a button that was pressed before is heard', async () => {
    const ada = talker(house, 'beside', 'staff', 'channel')
    const { reply } = await ada.say('she is testing me and comes late every day')
    const short = blocks(reply, 'actions')
      .flatMap(({ items }) => items)
      .find(({ token }) => readToken(token)?.kind === SHORT_PRESS)!
    await ada.press(short)
    const from = {
      person: 'beside',
      as: 'staff',
      place: 'channel',
      thread: 'dm-beside',
      event: null,
    } as const
    const press = { token: short.token, line: 'she took pills' }
    const again = await house.house.assistant.handle({ ...from, text: '', locale: null, press })
    expect(again?.answer.urgent?.category).toBe('suicide')
  })

  test.each(['forget me', 'vergiss mich', 'status'])('a command is no cry for help: %s', async (text) => {
    expect((await talker(house, `command-${text}`, 'staff', 'dm').say(text)).answer.urgent).toBeNull()
  })

  // In few words the screen hears danger in these, as it would in "her last message".
  test.each([
    ['repeat', 'last message', 'her last message'],
    ['repeat', 'show me the last message', null],
    ['repeat', 'letzte Nachricht', null],
    ['guide', "I don't know where I should start", null],
    ['guide', 'ich weiß nicht wo ich anfangen soll', null],
    ['progress', 'wo ich bin', 'er weiß wo ich bin'],
    ['feedback', 'tonight I have feedback', null],
  ] as const)('nor where it sounds like one: %s, "%s"', async (intent, text, danger) => {
    const person = talker(house, `sounds-${text}`, 'staff', 'dm')
    const { urgent, intent: read } = (await person.say(text)).answer
    expect([read, urgent]).toEqual([intent, null])
    if (danger !== null) expect((await person.say(danger)).answer.urgent).not.toBeNull()
  })
})

describe('a store that does not answer', () => {
  let broken: TestHouse
  beforeAll(async () => {
    const own = await openHouse()
    const seen: State['seen'] = {
      ...own.state.seen,
      claim: async () => {
        throw new Error('no store')
      },
    }
    broken = await openHouse(undefined, { ...own.state, seen })
  }, 120_000)
  afterAll(() => broken.close())

  test('costs no answer, and no danger', async () => {
    const from = {
      person: 'p',
      as: 'staff',
      place: 'channel',
      thread: 't',
      event: 'e1',
      locale: null,
    } as const
    const answered = await broken.house.assistant.handle({ ...from, text: 'she misses him' })
    expect(answered?.answer.outcome).toBe('answered')
    const urgent = await broken.house.assistant.handle({ ...from, event: 'e2', text: 'she took pills' })
    expect(urgent?.answer.urgent?.category).toBe('suicide')
  })
})
