import { spawn } from 'node:child_process'
import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { describe, expect, test } from '@jest/globals'
import { converse } from '../../adapters/console/converse.js'
import { widthOf } from '../../adapters/console/render-console.js'
import type { Assistant } from '../../src/index.js'
import { inPlace, note } from '../knowledge/support.js'
import { until } from '../support/until.js'

const SILENT: Assistant = { handle: async () => null }
const WORD = `A large part is gone: ${'and more of it '.repeat(12)}`.trim()

/** A terminal of its own, and everything that was written to it. */
function terminal(columns: number) {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined })
  const output = Object.assign(new PassThrough(), { isTTY: true, columns })
  let shown = ''
  output.on('data', (chunk: Buffer) => {
    shown += chunk.toString('utf8')
  })
  return { input, output, shown: () => shown }
}

describe('a conversation in the terminal', () => {
  test('says what happened to the folder between two questions, and prompts again', async () => {
    const { input, output, shown } = terminal(0)
    let say: (text: string) => void = () => undefined
    const over = converse({
      assistant: SILENT,
      input,
      output,
      language: 'en',
      colour: false,
      as: 'staff',
      ready: Promise.resolve(''),
      onWord: (listen) => {
        say = listen
      },
    })
    say(WORD)
    input.end('exit\n')
    await over
    const lines = shown().split('\n')
    const at = lines.findIndex((line) => line.includes('A large part is gone'))
    // A pty without a size says 0 columns, and is taken for 80.
    expect(lines[at]!.length).toBeGreaterThan(60)
    expect(lines[at]!.length).toBeLessThanOrEqual(80)
    expect(shown().slice(shown().indexOf('A large part is gone'))).toContain('> ')
  })
})

/** What was asked, of what was typed. */
async function askedOf(typed: string, colour = true): Promise<{ asked: string[]; shown: string }> {
  const { input, output, shown } = terminal(40)
  const asked: string[] = []
  const over = converse({
    assistant: {
      handle: async ({ text }) => {
        asked.push(text)
        return null
      },
    },
    input,
    output,
    language: 'de',
    colour,
    as: 'staff',
    ready: Promise.resolve(''),
  })
  input.end(typed)
  await over
  return { asked, shown: shown() }
}

const PASTE = (text: string): string => `\u001b[200~${text}\u001b[201~`

test.each([
  ['typed lines are a message each', 'one\rtwo\r', ['one', 'two']],
  ['pasted lines are one, sent by Enter', `${PASTE('one\rtwo')}\rthree\r`, ['one\ntwo', 'three']],
  ['pasted with its last line end', `${PASTE('one\rtwo\r')}\r`, ['one\ntwo']],
  ['with a word typed before and behind', `well, ${PASTE('one\rtwo')} or so\r`, ['well, one\ntwo or so']],
  ['and nothing is lost where the input ends', PASTE('one\rtwo\r'), ['one\ntwo']],
])('in the terminal: %s', async (_what, typed, asked) => {
  expect((await askedOf(typed)).asked).toEqual(asked)
})

test.each(['exit', 'Tschüss', '/exit', '/quit', ':q'])('%s ends the conversation', async (word) => {
  expect((await askedOf(`one\r${word}\rtwo\r`)).asked).toEqual(['one'])
})

test('the first lines fit a narrow window, and a plain terminal gets no control codes of ours', async () => {
  const { shown } = await askedOf('exit\r', false)
  expect(shown).not.toContain('2004')
  const said = shown.slice(0, shown.indexOf('\u001b')).split('\n')
  expect(said.join(' ')).toContain('Zum Beispiel: sie ist wieder zu ihm zurück')
  for (const line of said) expect(line.length).toBeLessThanOrEqual(40)
})

test.each([
  [undefined, 80],
  [0, 80],
  [60, 60],
  [300, 100],
])('a window of %p columns has lines of %p', (columns, width) => {
  expect(widthOf(columns === undefined ? {} : { columns })).toBe(width)
})

test('npm start in a pipe says on stderr that a folder is gone, and that an edit broke a card', async () => {
  const lines = (name: string): string[] => ['one', 'two', 'three'].map((which) => `In ${name} was ${which}.`)
  const files = Object.fromEntries(
    ['responses/a', 'responses/b', 'responses/c', 'notes/a', 'notes/b', 'notes/c', 'notes/d'].map((name) => [
      `${name}.md`,
      note(`On ${name}`, lines(name)),
    ]),
  )
  await inPlace(files, async ({ directory, dataDir, write }) => {
    const child = spawn(process.execPath, ['dist/src/app/main.js'], {
      env: { PATH: process.env.PATH ?? '', KNOWLEDGE_DIR: directory, DATA_DIR: dataDir },
    })
    let said = ''
    let out = ''
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk
    })
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      out += chunk
    })
    const closed = new Promise((resolve) => child.once('close', resolve))
    try {
      child.stdin.write('hello\n')
      await until(() => out !== '', 30_000)
      await write(
        'notes/a.md',
        '---\ntitle: On notes/a\nphase: later\n---\n- In notes/a was one. [@alpha2020]\n',
      )
      await until(() => said.includes('knowledge/notes/a.md, line 3'), 30_000)
      expect(said).toContain('It is left out until it is mended')
      await rename(join(directory, 'responses'), `${directory}-responses`)
      await until(() => said.includes('responses/ (3 of 3 files)'), 30_000)
      expect(said).toContain('npm run knowledge -- accept')
      await rename(`${directory}-responses`, join(directory, 'responses'))
      await until(() => said.includes('complete again'), 30_000)
    } finally {
      child.stdin.end()
      await closed
    }
  })
}, 120_000)
