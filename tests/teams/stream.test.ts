import { afterEach, expect, test } from '@jest/globals'
import { createConnector } from '../../adapters/teams/connector.js'
import { openStream, STREAM_LASTS } from '../../adapters/teams/stream.js'
import { BOT, startTeamsServer, TENANT, type TeamsServer } from '../support/teams-server.js'
import { until } from '../support/until.js'

let teams: TeamsServer
afterEach(() => teams.close())

async function begin() {
  teams = await startTeamsServer()
  const connector = createConnector({ token: async () => null, wait: async () => undefined })
  const to = { serviceUrl: teams.url, id: 'a:1', room: 'personal' as const, tenant: TENANT, bot: BOT }
  const none = () => undefined
  const stream = openStream(connector, to, {
    doing: 'Reading…',
    onShown: none,
    onStopped: none,
    onRefused: none,
  })
  return { connector, stream, say: (text: string) => ({ type: 'message', text, summary: text }) }
}

test('an end that says something else than was shown (the folder completes a broken answer): closed, then changed in its place', async () => {
  const { stream, say } = await begin()
  stream.show('first')
  await until(() => teams.messages.length === 1)
  const id = await stream.finish(say('another first'), false)
  expect(teams.messages).toMatchObject([{ id, growing: false, activity: { text: 'another first' } }])
  expect(teams.faults).toEqual([])
})

test('danger waits for no pace: said at once, and once', async () => {
  const { stream, say } = await begin()
  stream.show('first')
  await until(() => teams.messages.length === 1)
  const before = teams.calls.length
  await stream.finish(say('Call 112.'), true)
  expect(teams.messages.map(({ activity }) => activity.text)).toEqual(['Call 112.'])
  // No second has passed since the last request, so the service may refuse the stream; nobody waits for it.
  expect(teams.calls.length - before).toBeLessThanOrEqual(4)
})

test('what does not begin with what is shown is not streamed; the time stays below the two minutes', async () => {
  const { stream, say } = await begin()
  stream.show('first')
  stream.show('second')
  await stream.finish(say('first and second'), false)
  expect(teams.streams.taken.map(({ text }) => text)).not.toContain('second')
  expect(teams.faults).toEqual([])
  expect(STREAM_LASTS).toBeLessThan(120_000)
})

test('what is dropped leaves nothing behind', async () => {
  const { stream } = await begin()
  stream.show('first')
  await until(() => teams.messages.length === 1)
  await stream.drop()
  expect(teams.messages).toEqual([])
})
