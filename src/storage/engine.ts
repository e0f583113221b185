import type { Kysely, Transaction } from 'kysely'
import type { Schema } from './schema.js'

/** What the two databases do differently. Everything else is one code on Kysely. */
export interface Engine {
  readonly kind: 'sqlite' | 'postgres'
  readonly db: Kysely<Schema>
  /** Makes every other process that migrates or restores wait until this transaction ends. */
  lockSchema(trx: Transaction<Schema>): Promise<void>
  /** All our tables with their columns, as the live database tells. */
  liveTables(): Promise<ReadonlyMap<string, readonly string[]>>
  /** Throws if what was opened is not what stands there now (file replaced or deleted, server gone). Writes nothing. */
  look(): Promise<void>
  /** After an erasure: what was deleted shall not linger in free pages or in the log. */
  scrub(): Promise<void>
  /** Runs SQL as a queue library asks for it; only PostgreSQL has one. */
  readonly raw: RawSql | null
  close(): Promise<void>
}

export type RawSql = (
  text: string,
  values?: readonly unknown[],
) => Promise<{ rows: Record<string, unknown>[] }>

/** Does `work` while every other process that wants the schema’s lock waits. PostgreSQL only: `work` needs other connections. */
export async function alone<T>(engine: Engine, work: () => Promise<T>): Promise<T> {
  return await engine.db.transaction().execute(async (trx) => {
    await engine.lockSchema(trx)
    return await work()
  })
}
