import type { Clock } from '../domain/ports.js'
import { StoreUnavailable } from '../domain/store-unavailable.js'
import type { JobLedger, JobSlot } from './job-ledger.js'

/** A job that runs by the clock, on one process at a time. */
export interface JobDefinition {
  readonly name: string
  /** When, as cron has it, in `timeZone`. */
  readonly cron: string
  readonly timeZone: string
  /** Milliseconds after which a run counts as dead and another process takes over. It is told to stop a little earlier. */
  readonly longest: number
  /** Milliseconds after which a slot that was missed (everything was off) is left out. */
  readonly catchUpWithin: number
  run(run: JobRun): Promise<void>
}

/** One run, as its handler sees it. */
export interface JobRun extends JobSlot {
  readonly attempt: number
  /** Aborted before another process may take over. */
  readonly signal: AbortSignal
  /**
   * Does `effect` once per `item` of this run, across processes, restarts and kills. If a run died in the very middle of it,
   * nobody can know whether it happened; then `ifUnsure` decides: `skip` where twice is worse than not at all (a reminder),
   * `again` where it may be repeated (whatever is the same after the second time).
   */
  once(item: string, ifUnsure: 'again' | 'skip', effect: () => Promise<void>): Promise<void>
}

/** A run that fails is tried again, three times in all, after one and after two minutes. */
const ATTEMPTS = 3
const RETRY_AFTER = 60_000

export interface RunDeps {
  readonly ledger: JobLedger
  readonly clock: Clock
  /** Milliseconds to the next attempt after the first one failed. Default: one minute. */
  readonly retryAfter?: number
}

/** `interrupted`: it was begun here, and another process has taken it over meanwhile. */
export type RunOutcome = 'done' | 'failed' | 'given-up' | 'not-ours' | 'interrupted'

/** Runs a job for a slot, unless it is done or somebody else's. Throws only when the store is away. */
export async function runJob(
  definition: JobDefinition,
  slot: number,
  exclusive: boolean,
  deps: RunDeps,
): Promise<RunOutcome> {
  const { ledger, clock, retryAfter = RETRY_AFTER } = deps
  const what: JobSlot = { job: definition.name, slot }
  const started = clock()
  const attempt = await ledger.begin(what, started, started + definition.longest, exclusive)
  if (attempt === null) return 'not-ours'
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(new Error('the run took too long')), definition.longest * 0.9)
  timer.unref()
  try {
    await definition.run({
      ...what,
      attempt,
      signal: stop.signal,
      once: onceEach(what, attempt, stop.signal, deps),
    })
    stop.signal.throwIfAborted()
  } catch (error) {
    // Nothing can be noted down; the lease runs out and whoever is first goes on.
    if (error instanceof StoreUnavailable) throw error
    if (attempt >= ATTEMPTS)
      return (await ledger.finish(what, attempt, 'failed', clock())) ? 'given-up' : 'interrupted'
    return (await ledger.release(what, attempt, clock() + attempt * retryAfter)) ? 'failed' : 'interrupted'
  } finally {
    clearTimeout(timer)
  }
  return (await ledger.finish(what, attempt, 'done', clock())) ? 'done' : 'interrupted'
}

function onceEach(
  what: JobSlot,
  attempt: number,
  signal: AbortSignal,
  { ledger, clock }: RunDeps,
): JobRun['once'] {
  return async (item, ifUnsure, effect) => {
    signal.throwIfAborted()
    const begun = await ledger.beginStep(what, attempt, item, clock())
    if (begun === 'done') return
    if (begun === 'new' || ifUnsure === 'again') {
      try {
        await effect()
      } catch (error) {
        await ledger.undoStep(what, attempt, item)
        throw error
      }
    }
    await ledger.endStep(what, attempt, item, clock())
  }
}
