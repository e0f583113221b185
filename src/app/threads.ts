import type { Threads } from '../domain/ports.js'
import type { Turn } from '../domain/question.js'

/** How long a thread is remembered, in milliseconds: a day. A longer memory keeps more of what staff asked than they need. */
export const REMEMBERED_FOR = 24 * 60 * 60 * 1000

/** Most threads in memory; beyond it the oldest is forgotten first. */
const MOST_THREADS = 5_000

/** What was asked before in a thread: in memory alone, redacted, for a day. */
export function createThreads(): Threads {
  const turns = new Map<string, { turn: Turn; at: number }>()
  return {
    last(thread, now) {
      const known = turns.get(thread)
      if (known === undefined) return null
      if (now - known.at <= REMEMBERED_FOR) return known.turn
      turns.delete(thread)
      return null
    },
    remember(thread, turn, now) {
      turns.delete(thread)
      turns.set(thread, { turn, at: now })
      for (const [oldest] of turns) {
        if (turns.size <= MOST_THREADS) break
        turns.delete(oldest)
      }
    },
    forget(thread) {
      turns.delete(thread)
    },
  }
}
