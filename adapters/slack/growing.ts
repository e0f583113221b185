import {
  type Clock,
  createGrowth,
  type Growth,
  type Posted,
  unfinished,
  urgentPart,
  withoutButtons,
} from '../../src/index.js'
import type { Begun, Spot } from './delivery.js'
import { answerId, beginningOf, messageId, personId } from './ids.js'
import type { Outbox } from './outbox.js'
import { FOR_COMFORT } from './persist.js'
import { codeOf } from './trouble.js'
import { WORDS } from './words.js'

/** Slack wants a message changed once in three seconds at most (docs.slack.dev/apis/web-api/rate-limits). */
const PACE = 3_000
/** Slack takes some 50 changes a minute in a workspace (the same page); whole answers need theirs. */
const CHANGES = 20
const CHANGES_WITHIN = 60_000

/** The answer to a message while it grows. */
export interface Growing extends Pick<Growth, 'part'> {
  /** Nothing is added from now on: what stands there to be finished, `null` = nothing. */
  over(): Promise<Begun | null>
  /** No end comes (Stop, a failure): what stands there stays, without the promise of more. */
  leave(): Promise<void>
}

export interface GrowingDeps {
  readonly outbox: Pick<Outbox, 'post' | 'update' | 'remove' | 'find' | 'isBusy'>
  readonly posted: Posted
  readonly clock: Clock
  readonly team: string
}

export interface Growings {
  /**
   * Begins to wait for the parts of the answer to `message`. The first is remembered as the answer, so that an edit, a deletion and a
   * process that takes over find it. What has an answer already is left alone until the whole one is there.
   */
  begin(
    of: { readonly spot: Spot; readonly message: string; readonly event: string },
    signal: AbortSignal,
  ): Growing
}

/** The answers that grow in a workspace. A part that Slack does not take soon is given up: it must hold up no whole answer. */
export function createGrowings({ outbox, posted, clock, team }: GrowingDeps): Growings {
  /** When parts were changed, by a clock that nobody sets. */
  let changed: number[] = []
  const isUsedUp = (): boolean => {
    changed = changed.filter((at) => performance.now() - at < CHANGES_WITHIN)
    return changed.length >= CHANGES
  }

  const begin: Growings['begin'] = ({ spot, message, event }, signal) => {
    const { channel, root, user, direct } = spot
    const room = { channel, thread: root }
    const beginning = { of: beginningOf(event), maybeThere: false }
    let ts = ''
    let isUnclear = false
    const growth = createGrowth({
      pace: PACE,
      isBusy: () => outbox.isBusy(channel) || (ts !== '' && isUsedUp()),
      begin: async (reply) => {
        if (signal.aborted || (await posted.answerTo(message)) !== null) return false
        const part = unfinished(reply, WORDS[reply.language].more)
        ts = await outbox.post(room, part, beginning, FOR_COMFORT).catch((error: unknown) => {
          isUnclear = codeOf(error) === null
          throw error
        })
        // Deleted or edited meanwhile, or answered by another process.
        if (signal.aborted || (await posted.answerTo(message)) !== null) {
          await outbox.remove(channel, ts)
          return false
        }
        const thread = root === null ? null : messageId(team, channel, root)
        await posted.remember(message, answerId(channel, ts), thread, personId(team, user), clock())
        return true
      },
      change: async (reply) => {
        if (signal.aborted) return
        changed.push(performance.now())
        await outbox.update(channel, ts, unfinished(reply, WORDS[reply.language].more), FOR_COMFORT)
      },
    })
    return {
      part: (reply) => {
        // What only she may read is not shown to everybody, and cannot be changed in place.
        if (direct || reply.visibility === 'thread') growth.part(reply)
      },
      over: async () => {
        const shown = await growth.over()
        if (shown !== null) return { channel, ts, urgent: urgentPart(shown.blocks) > 0 }
        const found = isUnclear ? await outbox.find(room, beginning.of) : undefined
        isUnclear = false
        if (found === undefined) return null
        if (!signal.aborted) return { channel, ts: found, urgent: false }
        await outbox.remove(channel, found)
        return null
      },
      leave: async () => {
        const shown = await growth.over()
        if (shown !== null) await outbox.update(channel, ts, withoutButtons(shown)).catch(() => undefined)
      },
    }
  }
  return { begin }
}
