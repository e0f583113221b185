import type { Kysely } from 'kysely'
import type { SeenEvents } from '../domain/ports.js'
import type { KeyedHash } from './keyed-hash.js'
import type { Schema } from './schema.js'

/**
 * How long an event is remembered, in milliseconds. Platforms repeat an unanswered event for some minutes; a shorter memory
 * answers twice, a longer one only costs rows. 30 minutes.
 */
export const REMEMBER_EVENTS_FOR = 30 * 60_000

/** One statement decides, so that it is true for exactly one caller whatever else goes on. */
export function createSeenEvents(
  db: Kysely<Schema>,
  hash: KeyedHash,
  rememberFor = REMEMBER_EVENTS_FOR,
): SeenEvents {
  return {
    claim: async (key, now) => {
      const claimed = await db
        .insertInto('seen_events')
        .values({ key: hash('event', key), expires_at: now + rememberFor })
        .onConflict((conflict) =>
          conflict
            .column('key')
            .doUpdateSet((eb) => ({ expires_at: eb.ref('excluded.expires_at') }))
            .where('seen_events.expires_at', '<=', now),
        )
        .returning('key')
        .execute()
      return claimed.length === 1
    },
  }
}
