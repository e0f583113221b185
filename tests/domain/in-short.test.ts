import { describe, expect, test } from '@jest/globals'
import type { Handled } from '../../src/domain/assistant.js'
import { LONGEST_TOKEN, readToken, SHORT_PRESS, writeToken } from '../../src/domain/press.js'
import type { Button } from '../../src/domain/reply.js'
import { blocks, sharedHouse, talker } from '../support/talk.js'

const house = sharedHouse()
const inChannel = (name: string) => talker(house, name, 'staff', 'channel')

const shortOf = ({ reply }: Handled): Button[] =>
  blocks(reply, 'actions')
    .flatMap(({ items }) => items)
    .filter(({ token }) => readToken(token)?.kind === SHORT_PRESS)
const claims = ({ answer }: Handled) => ('claims' in answer ? answer.claims : [])
const roles = (said: Handled): string[] => claims(said).map(({ role }) => role)
const texts = (said: Handled): string[] => claims(said).map(({ text }) => text)

const EN = 'she is testing me and comes late every day'
const DE = 'sie testet mich und kommt jeden Tag zu spät'

describe('the button for less', () => {
  test.each([
    [EN, 'In short', 'en'],
    [DE, 'Kurz', 'de'],
  ])(
    '"%s": one press brings a line to say and one to do, in its language',
    async (asked, label, language) => {
      const ada = inChannel(`press-${language}`)
      const before = await ada.say(asked)
      const [short] = shortOf(before)
      expect(short?.label).toBe(label)
      expect(short!.token.length).toBeLessThanOrEqual(LONGEST_TOKEN)
      const said = await ada.press(short!)
      expect(said.answer).toMatchObject({ outcome: 'answered', language, question: asked })
      expect(roles(said)).toEqual(['say', 'step'])
      expect(texts(said).filter((text) => !texts(before).includes(text))).toEqual([])
      // What is short already has no such button.
      expect(shortOf(said)).toEqual([])
    },
  )

  test('it shortens the answer it stands below, and the thread stays with what was asked last', async () => {
    const ada = inChannel('older')
    const older = await ada.say(EN)
    const newer = await ada.say('sie bricht den Kontakt zu uns ab')
    const said = await ada.press(shortOf(older)[0]!)
    expect(said.answer.language).toBe('en')
    expect(texts(older)).toEqual(expect.arrayContaining(texts(said)))
    const card = claims(newer)[0]!.citations[0].passage.topic
    const next = await ada.say('und was mache ich als nächstes?')
    expect(claims(next)[0]!.citations[0].passage.topic).toBe(card)
  })

  test('pressed twice it comes once; later it may be pressed again', async () => {
    const ada = inChannel('twice')
    const [short] = shortOf(await ada.say(EN))
    expect(roles(await ada.press(short!))).toEqual(['say', 'step'])
    await expect(ada.press(short!)).rejects.toThrow('not answered')
    house.pass(29_000)
    await expect(ada.press(short!)).rejects.toThrow('not answered')
    house.pass(61_000)
    expect(roles(await ada.press(short!))).toEqual(['say', 'step'])
  })

  test('its words can be typed instead, as often as one likes', async () => {
    for (const [asked, ...typed] of [
      [EN, 'In short', 'shorter', 'in short'],
      [DE, 'Kurz', 'kürzer', 'kurz'],
    ] as const) {
      const ada = inChannel(`typed-${asked}`)
      await ada.say(asked)
      for (const less of typed) expect(roles(await ada.say(less))).toEqual(['say', 'step'])
    }
  })

  test('it stands below no danger and below nothing that was not answered', async () => {
    const ada = inChannel('none')
    for (const asked of [
      'he stands at the door and wants to kill her',
      'what is the capital of Australia',
      'hello',
    ])
      expect(shortOf(await ada.say(asked))).toEqual([])
  })

  test.each([
    null,
    'x',
    [],
    { answer: 'a', question: 'q', language: 'en', passages: 'p' },
    { answer: 'a', question: 'q', language: 'fr', passages: [] },
    { answer: 'a', question: 'q', language: 'en', passages: ['gone', 7, null] },
  ])('what is not ours, or is gone from the folder, says so: %j', async (data) => {
    const token = writeToken(SHORT_PRESS, data as never)
    const said = await inChannel('odd').press({ label: '', token, style: 'plain', says: '' })
    expect(said.answer.outcome).toBe('conversation')
    expect(JSON.stringify(said.reply.blocks)).toContain('too old')
    house.pass(90_000)
  })

  test('personal details in what comes back are taken out once more', async () => {
    const ada = inChannel('redacted')
    const { data } = readToken(shortOf(await ada.say(EN))[0]!.token)!
    const token = writeToken(SHORT_PRESS, {
      ...(data as object),
      question: 'call her on 0171 2345678',
    } as never)
    const said = await ada.press({ label: '', token, style: 'plain', says: '' })
    expect(said.answer.question).not.toContain('2345678')
  })
})
