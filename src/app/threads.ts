import type { Offered } from '../domain/offered.js'
import type { Threads } from '../domain/ports.js'
import type { Turn } from '../domain/question.js'

/** How long a thread is remembered, in milliseconds: a day. A longer memory keeps more of what staff asked than they need. */
export const REMEMBERED_FOR = 24 * 60 * 60 * 1000

/** Most threads in memory; beyond it the oldest is forgotten first. */
const MOST_THREADS = 5_000

/** How many questions of a thread can be edited and still follow what they followed; an older one follows what was asked last. */
const EDITABLE = 5

interface Remembered {
  readonly turn: Turn
  readonly at: number
  /** The last questions by their message, the newest at the end, each with what came before it. */
  readonly asked: readonly Followed[]
}

interface Followed {
  readonly message: string
  readonly before: { readonly turn: Turn; readonly at: number } | null
}

/** What was asked before in a thread, and what can be typed next: in memory alone, redacted, for a day. */
export function createThreads(): Threads {
  const turns = createMemory<Remembered>()
  const offers = createMemory<Offered>()
  const before = (thread: string, now: number, message?: string): Followed['before'] => {
    const known = turns.get(thread, now)
    const edited = known?.asked.find((one) => one.message === message)
    if (edited === undefined) return known
    return edited.before !== null && now - edited.before.at <= REMEMBERED_FOR ? edited.before : null
  }
  return {
    last: (thread, now, message) => before(thread, now, message)?.turn ?? null,
    remember(thread, turn, now, message) {
      const others = (turns.get(thread, now)?.asked ?? []).filter((one) => one.message !== message)
      const last = before(thread, now, message)
      const followed = last === null ? null : { turn: last.turn, at: last.at }
      const asked = message === undefined ? others : [...others, { message, before: followed }]
      turns.set(thread, { turn, at: now, asked: asked.slice(-EDITABLE) }, now)
    },
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
