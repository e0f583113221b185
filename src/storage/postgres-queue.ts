import { createHash } from 'node:crypto'
import PgBoss from 'pg-boss'
import { z } from 'zod'
import type { RawSql } from './engine.js'
import type { JobSlot } from './job-ledger.js'

const QUEUE = 'secure-base-jobs'
/** The queue deletes what has ended after this many days; the retention table says the same. */
const DELETE_AFTER_DAYS = 7

const Data = z.object({ job: z.string(), slot: z.number() })

export interface TakenJob extends JobSlot {
  complete(): Promise<void>
  fail(): Promise<void>
}

/** pg-boss, as far as we use it: who gets a job, and who gets it when that one died. */
export interface PostgresQueue {
  /** Puts a run into the queue; a second time, from whichever process, does nothing. */
  offer(run: JobSlot, longest: number): Promise<void>
  take(): Promise<TakenJob | null>
  stop(): Promise<void>
}

export interface QueueTimes {
  /** Seconds between two looks for runs that died. Default: 30. */
  readonly upkeepEvery?: number
  /** Seconds before a failed run is tried again. Default: 60. */
  readonly retryAfter?: number
  /** Attempts after the first. Default: 2. */
  readonly retries?: number
}

/**
 * pg-boss 10 is the last line for Node 20 (11 and 12 want 22). Its own worker loop does not wait for its acknowledgement, so
 * that a server gone at that moment would end the process; we fetch and acknowledge ourselves. When a job is due is decided
 * by croner on both engines, so that its own clock stays off. To be started by one process at a time: two that make its tables
 * at once get in each other's way.
 */
export async function startPostgresQueue(raw: RawSql, times: QueueTimes = {}): Promise<PostgresQueue> {
  const { upkeepEvery = 30, retryAfter = 60, retries = 2 } = times
  const boss = new PgBoss({
    db: { executeSql: (text, values?: unknown[]) => raw(text, values) },
    schedule: false,
    maintenanceIntervalSeconds: upkeepEvery,
    deleteAfterDays: DELETE_AFTER_DAYS,
  })
  // Upkeep that fails while the server is away is done at the next turn; the state's own health tells of the outage.
  boss.on('error', () => {})
  await boss.start()
  await boss.createQueue(QUEUE)
  return {
    offer: async (run, longest) => {
      await boss.send(
        QUEUE,
        { job: run.job, slot: run.slot },
        {
          id: idOf(run),
          expireInSeconds: Math.max(1, Math.ceil(longest / 1000)),
          retryLimit: retries,
          retryDelay: retryAfter,
        },
      )
    },
    take: async () => {
      const [job] = await boss.fetch(QUEUE)
      if (job === undefined) return null
      const { id, data } = job
      const parsed = Data.safeParse(data)
      if (!parsed.success) {
        await boss.complete(QUEUE, id)
        return null
      }
      return {
        ...parsed.data,
        complete: async () => {
          await boss.complete(QUEUE, id)
        },
        fail: async () => {
          await boss.fail(QUEUE, id, { code: 'failed' })
        },
      }
    },
    stop: () => boss.stop({ graceful: false, close: false }),
  }
}

/** A UUID made from the run's name, so that every process asks for the same one. */
function idOf(run: JobSlot): string {
  const hex = createHash('sha256')
    .update(JSON.stringify([run.job, run.slot]))
    .digest('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
