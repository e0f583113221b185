import { z } from 'zod'
import type { LeftBehind } from '../../src/index.js'
import { editId, messageId } from './ids.js'
import { answerMessage, isPerson, type SlackMessage, WRITTEN } from './on-messages.js'
import type { Identity, Parts } from './parts.js'
import { FOR_ANSWERS, persist } from './persist.js'
import { mentionsIn } from './read-text.js'
import { codeOf, factsOf } from './trouble.js'
import { WORDS } from './words.js'

/** Where a message stands that may have to be answered; what it says is fetched again. */
const place = z.object({
  channel: z.string(),
  ts: z.string(),
  thread: z.string().nullable(),
  edited: z.string().nullable(),
  shared: z.boolean().optional(),
})
type Place = z.infer<typeof place>

export interface Note {
  readonly event: string
  readonly place: string
}

/** What is noted of a request of Slack's before it is acknowledged; `null` where no message may be for us. */
export function noteOf(body: unknown, us: Identity, answerChannels: readonly string[]): Note | null {
  const {
    event,
    is_ext_shared_channel: shared,
    authorizations,
    team_id: team,
  } = (body ?? {}) as {
    event?: SlackMessage
    is_ext_shared_channel?: boolean
    authorizations?: readonly { readonly team_id?: string }[]
    team_id?: string
  }
  // Another workspace's events are left alone, so that nothing of them is kept either.
  if ((authorizations?.[0]?.team_id ?? team) !== us.team) return null
  if (event?.type !== 'app_mention' && event?.type !== 'message') return null
  const changed = event.subtype === 'message_changed'
  const message = changed ? event.message : event
  if (message === undefined || typeof event.channel !== 'string' || !isPerson(us, message)) return null
  if (changed ? message.edited === undefined : !WRITTEN.has(event.subtype)) return null
  const { channel } = event
  const maybeOurs =
    channel.startsWith('D') ||
    message.thread_ts !== undefined ||
    answerChannels.includes(channel) ||
    mentionsIn(message.text ?? '').includes(us.user)
  if (!maybeOurs) return null
  const id = messageId(us.team, channel, message.ts)
  const edited = changed ? (message.edited?.ts ?? null) : null
  const where: Place = {
    channel,
    ts: message.ts,
    thread: message.thread_ts ?? null,
    edited,
    ...(shared === undefined ? {} : { shared }),
  }
  return { event: edited === null ? id : editId(id, edited), place: JSON.stringify(where) }
}

/** Answers what a process that died had taken: fetched anew, or, where that cannot be, with a word that it was interrupted. */
export async function takeOver(parts: Parts, left: LeftBehind): Promise<void> {
  const read = place.safeParse(parse(left.place))
  if (!read.success) return
  const where = read.data
  const id = messageId(parts.us.team, where.channel, where.ts)
  const event = where.edited === null ? id : editId(id, where.edited)
  // Slack may deliver it again meanwhile, which must not begin it anew and so end what is begun here.
  parts.first(event)
  try {
    // Delivered again before it counted as left behind: this process may be at it.
    await parts.answering.over(id)
    const message = await fetchAgain(parts, where)
    // Deleted meanwhile: nobody waits for it.
    if (message === null) return await parts.host.underway.end(event)
    if (!left.unclear) {
      const envelope = where.shared === undefined ? {} : { is_ext_shared_channel: where.shared }
      answerMessage(parts, { ...message, channel: where.channel }, envelope, { id, event, again: true })
      return await parts.answering.over(id)
    }
  } catch (error) {
    parts.host.log.warn('slack-not-read-again', factsOf('conversations.replies', error))
    // Away for long: whoever takes it over next tries it again.
    if (codeOf(error) === null) return
  }
  await sayInterrupted(parts, where, event)
}

async function fetchAgain(
  { client, ...deps }: Parts,
  { channel, ts, thread }: Place,
): Promise<SlackMessage | null> {
  const { messages = [] } = await persist(
    () =>
      client.conversations.replies({ channel, ts: thread ?? ts, oldest: ts, latest: ts, inclusive: true }),
    FOR_ANSWERS,
    deps,
  )
  const found = messages.find((one) => one.ts === ts)
  return found === undefined ? null : (found as unknown as SlackMessage)
}

/** Something was done for her, and the words about it may not have arrived: doing it again would take her a step too far. */
async function sayInterrupted(parts: Parts, { channel, ts, thread }: Place, event: string): Promise<void> {
  const text = `${WORDS.en.interrupted}\n${WORDS.de.interrupted}`
  const reply = {
    language: 'en',
    visibility: 'thread',
    surface: 'message',
    title: '',
    blocks: [{ kind: 'text', text }],
  } as const
  try {
    await parts.outbox.post({ channel, thread: thread ?? ts }, reply, { of: event, maybeThere: true })
  } catch (error) {
    parts.host.log.error('slack-silent', factsOf('chat.postMessage', error))
    if (codeOf(error) === null) return
  }
  await parts.host.underway.end(event)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
