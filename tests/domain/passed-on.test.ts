import { describe, expect, test } from '@jest/globals'
import { toPlainText } from '../../src/domain/reply.js'
import { sharedHouse, talker } from '../support/talk.js'

const house = sharedHouse()

describe('what leads read of a question that was passed on', () => {
  test.each([
    ['sie bricht den Kontakt zu uns ab', 'und wenn sie nicht antwortet?', 'gib das weiter'],
    ['she is testing me and comes late every day', 'and if she does it again tomorrow?', 'pass it on'],
    ['she is testing me and comes late every day', 'that was useless', 'pass it on'],
  ])('"%s", "%s": both, since nobody can answer the second alone', async (question, next, pass) => {
    const ada = talker(house, `both-${next}`, 'staff')
    await ada.say(question)
    await ada.say(next)
    expect(toPlainText((await ada.say(pass)).reply)).toContain(`${question} / ${next}`)
  })

  test('of a question that stands by itself nothing but that', async () => {
    const ada = talker(house, 'by-itself', 'staff')
    await ada.say('she is testing me and comes late every day')
    await ada.say('sie bricht den Kontakt zu uns ab')
    const said = toPlainText((await ada.say('gib das weiter')).reply)
    expect(said).toContain('sie bricht den Kontakt zu uns ab')
    expect(said).not.toContain('testing')
  })

  test('a question that another colleague asked in the same thread stays hers', async () => {
    const from = { as: 'staff', place: 'channel', thread: 'C1-1', event: null, locale: null } as const
    const say = async (person: string, text: string) =>
      toPlainText((await house.house.assistant.handle({ ...from, person, text }))!.reply)
    await say('bea', 'she is testing me and comes late every day')
    await say('ada', 'and if she does it again tomorrow?')
    const said = await say('ada', 'pass it on')
    expect(said).toContain('"and if she does it again tomorrow?"')
    expect(said).not.toContain('testing')
  })
})
