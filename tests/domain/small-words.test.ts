import { describe, expect, test } from '@jest/globals'
import type { Handled } from '../../src/domain/assistant.js'
import { PHRASES } from '../../src/domain/phrases.js'
import { toPlainText } from '../../src/domain/reply.js'
import { buttons, sharedHouse, talker } from '../support/talk.js'

const house = sharedHouse()
const inChannel = (name: string) => talker(house, name, 'staff', 'channel')
const topics = ({ answer }: Handled): string[] =>
  'claims' in answer ? answer.claims.map(({ citations }) => citations[0].passage.topic) : []
const EN = 'she is testing me and comes late every day'
const DE = 'sie testet mich und kommt jeden Tag zu spät'

describe('a few words on a phone', () => {
  test.each([
    [EN, 'ok', 'en'],
    [EN, 'got it', 'en'],
    [EN, 'ok I will try that', 'en'],
    [DE, 'alles klar', 'de'],
    [DE, 'ok verstanden', 'de'],
    [DE, 'mach ich', 'de'],
  ] as const)('"%s": "%s" was read, and brings no second answer', async (asked, ok, language) => {
    const ada = inChannel(`read ${ok}`)
    await ada.say(asked)
    const { answer, reply } = await ada.say(ok)
    expect(answer).toMatchObject({ outcome: 'conversation', intent: 'thanks', language })
    expect(toPlainText(reply)).toBe(PHRASES[language].thanks)
  })

  test.each([
    [EN, 'ok and what else?'],
    [EN, 'ok why'],
    [DE, 'ok, und was sag ich'],
    [DE, 'gut, was noch'],
  ])('"%s": "%s" goes on with it all the same', async (asked, next) => {
    const ada = inChannel(`on ${next}`)
    const before = await ada.say(asked)
    const said = await ada.say(next)
    expect(said.answer.outcome).toBe('answered')
    expect(topics(said)[0]).toBe(topics(before)[0])
  })

  test.each(['was jetzt', 'was soll ich sagen', 'what now', 'what do i say', 'she', 'und jetzt?'])(
    '"%s" with nothing before it is asked what it is about, with something to press',
    async (first) => {
      const said = await inChannel(`first ${first}`).say(first)
      expect(said.answer.outcome).toBe('conversation')
      expect(buttons(said.reply).length).toBeGreaterThan(3)
    },
  )

  test.each([
    [EN, "i don't know what to do"],
    [DE, 'weiß nicht weiter'],
    [DE, 'ich weiß nicht was ich tun soll'],
  ])('"%s": "%s" asks for the next step of it', async (asked, stuck) => {
    const ada = inChannel(`stuck ${stuck}`)
    const before = await ada.say(asked)
    const said = await ada.say(stuck)
    expect(topics(said)[0]).toBe(topics(before)[0])
    expect('claims' in said.answer && said.answer.claims[0]?.role).toBe('step')
    // Asked to be guided, she is guided.
    expect(buttons((await ada.say('guide me')).reply).length).toBeGreaterThan(3)
  })

  test.each([
    ['see screenshot', 'en'],
    ['pic attached', 'en'],
    ['siehe Bild', 'de'],
    ['hier ist der Screenshot', 'de'],
    ['Sprachnachricht', 'de'],
  ] as const)('"%s" is told that only words are read', async (look, language) => {
    const { answer, reply } = await inChannel(`look ${look}`).say(look)
    expect(answer.outcome).toBe('conversation')
    expect(toPlainText(reply)).toBe(PHRASES[language].unread)
  })

  test.each([
    ['she is with him again', 'answered'],
    ['what is the capital of Australia', 'not_covered'],
    ['he posts pictures of her', 'urgent'],
  ])('"%s" stays what it was', async (text, outcome) => {
    expect((await inChannel(`as before ${text}`).say(text)).answer.outcome).toBe(outcome)
  })
})
