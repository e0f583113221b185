import { createPace } from './pace.js'

/** Runs one thing after the other, what has the higher priority first (p-queue with a concurrency of one). */
export interface Queue {
  add<T>(work: () => Promise<T>, options: { readonly priority: number }): Promise<T>
}

export interface LinesSettings {
  /** Makes an empty one. */
  readonly queue: () => Queue
  /** So many go to one room `within` so many milliseconds. */
  readonly most: number
  readonly within: number
  /** How many rooms in which nothing waits keep their pace. */
  readonly remembered: number
}

export interface Lines {
  /** What is written to a room goes in the order in which it was asked for; what is urgent overtakes what waits there. */
  inTurn<T>(room: string, urgent: boolean, work: () => Promise<T>): Promise<T>
  /** Whether anything is being written to a room, or waits for it. */
  isBusy(room: string): boolean
  /** Resolves when nothing waits anywhere. */
  idle(): Promise<void>
}

/** What waits for one room. */
interface Line {
  readonly queue: Queue
  readonly pace: () => Promise<void>
  waiting: number
}

/** One line a room, for everything that is written to a platform. */
export function createLines({ queue, most, within, remembered }: LinesSettings): Lines {
  /** Never forgotten while anything waits in it, for however long the platform is away: a second one would overtake it. */
  const busy = new Map<string, Line>()
  /** The one that was used last stands last. */
  const idle = new Map<string, Line>()
  const underway = new Set<Promise<void>>()

  const lineOf = (room: string): Line => {
    const line = busy.get(room) ??
      idle.get(room) ?? { queue: queue(), pace: createPace(most, within), waiting: 0 }
    idle.delete(room)
    busy.set(room, line)
    return line
  }

  const left = (room: string, line: Line): void => {
    line.waiting -= 1
    if (line.waiting > 0) return
    busy.delete(room)
    idle.set(room, line)
    const [oldest] = idle.keys()
    if (idle.size > remembered && oldest !== undefined) idle.delete(oldest)
  }

  return {
    inTurn: async (room, urgent, work) => {
      const line = lineOf(room)
      line.waiting += 1
      const paced = async () => {
        await line.pace()
        return await work()
      }
      const task = line.queue.add(paced, { priority: urgent ? 1 : 0 })
      const ended = task
        .then(
          () => undefined,
          () => undefined,
        )
        .then(() => {
          underway.delete(ended)
          left(room, line)
        })
      underway.add(ended)
      return await task
    },
    isBusy: (room) => busy.has(room),
    idle: async () => {
      while (underway.size > 0) await Promise.all([...underway])
    },
  }
}
