import type { KnownBlock } from '@slack/types'
import {
  type Block,
  HOME_PRESS,
  type Inbound,
  type Language,
  plainReply,
  type Reply,
  writeToken,
} from '../../src/index.js'
import { messageId, personId } from './ids.js'
import { LIMITS } from './limits.js'
import type { Parts } from './parts.js'
import { FOR_COMFORT, persist } from './persist.js'
import { ASK } from './render-blocks.js'
import { renderFitting } from './render-reply.js'
import { factsOf } from './trouble.js'
import { WORDS } from './words.js'

interface Opened {
  readonly user: string
  readonly channel: string
  readonly tab: string
}

/** The Home tab, what one could ask in the tab Messages, and the Stop button. */
export function listenToHome(parts: Parts): void {
  const { app, us, people, status, host } = parts
  const soft = async (method: string, run: () => Promise<unknown>): Promise<void> => {
    try {
      await persist(run, FOR_COMFORT, parts)
    } catch (error) {
      host.log.warn('slack-home', factsOf(method, error))
    }
  }
  const suggest = async (user: string, channel: string, thread?: string): Promise<void> => {
    const words = WORDS[(await people.find(user)).language ?? 'en']
    await soft('assistant.threads.setSuggestedPrompts', () =>
      parts.client.assistant.threads.setSuggestedPrompts({
        channel_id: channel,
        ...(thread === undefined ? {} : { thread_ts: thread }),
        title: words.promptsTitle,
        prompts: words.prompts.map((prompt) => ({ ...prompt })) as [{ title: string; message: string }],
      } as Parameters<typeof parts.client.assistant.threads.setSuggestedPrompts>[0]),
    )
  }
  app.event('app_home_opened', async ({ event }) => {
    const { user, channel, tab } = event as unknown as Partial<Opened>
    if (user === undefined || channel === undefined) return
    if (tab === 'messages') return await suggest(user, channel)
    showHome(parts, user)
  })
  // The view that came before the agent view; workspaces that have it keep it.
  app.event('assistant_thread_started', async ({ event }) => {
    const { user_id, channel_id, thread_ts } = event.assistant_thread
    await suggest(user_id, channel_id, thread_ts)
  })
  app.event('assistant_thread_context_changed', async () => undefined)
  app.event('agent_session_stopped', async ({ event }) => {
    const { channel, thread_ts, user } = event as unknown as {
      channel: string
      thread_ts: string
      user: string
    }
    const stopped = parts.answering.stop({ thread: messageId(us.team, channel, thread_ts) })
    await status.stopped(channel, thread_ts)
    if (!stopped) return
    const language = (await people.find(user)).language ?? 'en'
    await parts.outbox
      .post({ channel, thread: thread_ts }, plainReply(WORDS[language].stopped, language, 'thread'))
      .catch((error: unknown) => host.log.warn('slack-stop', factsOf('chat.postMessage', error)))
  })
}

/** Asks the core for what belongs on her page, and puts it there. Anew at every look: an open conversation, a new place in the course. */
export function showHome(parts: Parts, user: string): void {
  const { us, people, client } = parts
  let language: Language = 'en'
  parts.answering.begin({
    about: `home:${user}`,
    thread: null,
    language: () => language,
    prepare: async (): Promise<Inbound> => {
      const person = await people.find(user)
      language = person.language ?? language
      return {
        text: '',
        press: { token: writeToken(HOME_PRESS, null), line: null },
        origin: { membership: person.membership, known: person.known, outsiders: false },
        thread: null,
        person: personId(us.team, user),
        as: null,
        place: 'dm',
        event: null,
        locale: person.language,
      }
    },
    deliver: async ({ answer, reply }) => {
      // Whoever may not ask has no page.
      if (answer.outcome === 'refused') return
      const view = { type: 'home' as const, blocks: homeBlocks(reply, us.team, parts.host.clock()) }
      await persist(() => client.views.publish({ user_id: user, view }), FOR_COMFORT, parts).catch(
        (error: unknown) => parts.host.log.warn('slack-home', factsOf('views.publish', error)),
      )
    },
  })
}

/** What the core says there, and a line to ask in, below the first words. A new id empties the line that was asked. */
export function homeBlocks(reply: Reply, team: string, now: number): KnownBlock[] {
  const words = WORDS[reply.language]
  const at = reply.blocks.findIndex((block) => block.kind !== 'heading' && block.kind !== 'text')
  const render = (blocks: readonly Block[]) =>
    blocks.length === 0 ? [] : renderFitting({ ...reply, blocks }, team, 'home')
  const first = at === -1 ? reply.blocks : reply.blocks.slice(0, at)
  const ask: KnownBlock = {
    type: 'input',
    block_id: `${ASK}:${now}`,
    dispatch_action: true,
    label: { type: 'plain_text', text: words.askHere, emoji: false },
    element: {
      type: 'plain_text_input',
      action_id: ASK,
      max_length: LIMITS.askedInHome,
      placeholder: { type: 'plain_text', text: words.askHint, emoji: false },
      dispatch_action_config: { trigger_actions_on: ['on_enter_pressed'] },
    },
  }
  return [...render(first), ask, ...render(at === -1 ? [] : reply.blocks.slice(at))]
}
