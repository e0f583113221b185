import type { Kysely } from 'kysely'
import type { Feedback, PassageFeedback, Verdict } from '../domain/stores.js'
import { shorten } from '../domain/text.js'
import type { KeyedHash } from './keyed-hash.js'
import type { Schema } from './schema.js'

const LONGEST_LINE = 500

export function createFeedback(db: Kysely<Schema>, hash: KeyedHash): Feedback {
  return {
    give: async ({ answer, person, passages, verdict, line }, now) => {
      const id = feedbackId(hash, answer, person)
      const kept = line === null ? null : shorten(line.replaceAll('\u0000', ''), LONGEST_LINE)
      await db.transaction().execute(async (trx) => {
        await trx
          .insertInto('feedback')
          .values({ id, answer, verdict, line: kept, given_at: now })
          // A second click changes the verdict; a line given before stays unless there is a new one.
          .onConflict((conflict) =>
            conflict
              .column('id')
              .doUpdateSet({ verdict, given_at: now, ...(kept === null ? {} : { line: kept }) }),
          )
          .execute()
        for (const passage of new Set(passages)) {
          await trx
            .insertInto('feedback_passages')
            .values({ feedback: id, passage, closed_at: null })
            .onConflict((conflict) =>
              conflict.columns(['feedback', 'passage']).doUpdateSet({ closed_at: null }),
            )
            .execute()
        }
      })
    },
    open: async (limit) => {
      const rows = await db
        .selectFrom('feedback_passages')
        .innerJoin('feedback', 'feedback.id', 'feedback_passages.feedback')
        .select(['feedback_passages.passage', 'feedback.verdict', 'feedback.line', 'feedback.given_at'])
        .where('feedback_passages.closed_at', 'is', null)
        .orderBy('feedback.given_at')
        .orderBy('feedback.id')
        .execute()
      return summarise(rows).slice(0, limit)
    },
    close: async (passage, now) => {
      const closed = await db
        .updateTable('feedback_passages')
        .set({ closed_at: now })
        .where('passage', '=', passage)
        .where('closed_at', 'is', null)
        .returning('feedback')
        .execute()
      return closed.length
    },
  }
}

export function feedbackId(hash: KeyedHash, answer: string, person: string): string {
  return hash('feedback', answer, person)
}

function summarise(
  rows: readonly { passage: string; verdict: string; line: string | null; given_at: number }[],
): PassageFeedback[] {
  const byPassage = new Map<string, PassageFeedback>()
  for (const row of rows) {
    const before = byPassage.get(row.passage) ?? {
      passage: row.passage,
      helpful: 0,
      notHelpful: 0,
      lines: [],
    }
    const verdict: Verdict = row.verdict === 'helpful' ? 'helpful' : 'not_helpful'
    byPassage.set(row.passage, {
      passage: row.passage,
      helpful: before.helpful + (verdict === 'helpful' ? 1 : 0),
      notHelpful: before.notHelpful + (verdict === 'helpful' ? 0 : 1),
      lines:
        row.line === null ? before.lines : [...before.lines, { verdict, line: row.line, at: row.given_at }],
    })
  }
  return [...byPassage.values()].sort(
    (a, b) => b.notHelpful - a.notHelpful || b.helpful - a.helpful || (a.passage < b.passage ? -1 : 1),
  )
}
