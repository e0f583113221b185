import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type ModelServer, startModelServer } from '../support/model-server.js'
import { until } from '../support/until.js'

const PASSAGES = 5_000
const PER_FILE = 100
/** Texts a request, as `openVectors` has it by default. */
const BATCH = 64

const home = mkdtempSync(join(tmpdir(), 'secure-base-embed-'))
let server: ModelServer
let running: ChildProcess | null = null
beforeAll(async () => {
  server = await startModelServer()
  const folder = join(home, 'knowledge', 'notes')
  mkdirSync(folder, { recursive: true })
  const entry =
    '@online{house2021, title={House rules}, author={{The House}}, year={2021}, url={https://example.org/house}}\n'
  writeFileSync(join(home, 'knowledge', 'references.bib'), entry)
  for (let file = 0; file < PASSAGES / PER_FILE; file += 1) {
    const items = Array.from(
      { length: PER_FILE },
      (_, at) => `- Rule ${file * PER_FILE + at} of the house is kept by everybody.`,
    )
    writeFileSync(
      join(folder, `note-${file}.md`),
      `---\ntitle: Note ${file}\nsource: house2021\n---\n${items.join('\n')}\n`,
    )
  }
})
afterAll(async () => {
  running?.kill('SIGKILL')
  await server.stop()
  rmSync(home, { recursive: true, force: true })
})

/** A conversation in which nobody says anything, as somebody leaves it open. */
function start(): ChildProcess {
  const child = spawn(process.execPath, ['dist/src/app/main.js', 'start'], {
    env: {
      PATH: process.env.PATH ?? '',
      KNOWLEDGE_DIR: join(home, 'knowledge'),
      DATA_DIR: join(home, 'data'),
      OPENAI_BASE_URL: server.baseUrl,
      OPENAI_API_KEY: 'x',
      OPENAI_EMBEDDING_MODEL: 'mini',
    },
    stdio: ['pipe', 'ignore', 'inherit'],
  })
  running = child
  return child
}

/** Texts that were asked for since request `from`, without the probe that every filling begins with. */
function askedSince(from: number): string[] {
  return server.requests
    .slice(from)
    .flatMap(({ body }) => [body.input ?? []].flat())
    .filter((text) => text.includes('Rule '))
}

test('5,000 passages, killed half-way, started again: only the rest is embedded; at the third start nothing', async () => {
  const first = start()
  await until(() => askedSince(0).length >= PASSAGES / 2)
  first.kill('SIGKILL')
  await once(first, 'exit')
  const done = askedSince(0)
  expect(done.length).toBeLessThan(PASSAGES)
  const restart = server.requests.length

  const second = start()
  await until(() => new Set([...done, ...askedSince(restart)]).size === PASSAGES)
  second.stdin?.end()
  await once(second, 'exit')
  const rest = askedSince(restart)
  // The batch that was on its way at the kill is asked for again; nothing else.
  const again = rest.filter((text) => done.includes(text))
  expect(again.length).toBeLessThanOrEqual(BATCH)
  expect(rest).toHaveLength(PASSAGES - done.length + again.length)
  expect(new Set(rest).size).toBe(rest.length)
}, 300_000)

test('what is there is not asked for again', async () => {
  const from = server.requests.length
  const third = start()
  // Until the vectors are loaded a question is ranked by its words; the first whose vector is asked for shows that they are.
  const asking = setInterval(() => third.stdin?.write('how are the rules kept?\n'), 500)
  await until(() => server.requests.slice(from).some(({ raw }) => raw.includes('rules kept')))
  clearInterval(asking)
  third.stdin?.end()
  await once(third, 'exit')
  expect(askedSince(from)).toEqual([])
}, 120_000)
