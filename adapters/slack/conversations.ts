import { LRUCache } from 'lru-cache'

/** How long a new message in a direct conversation belongs to the one before, in milliseconds. */
const SAME_TALK = 30 * 60_000

/**
 * Which conversation a direct message belongs to. In the agent view every message begins a thread of its own, so that
 * "and if she gets angry?" typed below an answer would stand alone: a message soon after the last one goes on with it.
 * In memory, as what the core remembers of a thread is.
 */
export function createConversations(clock: () => number) {
  const latest = new LRUCache<string, { root: string; at: number }>({ max: 5_000 })
  const joined = new LRUCache<string, string>({ max: 20_000 })
  return {
    /** `root` is the first message of its thread; `begins`: it is that message. */
    of(direct: string, root: string, begins: boolean): string {
      const known = joined.get(root)
      const last = latest.get(direct)
      const goesOn = begins && last !== undefined && clock() - last.at < SAME_TALK
      const talk = known ?? (goesOn ? last.root : root)
      joined.set(root, talk)
      latest.set(direct, { root: talk, at: clock() })
      return talk
    },
  }
}

export type Conversations = ReturnType<typeof createConversations>
