import type { SeenEvents } from '../domain/ports.js'

/** How long an event is remembered, in milliseconds. Slack repeats an unanswered one for several minutes, Teams for less. */
const REMEMBERED_FOR = 30 * 60 * 1000

/** Handled events of this process alone: enough for the terminal, where nothing is delivered twice by another. */
export function createSeenEvents(): SeenEvents {
  const seen = new Map<string, number>()
  return {
    async claim(key, now) {
      for (const [old, at] of seen) {
        if (now - at <= REMEMBERED_FOR) break
        seen.delete(old)
      }
      if (seen.has(key)) return false
      seen.set(key, now)
      return true
    },
  }
}
