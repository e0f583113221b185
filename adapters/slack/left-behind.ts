import { z } from 'zod'
import { type LeftBehind, plainReply } from '../../src/index.js'
import { mayBeOurs } from './addressed.js'
import { editId, messageId, personId, triggerId, userOf } from './ids.js'
import { COMMAND, SHORTCUTS } from './on-commands.js'
import { answerMessage, editedIn, isPerson, type SlackMessage, WRITTEN } from './on-messages.js'
import type { Room } from './outbox.js'
import type { Identity, Parts } from './parts.js'
import { FOR_ANSWERS, persist } from './persist.js'
import { ASK } from './render-blocks.js'
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

/** Who typed a command, chose a shortcut or asked in the Home tab: what she wrote is in no message that could be fetched again. */
const asker = z.object({ trigger: z.string(), person: z.string() })
type Asker = z.infer<typeof asker>

export interface Note {
  readonly event: string
  readonly place: string
  /** Whether Slack sends it again where it is not acknowledged. */
  readonly sentAgain: boolean
}

/** What is noted of a request of Slack's before it is acknowledged; `null` where nothing in it may be for us. */
export function noteOf(body: unknown, us: Identity, answerChannels: readonly string[]): Note | null {
  return noteOfMessage(body, us, answerChannels) ?? noteOfTrigger(body, us)
}

/** What we read of a command and of what is pressed or chosen; whoever is not of this workspace is not let in by Bolt either. */
const triggered = z.union([
  z
    .object({ command: z.literal(COMMAND), trigger_id: z.string(), user_id: z.string(), team_id: z.string() })
    .transform(({ trigger_id, user_id, team_id }) => ({ trigger_id, user: user_id, team: team_id })),
  z
    .object({
      trigger_id: z.string(),
      user: z.object({ id: z.string() }),
      team: z.object({ id: z.string() }),
      type: z.enum(['message_action', 'block_actions']),
      callback_id: z.string().optional(),
      actions: z.array(z.object({ action_id: z.string(), value: z.string().nullish() })).optional(),
    })
    .refine(({ type, callback_id = '', actions = [] }) =>
      type === 'message_action'
        ? Object.hasOwn(SHORTCUTS, callback_id)
        : actions[0]?.action_id === ASK && (actions[0].value ?? '').trim() !== '',
    )
    .transform(({ trigger_id, user, team }) => ({ trigger_id, user: user.id, team: team.id })),
])

function noteOfTrigger(body: unknown, us: Identity): Note | null {
  const { success, data } = triggered.safeParse(body)
  if (!success || data.team !== us.team) return null
  const who: Asker = { trigger: data.trigger_id, person: personId(us.team, data.user) }
  return { event: triggerId(us.team, data.trigger_id), place: JSON.stringify(who), sentAgain: false }
}

function noteOfMessage(body: unknown, us: Identity, answerChannels: readonly string[]): Note | null {
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
  const message = changed ? editedIn(event) : event
  if (message === null || typeof event.channel !== 'string' || !isPerson(us, message)) return null
  if (!changed && !WRITTEN.has(event.subtype)) return null
  const { channel } = event
  if (!mayBeOurs({ ...message, channel }, us.user, answerChannels)) return null
  const id = messageId(us.team, channel, message.ts)
  const edited = changed ? (message.edited?.ts ?? null) : null
  const where: Place = {
    channel,
    ts: message.ts,
    thread: message.thread_ts ?? null,
    edited,
    ...(shared === undefined ? {} : { shared }),
  }
  return {
    event: edited === null ? id : editId(id, edited),
    place: JSON.stringify(where),
    sentAgain: true,
  }
}

/** Answers what a process that died had taken: fetched anew, or, where that cannot be, with a word that it was interrupted. */
export async function takeOver(parts: Parts, left: LeftBehind): Promise<void> {
  const there = parse(left.place)
  const asked = asker.safeParse(there)
  if (asked.success) return await tellAsker(parts, asked.data)
  const read = place.safeParse(there)
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
  // What is deleted below which somebody answered stays as a tombstone.
  return found === undefined || (found as { subtype?: string }).subtype === 'tombstone'
    ? null
    : (found as unknown as SlackMessage)
}

/** In her own chat: a dialog is gone, and what only she saw in a channel would be gone soon. */
async function tellAsker(parts: Parts, { trigger, person }: Asker): Promise<void> {
  const event = triggerId(parts.us.team, trigger)
  const user = userOf(person, parts.us.team)
  // This process may have been at it all along.
  await parts.answering.over(event)
  if (user === null || parts.begun(event)) return await parts.host.underway.end(event)
  await say(parts, event, 'interruptedThere', async () => ({
    channel: await parts.outbox.directTo(user),
    thread: null,
  }))
}

/** Something was done for her, and the words about it may not have arrived: doing it again would take her a step too far. */
async function sayInterrupted(parts: Parts, { channel, ts, thread }: Place, event: string): Promise<void> {
  await say(parts, event, 'interrupted', async () => ({ channel, thread: thread ?? ts }))
}

async function say(
  parts: Parts,
  event: string,
  words: 'interrupted' | 'interruptedThere',
  where: () => Promise<Room>,
): Promise<void> {
  const text = `${WORDS.en[words]}\n${WORDS.de[words]}`
  try {
    await parts.outbox.post(await where(), plainReply(text, 'en', 'thread'), { of: event, maybeThere: true })
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
