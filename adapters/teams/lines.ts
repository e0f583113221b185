import { LRUCache } from 'lru-cache'
import PQueue from 'p-queue'
import { createPace } from '../../src/index.js'
import type { Conversation } from './conversation.js'

/** Per bot and conversation 7 messages a second (learn.microsoft.com, Teams bots, "rate limit"). */
const IN_A_CONVERSATION = 7
const REMEMBERED_ROOMS = 2_000

/** What waits for one conversation. */
interface Line {
  readonly queue: PQueue
  readonly pace: () => Promise<void>
  waiting: number
}

/** One line a conversation: what is written to it goes in the order in which it was asked for. */
export function createLines() {
  /** Never forgotten while anything waits in it: a second one would overtake it. */
  const busy = new Map<string, Line>()
  const idle = new LRUCache<string, Line>({ max: REMEMBERED_ROOMS })
  const underway = new Set<Promise<unknown>>()

  const lineOf = (room: string): Line => {
    const line = busy.get(room) ??
      idle.get(room) ?? {
        queue: new PQueue({ concurrency: 1 }),
        pace: createPace(IN_A_CONVERSATION, 1_000),
        waiting: 0,
      }
    idle.delete(room)
    busy.set(room, line)
    return line
  }

  /** One after another in each conversation. */
  const inTurn = async <T>(room: Conversation, work: () => Promise<T>): Promise<T> => {
    const line = lineOf(room.id)
    line.waiting += 1
    const task = line.queue.add(async () => {
      await line.pace()
      return await work()
    }) as Promise<T>
    const ended = task
      .catch(() => undefined)
      .then(() => {
        underway.delete(ended)
        line.waiting -= 1
        if (line.waiting > 0) return
        busy.delete(room.id)
        idle.set(room.id, line)
      })
    underway.add(ended)
    return await task
  }

  /** Waits until everything is sent. */
  const whenIdle = async (): Promise<void> => {
    while (underway.size > 0) await Promise.all([...underway])
  }
  return { inTurn, idle: whenIdle }
}
