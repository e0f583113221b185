/**
 * One process of several on one state: the built house with the real knowledge and the Slack adapter over HTTP. Its model is
 * slow on purpose: every answer takes SLOW milliseconds more. Rates are off, since the test asks faster than people do.
 */
import { createServer } from 'node:http'
import { createSlackAdapter } from '../../../dist/adapters/slack/slack-adapter.js'
import { compose } from '../../../dist/src/app/compose.js'
import { readConfig } from '../../../dist/src/app/config.js'
import { keepUnderway } from '../../../dist/src/app/keep-underway.js'
import { openStateOf } from '../../../dist/src/app/open-state-of.js'
import { createResilientState } from '../../../dist/src/storage/resilient-state.js'

const config = readConfig(process.env)
const slow = Number(process.env.SLOW)
const state = createResilientState({}, { open: () => openStateOf(config), clock: Date.now })
const none = () => undefined
const trouble = (code, facts) => process.stderr.write(`${code} ${JSON.stringify(facts ?? {})}\n`)
const log = { debug: none, info: none, warn: trouble, error: trouble }
const underway = keepUnderway({ underway: state.underway, seen: state.seen, clock: Date.now, log })
const house = compose(config, {
  clock: Date.now,
  unlimited: true,
  state: { ...state, seen: underway.seen },
  notify: async () => false,
})
const adapter = createSlackAdapter(config.slack, {
  clock: Date.now,
  log,
  posted: state.posted,
  addresses: state.addresses,
  underway: underway.notesFor('slack'),
  answered: none,
})
await house.ready
await state.tried
const assistant = {
  async handle(inbound, options) {
    const handled = await house.assistant.handle(inbound, options)
    if (handled !== null) await new Promise((resolve) => setTimeout(resolve, slow))
    return handled
  },
}
const [route] = adapter.routes
const server = createServer((request, response) => void route.handle(request, response))
server.listen(0, '127.0.0.1', async () => {
  await adapter.start(assistant)
  underway.start([adapter])
  process.send({ port: server.address().port })
})
process.on('message', async () => {
  await adapter.stop()
  await underway.stop()
  server.closeAllConnections()
  house.close()
  await state.close()
  process.exit(0)
})
