import {
  APP_ID,
  BOT_ID,
  BOT_USER,
  type Json,
  type Message,
  OTHER_TEAM,
  STRANGER,
  TEAM,
  type World,
} from './world.js'

/** Payloads in the shapes Slack sends them (docs.slack.dev/reference/events and /interaction-payloads), with invented ids. */
export function envelope(world: World, event: Json, rest: Json = {}): Json {
  return {
    token: 'invented-verification-token',
    team_id: TEAM,
    context_team_id: TEAM,
    context_enterprise_id: null,
    api_app_id: APP_ID,
    event,
    type: 'event_callback',
    event_id: world.id('Ev'),
    event_time: Math.floor(Date.now() / 1000),
    authorizations: [
      { enterprise_id: null, team_id: TEAM, user_id: BOT_USER, is_bot: true, is_enterprise_install: false },
    ],
    is_ext_shared_channel: false,
    event_context: world.id('EC'),
    ...rest,
  }
}

const teamOf = (user: string) => (user === STRANGER ? OTHER_TEAM : TEAM)

export function messageEvent(message: Message, rest: Json = {}): Json {
  const { channel, ts, thread_ts, user, text } = message
  return {
    type: 'message',
    channel,
    channel_type: channel.startsWith('D') ? 'im' : 'channel',
    user,
    text,
    ts,
    event_ts: ts,
    team: teamOf(user),
    user_team: teamOf(user),
    source_team: teamOf(user),
    client_msg_id: `invented-${ts}`,
    blocks: [],
    ...(thread_ts === undefined ? {} : { thread_ts }),
    ...rest,
  }
}

export function mentionEvent(message: Message): Json {
  const { channel_type, ...event } = messageEvent(message)
  return { ...event, type: 'app_mention' }
}

export function changedEvent(before: Message, after: Message, edited: string | null): Json {
  const inner = (message: Message) => {
    const { channel, channel_type, event_ts, ...rest } = messageEvent(message)
    return rest
  }
  return {
    type: 'message',
    subtype: 'message_changed',
    channel: after.channel,
    channel_type: after.channel.startsWith('D') ? 'im' : 'channel',
    hidden: true,
    ts: edited ?? after.ts,
    event_ts: edited ?? after.ts,
    message: { ...inner(after), ...(edited === null ? {} : { edited: { user: after.user, ts: edited } }) },
    previous_message: inner(before),
  }
}

/** As Slack tells that a message with a thread below it was deleted. */
export function tombstoneEvent(message: Message, ts: string): Json {
  const before = messageEvent(message)
  return {
    type: 'message',
    subtype: 'message_changed',
    channel: message.channel,
    channel_type: message.channel.startsWith('D') ? 'im' : 'channel',
    hidden: true,
    ts,
    event_ts: ts,
    message: {
      type: 'message',
      subtype: 'tombstone',
      text: 'This message was deleted.',
      user: 'USLACKBOT',
      hidden: true,
      ts: message.ts,
      thread_ts: message.ts,
      reply_count: 1,
    },
    previous_message: before,
  }
}

export function deletedEvent(message: Message, ts: string): Json {
  return {
    type: 'message',
    subtype: 'message_deleted',
    channel: message.channel,
    channel_type: message.channel.startsWith('D') ? 'im' : 'channel',
    hidden: true,
    deleted_ts: message.ts,
    ts,
    event_ts: ts,
    previous_message: messageEvent(message),
  }
}

export function ownEvent(message: Message): Json {
  return messageEvent({ ...message, user: BOT_USER }, { bot_id: BOT_ID, app_id: APP_ID })
}

interface Interacting {
  readonly world: World
  readonly user: string
}

function common({ world, user }: Interacting): Json {
  return {
    api_app_id: APP_ID,
    token: 'invented-verification-token',
    team: { id: TEAM, domain: 'house' },
    user: { id: user, username: 'invented', team_id: teamOf(user) },
    trigger_id: world.trigger(),
    enterprise: null,
    is_enterprise_install: false,
  }
}

/** A press of a button below a message; what only one person sees comes without its message. */
export function pressOn(at: Interacting & { message: Message }, action: Json): Json {
  const { message } = at
  const alone = message.onlyFor !== undefined
  return {
    type: 'block_actions',
    ...common(at),
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: message.channel,
      is_ephemeral: alone,
      ...(message.thread_ts === undefined ? {} : { thread_ts: message.thread_ts }),
    },
    channel: { id: message.channel, name: 'invented' },
    ...(alone
      ? {}
      : {
          message: {
            type: 'message',
            user: BOT_USER,
            bot_id: BOT_ID,
            ts: message.ts,
            text: message.text,
            blocks: message.blocks,
            ...(message.thread_ts === undefined ? {} : { thread_ts: message.thread_ts }),
          },
        }),
    actions: [{ ...action, action_ts: at.world.ts() }],
  }
}

/** A press in a dialog or in the Home tab. */
export function pressIn(at: Interacting & { view: Json }, action: Json): Json {
  return {
    type: 'block_actions',
    ...common(at),
    container: { type: 'view', view_id: at.view.id },
    view: { ...at.view, team_id: TEAM, app_id: APP_ID },
    actions: [{ ...action, action_ts: at.world.ts() }],
  }
}

export function submission(at: Interacting & { view: Json }, values: Json): Json {
  return {
    type: 'view_submission',
    ...common(at),
    view: { ...at.view, team_id: TEAM, app_id: APP_ID, state: { values } },
    response_urls: [],
  }
}

export function shortcut(at: Interacting & { message: Message }, callback: string): Json {
  const url = at.world.id('RU')
  return {
    type: 'message_action',
    ...common(at),
    callback_id: callback,
    message_ts: at.message.ts,
    channel: { id: at.message.channel, name: 'invented' },
    message: { type: 'message', user: at.message.user, ts: at.message.ts, text: at.message.text },
    response_url: `https://hooks.invented.example/${url}`,
  }
}

export function command(at: Interacting & { channel: string; answerUrl: string }, text: string): Json {
  return {
    token: 'invented-verification-token',
    team_id: TEAM,
    team_domain: 'house',
    channel_id: at.channel,
    channel_name: 'invented',
    user_id: at.user,
    user_name: 'invented',
    command: '/securebase',
    text,
    api_app_id: APP_ID,
    is_enterprise_install: 'false',
    response_url: at.answerUrl,
    trigger_id: at.world.trigger(),
  }
}
