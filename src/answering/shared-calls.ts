import { LRUCache } from 'lru-cache'
import type { Clock } from '../domain/ports.js'
import { untilAborted } from './until-aborted.js'

export interface SharedCalls<Result, Part> {
  /**
   * The result of the call with this key: of one that runs or ran within the last minute, or of a new one. `onPart` is told of
   * every part, also of those that came before. Rejects at once when `signal` aborts; the call itself ends when nobody waits for
   * it any more. A call that failed is not remembered.
   */
  join(
    key: string,
    start: (signal: AbortSignal, onPart: (part: Part) => void) => Promise<Result>,
    options?: { signal?: AbortSignal; onPart?: (part: Part) => void },
  ): Promise<Result>
}

interface Call<Result, Part> {
  readonly parts: Part[]
  readonly listeners: Set<(part: Part) => void>
  readonly ending: AbortController
  readonly result: Promise<Result>
  settled: boolean
  waiting: number
}

/** Milliseconds for which an answer is good for the same question: two colleagues in one channel, a double press. */
const REMEMBERED = 60_000
const MOST = 200

export function createSharedCalls<Result, Part>(clock: Clock): SharedCalls<Result, Part> {
  const calls = new LRUCache<string, Call<Result, Part>>({
    max: MOST,
    ttl: REMEMBERED,
    perf: { now: clock },
    ttlResolution: 0,
  })
  const begin = (key: string, start: Parameters<SharedCalls<Result, Part>['join']>[1]) => {
    const parts: Part[] = []
    const listeners = new Set<(part: Part) => void>()
    const ending = new AbortController()
    const result = start(ending.signal, (part) => {
      parts.push(part)
      for (const listener of [...listeners]) listener(part)
    })
    const call: Call<Result, Part> = { parts, listeners, ending, result, settled: false, waiting: 0 }
    calls.set(key, call)
    result.then(
      () => {
        call.settled = true
      },
      () => {
        call.settled = true
        if (calls.peek(key) === call) calls.delete(key)
      },
    )
    return call
  }
  return {
    async join(key, start, { signal, onPart } = {}) {
      signal?.throwIfAborted()
      const call = calls.get(key) ?? begin(key, start)
      const listener = (part: Part): void => {
        try {
          onPart?.(part)
        } catch {
          // Whoever cannot show a part must not take the answer from the others.
        }
      }
      for (const part of [...call.parts]) listener(part)
      call.listeners.add(listener)
      call.waiting += 1
      try {
        return await untilAborted(call.result, signal)
      } finally {
        call.listeners.delete(listener)
        call.waiting -= 1
        if (call.waiting === 0 && !call.settled) {
          if (calls.peek(key) === call) calls.delete(key)
          call.ending.abort()
        }
      }
    },
  }
}
