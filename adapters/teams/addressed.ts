import type { Posted } from '../../src/index.js'
import { type Activity, roomOf } from './activity.js'
import { mentionsOthers, mentionsUs, threadOf, wordsOf } from './to-inbound.js'

/** A question that is being answered. */
export interface Running {
  readonly stop: AbortController
  readonly done: Promise<void>
  readonly thread: string | null
}

/**
 * Whether a message is meant for us: called by name, in a chat of two, or a question in a thread that we take part in. While we are
 * at our first answer we do so, too, though nothing of ours stands there yet.
 */
export async function isMeantForUs(
  activity: Activity,
  posted: Posted,
  running: Iterable<Running>,
): Promise<boolean> {
  if (roomOf(activity) === 'personal' || mentionsUs(activity) || activity.recipient?.isTargeted) return true
  if (roomOf(activity) !== 'channel' || mentionsOthers(activity) || !wordsOf(activity).endsWith('?'))
    return false
  const thread = threadOf(activity)
  if ([...running].some((one) => one.thread === thread)) return true
  return await posted.inThread(thread).catch(() => false)
}
