import { type ExpressionBuilder, type Kysely, sql } from 'kysely'
import type { InHand, Underway } from '../domain/underway.js'
import type { KeyedHash } from './keyed-hash.js'
import type { Schema } from './schema.js'

/** A process that gave no sign of life for this long is dead, in milliseconds. It gives one every third of it. */
export const LEASE = 15_000
/** What the platform delivers again goes first: it brings the words along. So long, in milliseconds, is waited for it. */
const GRACE = 3_000
/** A lease that ends later than any process of ours writes was written by a clock that was wrong; milliseconds. */
const IMPOSSIBLE = 10 * 60_000
/** Nobody waits longer for an answer, in milliseconds: two hours. */
export const WAITED_FOR = 2 * 60 * 60_000

/** Whose process gave no sign of life until `now`. */
const dead = (now: number) => (eb: ExpressionBuilder<Schema, 'underway'>) =>
  eb.or([eb('lease_until', '<=', now), eb('lease_until', '>', now + IMPOSSIBLE)])

/** `owner`: this process, different from every other and from its own former lives. */
export function createUnderway(db: Kysely<Schema>, hash: KeyedHash, owner: string): Underway {
  const keyOf = (event: string) => hash('event', event)
  const keysOf = ({ events, keys }: InHand): string[] => [...events.map(keyOf), ...keys]
  /** What a dead process had claimed may be claimed again. */
  const unclaim = async (keys: readonly string[]) => {
    if (keys.length > 0) await db.deleteFrom('seen_events').where('key', 'in', keys).execute()
  }

  return {
    begin: async ({ event, platform, place }, now) => {
      const key = keyOf(event)
      // One statement: nobody can answer and forget it between the look and the note.
      const noted = await sql<{ key: string }>`
        insert into underway (key, platform, place, owner, lease_until, saying, drop_at)
        select ${key}, ${platform}, ${place}, ${owner}, cast(${now + LEASE} as bigint), 0, cast(${now + WAITED_FOR} as bigint)
        where not exists (select 1 from seen_events where key = ${key} and expires_at > ${now})
        on conflict (key) do nothing returning key`.execute(db)
      if (noted.rows.length === 1) return 'ours'
      const [taken] = await db
        .updateTable('underway')
        .set({ owner, lease_until: now + LEASE })
        .where('key', '=', key)
        .where(dead(now))
        .returning('saying')
        .execute()
      if (taken !== undefined) {
        await unclaim([key])
        return taken.saying === 1 ? 'unclear' : 'ours'
      }
      const there = await db.selectFrom('underway').select('key').where('key', '=', key).executeTakeFirst()
      return there === undefined ? 'over' : 'theirs'
    },
    saying: async (event) => {
      await db.updateTable('underway').set({ saying: 1 }).where('key', '=', keyOf(event)).execute()
    },
    end: async (event) => {
      await db.deleteFrom('underway').where('key', '=', keyOf(event)).where('owner', '=', owner).execute()
    },
    renew: async (inHand, now) => {
      const mine = keysOf(inHand)
      if (mine.length === 0) return
      await db
        .updateTable('underway')
        .set({ lease_until: now + LEASE })
        .where('owner', '=', owner)
        .where('key', 'in', mine)
        .execute()
    },
    adopt: async (platform, inHand, now, limit) => {
      // Nobody waits for these any more.
      await db.deleteFrom('underway').where('drop_at', '<=', now).execute()
      const mine = keysOf(inHand)
      // Its own too looks dead to a process whose clock was set meanwhile.
      const others = db
        .selectFrom('underway')
        .select('key')
        .where('platform', '=', platform)
        .where(dead(now - GRACE))
        .limit(limit)
      const left = mine.length === 0 ? others : others.where('key', 'not in', mine)
      const adopted = await db
        .updateTable('underway')
        .set({ owner, lease_until: now + LEASE })
        .where('key', 'in', left)
        .where(dead(now - GRACE))
        .returning(['key', 'place', 'saying'])
        .execute()
      await unclaim(adopted.map(({ key }) => key))
      return adopted.map(({ key, place, saying }) => ({ key, place, unclear: saying === 1 }))
    },
  }
}
