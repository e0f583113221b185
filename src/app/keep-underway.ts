import type { Adapter, Log, UnderwayNotes } from '../domain/adapter.js'
import type { Clock, SeenEvents } from '../domain/ports.js'
import type { InHand, Taking, Underway, UnderwayQuestion } from '../domain/underway.js'
import { createMemoryClaims } from '../storage/memory-claims.js'
import { LEASE } from '../storage/underway.js'
import { factsOf } from './log.js'

export interface KeepUnderwayDeps {
  readonly underway: Underway
  readonly seen: SeenEvents
  readonly clock: Clock
  readonly log: Log
}

/** An acknowledgement waits no longer than this for the note of a slow store, in milliseconds; Slack waits for three seconds. */
const NOTED_WITHIN = 1_000
/** Between two signs of life, in milliseconds. */
const BEAT = LEASE / 3
/** Taken over at a time, so that a crowd of old questions does not stand in the way of new ones. */
const AT_A_TIME = 20

/** A question of this process, from its arrival to its answer. */
interface Open {
  readonly question: UnderwayQuestion
  /** The last attempt to note it; never rejects. */
  noting: Promise<unknown>
  /** `missed`: the store was away, and it is tried again. */
  note: 'under way' | 'there' | 'missed'
  /** Claimed by this process alone so far. */
  claimedHere: boolean
  /** Resolves when it is noted or answered. */
  readonly safe: Promise<void>
  readonly release: () => void
}

/**
 * Questions between arrival and answer: noted, kept alive while this process is, and taken over where another one died. While the
 * store is away nothing is noted, and so nothing is claimed in it either: what was claimed and not noted would be lost with this
 * process, since everybody else would take it for answered.
 */
export function keepUnderway({ underway, seen, clock, log }: KeepUnderwayDeps) {
  const open = new Map<string, Open>()
  const here = createMemoryClaims()
  /** Answered while the store was away. */
  const toEnd = new Map<string, Pick<Open, 'claimedHere'>>()
  /** Keys of what was taken over from a dead process and is not done with. */
  const takenOver = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let beating: Promise<void> = Promise.resolve()
  let stopped = false

  const note = async (one: Open): Promise<Taking> => {
    const taking = await underway.begin(one.question, clock())
    one.note = 'there'
    one.release()
    return taking
  }

  /** Waited for like the first attempt: a note that comes after its answer would be left behind, and the question answered twice. */
  const noteAgain = async (one: Open): Promise<void> => {
    const noting = note(one)
    one.noting = noting.catch(() => undefined)
    await noting
  }

  const settle = async (event: string, { claimedHere }: Pick<Open, 'claimedHere'>): Promise<void> => {
    try {
      if (claimedHere) await seen.claim(event, clock())
      await underway.end(event)
      toEnd.delete(event)
    } catch {
      toEnd.set(event, { claimedHere })
    }
  }

  const end = async (event: string): Promise<void> => {
    const one = open.get(event)
    one?.release()
    await one?.noting
    open.delete(event)
    await settle(event, one ?? { claimedHere: false })
  }

  const beat = async (adapters: readonly Adapter<never, never>[]): Promise<void> => {
    for (const [event, one] of toEnd) await settle(event, one)
    // Not while it is still being tried: of two tries the slower one would take the note for another process's.
    for (const one of open.values()) if (one.note === 'missed') await noteAgain(one)
    await underway.renew(inHand(), clock())
    for (const adapter of adapters) {
      if (stopped || adapter.health().state === 'down') continue
      const left = await underway.adopt(adapter.name, inHand(), clock(), AT_A_TIME)
      if (left.length > 0) log.info('taken-over', { platform: adapter.name, questions: left.length })
      for (const one of left) {
        takenOver.add(one.key)
        // What could not be ended is left behind again, for whoever looks next.
        void adapter.takeOver(one).finally(() => takenOver.delete(one.key))
      }
    }
  }

  const inHand = (): InHand => ({ events: [...open.keys(), ...toEnd.keys()], keys: [...takenOver] })

  const begin = async (question: UnderwayQuestion): Promise<Taking> => {
    const { event } = question
    if (open.has(event)) return 'theirs'
    let release = () => {}
    const safe = new Promise<void>((resolve) => {
      release = resolve
    })
    const one: Open = { question, noting: safe, note: 'under way', claimedHere: false, safe, release }
    open.set(event, one)
    const noted = note(one).then(
      (taking) => {
        if (taking === 'theirs' || taking === 'over') open.delete(event)
        return taking
      },
      (error): Taking => {
        one.note = 'missed'
        log.error('not-noted', factsOf(error))
        return 'ours'
      },
    )
    one.noting = noted
    const late = new Promise<Taking>((resolve) => setTimeout(resolve, NOTED_WITHIN, 'ours').unref())
    return await Promise.race([noted, late])
  }

  return {
    /** How the core claims an event. */
    seen: {
      claim: async (event, now) => {
        const one = open.get(event)
        if (one === undefined || one.note === 'there')
          return !here.knows(event, now) && (await seen.claim(event, now))
        one.claimedHere = true
        return await here.claim(event, now)
      },
    } satisfies SeenEvents,
    notesFor: (platform: string): UnderwayNotes => ({
      begin: (event, place) => begin({ event, platform, place }),
      safe: async (event, atMost) => {
        const one = open.get(event)
        if (one === undefined) return
        if (atMost === undefined) return await one.safe
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
      for (const [event, one] of toEnd) await settle(event, one)
    },
  }
}
