import type { Offered } from '../domain/offered.js'
import type { Threads } from '../domain/ports.js'
import type { Turn } from '../domain/question.js'

/** How long a thread is remembered, in milliseconds: a day. A longer memory keeps more of what staff asked than they need. */
export const REMEMBERED_FOR = 24 * 60 * 60 * 1000

/** Most threads in memory; beyond it the oldest is forgotten first. */
const MOST_THREADS = 5_000

/** What was asked before in a thread, and what can be typed next: in memory alone, redacted, for a day. */
export function createThreads(): Threads {
  const turns = createMemory<Turn>()
  const offers = createMemory<Offered>()
  return {
    last: turns.get,
    remember: turns.set,
    offered: offers.get,
    offer: offers.set,
    forget(thread) {
      turns.forget(thread)
      offers.forget(thread)
    },
  }
}

function createMemory<T>() {
  const kept = new Map<string, { value: T; at: number }>()
  return {
    get(thread: string, now: number): T | null {
      const known = kept.get(thread)
      if (known === undefined) return null
      if (now - known.at <= REMEMBERED_FOR) return known.value
      kept.delete(thread)
      return null
    },
    set(thread: string, value: T, now: number): void {
      kept.delete(thread)
      kept.set(thread, { value, at: now })
      for (const [oldest] of kept) {
        if (kept.size <= MOST_THREADS) break
        kept.delete(oldest)
      }
    },
    forget(thread: string): void {
      kept.delete(thread)
    },
  }
}
