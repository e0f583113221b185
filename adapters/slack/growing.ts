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
import { WORDS } from './words.js'

/** Slack wants a message changed once in three seconds at most (docs.slack.dev/apis/web-api/rate-limits). */
const PACE = 3_000

/** The answer to a message while it grows. */
export interface Growing extends Pick<Growth, 'part'> {
  /** Nothing is added from now on: what stands there to be finished, `null` = nothing. */
  over(): Promise<Begun | null>
  /** No end comes (Stop, a failure): what stands there stays, without the promise of more. */
  leave(): Promise<void>
}

export interface GrowingDeps {
  readonly outbox: Pick<Outbox, 'post' | 'update' | 'remove' | 'isBusy'>
  readonly posted: Posted
  readonly clock: Clock
  readonly team: string
}

/**
 * Begins to wait for the parts of the answer to `message`. The first is remembered as the answer, so that an edit, a deletion and a
 * process that takes over find it. What has an answer already is left alone until the whole one is there. Nothing here rejects.
 */
export function beginGrowing(
  { outbox, posted, clock, team }: GrowingDeps,
  { spot, message, event }: { readonly spot: Spot; readonly message: string; readonly event: string },
  signal: AbortSignal,
): Growing {
  const { channel, root, user, direct } = spot
  let ts = ''
  const growth = createGrowth({
    pace: PACE,
    isBusy: () => outbox.isBusy(channel),
    begin: async (reply) => {
      if (signal.aborted || (await posted.answerTo(message)) !== null) return false
      const mark = { of: beginningOf(event), maybeThere: false }
      ts = await outbox.post({ channel, thread: root }, unfinished(reply, WORDS[reply.language].more), mark)
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
      if (!signal.aborted) await outbox.update(channel, ts, unfinished(reply, WORDS[reply.language].more))
    },
  })
  return {
    part: (reply) => {
      // What only she may read is not shown to everybody, and cannot be changed in place.
      if (direct || reply.visibility === 'thread') growth.part(reply)
    },
    over: async () => {
      const shown = await growth.over()
      return shown === null ? null : { channel, ts, urgent: urgentPart(shown.blocks) > 0 }
    },
    leave: async () => {
      const shown = await growth.over()
      if (shown !== null) await outbox.update(channel, ts, withoutButtons(shown)).catch(() => undefined)
    },
  }
}
