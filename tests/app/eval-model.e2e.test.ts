import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { ModelEval } from '../../src/app/eval-model.js'
import { draftFrom, type ModelServer, passagesOf, startModelServer } from '../support/model-server.js'
import { runCli } from '../support/run-cli.js'

const home = mkdtempSync(join(tmpdir(), 'secure-base-eval-'))
const LIMIT = 6
let server: ModelServer
beforeAll(async () => {
  server = await startModelServer()
})
afterAll(async () => {
  await server.stop()
  rmSync(home, { recursive: true, force: true })
})

/** Says four passages again, word for word, and a fifth line that no passage carries; every seventh time it declines. */
const script: Parameters<ModelServer['script']>[0] = (request, turn) => {
  if (turn % 7 === 0) return { say: { danger: null, covered: false, claims: [] } }
  const passages = passagesOf(request)
  const lie = { ...passages[0]!, text: 'A study of 99,999 people proved it.' }
  const { claims } = draftFrom(passages.slice(0, 4)) as { claims: object[] }
  const invented = { role: 'fact', text: lie.text, support: [{ passage: 'P1', quote: lie.text }] }
  return { say: { danger: null, covered: true, claims: [...claims, invented] } }
}

test('the model path is measured beside the folder’s own lines: sources, declined, dropped with reasons, time, tokens', async () => {
  server.script(script)
  const env = {
    DATA_DIR: join(home, 'data'),
    OPENAI_BASE_URL: server.baseUrl,
    OPENAI_API_KEY: 'x',
    OPENAI_MODEL: 'scripted',
    // Measuring is wanted: the day's budget does not stop it.
    MODEL_TOKENS_PER_DAY: '1',
  }
  const ran = await runCli(['eval', '--model', '--json', '--limit', String(LIMIT)], { env })
  expect(ran.err).toBe('')
  const { rows, outcomes, proposed, dropped, times, tokens } = JSON.parse(ran.out) as ModelEval
  expect(rows).toHaveLength(12)
  expect(rows.map(({ questions }) => questions)).toEqual(rows.map(() => LIMIT))
  const asked = server.requests.length
  const declined = Math.floor(asked / 7)
  expect(outcomes).toEqual({ used: asked - declined, uncovered: declined })
  expect(proposed).toBe(5 * (asked - declined))
  // One line of every draft was invented, and each one was dropped, with the reason.
  expect(dropped).toEqual({ quote: asked - declined })
  expect(times).toHaveLength(asked)
  expect(tokens).toBeGreaterThan(500 * asked)
  const lines = rows.filter(({ composer, lines }) => composer === 'model' && lines !== null)
  for (const row of lines) expect(row.lines).toBeLessThanOrEqual(4)
  // It declines what the folder answers, and only the model's row shows it.
  const sum = (composer: string): number =>
    rows.filter((row) => row.composer === composer).reduce((all, row) => all + (row.wronglyDeclined ?? 0), 0)
  expect(sum('model')).toBeGreaterThan(sum('extractive'))
})

const asked = (url: string) => ({
  DATA_DIR: join(home, 'data'),
  OPENAI_BASE_URL: url,
  OPENAI_API_KEY: 'x',
  OPENAI_MODEL: 'scripted',
})

test('a model that cannot be reached is not measured by what the folder answers in its place', async () => {
  server.script(() => ({ status: 401 }))
  const ran = await runCli(['eval', '--model', '--limit', '10'], { env: asked(server.baseUrl) })
  expect(ran.code).toBe(1)
  expect(ran.out).toBe('')
  expect(ran.err).toContain('(key, 401)')
  expect(ran.err).toContain('after 0 answers')
})

test('what the model did not answer is said beside the table', async () => {
  let turn = 0
  server.script((request) => {
    turn += 1
    return turn % 3 === 0 ? 'refusal' : { say: draftFrom(passagesOf(request).slice(0, 4)) }
  })
  const ran = await runCli(['eval', '--model', '--limit', '2'], { env: asked(server.baseUrl) })
  expect(ran.code).toBe(0)
  expect(ran.out).toMatch(/for the other [1-9]\d* the rows "model" show the folder's own lines/u)
})

test('without a model it says what to set', async () => {
  const ran = await runCli(['eval', '--model'], { env: { DATA_DIR: join(home, 'data') } })
  expect(ran.code).toBe(1)
  expect(ran.err).toContain('OPENAI_MODEL')
})
