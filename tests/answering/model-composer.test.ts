import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { draftFrom, type ModelServer, passagesOf, startModelServer } from '../support/model-server.js'
import { fluentHouse } from './model-support.js'

let server: ModelServer
beforeAll(async () => {
  server = await startModelServer()
})
afterAll(() => server.stop())

const QUESTION = 'she went back to him again, what do I say?'

describe('a model that answers well', () => {
  test('is asked for a strict schema, and its claims are shown with quotes from the folder', async () => {
    server.script((request) => ({ say: draftFrom(passagesOf(request).slice(0, 3)) }))
    const house = await fluentHouse(server)
    const { answer } = await house.ask(QUESTION)
    expect(house.composed).toEqual(['model used'])
    expect(answer.outcome).toBe('answered')
    const [request] = server.requests.slice(-1)
    expect(request!.path).toBe('/v1/chat/completions')
    expect(request!.headers.authorization).toBe('Bearer sk-test-0')
    expect(request!.body.response_format).toMatchObject({
      type: 'json_schema',
      json_schema: { strict: true },
    })
    const shown = 'claims' in answer ? answer.claims.map(({ text }) => text) : []
    expect(shown).toEqual(
      passagesOf(request!)
        .slice(0, 3)
        .map(({ text }) => text),
    )
  })
})
