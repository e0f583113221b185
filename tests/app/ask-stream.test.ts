import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { PassThrough } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { askStream } from '../../src/app/ask-command.js'
import type { Assistant } from '../../src/domain/assistant.js'
import { until } from '../support/until.js'

/** An assistant whose answers come when the test says so. */
function waiting() {
  const asked: string[] = []
  const answers = new Map<string, { resolve: () => void; reject: (error: Error) => void }>()
  const assistant: Assistant = {
    handle: ({ text }) =>
      new Promise((resolve, reject) => {
        asked.push(text)
        // `null` is written as it is: what is in an answer is not what this suite is about.
        answers.set(text, { resolve: () => resolve(null), reject })
      }),
  }
  return { assistant, asked, answers }
}

test('a program that sends one request and waits for its answer gets it, again and again', async () => {
  const data = mkdtempSync(join(tmpdir(), 'secure-base-stream-'))
  const child = spawn(process.execPath, ['dist/src/app/main.js', 'ask', '--json', '-'], {
    env: { PATH: process.env.PATH ?? '', DATA_DIR: data },
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  try {
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
    for (const text of ['why does she go back to him?', 'hello']) {
      child.stdin.write(`${text}\n`)
      const line = await Promise.race([lines.next(), sleep(45_000, null)])
      expect(JSON.parse(String(line?.value))).toMatchObject({ question: text })
    }
  } finally {
    child.kill()
    rmSync(data, { recursive: true, force: true })
  }
}, 100_000)

test('a quick answer waits for the slow one before it, and both come before the input ends', async () => {
  const { assistant, answers } = waiting()
  const input = new PassThrough()
  const written: string[] = []
  const done = askStream(assistant, input, (line) => written.push(line))
  input.write('slow\nquick\n')
  await until(() => answers.size === 2)
  answers.get('quick')!.resolve()
  await sleep(20)
  expect(written).toEqual([])
  answers.get('slow')!.resolve()
  await until(() => written.length === 2)
  input.end()
  await done
})

test('no more than eight are answered at the same time', async () => {
  const { assistant, asked, answers } = waiting()
  const input = new PassThrough()
  const written: string[] = []
  const done = askStream(assistant, input, (line) => written.push(line))
  input.end(Array.from({ length: 20 }, (_, at) => `q${at}\n`).join(''))
  await until(() => asked.length === 8)
  await sleep(20)
  expect(asked).toHaveLength(8)
  for (let at = 0; at < 20; at += 1) {
    await until(() => answers.has(`q${at}`))
    answers.get(`q${at}`)!.resolve()
  }
  await done
  expect(written).toHaveLength(20)
})

test('what goes wrong inside ends the stream at once, though nothing more is asked', async () => {
  const { assistant, answers } = waiting()
  const input = new PassThrough()
  const failing = askStream(assistant, input, () => {})
  input.write('breaks\n')
  await until(() => answers.has('breaks'))
  answers.get('breaks')!.reject(new Error('broken'))
  await expect(failing).rejects.toThrow('broken')
})

test('lines of one thread wait for each other, those of another do not', async () => {
  const { assistant, asked, answers } = waiting()
  const input = new PassThrough()
  const written: string[] = []
  const done = askStream(assistant, input, (line) => written.push(line))
  const line = (text: string, thread: string) => `${JSON.stringify({ text, thread })}\n`
  input.end(`${line('first', 'a')}${line('second', 'a')}${line('other', 'b')}`)
  await until(() => asked.length === 2)
  await sleep(20)
  expect(asked).toEqual(['first', 'other'])
  for (const text of ['first', 'second', 'other']) {
    await until(() => answers.has(text))
    answers.get(text)!.resolve()
  }
  await done
  expect(written).toHaveLength(3)
})

test('of a request that may be meant otherwise it says so by its line, without its words, and answers all the same', async () => {
  const said: string[] = []
  const told: string[] = []
  const assistant: Assistant = { handle: async () => null }
  const lines = [
    'she misses him',
    '{"text":"and if she gets angry?","thread":"t","as":"lead","place":"dm"}',
    '',
    '{"text":"hello","as":"Guest"}',
    '{"text":"hello","as":"guest","place":"moon"}',
    '{"question":"hello"}',
    '{ she said',
    '[1]',
  ]
  const input = new PassThrough()
  input.end(lines.join('\n'))
  await askStream(
    assistant,
    input,
    (line) => said.push(line),
    (line) => told.push(line),
  )
  expect(said).toHaveLength(8)
  expect(told).toEqual([
    'Line 4: "as" is none of staff, volunteer, lead, guest, so it is taken as staff.',
    'Line 5: "place" is none of channel, dm, so it is taken as channel.',
    'Line 6: it has no "text", so all of it is taken as the question.',
    'Line 7: it begins like JSON and is none, so all of it is taken as the question.',
  ])
})

test('an empty line has its answer too, at its place: by the place a program tells which answer belongs to which line', async () => {
  const assistant: Assistant = { handle: async () => null }
  const input = new PassThrough()
  const written: string[] = []
  const done = askStream(assistant, input, (line) => written.push(line))
  input.end('first\n\n \t\nlast\n')
  await done
  expect(written).toHaveLength(4)
})

test('a lead sees what everybody before her has done, though others are answered at the same time', async () => {
  const { assistant, asked, answers } = waiting()
  const input = new PassThrough()
  const done = askStream(assistant, input, () => {})
  input.end(
    '{"text":"pass it on","thread":"a"}\n{"text":"hello","thread":"b"}\n{"text":"gaps","thread":"c","as":"lead"}\n',
  )
  await until(() => asked.length === 2)
  answers.get('hello')!.resolve()
  await sleep(20)
  expect(asked).toEqual(['pass it on', 'hello'])
  answers.get('pass it on')!.resolve()
  await until(() => answers.has('gaps'))
  answers.get('gaps')!.resolve()
  await done
})
