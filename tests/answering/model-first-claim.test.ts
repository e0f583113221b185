import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Answer } from '../../src/domain/answer.js'
import { draftFrom, type ModelServer, passagesOf, startModelServer } from '../support/model-server.js'
import { fluentHouse } from './model-support.js'

let server: ModelServer
beforeAll(async () => {
  server = await startModelServer()
})
afterAll(() => server.stop())

const claimsOf = (answer: Answer): string[] =>
  'claims' in answer ? answer.claims.map(({ text }) => text) : []

test('a verified claim is out before the model has finished; what is shown only grows, and ends as the answer', async () => {
  // The server writes the first claim, and goes on only when the assistant has shown it.
  let seen = (): void => undefined
  const hold = new Promise<void>((resolve) => {
    seen = resolve
  })
  server.script((request) => {
    const draft = draftFrom(passagesOf(request).slice(0, 5))
    const text = JSON.stringify(draft)
    return { say: draft, pieces: 200, hold, holdAt: text.indexOf('"role"', text.indexOf('"support"')) }
  })
  const house = await fluentHouse(server)
  const parts: Answer[] = []
  const { answer } = await house.ask('she went back to him again, what do I say?', (part) => {
    parts.push(part)
    server.moments.push(`shown: ${claimsOf(part).length}`)
    seen()
  })
  server.moments.push('answered')
  expect(server.moments[0]).toBe('shown: 1')
  expect(server.moments.indexOf('the model has finished')).toBeGreaterThan(0)
  expect(server.moments.at(-1)).toBe('answered')
  for (const [index, part] of parts.entries())
    expect(claimsOf(parts[index + 1] ?? answer).slice(0, claimsOf(part).length)).toEqual(claimsOf(part))
  expect(claimsOf(answer)).toHaveLength(5)
})

test('a claim that does not hold is not shown on the way either', async () => {
  server.script((request) => {
    const [first, ...rest] = passagesOf(request).slice(0, 3)
    const lie = { ...first!, text: 'It was shown that 97 % of all women go back for ever.' }
    const { claims } = draftFrom([lie, ...rest]) as { claims: object[] }
    return { say: { danger: null, covered: true, claims } }
  })
  const house = await fluentHouse(server)
  const shown: string[] = []
  await house.ask('she went back to him again, what do I say?', (part) => shown.push(...claimsOf(part)))
  expect(shown.length).toBeGreaterThan(0)
  expect(shown.filter((text) => text.includes('97'))).toEqual([])
})
