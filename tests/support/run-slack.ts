import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createSlackAdapter } from '../../adapters/slack/slack-adapter.js'
import type { Adapter, Assistant, Facts, Log, Posted, UnderwayNotes } from '../../src/index.js'
import { createMemoryPosted } from './memory-posted.js'
import { NO_NOTES } from './no-notes.js'
import { APP_TOKEN, ASKING, BOT_TOKEN, SIGNING_SECRET } from './slack/world.js'
import { type SlackDouble, startSlack } from './slack-server.js'
import { until } from './until.js'

export interface RunningSlack {
  readonly slack: SlackDouble
  readonly adapter: Adapter<IncomingMessage, ServerResponse>
  readonly logged: { readonly code: string; readonly facts: Facts }[]
  readonly eventsUrl: string | null
  stop(): Promise<void>
}

/** The adapter before its start, and what it logs. */
export function slackAdapter(
  by: 'http' | 'socket',
  double: SlackDouble,
  underway: UnderwayNotes = NO_NOTES,
  posted: Posted = createMemoryPosted(),
) {
  const logged: { code: string; facts: Facts }[] = []
  const write = (code: string, facts: Facts = {}) => void logged.push({ code, facts })
  const log: Log = { debug: write, info: write, warn: write, error: write }
  const adapter = createSlackAdapter(
    {
      botToken: BOT_TOKEN,
      by: by === 'http' ? { signingSecret: SIGNING_SECRET } : { appToken: APP_TOKEN },
      answerChannels: [ASKING],
      apiUrl: double.apiUrl,
    },
    {
      clock: Date.now,
      log,
      posted,
      addresses: { remember: async () => undefined, find: async () => null },
      underway,
      answered: () => undefined,
    },
  )
  return { adapter, logged }
}

/** The adapter against the double, with a port of the test's own in place of the house. */
export async function runSlack(
  by: 'http' | 'socket',
  assistant: Assistant,
  slack?: SlackDouble,
  underway?: UnderwayNotes,
  posted?: Posted,
): Promise<RunningSlack> {
  const double = slack ?? (await startSlack())
  const { adapter, logged } = slackAdapter(by, double, underway, posted)
  const server = createServer((request, response) => {
    const route = adapter.routes.find((one) => one.path === request.url)
    if (route === undefined) response.writeHead(404).end()
    else void route.handle(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const eventsUrl =
    by === 'http' ? `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events` : null
  double.eventsTo = eventsUrl
  await adapter.start(assistant)
  await until(() => adapter.health().state === 'ok')
  return {
    slack: double,
    adapter,
    logged,
    eventsUrl,
    stop: async () => {
      await adapter.stop()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      if (slack === undefined) await double.close()
    },
  }
}
