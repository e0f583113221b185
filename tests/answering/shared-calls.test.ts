import { expect, test } from '@jest/globals'
import { createSharedCalls } from '../../src/answering/shared-calls.js'

const MINUTE = 60_000

/** Calls that end when they are told to, and what was asked of them. */
function controlled() {
  let now = Date.UTC(2026, 10, 25, 12)
  const begun: { signal: AbortSignal; part: (text: string) => void; end: (text: string) => void }[] = []
  const calls = createSharedCalls<string, string>(() => now)
  const join = (key: string, options?: { signal?: AbortSignal; onPart?: (part: string) => void }) =>
    calls.join(key, (signal, part) => new Promise((end) => begun.push({ signal, part, end })), options)
  return {
    join,
    begun,
    pass: (milliseconds: number) => {
      now += milliseconds
    },
  }
}

test('a result is good for a minute, and no longer', async () => {
  const { join, begun, pass } = controlled()
  const first = join('q')
  begun[0]?.end('answer')
  expect(await first).toBe('answer')
  pass(MINUTE - 1)
  expect(await join('q')).toBe('answer')
  expect(begun).toHaveLength(1)
  pass(2)
  const again = join('q')
  begun[1]?.end('anew')
  expect(await again).toBe('anew')
})

test('whoever comes later is told of the parts that came before, in order, and of those that follow', async () => {
  const { join, begun } = controlled()
  const first = join('q')
  begun[0]?.part('one')
  begun[0]?.part('two')
  const told: string[] = []
  const second = join('q', { onPart: (part) => told.push(part) })
  begun[0]?.part('three')
  begun[0]?.end('answer')
  expect(await Promise.all([first, second])).toEqual(['answer', 'answer'])
  expect(told).toEqual(['one', 'two', 'three'])
})

test('one that cannot show a part takes it from nobody', async () => {
  const { join, begun } = controlled()
  const told: string[] = []
  const broken = join('q', {
    onPart: () => {
      throw new Error('the message is gone')
    },
  })
  const well = join('q', { onPart: (part) => told.push(part) })
  begun[0]?.part('one')
  begun[0]?.end('answer')
  expect(await Promise.all([broken, well])).toEqual(['answer', 'answer'])
  expect(told).toEqual(['one'])
})

test('a call is ended when the last one who waits goes, and whoever comes then begins a new one', async () => {
  const { join, begun } = controlled()
  const one = new AbortController()
  const two = new AbortController()
  const waiting = [join('q', { signal: one.signal }), join('q', { signal: two.signal })]
  one.abort(new Error('gone'))
  await expect(waiting[0]).rejects.toThrow('gone')
  expect(begun[0]?.signal.aborted).toBe(false)
  two.abort(new Error('gone too'))
  await expect(waiting[1]).rejects.toThrow('gone too')
  expect(begun[0]?.signal.aborted).toBe(true)
  const next = join('q')
  expect(begun).toHaveLength(2)
  begun[1]?.end('anew')
  expect(await next).toBe('anew')
})

test('whoever has gone already begins nothing', async () => {
  const { join, begun } = controlled()
  await expect(join('q', { signal: AbortSignal.abort(new Error('gone')) })).rejects.toThrow('gone')
  expect(begun).toEqual([])
})

test('a call that failed is not remembered', async () => {
  const calls = createSharedCalls<string, string>(() => Date.UTC(2026, 10, 25, 12))
  await expect(calls.join('q', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  expect(await calls.join('q', async () => 'answer')).toBe('answer')
})
