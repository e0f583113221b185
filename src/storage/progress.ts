import type { Kysely, Selectable } from 'kysely'
import { AssistantError } from '../domain/assistant-error.js'
import type { Json } from '../domain/json.js'
import { isLanguage } from '../domain/language.js'
import type { CourseProgress, CoveredModule, Progress, SavedProgress } from '../domain/progress.js'
import type { Schema } from './schema.js'

const LONGEST_MEMORY = 16_000

export function createProgress(db: Kysely<Schema>): Progress {
  const get = async (person: string) => {
    const row = await db.selectFrom('progress').selectAll().where('person', '=', person).executeTakeFirst()
    return row === undefined ? null : toProgress(row)
  }
  return {
    get,
    save: async (next, expected, now) => {
      const columns = toColumns(next, now)
      // Insert or update: each is one statement, so that a step is written whole, by one of several at most.
      const written =
        expected === null
          ? await db
              .insertInto('progress')
              .values({ ...columns, person: next.person, revision: 1, started_at: now, nudged_at: null })
              .onConflict((conflict) => conflict.column('person').doNothing())
              .returning('revision')
              .executeTakeFirst()
          : await db
              .updateTable('progress')
              .set({ ...columns, revision: expected + 1 })
              .where('person', '=', next.person)
              .where('revision', '=', expected)
              .returning('revision')
              .executeTakeFirst()
      if (written !== undefined) return { saved: true, revision: written.revision }
      return { saved: false, current: await get(next.person) }
    },
    silentSince: async (before, limit) => {
      const rows = await db
        .selectFrom('progress')
        .innerJoin('consents', 'consents.person', 'progress.person')
        .selectAll('progress')
        .where('consents.kind', '=', 'nudge')
        .where('progress.status', '=', 'active')
        .where('progress.updated_at', '<', before)
        .where('progress.nudged_at', 'is', null)
        .orderBy('progress.updated_at')
        .orderBy('progress.person')
        .limit(limit)
        .execute()
      return rows.map(toProgress)
    },
    markNudged: async (person, now) => {
      const marked = await db
        .updateTable('progress')
        .set({ nudged_at: now })
        .where('person', '=', person)
        .where('nudged_at', 'is', null)
        .returning('person')
        .execute()
      return marked.length === 1
    },
    unmarkNudged: async (person, at) => {
      await db
        .updateTable('progress')
        .set({ nudged_at: null })
        .where('person', '=', person)
        .where('nudged_at', '=', at)
        .execute()
    },
    shared: async () => {
      const rows = await db
        .selectFrom('progress')
        .innerJoin('consents', 'consents.person', 'progress.person')
        .selectAll('progress')
        .where('consents.kind', '=', 'share_progress')
        .orderBy('progress.person')
        .execute()
      return rows.map(toProgress)
    },
    remove: async (person) => {
      const removed = await db
        .deleteFrom('progress')
        .where('person', '=', person)
        .returning('person')
        .execute()
      return removed.length === 1
    },
  }
}

function toColumns(next: CourseProgress, now: number) {
  const memory = JSON.stringify(next.memory)
  if (memory.length > LONGEST_MEMORY) {
    throw new AssistantError(
      'memory-too-long',
      `A course may remember ${LONGEST_MEMORY} characters. Keep less.`,
      {
        length: memory.length,
      },
    )
  }
  return {
    language: next.language,
    status: next.status,
    module: next.module,
    step: next.step,
    mark: next.mark,
    covered: JSON.stringify(next.covered),
    memory,
    updated_at: now,
  }
}

function toProgress(row: Selectable<Schema['progress']>): SavedProgress {
  return {
    person: row.person,
    language: isLanguage(row.language) ? row.language : 'en',
    status: row.status === 'stopped' || row.status === 'finished' ? row.status : 'active',
    module: row.module,
    step: row.step,
    mark: row.mark,
    covered: JSON.parse(row.covered) as CoveredModule[],
    memory: JSON.parse(row.memory) as Json,
    revision: row.revision,
    startedAt: row.started_at,
    updatedAt: row.updated_at,
    nudgedAt: row.nudged_at,
  }
}
