import type { Kysely } from 'kysely'
import type { Addresses, Posted } from '../domain/stores.js'
import type { KeyedHash } from './keyed-hash.js'
import type { Schema } from './schema.js'

export function createPosted(db: Kysely<Schema>, hash: KeyedHash): Posted {
  const question = (id: string) => hash('question', id)
  const threadOf = (id: string) => hash('thread', id)
  return {
    remember: async (id, answer, thread, person, now) => {
      const question_hash = question(id)
      const row = {
        answer,
        thread_hash: thread === null ? null : threadOf(thread),
        posted_at: now,
        person_hash: postedHash(hash, question_hash, person),
      }
      await db
        .insertInto('posted')
        .values({ question_hash, ...row })
        .onConflict((conflict) => conflict.column('question_hash').doUpdateSet(row))
        .execute()
    },
    answerTo: async (id) => {
      const row = await db
        .selectFrom('posted')
        .select('answer')
        .where('question_hash', '=', question(id))
        .executeTakeFirst()
      return row?.answer ?? null
    },
    inThread: async (thread) => {
      const row = await db
        .selectFrom('posted')
        .select('answer')
        .where('thread_hash', '=', threadOf(thread))
        .limit(1)
        .executeTakeFirst()
      return row !== undefined
    },
    remove: async (id) => {
      await db.deleteFrom('posted').where('question_hash', '=', question(id)).execute()
    },
  }
}

/** Who asked, another hash with every question: what one person asked cannot be laid side by side. */
export function postedHash(hash: KeyedHash, questionHash: string, person: string): string {
  return hash('posted', questionHash, person)
}

export function createAddresses(db: Kysely<Schema>): Addresses {
  return {
    remember: async (person, address, now) => {
      const row = { address, updated_at: now }
      await db
        .insertInto('addresses')
        .values({ person, ...row })
        .onConflict((conflict) => conflict.column('person').doUpdateSet(row))
        .execute()
    },
    find: async (person) => {
      const row = await db
        .selectFrom('addresses')
        .select('address')
        .where('person', '=', person)
        .executeTakeFirst()
      return row?.address ?? null
    },
  }
}
