import type { Inbound, Language } from '../../src/index.js'
import { type Addressed, addressedInChannel, addressedInThread, type Before, mayBeOurs } from './addressed.js'
import type { Spot } from './delivery.js'
import { editId, messageId, personId } from './ids.js'
import type { Identity, Parts } from './parts.js'
import { FOR_PEOPLE, persist } from './persist.js'
import { mentionsIn, readText } from './read-text.js'
import { factsOf } from './trouble.js'
import { type Carried, hasFiles, wordsOf } from './words-of.js'

/** What we read of a message event, whatever its kind (docs.slack.dev/reference/events/message). */
export interface SlackMessage extends Carried {
  readonly type?: string
  readonly subtype?: string
  readonly channel: string
  readonly channel_type?: string
  readonly user?: string
  readonly bot_id?: string
  readonly ts: string
  readonly thread_ts?: string
  readonly user_team?: string
  readonly source_team?: string
  readonly edited?: { readonly ts: string }
  readonly deleted_ts?: string
  readonly message?: Omit<SlackMessage, 'channel'>
  readonly previous_message?: Omit<SlackMessage, 'channel'>
}

interface Envelope {
  readonly is_ext_shared_channel?: boolean
}

/** Kinds that a person writes; everything else (joins, topics, other apps) is left alone. */
export const WRITTEN: ReadonlySet<string | undefined> = new Set([
  undefined,
  'file_share',
  'thread_broadcast',
  'me_message',
])
/** How far back a thread is read to see who talks with whom, in seconds: what is older is forgotten anyway. */
const LOOKS_BACK = 24 * 60 * 60

/** Mentions, threads it takes part in, direct messages, chosen channels; edits and deletions of what was asked. */
export function listenToMessages(parts: Parts): void {
  const { app, us, host } = parts
  app.event('app_mention', async ({ event, body, context }) =>
    onMessage(parts, event as SlackMessage, body, isAgain(context)),
  )
  app.event('message', async ({ event, body, context }) => {
    const message = event as unknown as SlackMessage
    const deleted = deletedIn(message)
    if (deleted !== null) {
      const gone = messageId(us.team, message.channel, deleted)
      // Slack promises no order: nothing that comes of it after this is asked any more.
      parts.latest(gone, 'Infinity')
      parts.answering.stop({ about: gone })
      return parts.delivery
        .takeBack(gone, askerOf(parts, message))
        .catch((error: unknown) => host.log.warn('slack-not-taken-back', factsOf('chat.delete', error)))
    }
    if (message.subtype === 'message_changed') return onEdited(parts, message, body, isAgain(context))
    return onMessage(parts, message, body, isAgain(context))
  })
}

/**
 * Which message was deleted; `null`: none. Where a thread hangs below it, and an answer of ours is one, Slack changes the message
 * into a tombstone instead of taking it away.
 */
function deletedIn({ subtype, deleted_ts, message }: SlackMessage): string | null {
  if (subtype === 'message_deleted') return deleted_ts ?? null
  return subtype === 'message_changed' && message?.subtype === 'tombstone' ? message.ts : null
}

/** Who wrote what was deleted; `null` where it was no question of ours. */
function askerOf(
  { us, answerChannels }: Parts,
  { channel, previous_message: old }: SlackMessage,
): string | null {
  if (old === undefined || !isPerson(us, old)) return null
  return mayBeOurs({ ...old, channel }, us.user, answerChannels) ? String(old.user) : null
}

/** Slack delivers it once more, perhaps since the process that was at it died after it had answered. */
function isAgain({ retryNum }: { readonly retryNum?: number }): boolean {
  return (retryNum ?? 0) > 0
}

function onMessage(parts: Parts, message: SlackMessage, envelope: Envelope, again: boolean): void {
  if (!WRITTEN.has(message.subtype) || !isPerson(parts.us, message)) return
  const id = messageId(parts.us.team, message.channel, message.ts)
  if (!parts.first(id)) return
  // An edit has overtaken it: what she wrote first is not asked any more.
  if (!parts.latest(id, message.ts)) return void parts.host.underway.end(id)
  answerMessage(parts, message, envelope, { id, event: id, again })
}

function onEdited(parts: Parts, changed: SlackMessage, envelope: Envelope, again: boolean): void {
  const message = editedIn(changed)
  if (message === null || !isPerson(parts.us, message)) return
  const { channel, channel_type } = changed
  const id = messageId(parts.us.team, channel, message.ts)
  const event = editId(id, message.edited.ts)
  if (!parts.first(event)) return
  if (!parts.latest(id, message.edited.ts)) return void parts.host.underway.end(event)
  const edited = { ...message, channel, ...(channel_type === undefined ? {} : { channel_type }) }
  answerMessage(parts, edited, envelope, { id, event, again })
}

/** The message as its author left it; `null` where she changed no word: Slack also reports that a link was unfurled, a preview removed, an answer added. */
export function editedIn({
  message,
  previous_message: old,
}: SlackMessage): (Omit<SlackMessage, 'channel'> & Required<Pick<SlackMessage, 'edited'>>) | null {
  if (message?.edited === undefined || message.text === old?.text) return null
  return { ...message, edited: message.edited }
}

export function isPerson(us: Identity, { user, bot_id }: Pick<SlackMessage, 'user' | 'bot_id'>): boolean {
  return user !== undefined && user !== us.user && user !== 'USLACKBOT' && bot_id === undefined
}

/** `again`: a process that died may have answered it already. */
export interface MessageEvent {
  /** Of the message, whatever happened to it. */
  readonly id: string
  readonly event: string
  readonly again: boolean
}

export function answerMessage(
  parts: Parts,
  message: SlackMessage,
  envelope: Envelope,
  { id, event, again }: MessageEvent,
): void {
  const { us, people, conversations, delivery, status, growings } = parts
  const { channel, ts } = message
  const user = String(message.user)
  const direct = channel.startsWith('D')
  const root = message.thread_ts ?? ts
  const inThread = message.thread_ts !== undefined && message.thread_ts !== ts
  const spot: Spot = { channel, user, root, inThread, direct }
  const words = wordsOf(message)
  let language: Language = 'en'
  let addressed: Addressed = 'yes'
  let isForUs = false

  parts.answering.begin({
    about: id,
    event,
    thread: messageId(us.team, channel, root),
    language: () => language,
    isForUs: () => isForUs,
    prepare: async (): Promise<Inbound | null> => {
      addressed = await whoIsAsked(parts, message, id, { direct, inThread })
      if (addressed === 'no') return null
      isForUs = true
      const person = await people.find(user, [message.user_team, message.source_team])
      language = person.language ?? language
      const outsiders = direct
        ? false
        : (envelope.is_ext_shared_channel ?? (await people.outsidersIn(channel)))
      const talk = direct ? conversations.of(channel, root, !inThread) : root
      return {
        text: words,
        unread: hasFiles(message),
        origin: { membership: person.membership, known: person.known, outsiders },
        // What may be said to somebody else is no part of a conversation with us.
        thread: addressed === 'unsure' ? null : messageId(us.team, channel, talk),
        message: id,
        person: personId(us.team, user),
        as: null,
        place: direct ? 'dm' : 'channel',
        event,
        locale: person.language,
      }
    },
    grow: (signal) => (addressed === 'yes' ? growings.begin({ spot, message: id, event }, signal) : null),
    deliver: async (handled, signal, begun) => {
      if (addressed === 'unsure' && handled.answer.urgent === null) return
      await delivery.answer(spot, id, handled, { of: event, maybeThere: again }, signal, begun)
    },
    busy: async (on) => {
      if (addressed === 'yes') await status.show({ channel, root, direct }, on, language)
    },
    fail: async (reply) => {
      if (addressed === 'yes') await delivery.say(spot, reply)
    },
  })
}

async function whoIsAsked(
  parts: Parts,
  message: SlackMessage,
  id: string,
  { direct, inThread }: { readonly direct: boolean; readonly inThread: boolean },
): Promise<Addressed> {
  const text = message.text ?? ''
  const mentions = mentionsIn(text)
  const spoken = { text: readText(text), author: String(message.user), mentions }
  if (direct || mentions.includes(parts.us.user)) return 'yes'
  if (inThread) {
    const thread = messageId(parts.us.team, message.channel, String(message.thread_ts))
    const atWork = parts.answering.isIn(thread, id)
    if (!atWork && !(await parts.host.posted.inThread(thread))) return 'no'
    return addressedInThread(spoken, await before(parts, message), parts.us.user, atWork)
  }
  if (!parts.answerChannels.includes(message.channel)) return 'no'
  return addressedInChannel(spoken, parts.us.user)
}

/** Who spoke in the thread before; read anew each time and kept nowhere. */
async function before(parts: Parts, message: SlackMessage): Promise<readonly Before[]> {
  const { client, us, host } = parts
  try {
    const { messages = [] } = await persist(
      () =>
        client.conversations.replies({
          channel: message.channel,
          ts: String(message.thread_ts),
          oldest: String(Number(message.ts) - LOOKS_BACK),
          latest: message.ts,
          limit: 200,
        }),
      // Unread, the question would be left alone as one to somebody else.
      FOR_PEOPLE,
      parts,
    )
    return messages
      .filter((one) => one.ts !== message.ts)
      .map((one) => ({
        author: one.user === us.user || one.bot_id === us.bot ? null : (one.user ?? ''),
      }))
  } catch (error) {
    host.log.warn('slack-thread-unread', factsOf('conversations.replies', error))
    return []
  }
}
