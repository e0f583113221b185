import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { readConfig } from '../../src/app/config.js'
import { createLog } from '../../src/app/log.js'
import { type Serving, serve } from '../../src/app/serve.js'
import { APP_TOKEN, ASKING, BOT_TOKEN, SIGNING_SECRET } from './slack/world.js'
import { type SlackDouble, startSlack } from './slack-server.js'
import { until } from './until.js'

export interface RunningHouse {
  readonly slack: SlackDouble
  readonly serving: Serving
  readonly logged: string[]
  stop(): Promise<void>
}

/** The whole house as `npm start` builds it, with the real knowledge and a SQLite state of its own, against the double. */
export async function runHouse(
  by: 'http' | 'socket',
  settings: Readonly<Record<string, string>> = {},
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
  const serving = await serve(config, createLog('debug', sink))
  slack.eventsTo = by === 'http' ? `${serving.url}/slack/events` : null
  const said = (code: string) => logged.some((line) => line.includes(code))
  await until(() => said('knowledge-ready') && said('slack-ready'), 120_000)
  return {
    slack,
    serving,
    logged,
    stop: async () => {
      await serving.stop()
      await slack.close()
      await rm(data, { recursive: true, force: true })
    },
  }
}
