import { App } from '@slack/bolt'
import type { WebClient } from '@slack/web-api'
import { LRUCache } from 'lru-cache'
import type { AdapterHost, Assistant } from '../../src/index.js'
import { createAnswering } from './answering.js'
import { beforeAcknowledging } from './before-acknowledging.js'
import { createConversations } from './conversations.js'
import { createDelivery } from './delivery.js'
import { createDialogs } from './dialogs.js'
import { createGrowings } from './growing.js'
import type { HttpReceiver } from './http-receiver.js'
import { noteOf } from './left-behind.js'
import { listenToButtons } from './on-buttons.js'
import { listenToCommands, listenToShortcuts } from './on-commands.js'
import { listenToHome } from './on-home.js'
import { listenToMessages } from './on-messages.js'
import { createOutbox, type OutboxDeps } from './outbox.js'
import type { Identity, Parts } from './parts.js'
import { createPeople } from './people.js'
import type { PersistDeps } from './persist.js'
import { quiet } from './quiet-logger.js'
import type { SocketReceiver } from './socket-receiver.js'
import { createStatus } from './status.js'

/** Events this process remembers, so that what is delivered twice is begun once; others are held by the core's own claims. */
const REMEMBERED = 50_000
const REMEMBERED_FOR = 30 * 60_000
/** How much longer a command or a shortcut waits for its note while the store is away, in milliseconds. */
const UNNOTED_FOR = 1_000

export interface ListenDeps {
  readonly botToken: string
  readonly answerChannels: readonly string[]
  readonly persist: PersistDeps
  readonly client: WebClient
  readonly host: AdapterHost
  readonly receiver: HttpReceiver | SocketReceiver
}

type Seen = LRUCache<string, true>

/** Puts together what answers in this workspace; it hears nothing before its `app` is started. */
export function listen(assistant: Assistant, us: Identity, deps: ListenDeps): Parts {
  const seen: Seen = new LRUCache({ max: REMEMBERED, ttl: REMEMBERED_FOR })
  const app = createApp(us, seen, deps)
  const calls = { ...deps.persist, client: deps.client, log: deps.host.log, team: us.team }
  const parts = createParts(app, calls, assistant, us, seen, deps)
  const dialogs = createDialogs(calls)
  listenToMessages(parts)
  listenToButtons(parts, dialogs)
  listenToCommands(parts)
  listenToShortcuts(parts, dialogs)
  listenToHome(parts)
  return parts
}

/** Bolt, with what must be done before it acknowledges, for this workspace alone. */
function createApp(us: Identity, seen: Seen, { botToken, answerChannels, host, receiver }: ListenDeps): App {
  const { log, underway } = host
  const app = new App({
    // Bolt acknowledges events before anything else sees them; what must be noted before that is noted here.
    receiver: beforeAcknowledging(receiver, log, async (body) => {
      const note = noteOf(body, us, answerChannels)
      if (note === null) return null
      if (!seen.has(note.event)) await underway.begin(note.event, note.place)
      // After three seconds Slack counts it as not acknowledged and sends it again, which is what shall happen then. What it does
      // not send again is acknowledged all the same: else it would tell her that we failed, and the answer would come after it.
      return () => underway.safe(note.event, note.sentAgain ? undefined : UNNOTED_FOR)
    }),
    logger: quiet(log),
    // Only the workspace this token belongs to is served; what comes from another one is acknowledged and left alone.
    authorize: async ({ teamId, enterpriseId }) => {
      if (teamId !== us.team) {
        log.warn('slack-foreign-workspace', { team: teamId ?? null, enterprise: enterpriseId ?? null })
        throw new Error('foreign workspace')
      }
      return { botToken, botId: us.bot, botUserId: us.user, teamId: us.team }
    },
  })
  app.error(async (error) => log.error('slack-listener', { kind: error.name, code: error.code ?? null }))
  return app
}

/** What the listeners share. */
function createParts(
  app: App,
  calls: OutboxDeps,
  assistant: Assistant,
  us: Identity,
  seen: Seen,
  { answerChannels, persist, client, host }: ListenDeps,
): Parts {
  const { clock, log, underway, answered, posted } = host
  const versions = new LRUCache<string, number>({ max: REMEMBERED, ttl: REMEMBERED_FOR })
  const outbox = createOutbox(calls)
  return {
    ...persist,
    app,
    client,
    host,
    us,
    answerChannels,
    people: createPeople({ ...calls, clock }),
    outbox,
    delivery: createDelivery({ outbox, posted, clock, team: us.team }),
    growings: createGrowings({ outbox, posted, clock, team: us.team }),
    answering: createAnswering({ assistant, clock, log, underway, answered }),
    status: createStatus(client, clock, log),
    conversations: createConversations(clock),
    first: (event) => !seen.has(event) && seen.set(event, true) !== undefined,
    latest: (message, version) =>
      Number(version) >= (versions.get(message) ?? 0) && versions.set(message, Number(version)) !== undefined,
    begun: (event) => seen.has(event),
  }
}
