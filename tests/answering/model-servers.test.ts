import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { toModelError } from '../../src/answering/model-error.js'
import type { Answer } from '../../src/domain/answer.js'
import {
  type Act,
  draftFrom,
  type ModelServer,
  passagesOf,
  type Recorded,
  startModelServer,
} from '../support/model-server.js'
import { fluentHouse } from './model-support.js'

let server: ModelServer
beforeAll(async () => {
  server = await startModelServer()
})
beforeEach(() => {
  server.requests.length = 0
})
afterAll(() => server.stop())

const QUESTION = 'she went back to him again, what do I say?'
const linesOf = (answer: Answer): number => ('claims' in answer ? answer.claims.length : 0)
const good = (request: Recorded): Act => ({ say: draftFrom(passagesOf(request).slice(0, 3)) })
const wayOf = ({ body }: Recorded): string =>
  body.response_format?.type ?? (body.tools === undefined ? 'plain' : 'function')
const ways = (): string[] => server.requests.map(wayOf)

/** What servers answer to what they do not take, in their own words and shapes. */
const REFUSED: [string, (request: Recorded) => Act | null, string[]][] = [
  [
    'Mistral: no count of tokens while streaming',
    ({ body }) =>
      body.stream_options === undefined
        ? null
        : {
            status: 422,
            body: {
              object: 'error',
              message: { detail: [{ type: 'extra_forbidden', loc: ['body', 'stream_options'] }] },
            },
          },
    ['json_schema', 'json_schema'],
  ],
  [
    'vLLM, an old one: JSON mode at the most, and functions only if it was started for them',
    (request) =>
      wayOf(request) === 'json_object'
        ? null
        : {
            status: 400,
            body: { object: 'error', message: "Input should be 'text' or 'json_object'", code: 400 },
          },
    ['json_schema', 'function', 'json_object'],
  ],
  [
    'FastAPI: no temperature',
    ({ body }) =>
      body.temperature === undefined
        ? null
        : { status: 400, body: { detail: 'temperature is not supported by this model' } },
    ['json_schema', 'json_schema'],
  ],
  [
    'words, and no JSON',
    ({ body }) =>
      body.stream_options === undefined ? null : { status: 400, body: 'unknown field stream_options' },
    ['json_schema', 'json_schema'],
  ],
  [
    'LM Studio: another kind of format, and functions by a word alone',
    (request) => {
      if (wayOf(request) === 'plain') return null
      const error =
        wayOf(request) === 'function'
          ? "Invalid tool_choice type: 'object'. Supported string values: none, auto, required"
          : "'response_format.type' must be 'text'"
      return { status: 400, body: { error } }
    },
    ['json_schema', 'function', 'json_object', 'plain'],
  ],
  [
    'OpenRouter: nobody takes these parameters',
    (request) =>
      wayOf(request) === 'json_object'
        ? null
        : {
            status: 404,
            error: { message: 'No endpoints found that can handle the requested parameters.', code: 404 },
          },
    ['json_schema', 'function', 'json_object'],
  ],
]

test.each(REFUSED)('%s', async (_name, refuses, asked) => {
  server.script((request) => refuses(request) ?? good(request))
  const house = await fluentHouse(server)
  expect(linesOf((await house.ask(QUESTION)).answer)).toBe(3)
  expect(ways()).toEqual(asked)
  await house.ask('what is trauma bonding?')
  // Learned once.
  expect(ways()).toHaveLength(asked.length + 1)
  expect(house.composed).toEqual(['model used', 'model used'])
})

describe('a server that answers in one piece', () => {
  const message = (request: Recorded): object => {
    const text = JSON.stringify(draftFrom(passagesOf(request).slice(0, 3)))
    return request.body.tools === undefined
      ? { role: 'assistant', content: text }
      : {
          role: 'assistant',
          content: null,
          tool_calls: [{ id: 'c', type: 'function', function: { name: 'draft', arguments: text } }],
        }
  }
  test.each(['words', 'a function'])('is read, in %s', async (way) => {
    server.script((request) => {
      if (way === 'a function' && request.body.tools === undefined) return { say: 'Of course!' }
      const choices = [{ index: 0, message: message(request), finish_reason: 'stop' }]
      return { status: 200, body: { object: 'chat.completion', choices, usage: { total_tokens: 77 } } }
    })
    const house = await fluentHouse(server)
    expect(linesOf((await house.ask(QUESTION)).answer)).toBe(3)
    expect(house.composed).toEqual(['model used'])
    if (way === 'words') expect(house.spent()).toBe(77)
  })

  test.each<[string, unknown, string]>([
    [
      'a refusal',
      { choices: [{ message: { role: 'assistant', refusal: 'No.' }, finish_reason: 'stop' }] },
      'model-refused',
    ],
    ['an error with a good status', { error: { message: 'down' } }, 'model-broken'],
    ['nothing', { choices: [] }, 'model-broken'],
    ['words of the server in place of a code', { error: { code: 'SHE_IS_MIRELA' } }, 'model-broken'],
    ['null', null, 'model-broken'],
  ])('%s is what it is', async (_name, body, outcome) => {
    server.script(() => ({ status: 200, body }))
    const house = await fluentHouse(server)
    expect((await house.ask(QUESTION)).answer.outcome).toBe('answered')
    expect(house.composed).toEqual([`model ${outcome}`])
    expect(house.troubles.join()).not.toContain('MIRELA')
  })
})

test('an error in the middle of a stream may bring any word as its code: none is passed on', async () => {
  const error = Object.assign(new Error('down'), { code: 'SHE_IS_MIRELA' })
  expect(JSON.stringify(toModelError(error).facts)).toBe('{"reason":"connection","status":null}')
  const cause = Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' })
  expect(toModelError(new Error('Connection error.', { cause })).facts.status).toBe('ENOTFOUND')
})

describe('one answer that could not be read', () => {
  test('changes nothing where no other way is better', async () => {
    server.script((request, turn) => {
      if (turn === 1) return { say: 'Of course! You could tell her that you are there.' }
      return wayOf(request) === 'json_schema'
        ? good(request)
        : { status: 400, body: { error: "'response_format.type' must be 'json_schema' or 'text'" } }
    })
    const house = await fluentHouse(server)
    await house.ask(QUESTION)
    server.requests.length = 0
    await house.ask('what is trauma bonding?')
    expect(ways()).toEqual(['json_schema'])
    expect(house.composed.at(-1)).toBe('model used')
  })

  test('nor does one that was empty', async () => {
    server.script((request, turn) => (turn === 1 ? 'empty' : good(request)))
    const house = await fluentHouse(server)
    await house.ask(QUESTION)
    await house.ask('what is trauma bonding?')
    expect(ways()).toEqual(['json_schema', 'json_schema', 'json_schema'])
  })

  test('empty twice, it is asked in another way', async () => {
    server.script((request) => (wayOf(request) === 'json_schema' ? 'empty' : good(request)))
    const house = await fluentHouse(server)
    await house.ask(QUESTION)
    await house.ask('what is trauma bonding?')
    expect(ways()).toEqual(['json_schema', 'json_schema', 'function', 'function'])
    expect(house.composed).toEqual(['model used', 'model used'])
  })

  test('changes it where another one is', async () => {
    server.script((request) =>
      wayOf(request) === 'json_object' ? good(request) : { say: 'Of course! You could tell her …' },
    )
    const house = await fluentHouse(server)
    await house.ask(QUESTION)
    await house.ask('what is trauma bonding?')
    expect(ways()).toEqual(['json_schema', 'function', 'json_object', 'json_object'])
  })
})

describe('more than the model reads or writes at once is said so, and not asked again', () => {
  const words = [
    { object: 'error', message: "This model's maximum context length is 2048 tokens.", code: 400 },
    { error: { message: 'too long', code: 'context_length_exceeded' } },
    {
      error: { message: 'the request exceeds the available context size', type: 'exceed_context_size_error' },
    },
    {
      error:
        'Trying to keep the first 3001 tokens, but the model is loaded with context length of only 2048 tokens.',
    },
  ]
  test.each(words.map((body) => [JSON.stringify(body), body] as const))('%s', async (_name, body) => {
    server.script(() => ({ status: 400, body }))
    const house = await fluentHouse(server)
    expect((await house.ask(QUESTION)).answer.outcome).toBe('answered')
    expect(server.requests).toHaveLength(1)
    expect(house.troubles.join()).toContain('broken context The model reads too little at once.')
  })

  test('a context that was cancelled is something else', async () => {
    server.script((request, turn) =>
      turn === 1 ? { status: 500, error: { message: 'context canceled' } } : good(request),
    )
    const house = await fluentHouse(server)
    await house.ask(QUESTION)
    expect(house.composed).toEqual(['model used'])
  })

  test('cut off by its own limit', async () => {
    server.script((request) => ({
      say: JSON.stringify(draftFrom(passagesOf(request))),
      after: 60,
      ends: 'length',
    }))
    const house = await fluentHouse(server)
    expect((await house.ask(QUESTION)).answer.outcome).toBe('answered')
    expect(server.requests).toHaveLength(1)
    expect(house.troubles.join()).toContain(' length ')
  })
})

test('a server that wants to be asked again at once is not hammered', async () => {
  server.script(() => ({ status: 429, headers: { 'retry-after': '0' } }))
  const house = await fluentHouse(server)
  const before = performance.now()
  await house.ask(QUESTION)
  expect(server.requests).toHaveLength(3)
  expect(performance.now() - before).toBeGreaterThan(900)
})
