import { createHash, randomUUID } from 'node:crypto'
import type { KnownBlock } from '@slack/types'
import type { WebClient } from '@slack/web-api'
import { LRUCache } from 'lru-cache'
import PQueue from 'p-queue'
import { createLines, type Log, type Reply, urgentPart } from '../../src/index.js'
import { FOR_ANSWERS, type Patience, type PersistDeps, persist } from './persist.js'
import { type RenderedMessage, renderMessage } from './render-reply.js'
import { codeOf, factsOf } from './trouble.js'

/** Where a reply goes. */
export interface Room {
  readonly channel: string
  /** `null` = at the top of a direct conversation. */
  readonly thread: string | null
}

/** Finds a message again that may have been written before. */
export interface Mark {
  /** What is answered, the same whichever process does. */
  readonly of: string
  /** It is looked for before it is written. */
  readonly maybeThere: boolean
}

export interface OutboxDeps extends PersistDeps {
  readonly client: WebClient
  readonly team: string
  readonly log: Log
}

/** Slack allows about one message a second in a channel, with short bursts (docs.slack.dev/apis/web-api/rate-limits). */
const BURST = 5
const BURST_WITHIN = 5_000
const REMEMBERED_CHANNELS = 5_000

/** Codes that say: this place cannot be written to; the person still can. */
const CLOSED: ReadonlySet<string> = new Set([
  'not_in_channel',
  'channel_not_found',
  'is_archived',
  'restricted_action',
  'restricted_action_thread_only_channel',
  'restricted_action_read_only_channel',
  'restricted_action_non_threadable_channel',
  'restricted_action_thread_locked',
  'no_permission',
  'user_not_in_channel',
  'messages_tab_disabled',
])

/** Codes that say: the blocks are not understood, or too many. */
const NOT_TAKEN: ReadonlySet<string> = new Set([
  'invalid_blocks',
  'invalid_blocks_format',
  'msg_blocks_too_long',
  'invalid_arguments',
])

export type Outbox = ReturnType<typeof createOutbox>

/** Everything that is written to Slack: one queue a channel, in order, each message once, patiently. */
export function createOutbox(deps: OutboxDeps) {
  const { client, team, log } = deps
  const lines = createLines({
    queue: () => new PQueue({ concurrency: 1 }),
    most: BURST,
    within: BURST_WITHIN,
    remembered: REMEMBERED_CHANNELS,
  })
  const directs = new LRUCache<string, string>({ max: 5_000 })

  /** What is urgent overtakes what waits in the same channel. */
  const inLine = <T>(channel: string, reply: Reply, run: () => Promise<T>): Promise<T> =>
    lines.inTurn(channel, urgentPart(reply.blocks) > 0, run)

  /** What Slack does not take as blocks is said as text: whom to call in danger must not be lost over the form it came in. */
  const orAsText = async <T>(
    blocks: KnownBlock[],
    write: (blocks: KnownBlock[]) => Promise<T>,
  ): Promise<T> => {
    try {
      return await write(blocks)
    } catch (error) {
      if (!NOT_TAKEN.has(codeOf(error) ?? '')) throw error
      log.error('slack-form-refused', factsOf('chat.postMessage', error))
      return await write([])
    }
  }

  /** Writes a message; gives its time stamp. Marked, so that after an unclear end it can be looked for before it is written again. */
  const post = (
    room: Room,
    reply: Reply,
    { of, maybeThere }: Mark = { of: randomUUID(), maybeThere: false },
    patience: Patience = FOR_ANSWERS,
  ): Promise<string> => {
    const { text, blocks } = marked(renderMessage(reply, team), of)
    return inLine(room.channel, reply, () =>
      persist(
        async () => {
          const posted = await orAsText(blocks, (formed) =>
            client.chat.postMessage({
              channel: room.channel,
              ...(room.thread === null ? {} : { thread_ts: room.thread }),
              text,
              ...(formed.length === 0 ? {} : { blocks: formed }),
              ...QUIET,
            }),
          )
          return String(posted.ts)
        },
        patience,
        deps,
        () => find(room, of),
        maybeThere,
      ),
    )
  }

  const find = async ({ channel, thread }: Room, of: string): Promise<string | undefined> => {
    const mark = markOf(of)
    try {
      // No "since": this machine's clock may be wrong. A channel gives its newest first, a thread all it has (Slack's most at once).
      const found =
        thread === null
          ? await client.conversations.history({ channel, limit: 100 })
          : await client.conversations.replies({ channel, ts: thread, limit: 1_000 })
      return found.messages?.find((message) => message.blocks?.[0]?.block_id === mark)?.ts
    } catch (error) {
      // Not allowed to look: an answer that may come twice is better than none.
      if (codeOf(error) !== null) return undefined
      throw error
    }
  }

  const whisper = (room: Room, user: string, reply: Reply): Promise<string> => {
    const rendered = renderMessage(reply, team)
    return inLine(room.channel, reply, () =>
      persist(
        async () => {
          const posted = await orAsText(rendered.blocks, (formed) =>
            client.chat.postEphemeral({
              channel: room.channel,
              user,
              ...(room.thread === null ? {} : { thread_ts: room.thread }),
              text: rendered.text,
              ...(formed.length === 0 ? {} : { blocks: formed }),
            }),
          )
          return String(posted.message_ts)
        },
        FOR_ANSWERS,
        deps,
      ),
    )
  }

  /** The direct conversation with a person; opened where there is none. */
  const directTo = async (user: string): Promise<string> => {
    const known = directs.get(user)
    if (known !== undefined) return known
    const opened = await persist(() => client.conversations.open({ users: user }), FOR_ANSWERS, deps)
    const channel = String(opened.channel?.id)
    directs.set(user, channel)
    return channel
  }

  const direct = async (user: string, reply: Reply): Promise<string> =>
    await post({ channel: await directTo(user), thread: null }, reply)

  return {
    post,
    /** The message that was marked with this; `undefined` where none stands there. */
    find: (room: Room, of: string): Promise<string | undefined> =>
      persist(() => find(room, of), FOR_ANSWERS, deps),
    /** Whether something is on its way to a channel, so that what can be done without had better wait. */
    isBusy: (channel: string): boolean => lines.isBusy(channel),
    whisper,
    direct,
    directTo,
    /** `null` where the place is closed to us: then she gets it in a direct message. */
    async reach<T>(run: () => Promise<T>): Promise<T | null> {
      try {
        return await run()
      } catch (error) {
        const code = codeOf(error)
        if (code === null || !CLOSED.has(code)) throw error
        log.warn('slack-room-closed', factsOf('chat.postMessage', error))
        return null
      }
    },
    async update(channel: string, ts: string, reply: Reply, patience: Patience = FOR_ANSWERS): Promise<void> {
      const { text, blocks } = renderMessage(reply, team)
      await inLine(channel, reply, () =>
        persist(
          // An empty list takes the old blocks away.
          () => orAsText(blocks, (formed) => client.chat.update({ channel, ts, text, blocks: formed })),
          patience,
          deps,
        ),
      )
    },
    async remove(channel: string, ts: string): Promise<void> {
      try {
        await persist(() => client.chat.delete({ channel, ts }), FOR_ANSWERS, deps)
      } catch (error) {
        if (codeOf(error) !== 'message_not_found') throw error
      }
    },
  }
}

const QUIET = { unfurl_links: false, unfurl_media: false, parse: 'none', mrkdwn: false } as const

function marked(rendered: RenderedMessage, of: string): RenderedMessage {
  const [first, ...rest] = rendered.blocks
  return first === undefined
    ? rendered
    : { ...rendered, blocks: [{ ...first, block_id: markOf(of) }, ...rest] }
}

function markOf(of: string): string {
  return `sb-${createHash('sha256').update(of).digest('base64url').slice(0, 32)}`
}
