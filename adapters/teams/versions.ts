import { LRUCache } from 'lru-cache'
import type { Activity } from './activity.js'

const REMEMBERED = 20_000
const REMEMBERED_FOR = 30 * 60_000
/** An edit that nobody asked us waits this long for the message it is of, in milliseconds. */
const WAITS = 60_000
const MOST_WAITING = 500

/** Which version of a message is the last one: Teams promises no order, so that an edit or a deletion may come before its message. */
export function createVersions(questionOf: (activity: Activity) => string) {
  const latest = new LRUCache<string, number>({ max: REMEMBERED, ttl: REMEMBERED_FOR })
  const early = new LRUCache<string, Activity>({ max: MOST_WAITING, ttl: WAITS })
  return {
    /** Notes it; `false`: a later one has come before. */
    isLatest(activity: Activity): boolean {
      const question = questionOf(activity)
      const at = timeOf(activity)
      if (Number.isNaN(at)) return true
      if (at < (latest.get(question) ?? 0)) return false
      latest.set(question, at)
      return true
    },
    deleted(activity: Activity): void {
      const question = questionOf(activity)
      latest.set(question, Number.POSITIVE_INFINITY)
      early.delete(question)
    },
    undeleted(activity: Activity): void {
      latest.delete(questionOf(activity))
    },
    /** An edit of what we never answered: of an old message, or of one that is still to come. */
    keep(activity: Activity): void {
      early.set(questionOf(activity), activity)
    },
    /** The edit that has overtaken this message, once; `null`: none, or it was answered. */
    overtook(activity: Activity): Activity | null {
      const question = questionOf(activity)
      const edit = early.get(question) ?? null
      early.delete(question)
      return edit !== null && timeOf(edit) === latest.get(question) ? edit : null
    },
  }
}

function timeOf({ timestamp }: Activity): number {
  return Date.parse(timestamp ?? '')
}
