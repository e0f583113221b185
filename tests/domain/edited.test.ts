import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createThreads, REMEMBERED_FOR } from '../../src/app/threads.js'
import type { Handled } from '../../src/domain/asked.js'
import type { Turn } from '../../src/domain/question.js'
import { openHouse, type TestHouse } from '../support/talk.js'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
}, 120_000)
afterAll(() => house.close())

/** One thread of a team's channel; every message has an id, an edit has that of what it edits. */
function thread(name: string) {
  return async (message: string, text: string): Promise<readonly string[]> => {
    const handled = (await house.house.assistant.handle({
      text,
      message,
      thread: name,
      person: 'ada',
      as: 'staff',
      place: 'channel',
      event: null,
      locale: null,
    })) as Handled
    return 'claims' in handled.answer ? handled.answer.claims.map((claim) => claim.text) : []
  }
}

describe('an edited question stands in the place of the first one, and does not follow it', () => {
  test.each([
    ['a slip of the finger', 'she went bakc to him again', 'she went back to him again'],
    ['more words', 'she went back to him again', 'she went back to him again, what do I say?'],
    ['another matter', 'sie ist wieder zu ihm zurück', 'sie klammert sich an mich'],
  ])('%s', async (name, first, edited) => {
    const alone = await thread(`alone ${name}`)('1', edited)
    expect(alone.length).toBeGreaterThan(2)
    const say = thread(name)
    await say('1', first)
    expect(await say('1', edited)).toEqual(alone)
    // Edited once more, too.
    expect(await say('1', edited)).toEqual(alone)
  })

  test('it still follows what came before it, and what comes next follows it', async () => {
    const [say, beside] = [thread('follows'), thread('beside')]
    for (const one of [say, beside]) await one('1', 'she is testing me')
    await say('2', 'and if she says noo?')
    const edited = await say('2', 'and if she says no?')
    expect(edited).toEqual(await beside('2', 'and if she says no?'))
    expect(await say('3', 'and what else?')).toEqual(await beside('3', 'and what else?'))
  })

  test('but the same words in a message of their own go on as before', async () => {
    const say = thread('goes on')
    const first = await say('1', 'she went back to him again')
    const second = await say('2', 'she went back to him again, what do I say?')
    expect(second.filter((text) => first.includes(text))).toEqual([])
  })
})

describe('what a thread remembers of its messages', () => {
  const turn = (question: string): Turn => ({ question, language: 'en', topics: [], shown: [] })

  test('an older question follows what it followed, one much older what was asked last', () => {
    const threads = createThreads()
    for (let at = 1; at <= 8; at += 1) threads.remember('t', turn(`${at}`), at, `m${at}`)
    expect(threads.last('t', 9)?.question).toBe('8')
    expect(threads.last('t', 9, 'm8')?.question).toBe('7')
    expect(threads.last('t', 9, 'm5')?.question).toBe('4')
    expect(threads.last('t', 9, 'm1')?.question).toBe('8')
    expect(threads.last('t', 9, 'unknown')?.question).toBe('8')
    expect(threads.last('other', 9, 'm8')).toBeNull()
  })

  test('nothing of it is older than a day, and forgetting takes all of it', () => {
    const threads = createThreads()
    threads.remember('t', turn('first'), 0, 'm1')
    threads.remember('t', turn('second'), REMEMBERED_FOR, 'm2')
    expect(threads.last('t', REMEMBERED_FOR, 'm2')?.question).toBe('first')
    expect(threads.last('t', REMEMBERED_FOR + 1, 'm2')).toBeNull()
    expect(threads.last('t', REMEMBERED_FOR + 1)?.question).toBe('second')
    threads.forget('t')
    expect(threads.last('t', REMEMBERED_FOR + 1, 'm2')).toBeNull()
    expect(threads.last('t', REMEMBERED_FOR + 1)).toBeNull()
  })
})
