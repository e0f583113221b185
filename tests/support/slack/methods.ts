import { checkBlocks, checkView } from './check-blocks.js'
import { BOT_ID, BOT_USER, directOf, type Json, type Message, TEAM, type World } from './world.js'

export type Answer = { readonly ok: boolean } & Json
type Method = (world: World, args: Json) => Answer

const no = (error: string, rest: Json = {}): Answer => ({ ok: false, error, ...rest })
const yes = (rest: Json = {}): Answer => ({ ok: true, ...rest })

/** Scopes a method needs, as docs.slack.dev/reference/methods has them. */
export const NEEDS: Readonly<Record<string, string>> = {
  'chat.postMessage': 'chat:write',
  'chat.postEphemeral': 'chat:write',
  'chat.update': 'chat:write',
  'chat.delete': 'chat:write',
  'users.info': 'users:read',
  'usergroups.list': 'usergroups:read',
  'conversations.open': 'im:write',
  'assistant.threads.setSuggestedPrompts': 'assistant:write',
  'assistant.threads.setStatus': 'chat:write',
  'agents.sessions.setStatus': 'chat:write',
}

function blocked(world: World, channel: unknown): string | null {
  const room = world.rooms.get(String(channel))
  if (room === undefined) return 'channel_not_found'
  if (room.archived === true) return 'is_archived'
  return room.joined === false ? 'not_in_channel' : null
}

/** Refuses what Slack would refuse, and remembers it: a test expects that there was nothing. */
function refuse(world: World, wrong: readonly string[], method: string): Answer | null {
  if (wrong.length === 0) return null
  world.violations.push(...wrong.map((one) => `${method}: ${one}`))
  return no(wrong.some((one) => one.startsWith('msg_blocks')) ? 'msg_blocks_too_long' : 'invalid_blocks', {
    response_metadata: { messages: wrong },
  })
}

function written(world: World, args: Json, method: string): Answer | null {
  // An empty list is how an update takes blocks away.
  const emptied = method === 'chat.update' && Array.isArray(args.blocks) && args.blocks.length === 0
  const wrong = args.blocks === undefined || emptied ? [] : checkBlocks(args.blocks, 'message')
  if (typeof args.text !== 'string' || args.text.trim() === '')
    wrong.push('no text for notifications and screen readers')
  else if (args.text.length > 4_000) wrong.push('text over 4,000')
  if (typeof args.text === 'string' && /<[@!#h]/u.test(args.text))
    wrong.push(`markup in text: ${args.text.slice(0, 80)}`)
  return refuse(world, wrong, method)
}

const find = (world: World, args: Json): Message | undefined =>
  world.messages.find((one) => one.channel === args.channel && one.ts === (args.ts ?? args.message_ts))

function openView(world: World, args: Json, below: string | null): Answer {
  const trigger = world.triggers.get(String(args.trigger_id))
  if (trigger === undefined) return no('invalid_trigger_id')
  if (trigger.used) return no('exchanged_trigger_id')
  if (Date.now() - trigger.at > 3_000) return no('expired_trigger_id')
  const refused = refuse(world, checkView(args.view), 'views')
  if (refused !== null) return refused
  trigger.used = true
  const id = world.id('V')
  world.views.set(id, { id, user: String(args.user ?? ''), view: args.view as Json, below })
  return yes({ view: { ...(args.view as Json), id } })
}

export const METHODS: Readonly<Record<string, Method>> = {
  'auth.test': () =>
    yes({
      team_id: TEAM,
      user_id: BOT_USER,
      bot_id: BOT_ID,
      team: 'An invented house',
      url: 'https://house.slack.com/',
    }),
  'users.info': (world, args) => {
    const user = world.people.get(String(args.user))
    return user === undefined ? no('user_not_found') : yes({ user })
  },
  'usergroups.list': (world) => yes({ usergroups: world.groups }),
  'conversations.info': (world, args) => {
    const room = world.rooms.get(String(args.channel))
    if (room === undefined) return no('channel_not_found')
    return yes({
      channel: { id: room.id, is_im: room.im !== undefined, is_ext_shared: room.external === true },
    })
  },
  'conversations.open': (world, args) => {
    const user = String(args.users)
    if (!world.people.has(user)) return no('user_not_found')
    world.rooms.set(directOf(user), { id: directOf(user), im: user })
    return yes({ channel: { id: directOf(user) } })
  },
  'conversations.replies': (world, args) =>
    yes({
      messages: world.messages.filter(
        (one) =>
          one.channel === args.channel &&
          one.onlyFor === undefined &&
          (one.ts === args.ts || one.thread_ts === args.ts) &&
          (args.latest === undefined || Number(one.ts) <= Number(args.latest)),
      ),
    }),
  'conversations.history': (world, args) =>
    yes({
      messages: world.messages
        .filter(
          (one) => one.channel === args.channel && one.onlyFor === undefined && one.thread_ts === undefined,
        )
        .reverse(),
    }),
  'chat.postMessage': (world, args) => {
    const refused = blocked(world, args.channel)
    if (refused !== null) return no(refused)
    const wrong = written(world, args, 'chat.postMessage')
    if (wrong !== null) return wrong
    const message = posted(world, args)
    world.messages.push(message)
    return yes({ channel: message.channel, ts: message.ts, message })
  },
  'chat.postEphemeral': (world, args) => {
    const refused = blocked(world, args.channel)
    if (refused !== null) return no(refused)
    const wrong = written(world, args, 'chat.postEphemeral')
    if (wrong !== null) return wrong
    const message = { ...posted(world, args), onlyFor: String(args.user) }
    world.messages.push(message)
    return yes({ message_ts: message.ts })
  },
  'chat.update': (world, args) => {
    const wrong = written(world, args, 'chat.update')
    if (wrong !== null) return wrong
    const message = find(world, args)
    if (message === undefined || message.onlyFor !== undefined) return no('message_not_found')
    if (message.bot_id !== BOT_ID) return no('cant_update_message')
    message.text = String(args.text)
    message.blocks = args.blocks as Json[]
    return yes({ channel: message.channel, ts: message.ts })
  },
  'chat.delete': (world, args) => {
    const message = find(world, args)
    if (message === undefined) return no('message_not_found')
    if (message.bot_id !== BOT_ID) return no('cant_delete_message')
    world.messages.splice(world.messages.indexOf(message), 1)
    return yes()
  },
  'views.open': (world, args) => openView(world, args, null),
  'views.push': (world, args) => openView(world, args, 'some'),
  'views.update': (world, args) => {
    const known = world.views.get(String(args.view_id))
    if (known === undefined) return no('not_found')
    const refused = refuse(world, checkView(args.view), 'views.update')
    if (refused !== null) return refused
    known.view = args.view as Json
    return yes({ view: { ...(args.view as Json), id: known.id } })
  },
  'views.publish': (world, args) => {
    const refused = refuse(world, checkView(args.view), 'views.publish')
    if (refused !== null) return refused
    world.homes.set(String(args.user_id), args.view as Json)
    return yes()
  },
  'agents.sessions.setStatus': (world, args) => {
    if (!['active', 'processing', 'suspended', 'closed'].includes(String(args.status)))
      return no('invalid_arguments')
    world.statuses.push({ method: 'agents.sessions.setStatus', ...args })
    return yes({ status: args.status })
  },
  'assistant.threads.setStatus': (world, args) => {
    world.statuses.push({ method: 'assistant.threads.setStatus', ...args })
    return yes()
  },
  'assistant.threads.setSuggestedPrompts': (world, args) => {
    const prompts = args.prompts as Json[]
    if (!Array.isArray(prompts) || prompts.length > 4) return no('invalid_arguments')
    world.prompts.push(args)
    return yes()
  },
}

function posted(world: World, args: Json): Message {
  return {
    channel: String(args.channel),
    ts: world.ts(),
    ...(args.thread_ts === undefined ? {} : { thread_ts: String(args.thread_ts) }),
    user: BOT_USER,
    bot_id: BOT_ID,
    text: String(args.text),
    blocks: (args.blocks ?? []) as Json[],
  }
}
