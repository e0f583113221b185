import type { Posted } from '../../src/index.js'
import { type Activity, roomOf } from './activity.js'
import { mentionsOthers, mentionsUs, threadOf, wordsOf } from './to-inbound.js'

/** Whether a message is meant for us: called by name, in a chat of two, or a question in a thread that we take part in. */
export async function isMeantForUs(activity: Activity, posted: Posted): Promise<boolean> {
  if (roomOf(activity) === 'personal' || mentionsUs(activity) || activity.recipient?.isTargeted) return true
  if (roomOf(activity) !== 'channel' || mentionsOthers(activity)) return false
  return wordsOf(activity).endsWith('?') && (await posted.inThread(threadOf(activity)).catch(() => false))
}
