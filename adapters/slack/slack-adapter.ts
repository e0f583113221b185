import type { IncomingMessage, ServerResponse } from 'node:http'
import { App, type Logger, LogLevel } from '@slack/bolt'
import { WebClient } from '@slack/web-api'
import { LRUCache } from 'lru-cache'
import {
  type Adapter,
  type AdapterHost,
  type Assistant,
  AssistantError,
  type Log,
  type PartHealth,
} from '../../src/index.js'
import { createAnswering } from './answering.js'
import { beforeAcknowledging } from './before-acknowledging.js'
import { createConversations } from './conversations.js'
import { createDelivery } from './delivery.js'
import { createDialogs } from './dialogs.js'
import { createHttpReceiver, type HttpReceiver } from './http-receiver.js'
import { readPerson, userOf } from './ids.js'
import { noteOf, takeOver } from './left-behind.js'
import { listenToButtons } from './on-buttons.js'
import { listenToCommands, listenToShortcuts } from './on-commands.js'
import { listenToHome } from './on-home.js'
import { listenToMessages } from './on-messages.js'
import { createOutbox } from './outbox.js'
import type { Identity, Parts } from './parts.js'
import { createPeople } from './people.js'
import { type PersistDeps, wait } from './persist.js'
import { createSocketReceiver, type SocketReceiver } from './socket-receiver.js'
import { createStatus } from './status.js'
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

/** Events this process remembers, so that what is delivered twice is begun once; others are held by the core's own claims. */
const REMEMBERED = 50_000
const REMEMBERED_FOR = 30 * 60_000
/** How much longer a command or a shortcut waits for its note while the store is away, in milliseconds. */
const UNNOTED_FOR = 1_000
/** How long Slack is asked who we are before the next try, in milliseconds. */
const ASK_AGAIN = 5_000

/** Slack: translates and delivers, over Socket Mode or HTTP. */
export function createSlackAdapter(
  config: SlackAdapterConfig,
  host: AdapterHost,
): Adapter<IncomingMessage, ServerResponse> {
  const { clock, log } = host
  const client = new WebClient(config.botToken, {
    ...(config.apiUrl === null ? {} : { slackApiUrl: config.apiUrl }),
    // Tried again by ourselves: with a limit, in the order of the channel, and never written twice.
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: 10_000,
    logger: quiet(log),
  })
  const receiver: HttpReceiver | SocketReceiver =
    'signingSecret' in config.by
      ? createHttpReceiver(config.by.signingSecret, log, clock)
      : createSocketReceiver({
          appToken: config.by.appToken,
          apiUrl: config.apiUrl,
          logger: quiet(log),
          log,
          ...(config.pingTimeout === undefined ? {} : { pingTimeout: config.pingTimeout }),
        })
  /** The code with which Slack refused our token while we were at work; `null` = it took it. */
  let refused: string | null = null
  const persistDeps: PersistDeps = {
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

  const listen = async (assistant: Assistant, us: Identity): Promise<void> => {
    const seen = new LRUCache<string, true>({ max: REMEMBERED, ttl: REMEMBERED_FOR })
    const versions = new LRUCache<string, number>({ max: REMEMBERED, ttl: REMEMBERED_FOR })
    const app = new App({
      // Bolt acknowledges events before anything else sees them; what must be noted before that is noted here.
      receiver: beforeAcknowledging(receiver, log, async (body) => {
        const note = noteOf(body, us, config.answerChannels)
        if (note === null) return null
        if (!seen.has(note.event)) await host.underway.begin(note.event, note.place)
        // After three seconds Slack counts it as not acknowledged and sends it again, which is what shall happen then. What it does
        // not send again is acknowledged all the same: else it would tell her that we failed, and the answer would come after it.
        return () => host.underway.safe(note.event, note.sentAgain ? undefined : UNNOTED_FOR)
      }),
      logger: quiet(log),
      // Only the workspace this token belongs to is served; what comes from another one is acknowledged and left alone.
      authorize: async ({ teamId, enterpriseId }) => {
        if (teamId !== us.team) {
          log.warn('slack-foreign-workspace', { team: teamId ?? null, enterprise: enterpriseId ?? null })
          throw new Error('foreign workspace')
        }
        return { botToken: config.botToken, botId: us.bot, botUserId: us.user, teamId: us.team }
      },
    })
    app.error(async (error) => log.error('slack-listener', { kind: error.name, code: error.code ?? null }))
    const deps = { ...persistDeps, client, log, team: us.team }
    const outbox = createOutbox(deps)
    const answering = createAnswering({
      assistant,
      clock,
      log,
      underway: host.underway,
      answered: host.answered,
    })
    const listening: Parts = {
      ...persistDeps,
      app,
      client,
      host,
      us,
      answerChannels: config.answerChannels,
      people: createPeople({ ...deps, clock }),
      outbox,
      delivery: createDelivery({ outbox, posted: host.posted, clock, team: us.team }),
      answering,
      status: createStatus(client, clock, log),
      conversations: createConversations(clock),
      first: (event) => !seen.has(event) && seen.set(event, true) !== undefined,
      latest: (message, version) =>
        Number(version) >= (versions.get(message) ?? 0) &&
        versions.set(message, Number(version)) !== undefined,
      begun: (event) => seen.has(event),
    }
    const dialogs = createDialogs(deps)
    listenToMessages(listening)
    listenToButtons(listening, dialogs)
    listenToCommands(listening)
    listenToShortcuts(listening, dialogs)
    listenToHome(listening)
    parts = listening
    trouble = null
    await app.start()
  }

  /** Slack may be away when we start: then it goes on asking. What only a lead can mend is thrown, with the remedy. */
  const begin = async (assistant: Assistant): Promise<void> => {
    try {
      const { team_id, user_id, bot_id } = await client.auth.test()
      // Stopped while Slack was asked: what would be opened now, nobody would close.
      if (stopped) return
      await listen(assistant, { team: String(team_id), user: String(user_id), bot: String(bot_id) })
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
      if ('route' in receiver || receiver.state() === 'connected') return { name: 'slack', state: 'ok' }
      return receiver.state() === 'refused'
        ? {
            name: 'slack',
            state: 'down',
            reason: 'socket-refused',
            remedy:
              'SLACK_APP_TOKEN does not work: make a new one with connections:write ("Basic Information").',
          }
        : { name: 'slack', state: 'degraded', reason: 'reconnecting' }
    },
  }
}

/** Not down: whatever else this process serves is as well as before. */
function withoutToken(code: string): PartHealth {
  const remedy = remedyFor(code)
  return { name: 'slack', state: 'degraded', reason: 'token', ...(remedy === null ? {} : { remedy }) }
}

/** The SDK's own words may quote a message, so that only their number is kept. */
function quiet(log: Log): Logger {
  const nothing = () => undefined
  return {
    debug: nothing,
    info: nothing,
    warn: () => log.debug('slack-sdk-warns'),
    error: () => log.debug('slack-sdk-complains'),
    setLevel: nothing,
    getLevel: () => LogLevel.ERROR,
    setName: nothing,
  }
}
