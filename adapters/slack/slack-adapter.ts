import type { IncomingMessage, ServerResponse } from 'node:http'
import { WebClient } from '@slack/web-api'
import {
  type Adapter,
  type AdapterHost,
  type Assistant,
  AssistantError,
  type Log,
  type PartHealth,
} from '../../src/index.js'
import { createHttpReceiver, type HttpReceiver } from './http-receiver.js'
import { readPerson, userOf } from './ids.js'
import { takeOver } from './left-behind.js'
import { listen } from './listen.js'
import type { Identity, Parts } from './parts.js'
import { type PersistDeps, wait } from './persist.js'
import { quiet } from './quiet-logger.js'
import { createSocketReceiver, type SocketReceiver } from './socket-receiver.js'
import { codeOf, FATAL, factsOf, remedyFor } from './trouble.js'

/** What `.env` says of Slack. */
export interface SlackAdapterConfig {
  readonly botToken: string
  /** Socket Mode needs no public address; HTTP listens at POST /slack/events. */
  readonly by: { readonly appToken: string } | { readonly signingSecret: string }
  /** Ids of channels in which every question is answered, not only a mention. */
  readonly answerChannels: readonly string[]
  /** Only tests set it. `null` = Slack's own. */
  readonly apiUrl: string | null
  /** Only tests set it; see `SocketOptions`. */
  readonly pingTimeout?: number
}

/** How long Slack is asked who we are before the next try, in milliseconds. */
const ASK_AGAIN = 5_000

function createClient({ botToken, apiUrl }: SlackAdapterConfig, log: Log): WebClient {
  return new WebClient(botToken, {
    ...(apiUrl === null ? {} : { slackApiUrl: apiUrl }),
    // Tried again by ourselves: with a limit, in the order of the channel, and never written twice.
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: 10_000,
    logger: quiet(log),
  })
}

function createReceiver(
  { by, apiUrl, pingTimeout }: SlackAdapterConfig,
  { log, clock }: AdapterHost,
): HttpReceiver | SocketReceiver {
  if ('signingSecret' in by) return createHttpReceiver(by.signingSecret, log, clock)
  return createSocketReceiver({
    appToken: by.appToken,
    apiUrl,
    logger: quiet(log),
    log,
    ...(pingTimeout === undefined ? {} : { pingTimeout }),
  })
}

/** Slack: translates and delivers, over Socket Mode or HTTP. */
export function createSlackAdapter(
  config: SlackAdapterConfig,
  host: AdapterHost,
): Adapter<IncomingMessage, ServerResponse> {
  const { log } = host
  const client = createClient(config, log)
  const receiver = createReceiver(config, host)
  /** The code with which Slack refused our token while we were at work; `null` = it took it. */
  let refused: string | null = null
  const persist: PersistDeps = {
    wait,
    heard: (refusal) => {
      if (refusal === null) refused = null
      else if (FATAL.has(refusal)) refused = refusal
    },
  }
  /** `null` until Slack has said who we are. */
  let parts: Parts | null = null
  let stopped = false
  let trouble: { readonly reason: string; readonly remedy?: string } | null = { reason: 'starting' }
  let timer: ReturnType<typeof setTimeout> | undefined

  const open = async (assistant: Assistant, us: Identity): Promise<void> => {
    const { botToken, answerChannels } = config
    parts = listen(assistant, us, { botToken, answerChannels, persist, client, host, receiver })
    trouble = null
    await parts.app.start()
  }

  /** Slack may be away when we start: then it goes on asking. What only a lead can mend is thrown, with the remedy. */
  const begin = async (assistant: Assistant): Promise<void> => {
    try {
      const { team_id, user_id, bot_id } = await client.auth.test()
      // Stopped while Slack was asked: what would be opened now, nobody would close.
      if (stopped) return
      await open(assistant, { team: String(team_id), user: String(user_id), bot: String(bot_id) })
      log.info('slack-ready', { by: 'route' in receiver ? 'http' : 'socket' })
    } catch (error) {
      const code = codeOf(error)
      if (code !== null && FATAL.has(code))
        throw new AssistantError('slack-token', remedyFor(code) ?? 'Slack: SLACK_BOT_TOKEN does not work.', {
          code,
        })
      log.warn('slack-away', factsOf('auth.test', error))
      trouble = { reason: 'unreachable', remedy: 'Slack cannot be reached. It is tried again by itself.' }
      if (!stopped) timer = setTimeout(() => void begin(assistant).catch(failed), ASK_AGAIN)
    }
  }
  const failed = (error: unknown): void => {
    const remedy = error instanceof AssistantError ? error.message : 'Slack does not let us in.'
    trouble = { reason: 'refused', remedy }
    log.error('slack-token', { remedy })
  }

  return {
    name: 'slack',
    routes: 'route' in receiver ? [receiver.route] : [],
    start: begin,
    async stop() {
      stopped = true
      clearTimeout(timer)
      await receiver.stop()
      await parts?.answering.finish()
    },
    async send(to, reply) {
      if (parts === null) return false
      const user = userOf(to, parts.us.team)
      if (user === null) return false
      try {
        await parts.outbox.direct(user, reply)
        return true
      } catch (error) {
        log.warn('slack-not-sent', factsOf('conversations.open', error))
        return false
      }
    },
    async introduce(id) {
      const person = readPerson(id)
      if (parts === null || person?.team !== parts.us.team) return null
      return { platform: 'Slack', name: (await parts.people.find(person.user)).name }
    },
    async takeOver(left) {
      if (parts !== null) await takeOver(parts, left)
    },
    health: (): PartHealth => {
      if (trouble !== null) return { name: 'slack', state: 'down', ...trouble }
      if (refused !== null) return withoutToken(refused)
      return 'route' in receiver ? { name: 'slack', state: 'ok' } : healthOf(receiver)
    },
  }
}

/** Not down: whatever else this process serves is as well as before. */
function withoutToken(code: string): PartHealth {
  const remedy = remedyFor(code)
  return { name: 'slack', state: 'degraded', reason: 'token', ...(remedy === null ? {} : { remedy }) }
}

function healthOf(socket: SocketReceiver): PartHealth {
  switch (socket.state()) {
    case 'connected':
      return { name: 'slack', state: 'ok' }
    case 'refused':
      return {
        name: 'slack',
        state: 'down',
        reason: 'socket-refused',
        remedy: 'SLACK_APP_TOKEN does not work: make a new one with connections:write ("Basic Information").',
      }
    default:
      return { name: 'slack', state: 'degraded', reason: 'reconnecting' }
  }
}
