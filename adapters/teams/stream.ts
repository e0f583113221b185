import { setTimeout as pause } from 'node:timers/promises'
import type { Outgoing } from './activity.js'
import type { Connector } from './connector.js'
import { ConnectorError, STOPPED } from './connector-error.js'
import { addressed, type Conversation } from './conversation.js'

/** Teams takes one request a second in a stream; counted from the answer to the last one, in milliseconds. */
const PACE = 1_050
/** Two minutes after its first request Teams refuses everything in a stream, its last message too; in milliseconds, with a margin. */
export const STREAM_LASTS = 110_000
/** A part that comes later than this is worth nothing. */
const PART_WITHIN = 5_000

/**
 * A message that grows before the asker's eyes (learn.microsoft.com, "Stream bot messages"): only in a chat of two, each part the
 * whole text so far, which begins with what was shown before.
 */
export interface Stream {
  /** Shows what is verified so far. What does not begin with what is shown already is left for the end. */
  show(text: string): void
  /**
   * Ends as this message and gives its id. Where Teams refuses the stream, the message takes its place, and where that cannot be,
   * it is said anew and the half one taken away. `hurry`: no part on its way is
   * waited for, only the second that Teams wants between two. '' where the asker pressed Stop.
   */
  finish(activity: Outgoing, hurry: boolean): Promise<string>
  /** Nothing is to be said after all. */
  drop(): Promise<void>
}

export interface StreamOptions {
  /** What is being done, until there is something to show: at most 1,000 characters. */
  readonly doing: string
  /** Default: `STREAM_LASTS`. */
  readonly lasts?: number
  /** The first part stands in the chat, under this id. */
  readonly onShown: (id: string) => void
  /** The asker pressed Stop. */
  readonly onStopped: () => void
  /** Teams takes no stream here. */
  readonly onRefused: () => void
}

export function openStream(connector: Connector, to: Conversation, options: StreamOptions): Stream {
  const hurrying = new AbortController()
  let state: 'open' | 'refused' | 'stopped' | 'over' = 'open'
  let id = ''
  let sequence = 0
  let shown = ''
  let wanted = ''
  let rested: Promise<void> = Promise.resolve()
  const expiry = setTimeout(() => {
    if (state === 'open') state = 'refused'
  }, options.lasts ?? STREAM_LASTS)

  const post = async (streamType: 'informative' | 'streaming', text: string): Promise<void> => {
    sequence += 1
    const named = id === '' ? {} : { streamId: id }
    const entities = [{ type: 'streaminfo', streamType, streamSequence: sequence, ...named }]
    const signal = AbortSignal.any([hurrying.signal, AbortSignal.timeout(PART_WITHIN)])
    const made = await connector.send(
      to,
      { type: 'typing', text, entities, ...addressed(to) },
      { retry: false, signal },
    )
    rested = pause(PACE)
    if (id === '') id = made
  }

  const refuse = (error: unknown): void => {
    if (state !== 'open') return
    state = isStop(error) ? 'stopped' : 'refused'
    if (state === 'stopped') options.onStopped()
    else options.onRefused()
  }

  const grow = async (): Promise<void> => {
    while (state === 'open' && wanted !== shown) {
      await rested
      if (state !== 'open') return
      const text = wanted
      await post('streaming', text)
      if (shown === '') options.onShown(id)
      shown = text
    }
  }

  // Always begun without words of the answer: if the reply with the id is lost, no half answer stays behind.
  let busy: Promise<void> | null = null
  const work = (task: () => Promise<void>): void => {
    busy = task()
      .catch(refuse)
      .finally(() => {
        busy = null
        if (state === 'open' && wanted !== shown) work(grow)
      })
  }
  work(async () => {
    await post('informative', options.doing)
    // Without an id there is nothing to go on with (Microsoft's playground tells none).
    if (id === '') refuse(null)
  })

  /** As the last message of the stream; `false` where the message has to be brought another way. */
  const end = async (activity: Outgoing, urgent: boolean): Promise<boolean> => {
    await rested
    const text = typeof activity.text === 'string' ? activity.text : ''
    const grows = text !== '' && text.startsWith(shown)
    // Teams refuses an end that says something else than was shown: then it is closed as it is, and changed after.
    const closing: Outgoing = { type: 'message', ...addressed(to), summary: activity.summary }
    const last = grows ? activity : { ...closing, text: shown || String(activity.summary || '…') }
    const entities = (last.entities ?? []) as readonly object[]
    const info = { type: 'streaminfo', streamType: 'final', streamId: id }
    await connector.send(to, { ...last, entities: [info, ...entities] }, { retry: false, urgent })
    return grows
  }

  return {
    show: (text) => {
      if (state !== 'open' || text === wanted || !text.startsWith(wanted)) return
      wanted = text
      if (busy === null) work(grow)
    },
    finish: async (activity, hurry) => {
      wanted = shown
      if (hurry) hurrying.abort()
      const live = state === 'open'
      if (live) state = 'over'
      clearTimeout(expiry)
      await busy
      if (state === 'stopped' && !hurry) return id
      if (id === '') return await connector.send(to, activity, { urgent: hurry })
      if (live) {
        try {
          if (await end(activity, hurry)) return id
        } catch (error) {
          if (isStop(error) && !hurry) return id
        }
      }
      try {
        // Also where nobody knows whether the end arrived: in its place it stands once.
        await connector.update(to, id, { ...activity, id }, { urgent: hurry })
        return id
      } catch {
        const anew = await connector.send(to, activity, { urgent: hurry })
        await connector.remove(to, id).catch(() => undefined)
        return anew
      }
    },
    drop: async () => {
      const stopped = state === 'stopped'
      state = 'over'
      clearTimeout(expiry)
      hurrying.abort()
      await busy
      if (id !== '' && !stopped) await connector.remove(to, id).catch(() => undefined)
    },
  }
}

function isStop(error: unknown): boolean {
  return error instanceof ConnectorError && error.facts.reason === STOPPED
}
