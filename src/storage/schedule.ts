import { Cron } from 'croner'
import type { Clock } from '../domain/ports.js'
import { StoreUnavailable } from '../domain/store-unavailable.js'
import type { RawSql } from './engine.js'
import { withoutWords } from './failures.js'
import type { JobLedger } from './job-ledger.js'
import { type PostgresQueue, type QueueTimes, startPostgresQueue } from './postgres-queue.js'
import { type JobDefinition, type RunOutcome, runJob } from './run-job.js'

export interface ScheduleConfig {
  readonly definitions: readonly JobDefinition[]
  /** Milliseconds between two looks at what is due. Default: 30,000. */
  readonly lookEvery?: number
  /** Milliseconds to the second attempt of a failed run. Default: one minute. */
  readonly retryAfter?: number
  readonly queue?: QueueTimes
}

/** The parts of the state that jobs need; a `ResilientState` has them all. */
export interface ScheduleState {
  readonly jobs: JobLedger
  readonly raw: RawSql
  /** Does `work` while no other process does the like: the queue makes its tables. */
  alone<T>(work: () => Promise<T>): Promise<T>
  engine(): 'sqlite' | 'postgres' | null
}

export interface ScheduleDeps {
  readonly state: ScheduleState
  readonly clock: Clock
  /** Told how each run ended, for logs and metrics. */
  readonly onRun?: (job: string, outcome: RunOutcome, seconds: number) => void
  /** Told why a look ended early, without the database's words; the next look tries again. */
  readonly onTrouble?: (error: Error) => void
}

export interface Schedule {
  start(): void
  /** Looks once at what is due and runs what is ours; `start` does it again and again. Never throws. */
  look(): Promise<void>
  /** Waits for what is running, `patience` milliseconds at most. */
  stop(patience?: number): Promise<void>
}

/**
 * Runs jobs when they are due, each slot once whatever number of processes look at it. What was due while everything was off
 * is caught up with. On PostgreSQL pg-boss hands a run to one process and to another one if that dies; on SQLite the note of
 * the run in the ledger is the lock.
 */
export function createSchedule(config: ScheduleConfig, deps: ScheduleDeps): Schedule {
  const { definitions, lookEvery = 30_000, retryAfter, queue: queueTimes } = config
  const { state, clock, onRun = () => {}, onTrouble = () => {} } = deps
  const ledger = state.jobs
  let queue: PostgresQueue | null = null
  let looking: Promise<void> | null = null
  let timer: NodeJS.Timeout | null = null
  let stopped = false

  const run = async (definition: JobDefinition, slot: number, exclusive: boolean): Promise<RunOutcome> => {
    const started = performance.now()
    const seconds = () => (performance.now() - started) / 1000
    try {
      const outcome = await runJob(definition, slot, exclusive, {
        ledger,
        clock,
        ...(retryAfter === undefined ? {} : { retryAfter }),
      })
      if (outcome !== 'not-ours') onRun(definition.name, outcome, seconds())
      return outcome
    } catch (error) {
      onRun(definition.name, 'interrupted', seconds())
      throw error
    }
  }

  const dueNow = async (definition: JobDefinition): Promise<number | null> => {
    const now = clock()
    const slot = lastSlot(definition, now)
    if (slot === null) return null
    const newest = await ledger.newest(definition.name)
    if (newest === null) {
      // A fresh state: nothing was missed, the next slot is the first.
      await ledger.skip({ job: definition.name, slot }, 'baseline', now)
      return null
    }
    if (newest.slot > slot || (newest.slot === slot && newest.finished)) return null
    if (now - slot <= definition.catchUpWithin) return slot
    await ledger.skip({ job: definition.name, slot }, 'missed', now)
    return null
  }

  const lookAround = async () => {
    const engine = state.engine()
    if (engine === null) return
    if (engine === 'postgres') queue ??= await state.alone(() => startPostgresQueue(state.raw, queueTimes))
    for (const definition of definitions) {
      const slot = await dueNow(definition)
      if (slot === null || stopped) continue
      if (queue !== null) await queue.offer({ job: definition.name, slot }, definition.longest)
      else await run(definition, slot, false)
    }
    if (queue === null) return
    for (let taken = await queue.take(); taken !== null; taken = stopped ? null : await queue.take()) {
      const definition = definitions.find(({ name }) => name === taken?.job)
      const outcome = definition === undefined ? 'done' : await run(definition, taken.slot, true)
      // Whoever has taken it over ends it in the queue as well.
      if (outcome === 'failed') await taken.fail()
      else if (outcome !== 'interrupted') await taken.complete()
    }
  }

  const look = (): Promise<void> => {
    // One look at a time.
    looking ??= lookAround()
      .catch((error: unknown) => onTrouble(withoutWords(error)))
      .finally(() => {
        looking = null
      })
    return looking
  }

  return {
    look,
    start: () => {
      const next = () => {
        if (stopped) return
        look().finally(() => {
          if (stopped) return
          timer = setTimeout(next, lookEvery)
          timer.unref()
        })
      }
      next()
    },
    stop: async (patience = 10_000) => {
      stopped = true
      if (timer !== null) clearTimeout(timer)
      const limit = new Promise<void>((resolve) => setTimeout(resolve, patience).unref())
      await Promise.race([looking ?? Promise.resolve(), limit])
      await queue?.stop().catch((error: unknown) => {
        if (!(error instanceof StoreUnavailable)) throw error
      })
    },
  }
}

/** The last moment at or before `now` at which the job was due. */
export function lastSlot(definition: Pick<JobDefinition, 'cron' | 'timeZone'>, now: number): number | null {
  const cron = new Cron(definition.cron, { timezone: definition.timeZone, paused: true })
  // Croner leaves out the very second it is asked about.
  return cron.previousRuns(1, new Date(now + 1000))[0]?.getTime() ?? null
}
