import { PassThrough } from 'node:stream'
import { expect, test } from '@jest/globals'
import { openPrompt } from '../../src/app/knowledge/prompt.js'

const terminal = () => Object.assign(new PassThrough(), { isTTY: true })

test('whoever leaves instead of answering is told apart from whoever just presses Enter', async () => {
  const input = terminal()
  const prompt = openPrompt(input, terminal())!
  const title = prompt.ask('Title in German: ')
  input.write('  Sie ist gegangen \n')
  expect(await title).toBe('Sie ist gegangen')
  const later = prompt.ask('Title in German: ')
  input.write('\n')
  expect(await later).toBe('')
  const left = prompt.ask('Title in German: ')
  input.write('\u0003')
  expect(await left).toBe(null)
  expect(await prompt.ask('And now? ')).toBe(null)
  prompt.close()
})

test('nobody is asked where a pipe stands on either side', () => {
  expect(openPrompt(new PassThrough(), terminal())).toBe(null)
  expect(openPrompt(terminal(), new PassThrough())).toBe(null)
})
