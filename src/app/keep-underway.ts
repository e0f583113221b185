import type { Adapter, Log, UnderwayNotes } from '../domain/adapter.js'
import type { Clock } from '../domain/ports.js'
import type { Taking, Underway } from '../domain/underway.js'
import { factsOf } from './log.js'

export interface KeepUnderwayDeps {
  readonly underway: Underway
  readonly clock: Clock
  readonly log: Log
}

/** An acknowledgement waits no longer than this for the note of a slow store, in milliseconds; Slack waits for three seconds. */
const NOTED_WITHIN = 1_000
/** Between two signs of life, in milliseconds: a third of the time after which a process counts as dead. */
const BEAT = 5_000
/** Taken over at a time, so that a crowd of old questions does not stand in the way of new ones. */
const AT_A_TIME = 20

interface Open {
  readonly noting: Promise<unknown>
  /** Noted, or answered. */
  readonly safe: Promise<void>
  readonly release: () => void
}

/** Questions between arrival and answer: noted, kept alive while this process is, and taken over where another one died. */
export function keepUnderway({ underway, clock, log }: KeepUnderwayDeps) {
  const open = new Map<string, Open>()
  /** Ended while the store was away. */
  const toEnd = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let beating: Promise<void> = Promise.resolve()
  let stopped = false

  const end = async (event: string): Promise<void> => {
    const one = open.get(event)
    one?.release()
    await one?.noting
    open.delete(event)
    try {
      await underway.end(event)
      toEnd.delete(event)
    } catch {
      toEnd.add(event)
    }
  }

  const beat = async (adapters: readonly Adapter<never, never>[]): Promise<void> => {
    for (const event of toEnd) await end(event)
    await underway.renew(clock())
    for (const adapter of adapters) {
      if (stopped || adapter.health().state === 'down') continue
      const left = await underway.adopt(adapter.name, clock(), AT_A_TIME)
      if (left.length > 0) log.info('taken-over', { platform: adapter.name, questions: left.length })
      for (const one of left) adapter.takeOver(one)
    }
  }

  return {
    notesFor: (platform: string): UnderwayNotes => ({
      begin: async (event, place) => {
        let release = () => {}
        const safe = new Promise<void>((resolve) => {
          release = resolve
        })
        const noted = underway.begin({ event, platform, place }, clock()).then(
          (taking) => {
            release()
            return taking
          },
          (error): Taking => {
            log.error('not-noted', factsOf(error))
            return 'ours'
          },
        )
        open.set(event, { noting: noted, safe, release })
        const late = new Promise<Taking>((resolve) => setTimeout(resolve, NOTED_WITHIN, 'ours').unref())
        return await Promise.race([noted, late])
      },
      safe: async (event, atMost) => {
        const one = open.get(event)
        if (one === undefined) return
        await Promise.race([one.safe, new Promise((resolve) => setTimeout(resolve, atMost).unref())])
      },
      saying: async (event) => {
        await open.get(event)?.noting
        await underway.saying(event).catch(() => undefined)
      },
      end,
    }),
    start(adapters: readonly Adapter<never, never>[]): void {
      beating = beat(adapters)
        .catch((error: unknown) => log.warn('not-taken-over', factsOf(error)))
        .finally(() => {
          if (stopped) return
          timer = setTimeout(() => this.start(adapters), BEAT)
          timer.unref()
        })
    },
    async stop(): Promise<void> {
      stopped = true
      clearTimeout(timer)
      await beating
      for (const event of toEnd) await end(event)
    },
  }
}
