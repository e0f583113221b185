import { createHmac, randomBytes } from 'node:crypto'
import type { Kysely } from 'kysely'
import { StoreUnavailable } from '../domain/store-unavailable.js'
import type { Schema } from './schema.js'

/**
 * Turns ids into something that can be counted and found again but not read back. The purpose is part of the hash, so that
 * the same person's hashes in two places (or under two topics) cannot be laid side by side.
 */
export type KeyedHash = (purpose: string, ...ids: readonly string[]) => string

export function createKeyedHash(key: string): KeyedHash {
  return (purpose, ...ids) =>
    createHmac('sha256', key)
      .update(JSON.stringify([purpose, ...ids]))
      .digest('base64url')
}

/**
 * The key of this state: `given` (HASH_KEY, kept apart from the data: better), or one made at the first opening and kept
 * beside it. A state begun with one key refuses another: nobody's rows could be found and erased any more.
 */
export async function keyOf(
  db: Kysely<Schema>,
  given: string | null,
  makeKey: () => string = newKey,
): Promise<string> {
  await rememberOnce(db, 'hash_key', given === null ? makeKey() : '')
  const kept = (await read(db, 'hash_key')) ?? ''
  // Begun with a key of its own and now given one, or the other way round.
  if ((given === null) !== (kept !== '')) throw new StoreUnavailable('other-key')
  const key = given ?? kept
  const mark = createKeyedHash(key)('mark')
  await rememberOnce(db, 'hash_mark', mark)
  if ((await read(db, 'hash_mark')) !== mark) throw new StoreUnavailable('other-key')
  return key
}

function newKey(): string {
  return randomBytes(32).toString('base64url')
}

async function rememberOnce(db: Kysely<Schema>, name: string, value: string): Promise<void> {
  if ((await read(db, name)) !== null) return
  await db
    .insertInto('settings')
    .values({ name, value })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute()
}

async function read(db: Kysely<Schema>, name: string): Promise<string | null> {
  const row = await db.selectFrom('settings').select('value').where('name', '=', name).executeTakeFirst()
  return row?.value ?? null
}
