import type { KnownBlock } from '@slack/types'
import { type Block, type Button, type Language, type Reply, writeToken } from '../../src/index.js'
import { messageId } from './ids.js'
import type { Parts } from './parts.js'
import { FOR_COMFORT, persist } from './persist.js'
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
    const { user, channel, tab } = event as unknown as Opened
    if (tab === 'messages') return await suggest(user, channel)
    const person = await people.find(user)
    if (person.membership !== 'member') return
    const view = { type: 'home' as const, blocks: homeBlocks(person.language ?? 'en', us.team) }
    await soft('views.publish', () => parts.client.views.publish({ user_id: user, view }))
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
      .post({ channel, thread: thread_ts }, simple(language, WORDS[language].stopped))
      .catch((error: unknown) => host.log.warn('slack-stop', factsOf('chat.postMessage', error)))
  })
}

function simple(language: Language, text: string): Reply {
  return { language, visibility: 'thread', surface: 'message', title: '', blocks: [{ kind: 'text', text }] }
}

/** What one can do here. Leads' buttons show nothing to anybody else: who is a lead is decided when they are pressed. */
export function homeBlocks(language: Language, team: string): KnownBlock[] {
  const words = WORDS[language]
  const says = (label: string, text: string, style: Button['style'] = 'plain'): Button => ({
    label,
    token: writeToken('say', text),
    style,
    says: text,
  })
  const blocks: Block[] = [
    { kind: 'heading', text: words.homeHello },
    { kind: 'text', text: words.homeHow },
    {
      kind: 'choices',
      text: words.homeTry,
      items: [
        says(words.homeGuide, words.saysGuide, 'primary'),
        says(words.homeCourse, words.saysCourse),
        says(words.homeProgress, words.saysProgress),
      ],
    },
    { kind: 'divider' },
    {
      kind: 'choices',
      text: words.homeLeads,
      items: [
        says(words.homeStatus, words.saysStatus),
        says(words.homeGaps, words.saysGaps),
        says(words.homeFeedback, words.saysFeedback),
      ],
    },
  ]
  return renderFitting({ ...simple(language, ''), blocks }, team, 'home')
}
