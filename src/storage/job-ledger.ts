import type { Kysely } from 'kysely'
import type { KeyedHash } from './keyed-hash.js'
import type { Schema } from './schema.js'

/** What a step was found to be when it was begun. `unsure`: begun by a run that died, so nobody knows whether it happened. */
export type StepBegun = 'new' | 'unsure' | 'done'

export interface JobSlot {
  readonly job: string
  /** When it was due, in milliseconds since 1970: with the job's name, the name of this run. */
  readonly slot: number
}

/** Which runs of which job were begun and finished, and which of their steps: what makes a job go on where it broke off. */
export interface JobLedger {
  /** The newest run there is a note of. */
  newest(job: string): Promise<{ readonly slot: number; readonly finished: boolean } | null>
  /** Notes a run as finished without running it: a fresh start, or a slot missed for too long. */
  skip(run: JobSlot, outcome: 'baseline' | 'missed', now: number): Promise<void>
  /**
   * The number of this attempt, or `null` if the run is finished or somebody else's until `leaseUntil`. `exclusive`: a queue
   * has made sure already that nobody else has it.
   */
  begin(run: JobSlot, now: number, leaseUntil: number, exclusive: boolean): Promise<number | null>
  /** Ends the run, where it still is this attempt's; `false` = another process has taken it over, and ends it itself. */
  finish(run: JobSlot, attempt: number, outcome: 'done' | 'failed', now: number): Promise<boolean>
  /** Gives a failed attempt's run back, to be tried again at `retryAt`; `false` as above. */
  release(run: JobSlot, attempt: number, retryAt: number): Promise<boolean>
  beginStep(run: JobSlot, attempt: number, item: string, now: number): Promise<StepBegun>
  endStep(run: JobSlot, attempt: number, item: string, now: number): Promise<void>
  /** The step said that it did not happen: the next attempt takes it for new. */
  undoStep(run: JobSlot, attempt: number, item: string): Promise<void>
}

export function createJobLedger(db: Kysely<Schema>, hash: KeyedHash): JobLedger {
  return {
    newest: async (job) => {
      const row = await db
        .selectFrom('job_runs')
        .select(['slot', 'finished_at'])
        .where('job', '=', job)
        .orderBy('slot', 'desc')
        .limit(1)
        .executeTakeFirst()
      return row === undefined ? null : { slot: row.slot, finished: row.finished_at !== null }
    },
    skip: async ({ job, slot }, outcome, now) => {
      await db
        .insertInto('job_runs')
        .values({ job, slot, attempt: 0, lease_until: now, finished_at: now, outcome })
        .onConflict((conflict) =>
          conflict
            .columns(['job', 'slot'])
            .doUpdateSet({ finished_at: now, outcome })
            .where('job_runs.finished_at', 'is', null)
            .where('job_runs.lease_until', '<=', now),
        )
        .execute()
    },
    begin: async ({ job, slot }, now, leaseUntil, exclusive) => {
      const begun = await db
        .insertInto('job_runs')
        .values({ job, slot, attempt: 1, lease_until: leaseUntil, finished_at: null, outcome: null })
        .onConflict((conflict) =>
          conflict
            .columns(['job', 'slot'])
            .doUpdateSet((eb) => ({ attempt: eb('job_runs.attempt', '+', 1), lease_until: leaseUntil }))
            .where('job_runs.finished_at', 'is', null)
            .where((eb) => (exclusive ? eb.lit(true) : eb('job_runs.lease_until', '<=', now))),
        )
        .returning('attempt')
        .executeTakeFirst()
      return begun?.attempt ?? null
    },
    finish: async ({ job, slot }, attempt, outcome, now) => {
      const ended = await db
        .updateTable('job_runs')
        .set({ finished_at: now, outcome })
        .where('job', '=', job)
        .where('slot', '=', slot)
        .where('attempt', '=', attempt)
        .where('finished_at', 'is', null)
        .returning('attempt')
        .execute()
      return ended.length === 1
    },
    release: async ({ job, slot }, attempt, retryAt) => {
      const released = await db
        .updateTable('job_runs')
        .set({ lease_until: retryAt })
        .where('job', '=', job)
        .where('slot', '=', slot)
        .where('attempt', '=', attempt)
        .where('finished_at', 'is', null)
        .returning('attempt')
        .execute()
      return released.length === 1
    },
    beginStep: async ({ job, slot }, attempt, item, now) => {
      const item_hash = stepHash(hash, item)
      const fresh = await db
        .insertInto('job_steps')
        .values({ job, slot, item_hash, attempt, state: 'begun', at: now })
        .onConflict((conflict) => conflict.columns(['job', 'slot', 'item_hash']).doNothing())
        .returning('attempt')
        .execute()
      if (fresh.length === 1) return 'new'
      // Only an earlier attempt's open step is taken over; the same attempt's is being done right now.
      const taken = await db
        .updateTable('job_steps')
        .set({ attempt, at: now })
        .where('job', '=', job)
        .where('slot', '=', slot)
        .where('item_hash', '=', item_hash)
        .where('state', '=', 'begun')
        .where('attempt', '<', attempt)
        .returning('attempt')
        .execute()
      return taken.length === 1 ? 'unsure' : 'done'
    },
    endStep: async ({ job, slot }, attempt, item, now) => {
      await db
        .updateTable('job_steps')
        .set({ state: 'done', at: now })
        .where('job', '=', job)
        .where('slot', '=', slot)
        .where('item_hash', '=', stepHash(hash, item))
        .where('attempt', '=', attempt)
        .execute()
    },
    undoStep: async ({ job, slot }, attempt, item) => {
      await db
        .deleteFrom('job_steps')
        .where('job', '=', job)
        .where('slot', '=', slot)
        .where('item_hash', '=', stepHash(hash, item))
        .where('attempt', '=', attempt)
        .execute()
    },
  }
}

/** Steps are often persons; where only "was it done" is asked, no id is kept. */
export function stepHash(hash: KeyedHash, item: string): string {
  return hash('job_step', item)
}
