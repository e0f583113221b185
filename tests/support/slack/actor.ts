import type { SlackDouble } from '../slack-server.js'
import type { Delivered } from './deliver.js'
import {
  changedEvent,
  command,
  deletedEvent,
  envelope,
  mentionEvent,
  messageEvent,
  pressIn,
  pressOn,
  shortcut,
  submission,
  tombstoneEvent,
} from './payloads.js'
import { BOT_ID, BOT_USER, directOf, type Json, type Message, ROOM, SHARED } from './world.js'

/** What a person does in Slack: writes, edits, deletes, presses, types a command. Delivered as Slack delivers it. */
export function createActor(slack: SlackDouble, user: string) {
  const { world } = slack

  const write = (channel: string, text: string, thread?: string): Message => {
    const message: Message = {
      channel,
      ts: world.ts(),
      user,
      text,
      blocks: [],
      ...(thread === undefined ? {} : { thread_ts: thread }),
    }
    world.messages.push(message)
    return message
  }
  const shared = (channel: string) => ({ is_ext_shared_channel: channel === SHARED })
  const event = (channel: string, payload: Json) =>
    slack.deliver('events_api', envelope(world, payload, shared(channel)))

  return {
    user,
    event,
    /** A mention comes twice: as `app_mention` and as its `message` twin. */
    async mention(text: string, { channel = ROOM, thread }: { channel?: string; thread?: string } = {}) {
      const message = write(channel, `<@${BOT_USER}> ${text}`, thread)
      const [delivered] = await Promise.all([
        event(channel, mentionEvent(message)),
        event(channel, messageEvent(message)),
      ])
      return { message, delivered }
    },
    /** Without a mention. */
    async write(text: string, { channel = ROOM, thread }: { channel?: string; thread?: string } = {}) {
      const message = write(channel, text, thread)
      return { message, delivered: await event(channel, messageEvent(message)) }
    },
    async direct(text: string, thread?: string) {
      const message = write(directOf(user), text, thread)
      return { message, delivered: await event(message.channel, messageEvent(message)) }
    },
    async edit(message: Message, text: string) {
      const before = { ...message }
      message.text = text
      return await event(message.channel, changedEvent(before, message, world.ts()))
    },
    async remove(message: Message) {
      // Below which somebody answered: Slack leaves a tombstone, so that the thread stays.
      if (world.messages.some((one) => one !== message && one.thread_ts === message.ts && !one.onlyFor))
        return await event(message.channel, tombstoneEvent(message, world.ts()))
      world.messages.splice(world.messages.indexOf(message), 1)
      return await event(message.channel, deletedEvent(message, world.ts()))
    },
    async press(message: Message, value: string): Promise<Delivered> {
      const action = actionWith(message.blocks, value)
      return await slack.deliver('interactive', pressOn({ world, user, message }, action))
    },
    async pressIn(view: Json, value: string): Promise<Delivered> {
      return await slack.deliver(
        'interactive',
        pressIn({ world, user, view }, actionWith(view.blocks as Json[], value)),
      )
    },
    /** Writes into the line of the Home tab and presses Enter. */
    async askIn(view: Json, text: string): Promise<Delivered> {
      const block = (view.blocks as Json[]).find((one) => one.type === 'input')!
      const { type, action_id } = block.element as Json
      const action = { type, action_id, block_id: block.block_id, value: text }
      return await slack.deliver('interactive', pressIn({ world, user, view }, action))
    },
    async submit(view: Json, line: string): Promise<Delivered> {
      const values = { line: { line: { type: 'plain_text_input', value: line } } }
      return await slack.deliver('interactive', submission({ world, user, view }, values))
    },
    async shortcut(message: Message, callback: string): Promise<Delivered> {
      return await slack.deliver('interactive', shortcut({ world, user, message }, callback))
    },
    async command(text: string, channel = ROOM): Promise<Delivered> {
      const url = world.id('RU')
      world.answerUrls.set(url, { user, channel, uses: 0 })
      const answerUrl = `${slack.apiUrl.replace('/api/', '')}/respond/${url}`
      return await slack.deliver('slash_commands', command({ world, user, channel, answerUrl }, text))
    },
    async openHome(tab: 'home' | 'messages') {
      return await event('D', {
        type: 'app_home_opened',
        user,
        channel: directOf(user),
        tab,
        event_ts: world.ts(),
      })
    },
    async stop(message: Message) {
      return await event(message.channel, {
        type: 'agent_session_stopped',
        channel: message.channel,
        user,
        thread_ts: message.thread_ts ?? message.ts,
        streaming_message_ts: [],
        event_ts: world.ts(),
      })
    },
    /** What she can see that the assistant wrote, in order. */
    sees(): Message[] {
      return world.messages.filter(
        (one) =>
          one.bot_id === BOT_ID &&
          (one.onlyFor === undefined || one.onlyFor === user) &&
          (!one.channel.startsWith('D') || one.channel === directOf(user)),
      )
    },
  }
}

export type Actor = ReturnType<typeof createActor>

/** The action of the button with this value or label, as Slack hands it on. */
export function actionWith(blocks: readonly Json[], value: string): Json {
  for (const block of blocks) {
    for (const element of (block.elements ?? []) as Json[]) {
      const choices = [element, element.positive_button, element.negative_button].filter(Boolean) as Json[]
      for (const choice of choices) {
        const label = (choice.text as Json | undefined)?.text
        if (choice.value === undefined || (choice.value !== value && label !== value)) continue
        return {
          type: element.type,
          action_id: element.action_id,
          block_id: block.block_id ?? 'invented',
          value: choice.value,
          text: choice.text,
        }
      }
    }
  }
  throw new Error(`There is no button ${value}`)
}
