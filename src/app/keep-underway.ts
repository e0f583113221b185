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

/** Questions between arrival and answer: noted, kept alive while this process is, and taken over where another one died. */
export function keepUnderway({ underway, clock, log }: KeepUnderwayDeps) {
  const noting = new Map<string, Promise<unknown>>()
  /** Ended while the store was away. */
  const toEnd = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let beating: Promise<void> = Promise.resolve()
  let stopped = false

  const end = async (event: string): Promise<void> => {
    await noting.get(event)
    noting.delete(event)
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
        const noted = underway.begin({ event, platform, place }, clock()).catch((error): Taking => {
          log.error('not-noted', factsOf(error))
          return 'ours'
        })
        noting.set(event, noted)
        const late = new Promise<Taking>((resolve) => setTimeout(resolve, NOTED_WITHIN, 'ours').unref())
        return await Promise.race([noted, late])
      },
      saying: async (event) => {
        await noting.get(event)
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
