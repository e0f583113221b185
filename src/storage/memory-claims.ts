import type { SeenEvents } from '../domain/ports.js'
import { REMEMBER_EVENTS_FOR } from './seen-events.js'

/** More events than a minute's outage brings; beyond it the oldest is forgotten. */
const MOST = 10_000

export interface MemoryClaims extends SeenEvents {
  /** Whether this process handled the event. */
  knows(key: string, now: number): boolean
}

/** Claims of this process alone, which count while the store is away: better answered by two processes than by none. */
export function createMemoryClaims(): MemoryClaims {
  const until = new Map<string, number>()
  const knows = (key: string, now: number) => (until.get(key) ?? 0) > now
  return {
    knows,
    claim: async (key, now) => {
      if (knows(key, now)) return false
      until.delete(key)
      until.set(key, now + REMEMBER_EVENTS_FOR)
      for (const oldest of until.keys()) {
        if (until.size <= MOST) break
        until.delete(oldest)
      }
      return true
    },
  }
}
