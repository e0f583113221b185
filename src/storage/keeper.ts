import type { Clock } from '../domain/ports.js'
import {
  remedyFor,
  type StoreHealth,
  type StoreTrouble,
  StoreUnavailable,
} from '../domain/store-unavailable.js'
import { troubleOf, withoutWords } from './failures.js'
import type { OpenState } from './open-state.js'

export interface KeeperConfig {
  /** Milliseconds a caller waits for the store at most; then it is told that the store is away. Default: 2,000. */
  readonly within?: number
  /** Milliseconds between two looks at the store. Default: 2,000. */
  readonly lookEvery?: number
}

export interface KeeperDeps {
  readonly open: () => Promise<OpenState>
  readonly clock: Clock
  /** Told of every change between ok and degraded. */
  readonly onChange?: (health: StoreHealth) => void
  /** Told of every operation: its name, how it ended, seconds. */
  readonly onOperation?: (name: string, outcome: 'ok' | 'unavailable' | 'failed', seconds: number) => void
}

/** Keeps a store open that may go away, and notices when it is back. */
export interface Keeper {
  /** Runs `work` on the store, or throws `StoreUnavailable`: at once if it is known to be away, else after `limit` (`within`). */
  use<T>(name: string, work: (state: OpenState) => Promise<T>, limit?: number): Promise<T>
  /** What is open now, `null` while nothing is. */
  opened(): OpenState | null
  health(): StoreHealth
  /** Resolves after the first attempt to open, however it ended. */
  readonly tried: Promise<void>
  close(): Promise<void>
}

export function createKeeper(config: KeeperConfig, deps: KeeperDeps): Keeper {
  const { within = 2_000, lookEvery = 2_000 } = config
  const { open, clock, onChange = () => {}, onOperation = () => {} } = deps
  let state: OpenState | null = null
  let health: StoreHealth = {
    state: 'degraded',
    trouble: 'unreachable',
    since: clock(),
    remedy: remedyFor('unreachable'),
  }
  /** Nobody knows of the state before the first look, whatever it finds. */
  let known = false
  let closed = false
  let timer: NodeJS.Timeout | null = null
  let looking: Promise<void> | null = null

  const become = (next: StoreHealth) => {
    const before = health
    health = next
    const same =
      known &&
      before.state === next.state &&
      (before.state === 'ok' || next.state === 'ok' || before.trouble === next.trouble)
    known = true
    if (!same) onChange(next)
  }
  const degrade = (trouble: StoreTrouble) => {
    const since = health.state === 'degraded' ? health.since : clock()
    become({ state: 'degraded', trouble, since, remedy: remedyFor(trouble) })
  }
  const letGo = async () => {
    const old = state
    state = null
    // A pool that waits for a dead server must not hold us up.
    await inTime(within, old?.close() ?? Promise.resolve()).catch(() => {})
  }

  const reopen = async () => {
    await letGo()
    const opening = open()
    try {
      const opened = await inTime(Math.max(within, 10_000), opening)
      if (closed) return await opened.close()
      state = opened
      become(opened.health())
    } catch (error) {
      // One that arrives too late after all is not left open.
      opening.then((late) => late.close()).catch(() => {})
      degrade(troubleOf(error) ?? 'unreachable')
    }
  }

  /** One look at the store: what is well is only read; what was not must take a write before it counts as well again. */
  const look = async () => {
    if (state === null) return await reopen()
    const wasWell = health.state === 'ok'
    try {
      await inTime(within, state.look(), lateMeans(state))
      if (wasWell) return
      await inTime(within, state.probe(), lateMeans(state))
      become(state.health())
    } catch (error) {
      const trouble = troubleOf(error)
      degrade(trouble ?? 'unreachable')
      // Replaced, deleted, damaged or closed: what is open is of no use any more. A pool to a server heals by itself.
      const heals = trouble === 'locked' || trouble === 'full' || trouble === 'read-only'
      if (!heals && (state.engine.kind === 'sqlite' || trouble !== 'unreachable')) await reopen()
    }
  }

  const schedule = (delay: number) => {
    if (closed) return
    timer = setTimeout(() => {
      timer = null
      looking = look()
        .catch(() => degrade('unreachable'))
        .finally(() => {
          looking = null
          schedule(nextLook(health, lookEvery))
        })
    }, delay)
    timer.unref()
  }
  const tried = reopen().finally(() => schedule(lookEvery))

  return {
    tried,
    opened: () => state,
    health: () => health,
    use: async (name, work, limit = within) => {
      const started = performance.now()
      const done = (outcome: 'ok' | 'unavailable' | 'failed') =>
        onOperation(name, outcome, (performance.now() - started) / 1000)
      try {
        if (state === null) await inTime(within, tried)
        if (state === null || health.state === 'degraded') throw new StoreUnavailable(troubleNow(health))
        const result = await inTime(limit, work(state), lateMeans(state))
        done('ok')
        return result
      } catch (error) {
        const trouble = troubleOf(error)
        done(trouble === null ? 'failed' : 'unavailable')
        if (trouble === null) throw withoutWords(error)
        if (health.state === 'ok') {
          degrade(trouble)
          // While somebody looks, that look sees it, and comes back soon: two would open two stores.
          if (timer !== null) {
            clearTimeout(timer)
            schedule(Math.min(lookEvery, 200))
          }
        }
        throw new StoreUnavailable(trouble, { operation: name })
      }
    },
    close: async () => {
      closed = true
      if (timer !== null) clearTimeout(timer)
      await tried.catch(() => {})
      await looking
      await letGo()
    },
  }
}

/** Sooner while it is away; what only a person can mend is not asked about twice a second. */
function nextLook(health: StoreHealth, lookEvery: number): number {
  if (health.state === 'ok' || health.trouble === 'newer-schema' || health.trouble === 'other-key')
    return lookEvery
  return Math.min(lookEvery, 500)
}

function troubleNow(health: StoreHealth): StoreTrouble {
  return health.state === 'degraded' ? health.trouble : 'unreachable'
}

/** What a store that does not answer in time suffers from: a file is locked by somebody, a server is gone. */
function lateMeans(state: OpenState | null): StoreTrouble {
  return state?.engine.kind === 'sqlite' ? 'locked' : 'unreachable'
}

/** What the work says after its time is nobody's business any more. */
async function inTime<T>(limit: number, work: Promise<T>, means: StoreTrouble = 'unreachable'): Promise<T> {
  work.catch(() => {})
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    // One turn more: after a long stop of this very process its timers come first, though the answer is there.
    timer = setTimeout(
      () => setImmediate(() => reject(new StoreUnavailable(means, { waited: limit }))),
      limit,
    )
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
