import { expect, test } from '@jest/globals'
import PQueue from 'p-queue'
import { createLines } from '../../src/index.js'

const lines = () =>
  createLines({
    queue: () => new PQueue({ concurrency: 1 }),
    most: 100,
    within: 10,
    remembered: 50,
  })

test('a conversation that waits keeps its order, however many others write meanwhile', async () => {
  const { inTurn } = lines()
  const done: string[] = []
  let release = (): void => undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  const first = inTurn('first', false, async () => {
    await held
    done.push('first')
  })
  // More than are remembered.
  await Promise.all(Array.from({ length: 2_500 }, (_, at) => inTurn(`${at}`, false, async () => undefined)))
  const second = inTurn('first', false, async () => void done.push('second'))
  release()
  await Promise.all([first, second])
  expect(done).toEqual(['first', 'second'])
})

test('nor is a room forgotten once its first word is written and others wait behind it', async () => {
  const { inTurn } = lines()
  const done: string[] = []
  let release = (): void => undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  const first = inTurn('a', false, async () => void done.push('first'))
  const second = inTurn('a', false, async () => {
    await held
    done.push('second')
  })
  await first
  await Promise.all(Array.from({ length: 60 }, (_, at) => inTurn(`${at}`, false, async () => undefined)))
  const third = inTurn('a', false, async () => void done.push('third'))
  // Whoever had a line of its own would be through by now.
  await inTurn('elsewhere', false, async () => undefined)
  release()
  await Promise.all([second, third])
  expect(done).toEqual(['first', 'second', 'third'])
})

test('of rooms in which nothing waits only the latest are remembered', async () => {
  let made = 0
  const { inTurn, idle } = createLines({
    queue: () => {
      made += 1
      return new PQueue({ concurrency: 1 })
    },
    most: 100,
    within: 10,
    remembered: 2,
  })
  for (const room of ['a', 'b', 'c', 'c', 'b', 'a']) {
    await inTurn(room, false, async () => undefined)
    await idle()
  }
  // `a` alone had to be made anew.
  expect(made).toBe(4)
})

test('what is urgent overtakes what waits in its room, and never what is being written', async () => {
  const { inTurn, idle } = lines()
  const done: string[] = []
  const say = (room: string, what: string, urgent = false) =>
    inTurn(room, urgent, async () => void done.push(what))
  void say('a', 'first')
  void say('a', 'second')
  void say('a', 'danger', true)
  void say('a', 'more danger', true)
  void inTurn('a', false, async () => Promise.reject(new Error('refused'))).catch(() => undefined)
  void say('a', 'last')
  await idle()
  expect(done).toEqual(['first', 'danger', 'more danger', 'second', 'last'])
})
