import { type Inbound, type Language, type Reply, writeToken } from '../../src/index.js'
import type { Spot } from './delivery.js'
import { type DialogSpot, type Dialogs, FEEDBACK_LINE, readLine, readSpot } from './dialogs.js'
import { readFeedbackId } from './feedback-id.js'
import { messageId, personId, triggerId } from './ids.js'
import { LIMITS } from './limits.js'
import { showHome } from './on-home.js'
import type { Parts } from './parts.js'
import { ASK, FEEDBACK, HELPFUL, NOT_HELPFUL, PRESS } from './render-blocks.js'
import { WORDS } from './words.js'

/** What we read of a press (docs.slack.dev/reference/interaction-payloads/block_actions-payload). */
interface Pressed {
  readonly trigger_id: string
  readonly user: { readonly id: string; readonly team_id?: string }
  readonly channel?: { readonly id: string }
  readonly message?: { readonly ts: string; readonly thread_ts?: string }
  readonly container?: {
    readonly type?: string
    readonly message_ts?: string
    readonly thread_ts?: string
    readonly channel_id?: string
    readonly is_ephemeral?: boolean
  }
  readonly view?: { readonly id: string; readonly type: string; readonly private_metadata?: string }
}

interface PressedAction {
  readonly action_id: string
  readonly block_id?: string
  readonly value?: string
}

/** Where it was pressed, which tells where the reply goes. */
type From =
  | { readonly kind: 'message'; readonly spot: Spot; readonly alone: boolean }
  | { readonly kind: 'modal'; readonly view: string; readonly spot: DialogSpot }
  | { readonly kind: 'home' }

/** Buttons below replies, in dialogs and in the Home tab; "Not helpful" asks for a line. Tokens are handed back as they are. */
export function listenToButtons(parts: Parts, dialogs: Dialogs): void {
  const { app, us } = parts
  app.action(new RegExp(`^(?:${PRESS}:|${FEEDBACK}|${ASK}$)`, 'u'), async ({ ack, body, action }) => {
    await ack()
    const pressed = body as unknown as Pressed
    const { action_id, block_id = '', value = '' } = action as unknown as PressedAction
    const event = triggerId(us.team, pressed.trigger_id)
    if (!parts.first(event)) return
    if (action_id === ASK) {
      if (value.trim() === '') return
      const token = writeToken('say', value.slice(0, LIMITS.askedInHome))
      press(parts, dialogs, pressed, { token, line: null }, event, { noted: true })
      return showHome(parts, pressed.user.id)
    }
    if (action_id.startsWith(PRESS))
      return press(parts, dialogs, pressed, { token: value, line: null }, event)
    await feedback(parts, dialogs, pressed, value, block_id, event)
  })
  app.view(FEEDBACK_LINE, async ({ ack, body, view }) => {
    await ack()
    const line = readLine(view.state.values)
    const {
      token = '',
      channel = null,
      root = null,
    } = JSON.parse(view.private_metadata) as Partial<DialogSpot> & {
      token?: string
    }
    const event = `${triggerId(us.team, view.id)}:line`
    if (line === null || !parts.first(event)) return
    const user = {
      id: body.user.id,
      ...(body.user.team_id === undefined ? {} : { team_id: body.user.team_id }),
    }
    // Written in a dialog, so what comes of it (danger above all) is for her alone.
    const from = fromSpot({ channel, root }, user.id, { alone: true })
    begin(parts, dialogs, { trigger: '', user, from, press: { token, line }, event })
  })
}

function press(
  parts: Parts,
  dialogs: Dialogs,
  pressed: Pressed,
  what: NonNullable<Inbound['press']>,
  event: string,
  how: How = {},
): void {
  const from = fromPressed(pressed)
  begin(parts, dialogs, { trigger: pressed.trigger_id, user: pressed.user, from, press: what, event, ...how })
}

/** The verdict counts at once; a line that is written afterwards takes its place. */
async function feedback(
  parts: Parts,
  dialogs: Dialogs,
  pressed: Pressed,
  value: string,
  blockId: string,
  event: string,
): Promise<void> {
  const mark = value.slice(0, 1)
  if (mark !== HELPFUL && mark !== NOT_HELPFUL) return
  const token = value.slice(1)
  const words = mark === NOT_HELPFUL ? readFeedbackId(blockId) : null
  const from = fromPressed(pressed)
  const spot =
    from.kind === 'message'
      ? { channel: from.spot.channel, root: from.spot.root }
      : readSpot(pressed.view?.private_metadata)
  const asked =
    words !== null &&
    (await dialogs.askLine(
      pressed.trigger_id,
      words,
      JSON.stringify({ token, ...spot }),
      from.kind === 'modal',
    ))
  // The dialog thanks by closing; a second thank you below it would only be noise.
  press(parts, dialogs, pressed, { token, line: null }, event, { silent: asked })
}

interface How {
  /** Nothing is shown of it. */
  readonly silent?: boolean
  /** It was noted before the acknowledgement. */
  readonly noted?: boolean
}

interface Begin extends How {
  readonly trigger: string
  readonly user: Pressed['user']
  readonly from: From
  readonly press: NonNullable<Inbound['press']>
  readonly event: string
}

function begin(
  parts: Parts,
  dialogs: Dialogs,
  { trigger, user, from, press, event, silent = false, noted = false }: Begin,
): void {
  const { us, people, status, outbox } = parts
  let language: Language = 'en'
  const spot = from.kind === 'message' ? from.spot : null
  const channel =
    from.kind === 'message' ? from.spot.channel : from.kind === 'modal' ? from.spot.channel : null
  const root = from.kind === 'message' ? from.spot.root : from.kind === 'modal' ? from.spot.root : null
  const direct = channel === null || channel.startsWith('D')

  parts.answering.begin({
    about: event,
    ...(noted ? { event } : {}),
    thread: channel === null || root === null ? null : messageId(us.team, channel, root),
    language: () => language,
    prepare: async (): Promise<Inbound> => {
      const person = await people.find(user.id, [user.team_id])
      language = person.language ?? language
      const talk =
        channel !== null && root !== null && direct ? parts.conversations.of(channel, root, false) : root
      return {
        text: '',
        press,
        origin: {
          membership: person.membership,
          known: person.known,
          outsiders: channel !== null && from.kind === 'message' ? await people.outsidersIn(channel) : false,
        },
        thread: channel === null || talk === null ? null : messageId(us.team, channel, talk),
        person: personId(us.team, user.id),
        as: null,
        place: direct ? 'dm' : 'channel',
        event,
        locale: person.language,
      }
    },
    deliver: async ({ reply }) => {
      if (silent) return
      await show(parts, dialogs, { trigger, user: user.id, from, reply })
    },
    busy: async (on) => {
      if (spot !== null && spot.root !== null && !silent)
        await status.show({ channel: spot.channel, root: spot.root, direct }, on, language)
    },
    fail: async (reply) => {
      if (spot !== null) await parts.delivery.say(spot, reply)
      else await outbox.direct(user.id, reply)
    },
  })
}

async function show(
  parts: Parts,
  dialogs: Dialogs,
  { trigger, user, from, reply }: { trigger: string; user: string; from: From; reply: Reply },
): Promise<void> {
  const { delivery, outbox } = parts
  if (from.kind === 'modal') {
    const shown =
      reply.surface === 'dialog'
        ? await dialogs.push(trigger, reply, from.spot)
        : await dialogs.fill(from.view, reply, from.spot)
    if (!shown) await outbox.direct(user, reply)
    return
  }
  const where =
    from.kind === 'message'
      ? { channel: from.spot.channel, root: from.spot.root }
      : { channel: null, root: null }
  if (reply.surface === 'dialog' && trigger !== '' && (await dialogs.show(trigger, reply, where)) !== null)
    return
  if (from.kind === 'home') {
    await outbox.direct(user, reply)
    const { title, writtenToYou } = WORDS[reply.language]
    await dialogs.show(
      trigger,
      { ...reply, surface: 'dialog', title, blocks: [{ kind: 'text', text: writtenToYou }] },
      where,
    )
    return
  }
  // Below a message that she alone could see, the reply is hers alone, too.
  await delivery.say(from.spot, from.alone ? { ...reply, visibility: 'asker' } : reply)
}

function fromPressed(pressed: Pressed): From {
  const { view, container, message, user } = pressed
  if (view !== undefined)
    return view.type === 'home'
      ? { kind: 'home' }
      : { kind: 'modal', view: view.id, spot: readSpot(view.private_metadata) }
  const channel = pressed.channel?.id ?? container?.channel_id ?? null
  const thread = message?.thread_ts ?? container?.thread_ts
  const alone = container?.is_ephemeral === true
  // A private message is no root of a thread.
  const root = thread ?? (alone ? null : (message?.ts ?? container?.message_ts ?? null))
  return fromSpot({ channel, root }, user.id, { inThread: thread !== undefined, alone })
}

function fromSpot(
  { channel, root }: DialogSpot,
  user: string,
  { inThread = root !== null, alone = false }: { inThread?: boolean; alone?: boolean } = {},
): From {
  if (channel === null) return { kind: 'home' }
  return { kind: 'message', alone, spot: { channel, user, root, inThread, direct: channel.startsWith('D') } }
}
