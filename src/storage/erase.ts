import { sql, type Transaction } from 'kysely'
import type { Erased } from '../domain/stores.js'
import type { Engine } from './engine.js'
import { troubleOf } from './failures.js'
import { feedbackId } from './feedback.js'
import { askerHash } from './handed-on.js'
import { stepHash } from './job-ledger.js'
import type { KeyedHash } from './keyed-hash.js'
import { postedHash } from './posted.js'
import { RETENTION } from './retention.js'
import { type Schema, TABLES } from './schema.js'
import { meetingHash } from './topic-counts.js'

const DAY = 86_400_000
/** Feedback all of whose passages a lead has closed; also feedback that came with none. */
const ORPHANS_AFTER = 30

type Count = (table: keyof Schema, rows: readonly unknown[]) => void

/** Erases a person in one transaction, then cleans the free pages so that she cannot be read from the file either. */
export async function forget(engine: Engine, hash: KeyedHash, person: string): Promise<Erased> {
  const erased = await counted(engine, async (trx, count) => {
    for (const table of ['progress', 'preferences', 'consents', 'addresses'] as const) {
      count(table, await trx.deleteFrom(table).where('person', '=', person).returning('person').execute())
    }
    for (const { key, place } of await trx.selectFrom('underway').select(['key', 'place']).execute()) {
      // What an adapter noted to find the place again is JSON of its own; where it names a person it does so by her id.
      if (!place.includes(JSON.stringify(person))) continue
      count('underway', await trx.deleteFrom('underway').where('key', '=', key).returning('key').execute())
    }
    for (const { id, person_hash } of await trx
      .selectFrom('handed_on')
      .select(['id', 'person_hash'])
      .execute()) {
      if (person_hash !== askerHash(hash, id, person)) continue
      count('handed_on', await trx.deleteFrom('handed_on').where('id', '=', id).returning('id').execute())
    }
    const given = await trx.selectFrom('feedback').select(['id', 'answer']).execute()
    for (const { id, answer } of given) {
      if (id !== feedbackId(hash, answer, person)) continue
      count(
        'feedback_passages',
        await trx.deleteFrom('feedback_passages').where('feedback', '=', id).returning('passage').execute(),
      )
      count('feedback', await trx.deleteFrom('feedback').where('id', '=', id).returning('id').execute())
    }
    const posted = await trx.selectFrom('posted').select(['question_hash', 'person_hash']).execute()
    for (const { question_hash, person_hash } of posted) {
      // Of a row from before it was noted whose it is nobody can tell: it may be hers, and costs the others an edit in place.
      if (person_hash !== null && person_hash !== postedHash(hash, question_hash, person)) continue
      count(
        'posted',
        await trx
          .deleteFrom('posted')
          .where('question_hash', '=', question_hash)
          .returning('posted_at')
          .execute(),
      )
    }
    for (const { topic } of await trx.selectFrom('topic_meetings').select('topic').distinct().execute()) {
      const met = trx.deleteFrom('topic_meetings').where('topic', '=', topic)
      count(
        'topic_meetings',
        await met
          .where('person_hash', '=', meetingHash(hash, topic, person))
          .returning('topic')
          .execute(),
      )
    }
    count(
      'job_steps',
      await trx
        .deleteFrom('job_steps')
        .where('item_hash', '=', stepHash(hash, person))
        .returning('job')
        .execute(),
    )
  })
  await scrub(engine)
  return erased
}

/** Deletes by the retention table, in one transaction. */
export async function sweep(engine: Engine, now: number): Promise<Erased> {
  const erased = await counted(engine, async (trx, count) => {
    const ours = new Map(RETENTION.map((entry) => [entry.table as string, entry.rules]))
    // Children first, so that each table counts its own rows.
    for (const table of [...TABLES].reverse()) {
      for (const { column, days } of ours.get(table) ?? []) {
        const old = sql<{ one: number }>`
          delete from ${sql.table(table)} where ${sql.ref(column)} is not null and ${sql.ref(column)} <= ${now - days * DAY} returning 1 as one`
        count(table, (await old.execute(trx)).rows)
      }
    }
    const orphans = await trx
      .deleteFrom('feedback')
      .where('given_at', '<=', now - ORPHANS_AFTER * DAY)
      .where((eb) =>
        eb.not(
          eb.exists(
            eb.selectFrom('feedback_passages').select('passage').whereRef('feedback', '=', 'feedback.id'),
          ),
        ),
      )
      .returning('id')
      .execute()
    count('feedback', orphans)
  })
  await scrub(engine)
  return erased
}

async function counted(
  engine: Engine,
  work: (trx: Transaction<Schema>, count: Count) => Promise<void>,
): Promise<Erased> {
  return await engine.db.transaction().execute(async (trx) => {
    const erased: Record<string, number> = {}
    await work(trx, (table, rows) => {
      if (rows.length > 0) erased[table] = (erased[table] ?? 0) + rows.length
    })
    return erased
  })
}

/** The rows are gone already; that the clean-up must wait (a reader, a lost server) does not undo that. */
async function scrub(engine: Engine): Promise<void> {
  try {
    await engine.scrub()
  } catch (error) {
    if (troubleOf(error) === null) throw error
  }
}
