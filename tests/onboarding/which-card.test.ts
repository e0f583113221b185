import { describe, expect, test } from '@jest/globals'
import { toPlainText } from '../../src/domain/reply.js'
import { sharedHouse, talker } from '../support/talk.js'

const house = sharedHouse()

const unclear = 'she is strange with me about money, what now'

/** Where no card is surely about a message, three are named; nobody on a phone should have to type a title. */
describe('which card is meant', () => {
  test.each([
    ['1', 0],
    ['the second', 1],
    ['die dritte', 2],
    ['2', 1],
  ])('is said by its number: %s', async (typed, place) => {
    for (const where of ['dm', 'channel'] as const) {
      const person = talker(house, `${typed} ${where}`, 'staff', where)
      const asked = await person.say(unclear)
      expect(asked.answer.outcome).toBe('pointers')
      const titles = asked.reply.blocks.flatMap((block) =>
        block.kind === 'choices' ? block.items.map(({ label }) => label) : [],
      )
      expect(titles).toHaveLength(3)
      const { answer } = await person.say(typed)
      expect([where, answer.outcome, answer.question]).toEqual([where, 'answered', titles[place]])
    }
  })

  test('is said by its title, typed or pressed', async () => {
    const person = talker(house, 'title', 'staff')
    const { reply } = await person.say(unclear)
    const choices = reply.blocks.flatMap((block) => (block.kind === 'choices' ? block.items : []))
    for (const button of choices) {
      const { label } = button
      const typed = await person.say(label.toLowerCase())
      expect([label, typed.answer.outcome]).toEqual([label, 'answered'])
      const pressed = await talker(house, `pressed ${label}`, 'staff').press(button)
      expect([label, pressed.answer.outcome]).toEqual([label, 'answered'])
    }
  })

  test('is said by telling more: both messages together', async () => {
    const more = 'the bank wrote to her twice'
    const alone = await talker(house, 'alone', 'staff').say(more)
    expect(alone.answer.outcome).toBe('pointers')
    const person = talker(house, 'more', 'staff')
    await person.say(unclear)
    expect((await person.say(more)).answer.outcome).toBe('answered')
  })

  test('is not asked of everyday matters: it says whom to ask', async () => {
    const { answer, reply } = await talker(house, 'everyday', 'staff').say(
      'she only eats chips and drinks cola',
    )
    expect(answer.outcome).toBe('not_covered')
    expect(toPlainText(reply)).toContain('nothing on cooking')
  })

  test('leaves the sources to their numbers in brackets', async () => {
    const person = talker(house, 'bracket', 'staff')
    await person.say(unclear)
    const { answer } = await person.say('[1]')
    expect(answer.outcome).toBe('conversation')
  })
})
