import { describe, expect, test } from '@jest/globals'
import type { Handled } from '../../src/domain/assistant.js'
import { sharedHouse, talker } from '../support/talk.js'

const house = sharedHouse()
const cards = ({ answer }: Handled): string[] =>
  'claims' in answer ? answer.claims.map(({ citations }) => citations[0].passage.topic) : []

async function asked(first: string, second: string): Promise<[Handled, Handled]> {
  const ada = talker(house, `${first} ${second}`, 'staff', 'channel')
  return [await ada.say(first), await ada.say(second)]
}

describe('a short question below an answer', () => {
  test.each([
    [
      'she is testing me and comes late every day',
      'how do I look after myself after that',
      'secondary-trauma',
    ],
    ['she clings to me and texts me at night', 'and what about my own feelings', 'my-boundaries-blur'],
    [
      'sie testet mich und kommt jeden Tag zu spät',
      'und wie pass ich danach auf mich auf',
      'secondary-trauma',
    ],
    ['sie lügt mich an', 'was ist mit ihrem Kind', 'children-and-motherhood'],
    ['it is her first night in the house', 'ok and if she relapses', 'after-a-relapse'],
    ['heute ist ihre erste Nacht im Haus', 'und wenn sie rückfällig wird', 'after-a-relapse'],
  ])('"%s": "%s" is about another card, and gets that one first', async (first, second, card) => {
    const [, said] = await asked(first, second)
    expect(said.answer.outcome).toBe('answered')
    expect(cards(said)[0]).toContain(card)
  })

  test.each([
    ['she is testing me and comes late every day', 'ok and if she does not answer'],
    ['she brought me a gift', 'and if she gets offended'],
    ['she says everything is her own fault', 'and when she cries'],
    ['sie testet mich und kommt jeden Tag zu spät', 'und wenn sie nein sagt'],
    ['sie hat mir etwas geschenkt', 'und wenn sie beleidigt ist'],
    ['sie sagt, alles ist ihre Schuld', 'und wenn sie weint'],
    ['sie ist manchmal wie weggetreten', 'wie lang dauert sowas'],
    ['sie lügt mich an', 'und was ist mit ihr'],
  ])('"%s": "%s" goes on with what was shown', async (first, second) => {
    const [before, said] = await asked(first, second)
    expect(said.answer.outcome).toBe('answered')
    expect(cards(said)[0]).toBe(cards(before)[0])
  })

  test.each([
    ['she lies to me', 'and if she lies again', 'step'],
    ['sie lügt mich an', 'und wenn sie wieder lügt', 'step'],
    ['she lies to me', 'and if she lies again, why is that', 'dynamic'],
  ])('"%s": "%s" is answered with what was asked for first', async (first, second, role) => {
    const [, { answer }] = await asked(first, second)
    expect('claims' in answer ? answer.claims[0]?.role : null).toBe(role)
  })

  test.each([
    ['she lies to me', 'ok and the wifi password?'],
    ['sie lügt mich an', 'ok und das WLAN?'],
  ])('"%s": "%s" is still none of ours', async (first, second) => {
    const [, { answer }] = await asked(first, second)
    expect(answer.outcome).toBe('not_covered')
  })
})
