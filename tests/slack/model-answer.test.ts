import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { draftFrom, type ModelServer, passagesOf, startModelServer } from '../support/model-server.js'
import { type RunningHouse, runHouse } from '../support/run-house.js'
import { createActor } from '../support/slack/actor.js'
import { wordsOf } from '../support/slack/check-blocks.js'
import { MEMBER } from '../support/slack/world.js'
import { until } from '../support/until.js'

const LIE = 'It was shown that 97 % of all women go back for ever.'
const MORE = 'I am still reading; the rest follows here.'

let model: ModelServer
let house: RunningHouse

beforeAll(async () => {
  model = await startModelServer()
  house = await runHouse('http', {
    OPENAI_API_KEY: 'sk-test-0',
    OPENAI_BASE_URL: model.baseUrl,
    OPENAI_MODEL: 'scripted',
  })
}, 180_000)
afterAll(async () => {
  await house.stop()
  await model.stop()
})

test('in Slack the first verified claim stands there before the model has finished, and a lie never does', async () => {
  let go: () => void = () => undefined
  const hold = new Promise<void>((resolve) => {
    go = resolve
  })
  model.script((request) => {
    const { claims, ...rest } = draftFrom(passagesOf(request).slice(0, 4)) as { claims: object[] }
    const say = { ...rest, claims: [claims[0]!, { ...claims[1]!, text: LIE }, ...claims.slice(1)] }
    const text = JSON.stringify(say)
    // Behind the first claim: the second, a lie, has begun.
    return { say, pieces: 200, hold, holdAt: text.indexOf('"role"', text.indexOf('"support"')) }
  })
  const member = createActor(house.slack, MEMBER)
  const sees = () => member.sees().map((one) => wordsOf(one.blocks))
  await member.mention('she went back to him again, what do I say?')
  await until(() => sees().length === 1)
  const [first] = sees()
  expect(first).toContain(MORE)
  expect(first).toMatch(/\[1\] \(https:.*Sources\n\[1\]/su)
  expect(first).not.toContain('Helpful')
  go()
  await until(() => sees()[0]?.includes('Helpful') === true)
  const [whole] = sees()
  expect(sees()).toHaveLength(1)
  expect(whole).not.toContain(MORE)
  expect(whole!.length).toBeGreaterThan(first!.length)
  expect(JSON.stringify(house.slack.calls)).not.toContain('97 %')
})
