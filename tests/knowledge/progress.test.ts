import { PassThrough } from 'node:stream'
import { expect, test } from '@jest/globals'
import { createProgress } from '../../src/app/progress.js'

/** What a terminal, or a file, was given to show. */
function shownAfter(milliseconds: number, isTTY: boolean): string {
  const stream = Object.assign(new PassThrough(), { isTTY, columns: 80 }) as unknown as NodeJS.WriteStream
  let now = 0
  const progress = createProgress(stream, () => now)
  now = milliseconds
  progress.step('Reading files', 3, 10)
  const shown = String((stream as unknown as PassThrough).read() ?? '')
  progress.stop()
  return shown
}

test('how far it is shows only a person, and only where it takes long', () => {
  expect(shownAfter(1_001, true)).toContain('Reading files')
  expect(shownAfter(999, true)).toBe('')
  expect(shownAfter(60_000, false)).toBe('')
})
