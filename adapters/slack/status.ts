import type { WebClient } from '@slack/web-api'
import type { Clock, Language, Log } from '../../src/index.js'
import { codeOf, factsOf } from './trouble.js'
import { WORDS } from './words.js'

/** How long a method that Slack refuses is left alone, in milliseconds: a permission may be given in the meantime. */
const LEFT_ALONE = 60 * 60_000

/**
 * Shows that it is at work. In a direct message as a session, which brings the Stop button (docs.slack.dev/ai/agent-sessions);
 * in a thread, and where there are no sessions, as the older line below the conversation. Whatever fails here fails silently.
 */
export function createStatus(client: WebClient, clock: Clock, log: Log) {
  const refusedAt = new Map<string, number>()

  const attempt = async (method: string, run: () => Promise<unknown>): Promise<boolean> => {
    if (clock() - (refusedAt.get(method) ?? Number.NEGATIVE_INFINITY) < LEFT_ALONE) return false
    try {
      await run()
      return true
    } catch (error) {
      const code = codeOf(error)
      if (code === 'unknown_method' || code === 'missing_scope' || code === 'not_allowed') {
        refusedAt.set(method, clock())
        log.info('slack-status-refused', factsOf(method, error))
      }
      return false
    }
  }

  const session = (channel: string, root: string, status: 'processing' | 'active') =>
    attempt('agents.sessions.setStatus', () =>
      client.agents.sessions.setStatus({ channel_id: channel, thread_ts: root, status }),
    )
  const line = (channel: string, root: string, status: string) =>
    attempt('assistant.threads.setStatus', () =>
      client.assistant.threads.setStatus({ channel_id: channel, thread_ts: root, status }),
    )

  return {
    async show(
      spot: { channel: string; root: string; direct: boolean },
      on: boolean,
      language: Language,
    ): Promise<void> {
      const { channel, root, direct } = spot
      if (direct && (await session(channel, root, on ? 'processing' : 'active'))) return
      await line(channel, root, on ? WORDS[language].status : '')
    },
    /** After the Stop button: Slack leaves it to us to say that it has stopped. */
    async stopped(channel: string, root: string): Promise<void> {
      await session(channel, root, 'active')
    },
  }
}

export type Status = ReturnType<typeof createStatus>
