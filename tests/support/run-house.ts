import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { readConfig } from '../../src/app/config.js'
import { createLog } from '../../src/app/log.js'
import { type ServeOptions, type Serving, serve } from '../../src/app/serve.js'
import { envelope } from './slack/payloads.js'
import { APP_TOKEN, ASKING, BOT_TOKEN, SIGNING_SECRET } from './slack/world.js'
import { type SlackDouble, startSlack } from './slack-server.js'
import { until } from './until.js'

export interface RunningHouse {
  readonly slack: SlackDouble
  readonly serving: Serving
  readonly logged: string[]
  /** Another process on the same state, in front of the same Slack. */
  restart(): Promise<void>
  stop(): Promise<void>
}

/** The whole house as `npm start` builds it, with the real knowledge and a SQLite state of its own, against the double. */
export async function runHouse(
  by: 'http' | 'socket',
  settings: Readonly<Record<string, string>> = {},
  options: ServeOptions = {},
): Promise<RunningHouse> {
  const slack = await startSlack()
  const data = await mkdtemp(join(tmpdir(), 'secure-base-slack-'))
  const logged: string[] = []
  const sink = new Writable({
    write(chunk, _encoding, done) {
      logged.push(String(chunk))
      done()
    },
  })
  const config = readConfig({
    DATA_DIR: data,
    PORT: '0',
    SLACK_BOT_TOKEN: BOT_TOKEN,
    ...(by === 'http' ? { SLACK_SIGNING_SECRET: SIGNING_SECRET } : { SLACK_APP_TOKEN: APP_TOKEN }),
    SLACK_ANSWER_CHANNELS: ASKING,
    SLACK_API_URL: slack.apiUrl,
    ...settings,
  })
  const open = async (): Promise<Serving> => {
    const from = logged.length
    const opened = await serve(config, createLog('debug', sink), options)
    slack.eventsTo = by === 'http' ? `${opened.url}/slack/events` : null
    const said = (code: string) => logged.slice(from).some((line) => line.includes(code))
    await until(() => said('knowledge-ready') && said('slack-ready'), 120_000)
    // A start on a busy machine may have cost the connection, which is made anew: Slack itself would deliver once it is there.
    const nothing = envelope(slack.world, { type: 'assistant_thread_context_changed' })
    if (by === 'socket') await until(async () => (await slack.deliver('events_api', nothing)).acknowledged)
    return opened
  }
  let serving = await open()
  return {
    slack,
    get serving() {
      return serving
    },
    logged,
    restart: async () => {
      await serving.stop()
      serving = await open()
    },
    stop: async () => {
      await serving.stop()
      await slack.close()
      await rm(data, { recursive: true, force: true })
    },
  }
}
