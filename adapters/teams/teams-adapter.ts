import type { IncomingMessage, ServerResponse } from 'node:http'
import {
  type Adapter,
  type AdapterHost,
  type Assistant,
  type Language,
  type PartHealth,
  within,
} from '../../src/index.js'
import type { Activity } from './activity.js'
import { orInBareWords } from './bare-words.js'
import { type BotFramework, createBotFramework } from './bot-framework.js'
import { createConnector } from './connector.js'
import { type Conversation, readConversation } from './conversation.js'
import { type Conversations, createConversations } from './conversations.js'
import { createRoute, type Outcome } from './http-route.js'
import { createInvokes } from './invokes.js'
import { personId, readPersonId } from './person-id.js'
import { createPost, factsOf } from './post.js'
import type { NamePerson } from './render-card.js'
import { createRoster } from './roster.js'
import type { TeamsSettings } from './settings.js'
import { eventOf, LOCAL_TENANT } from './to-inbound.js'
import { WORDS } from './words.js'

/**
 * A turn is answered within the request if it takes no longer than this, in milliseconds; after it the request is acknowledged
 * and the answer follows by itself. Teams calls an activity failed after 10 to 15 seconds, and sends it again. Short, so that a
 * crowd of slow answers holds no requests open; what is acknowledged and not answered is noted (`host.underway`).
 */
const HELD = 200

/** While the store is away nothing can be noted: the request waits for its answer instead, so long, in milliseconds. */
const UNNOTED_FOR = 8_000

export interface TeamsDeps {
  /** Default: botbuilder's. */
  readonly botFramework?: BotFramework
  readonly held?: number
  /** How the pauses between tries are waited; only tests set it. */
  readonly wait?: (milliseconds: number) => Promise<void>
  /** How long a streamed answer may take, in milliseconds. Default: a little less than Teams allows. */
  readonly streamLasts?: number
}

/** Microsoft Teams: `POST /api/messages` in, the Bot Framework's REST service out. */
export function createTeamsAdapter(
  settings: TeamsSettings,
  host: AdapterHost,
  deps: TeamsDeps = {},
): Adapter<IncomingMessage, ServerResponse> {
  const { app } = settings
  const tenant = app?.tenantId ?? null
  const health = createHealth(host)
  const botFramework = deps.botFramework ?? createBotFramework(settings)
  const connector = orInBareWords(
    createConnector({
      token: (anew) => health.watch('token', botFramework.token(anew)),
      ...(deps.wait === undefined ? {} : { wait: deps.wait }),
    }),
    host.log,
  )
  const roster = createRoster({ tenant }, { connector, clock: host.clock, log: host.log })
  const name =
    (language: Language): NamePerson =>
    (person) => {
      const known = readPersonId(person)
      return known === null
        ? null
        : { id: known.id, name: safeName(roster.nameOf(known.id)) ?? WORDS[language].colleague }
    }
  const post = createPost({ host, connector, name, targeted: settings.targeted === true })
  const running = new Set<Promise<unknown>>()
  let turns: ((activity: Activity) => Promise<Outcome>) | null = null
  let talks: Conversations | null = null

  /** Counted, so that a shutdown waits for it; and whatever happens in it, the process lives. */
  const run = <T>(work: Promise<T>): Promise<T> => {
    const ended = work.catch((error: unknown) => host.log.error('teams-turn-failed', factsOf(error)))
    running.add(ended)
    void ended.finally(() => running.delete(ended))
    return work
  }

  const acknowledged = async (work: Promise<void>, event: string | null = null): Promise<Outcome> => {
    await within(deps.held ?? HELD, run(work)).catch(() => undefined)
    if (event !== null) await host.underway.safe(event, UNNOTED_FOR)
    return { status: 200 }
  }

  const take = async (activity: Activity): Promise<Outcome> => {
    // Starting or stopping: Teams sends it again, to whichever process is there.
    if (turns === null) return { status: 503 }
    return await turns(activity)
  }

  return {
    name: 'teams',
    routes: [
      createRoute(
        { tenant, loopback: app === null || isLoopback(app.cloud?.openIdMetadataUrl) },
        { botFramework, log: host.log, keys: (there) => health.set('keys', there), take },
      ),
    ],
    start: async (assistant: Assistant) => {
      const conversations = createConversations({
        assistant,
        host,
        connector,
        roster,
        post,
        local: app === null,
        ...(deps.streamLasts === undefined ? {} : { streamLasts: deps.streamLasts }),
      })
      talks = conversations
      const invoke = createInvokes({ conversations, post, name, log: host.log, run })
      turns = async (activity) => {
        if (isOurs(activity)) return { status: 200 }
        switch (activity.type) {
          case 'message':
            return await acknowledged(conversations.message(activity), eventOf(activity))
          case 'messageUpdate':
            return await acknowledged(conversations.edited(activity), eventOf(activity))
          case 'messageDelete':
            return await acknowledged(conversations.deleted(activity))
          case 'installationUpdate':
            return activity.action?.startsWith('add') === true
              ? await acknowledged(conversations.arrived(activity))
              : { status: 200 }
          case 'conversationUpdate':
            return weJoined(activity) ? await acknowledged(conversations.arrived(activity)) : { status: 200 }
          case 'invoke':
            return await run(invoke(activity))
          default:
            return { status: 200 }
        }
      }
    },
    stop: async () => {
      turns = null
      while (running.size > 0) await Promise.all([...running])
      await connector.idle()
    },
    send: async (to, reply) => {
      const person =
        readPersonId(to) ?? (to.includes(':') ? null : { tenant: tenant ?? LOCAL_TENANT, id: to })
      if (person === null) return false
      const address = await host.addresses.find(personId({ ...person, tenant: person.tenant.toLowerCase() }))
      const chat: Conversation | null = address === null ? null : readConversation(address)
      if (chat === null) return false
      try {
        await run(post.tell(chat, { reply, answer: null }))
        return true
      } catch {
        return false
      }
    },
    introduce: async (id) => {
      const person = readPersonId(id)
      if (person === null) return null
      const address = await host.addresses.find(id).catch(() => null)
      const chat = address === null ? null : readConversation(address)
      return { platform: 'Teams', name: await roster.find(chat, person.id) }
    },
    takeOver: async ({ place }) => {
      if (talks !== null) await run(talks.takeOver(place)).catch(() => undefined)
    },
    health: health.state,
  }
}

/** Of ours or of another bot (`28:`): two that answer each other never end. */
function isOurs({ from, recipient }: Activity): boolean {
  return (
    from?.role === 'bot' || from?.id?.startsWith('28:') === true || (!!from?.id && from.id === recipient?.id)
  )
}

function weJoined({ membersAdded, recipient }: Activity): boolean {
  return (membersAdded ?? []).some(({ id }) => !!id && id === recipient?.id)
}

function isLoopback(url: string | undefined): boolean {
  return url !== undefined && ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname)
}

/** A name stands between tags of a mention; it cannot break out of them. */
function safeName(name: string | null): string | null {
  const safe = (name ?? '').replace(/[<>&[\]()*_`\\]/gu, '').trim()
  return safe === '' ? null : safe
}

const REMEDIES = {
  keys: 'The keys of Microsoft’s signatures cannot be reached. Let this machine open https://login.botframework.com.',
  token:
    'Microsoft gives us no token. Check MicrosoftAppId, MicrosoftAppPassword and MicrosoftAppTenantId (`npm run teams -- doctor`).',
} as const

/** What of the outside is there; nothing is called well or ill before it was tried. */
function createHealth(host: AdapterHost) {
  const away = new Set<keyof typeof REMEDIES>()
  const set = (part: keyof typeof REMEDIES, there: boolean): void => {
    if (!there && !away.has(part)) host.log.error('teams-part-away', { part })
    if (there) away.delete(part)
    else away.add(part)
  }
  return {
    set,
    watch: async <T>(part: keyof typeof REMEDIES, value: Promise<T>): Promise<T> => {
      try {
        const got = await value
        set(part, true)
        return got
      } catch (error) {
        set(part, false)
        throw error
      }
    },
    state: (): PartHealth => {
      const [part] = away
      return part === undefined
        ? { name: 'teams', state: 'ok' }
        : { name: 'teams', state: 'degraded', reason: part, remedy: REMEDIES[part] }
    },
  }
}
