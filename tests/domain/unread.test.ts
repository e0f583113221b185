import { describe, expect, test } from '@jest/globals'
import type { Inbound } from '../../src/domain/question.js'
import { toPlainText } from '../../src/domain/reply.js'
import { sharedHouse } from '../support/talk.js'

/** What came with a message (a picture, a recording, a file) is not read, and whoever sent it must not believe that it was. */
describe('something that cannot be read', () => {
  const open = sharedHouse()

  const send = async (more: Partial<Inbound>) => {
    const from = {
      person: 'ada',
      as: 'staff',
      place: 'channel',
      thread: null,
      event: null,
      locale: null,
    } as const
    const handled = await open.house.assistant.handle({ ...from, text: '', unread: true, ...more })
    return { ...handled!.answer, words: toPlainText(handled!.reply) }
  }

  test('alone is no greeting: it is said, and nothing else', async () => {
    expect((await send({})).words).toMatch(/^I can only read what is typed[^\n]*$/u)
    expect((await send({ locale: 'de' })).words).toMatch(/^Ich kann nur lesen, was getippt ist[^\n]*$/u)
  })

  test('with a question, that is answered, and it is said below', async () => {
    const { outcome, words } = await send({ text: 'she went back to him again, what do I say?' })
    expect(outcome).toBe('answered')
    expect(words.indexOf('I can only read what is typed')).toBeGreaterThan(100)
  })

  test('with danger in the words, the danger stands first', async () => {
    const { outcome, words } = await send({ text: 'she says she will kill herself tonight' })
    expect(outcome).toBe('urgent')
    expect(words.indexOf('112')).toBeLessThan(words.indexOf('I can only read what is typed'))
  })

  test('tells a guest nothing', async () => {
    const { outcome, words } = await send({ as: 'guest' })
    expect(outcome).toBe('refused')
    expect(words).not.toContain('I can only read')
  })
})
