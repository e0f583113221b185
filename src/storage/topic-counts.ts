import { type Kysely, sql } from 'kysely'
import { LEAST_PEOPLE, type TopicCounts } from '../domain/stores.js'
import type { KeyedHash } from './keyed-hash.js'
import type { Schema } from './schema.js'

const DAY = 86_400_000
/** Topics are names of files; anything longer is none. */
const LONGEST_TOPIC = 200
/** Before a topic that was answered; no file's name has a colon. */
const ANSWERED = 'answered:'

export function createTopicCounts(db: Kysely<Schema>, hash: KeyedHash): TopicCounts {
  return {
    meet: async (topic, person, now, how) => {
      const name = `${how === 'answered' ? ANSWERED : ''}${topic.slice(0, LONGEST_TOPIC)}`
      // The day is enough for a lead and says less about who was on duty at that hour.
      const day = Math.floor(now / DAY) * DAY
      await db
        .insertInto('topic_meetings')
        .values({ topic: name, person_hash: meetingHash(hash, name, person), times: 1, last_on: day })
        .onConflict((conflict) =>
          conflict
            .columns(['topic', 'person_hash'])
            .doUpdateSet((eb) => ({ times: eb('topic_meetings.times', '+', 1), last_on: day })),
        )
        .execute()
    },
    readable: async (limit, how) => {
      const answered = how === 'answered'
      const rows = await db
        .selectFrom('topic_meetings')
        .select((eb) => [
          'topic',
          eb.fn.countAll<number>().as('people'),
          eb.fn.sum<number>('times').as('times'),
          eb.fn.max('last_on').as('last_on'),
        ])
        .where('topic', answered ? 'like' : 'not like', `${ANSWERED}%`)
        .groupBy('topic')
        .having(sql`count(*)`, '>=', LEAST_PEOPLE)
        .orderBy('people', 'desc')
        .orderBy('times', 'desc')
        .orderBy('topic')
        .limit(limit)
        .execute()
      return rows.map((row) => ({
        topic: answered ? row.topic.slice(ANSWERED.length) : row.topic,
        people: row.people,
        times: row.times,
        lastOn: new Date(Number(row.last_on)).toISOString().slice(0, 10),
      }))
    },
    close: async (topic) => {
      const closed = await db
        .deleteFrom('topic_meetings')
        .where('topic', '=', topic)
        .returning('topic')
        .execute()
      return closed.length > 0
    },
  }
}

export function meetingHash(hash: KeyedHash, topic: string, person: string): string {
  return hash('topic', topic, person)
}
