import { describe, expect, test } from '@jest/globals'
import { toPlainText } from '../../src/domain/reply.js'
import { sharedHouse, talker } from '../support/talk.js'

const house = sharedHouse()

/** Staff who say how they are got a goodbye, or the text for a survivor. */
describe('how staff are themselves', () => {
  test.each([
    'ich bin müde',
    'ich bin am ende',
    'ich höre auf, ich kann nicht mehr',
    'ich will aufhören',
    'ich bin so müde',
    'i am tired',
    'i want to quit',
  ])('%s: the card about tiredness answers', async (text) => {
    const { answer, reply } = await talker(house, text, 'staff').say(text)
    expect(answer.outcome).toBe('answered')
    expect(toPlainText(reply)).toContain('Vicarious Trauma Toolkit')
  })

  test.each(['I feel guilty', 'ich fühle mich schuldig'])(
    '%s: the card about helping leads, the one about her guilt stands behind',
    async (text) => {
      const { answer, reply } = await talker(house, 'guilty', 'staff').say(text)
      expect(answer.outcome).toBe('answered')
      const shown = toPlainText(reply)
      const helpers = shown.search(/her need, or my urge|was sie braucht, oder mein Drang/u)
      const hers = shown.search(/You left|Du bist gegangen/u)
      expect(helpers).toBeGreaterThan(-1)
      expect(hers === -1 || helpers < hers).toBe(true)
    },
  )

  test.each(['she feels guilty', 'sie fühlt sich schuldig'])('%s: is about her', async (text) => {
    const { reply } = await talker(house, text, 'staff').say(text)
    expect(toPlainText(reply)).toMatch(
      /You left, and you feel guilty|Du bist gegangen und fühlst dich schuldig/u,
    )
  })

  test('ich will selber nicht mehr: whom to call comes first, and the lead is named', async () => {
    const { answer, reply } = await talker(house, 'own', 'staff').say('ich will selber nicht mehr')
    expect(answer.outcome).toBe('urgent')
    expect(toPlainText(reply)).toMatch(/112.*Leitung/su)
  })
})
