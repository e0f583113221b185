import type { Kysely } from 'kysely'
import { AssistantError } from '../domain/assistant-error.js'
import { isLanguage } from '../domain/language.js'
import type { HandedOnQuestions } from '../domain/stores.js'
import { LONGEST_MESSAGE, shorten } from '../domain/text.js'
import type { KeyedHash } from './keyed-hash.js'
import type { Schema } from './schema.js'

export function createHandedOnQuestions(db: Kysely<Schema>, hash: KeyedHash): HandedOnQuestions {
  return {
    idOf: async (answer, kind, person) => hash('handing_on', answer, kind, person),
    handOn: async (question, consent, now) => {
      const agreed =
        consent.kind === 'hand_on' &&
        consent.question === question.id &&
        (question.person === null || question.person === consent.person)
      if (!agreed) {
        throw new AssistantError(
          'consent-missing',
          'A question is kept only if the person who asked passed on this very question.',
        )
      }
      const written = await db
        .insertInto('handed_on')
        .values({
          id: question.id,
          question: shorten(question.question.replaceAll('\u0000', ''), LONGEST_MESSAGE),
          language: question.language,
          topic: question.topic,
          person: question.person,
          person_hash: askerHash(hash, question.id, consent.person),
          consented_at: consent.at,
          handed_at: now,
          closed_at: null,
        })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .returning('id')
        .execute()
      return written.length === 1
    },
    open: async (limit) => {
      const rows = await db
        .selectFrom('handed_on')
        .selectAll()
        .where('closed_at', 'is', null)
        .orderBy('handed_at')
        .orderBy('id')
        .limit(limit)
        .execute()
      return rows.map((row) => ({
        id: row.id,
        question: row.question,
        language: isLanguage(row.language) ? row.language : 'en',
        topic: row.topic,
        person: row.person,
        at: row.handed_at,
        closedAt: row.closed_at,
      }))
    },
    close: async (id, now) => {
      const closed = await db
        .updateTable('handed_on')
        .set({ closed_at: now })
        .where('id', '=', id)
        .where('closed_at', 'is', null)
        .returning('id')
        .execute()
      return closed.length === 1
    },
  }
}

/** Who asked, so that `forget` finds also the questions that were handed on without a name. */
export function askerHash(hash: KeyedHash, id: string, person: string): string {
  return hash('handed_on', id, person)
}
