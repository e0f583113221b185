import { setTimeout as pause } from 'node:timers/promises'
import PQueue from 'p-queue'
import { createLines, createPace } from '../../src/index.js'
import type { Outgoing } from './activity.js'
import { ConnectorError, mayPass, reasonOf } from './connector-error.js'
import type { Conversation } from './conversation.js'
import { readJson } from './read-json.js'

/** Teams' own service, as far as it is used: write, change and take back messages, and who is in a room. */
export interface Connector {
  /** The id of the new message; '' where the service tells none. `replyTo`: below that message. `only`: for her eyes alone. */
  send(to: Conversation, activity: Outgoing, options?: SendOptions): Promise<string>
  update(
    to: Conversation,
    id: string,
    activity: Outgoing,
    options?: Pick<SendOptions, 'urgent' | 'retry'>,
  ): Promise<void>
  remove(to: Conversation, id: string): Promise<void>
  /** `null`: not in this room. */
  member(room: Conversation, id: string): Promise<Member | null>
  members(room: Conversation): Promise<readonly Member[]>
  /** Opens (or finds) the chat between us and one person. */
  openChat(near: Conversation, user: string): Promise<Conversation>
  /** Whether something is on its way to a conversation, or waits for it. */
  isBusy(to: Conversation): boolean
  /** Waits until everything is sent. */
  idle(): Promise<void>
}

export interface SendOptions {
  readonly replyTo?: string
  readonly targeted?: boolean
  /** Overtakes what waits in the same conversation. Default: no. */
  readonly urgent?: boolean
  /** Default: yes. A part of a stream that comes late is worth nothing. */
  readonly retry?: boolean
  /** Gives it up. */
  readonly signal?: AbortSignal
}

export interface Member {
  readonly id?: string
  readonly name?: string
  readonly aadObjectId?: string
  readonly objectId?: string
  readonly email?: string
  readonly userPrincipalName?: string
  readonly tenantId?: string
  readonly userRole?: string
}

export interface ConnectorDeps {
  /** `anew`: the last one was refused. */
  readonly token: (anew?: boolean) => Promise<string | null>
  /** Waits; milliseconds. */
  readonly wait?: (milliseconds: number) => Promise<void>
  /** Between 0 and 1. */
  readonly chance?: () => number
}

/** Tries in all; with the pauses between them about two minutes. */
const TRIES = 9
const FIRST_PAUSE = 1_000
const LONGEST_PAUSE = 30_000
/** Where Teams says itself how long to wait: as long as it says, up to this. */
const LONGEST_ASKED = 120_000
const REQUEST_WITHIN = 20_000
/** Per app and tenant 50 requests a second, of which we take 30 (learn.microsoft.com, Teams bots, "rate limit"). */
const IN_ALL = 30
/** Per bot and conversation 7 messages a second (the same page). */
const IN_A_CONVERSATION = 7
const REMEMBERED_ROOMS = 2_000
/** Of 500 members each: a bound for a list that never ends. */
const MOST_PAGES = 50

export function createConnector(deps: ConnectorDeps): Connector {
  const { wait = pause, chance = Math.random } = deps
  const all = createPace(IN_ALL, 1_000)
  const { inTurn, isBusy, idle } = createLines({
    queue: () => new PQueue({ concurrency: 1 }),
    most: IN_A_CONVERSATION,
    within: 1_000,
    remembered: REMEMBERED_ROOMS,
  })
  const once = async (
    method: string,
    url: string,
    body?: object,
    given?: AbortSignal,
    anew = false,
  ): Promise<unknown> => {
    const token = await deps.token(anew).catch((error: unknown) => {
      // Refused is refused; everything else may pass.
      const status = error instanceof Error && 'status' in error ? 401 : 0
      throw new ConnectorError(status, 'no-token')
    })
    let response: Response
    try {
      response = await fetch(url, {
        method,
        redirect: 'error',
        headers: {
          accept: 'application/json',
          ...(token === null ? {} : { authorization: `Bearer ${token}` }),
          ...(body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: AbortSignal.any([
          AbortSignal.timeout(REQUEST_WITHIN),
          ...(given === undefined ? [] : [given]),
        ]),
      })
    } catch (error) {
      throw new ConnectorError(0, error instanceof Error ? error.name : 'unknown')
    }
    const text = await response.text().catch(() => '')
    if (response.ok) return readJson(text)
    // A token that is not good any more, before its time.
    if (response.status === 401 && token !== null && !anew) return await once(method, url, body, given, true)
    throw Object.assign(new ConnectorError(response.status, reasonOf(text)), {
      after: Number(response.headers.get('retry-after')) * 1_000,
    })
  }

  const call = async (
    method: string,
    url: string,
    body?: object,
    { retry = true, signal }: Pick<SendOptions, 'retry' | 'signal'> = {},
  ): Promise<unknown> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await all()
        return await once(method, url, body, signal)
      } catch (error) {
        if (!retry || attempt === TRIES || !mayPass(error)) throw error
        const { after = 0 } = error as { after?: number }
        const grown = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (attempt - 1)) * (0.5 + chance() / 2)
        await wait(after > 0 ? Math.min(after, LONGEST_ASKED) + 250 * chance() : grown)
      }
    }
  }

  return {
    send: (to, activity, { replyTo, targeted = false, urgent = false, ...trying } = {}) =>
      inTurn(to.id, urgent, async () => {
        const below = replyTo === undefined ? '' : `/${encodeURIComponent(replyTo)}`
        const url = `${base(to)}/activities${below}${targeted ? '?isTargetedActivity=true' : ''}`
        const answer = (await call('POST', url, activity, trying)) as { id?: unknown } | null
        return typeof answer?.id === 'string' ? answer.id : ''
      }),
    update: (to, id, activity, { urgent = false, ...trying } = {}) =>
      inTurn(to.id, urgent, async () => {
        await call('PUT', `${base(to)}/activities/${encodeURIComponent(id)}`, activity, trying)
      }),
    remove: (to, id) =>
      inTurn(to.id, false, async () => {
        await call('DELETE', `${base(to)}/activities/${encodeURIComponent(id)}`)
      }),
    member: async (room, id) => {
      try {
        return (await call('GET', `${base(room)}/members/${encodeURIComponent(id)}`, undefined, {
          retry: false,
        })) as Member
      } catch (error) {
        if (error instanceof ConnectorError && error.status === 404) return null
        throw error
      }
    },
    members: async (room) => {
      const members: Member[] = []
      let next = ''
      for (let pages = 0; pages < MOST_PAGES; pages += 1) {
        const url = `${base(room)}/pagedmembers?pageSize=500${next}`
        const page = (await call('GET', url, undefined, { retry: false })) as {
          members?: unknown
          continuationToken?: unknown
        } | null
        if (Array.isArray(page?.members)) members.push(...(page.members as Member[]))
        if (typeof page?.continuationToken !== 'string' || page.continuationToken === '') break
        next = `&continuationToken=${encodeURIComponent(page.continuationToken)}`
      }
      return members
    },
    openChat: async (near, user) => {
      const body = {
        isGroup: false,
        bot: { id: near.bot },
        members: [{ id: user }],
        tenantId: near.tenant,
        channelData: { tenant: { id: near.tenant } },
      }
      const opened = (await call('POST', `${root(near)}/v3/conversations`, body)) as { id?: unknown }
      if (typeof opened?.id !== 'string') throw new ConnectorError(200, 'no-conversation')
      return { ...near, id: opened.id, room: 'personal' }
    },
    isBusy: (to) => isBusy(to.id),
    idle,
  }
}

function root({ serviceUrl }: Conversation): string {
  return serviceUrl.replace(/\/+$/u, '')
}

function base(room: Conversation): string {
  return `${root(room)}/v3/conversations/${encodeURIComponent(room.id)}`
}
