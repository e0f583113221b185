import { type Kysely, PostgresAdapter, sql, type Transaction } from 'kysely'
import { StoreUnavailable } from '../domain/store-unavailable.js'
import type { Engine } from './engine.js'
import { LATEST, MIGRATIONS, type Migration } from './migrations.js'
import type { Schema } from './schema.js'

/**
 * The schema's version, 0 for an empty database. Reads only, and throws `newer-schema` for one we do not know: it is refused
 * before anything is written.
 */
export async function newestVersion(db: Kysely<Schema>, known: number = LATEST): Promise<number> {
  if (!(await hasVersions(db))) return 0
  const row = await db
    .selectFrom('schema_versions')
    .select((eb) => eb.fn.max('version').as('version'))
    .executeTakeFirst()
  const version = row?.version ?? 0
  if (version > known) throw new StoreUnavailable('newer-schema', { found: version, known })
  return version
}

/**
 * Brings the schema up to `upTo` in one transaction: all steps or none. Several processes may start together: one does it,
 * the others wait and find it done. Says which steps were taken.
 */
export async function migrate(
  engine: Engine,
  now: number,
  upTo: number = LATEST,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<readonly number[]> {
  if ((await newestVersion(engine.db, migrations.length)) >= upTo) return []
  return await engine.db.transaction().execute(async (trx) => {
    await engine.lockSchema(trx)
    return await migrateWithin(trx, now, upTo, migrations)
  })
}

export async function migrateWithin(
  trx: Transaction<Schema>,
  now: number,
  upTo: number = LATEST,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<readonly number[]> {
  await sql`create table if not exists schema_versions (version integer primary key, name text not null, applied_at bigint not null)`.execute(
    trx,
  )
  const version = await newestVersion(trx, migrations.length)
  const taken: number[] = []
  for (const step of migrations) {
    if (step.version <= version || step.version > upTo) continue
    await step.up(trx)
    await trx
      .insertInto('schema_versions')
      .values({ version: step.version, name: step.name, applied_at: now })
      .execute()
    taken.push(step.version)
  }
  return taken
}

async function hasVersions(db: Kysely<Schema>): Promise<boolean> {
  const onPostgres = db.getExecutor().adapter instanceof PostgresAdapter
  const { rows } = onPostgres
    ? await sql`select 1 as found where to_regclass('schema_versions') is not null`.execute(db)
    : await sql`select 1 as found from sqlite_schema where type = 'table' and name = 'schema_versions'`.execute(
        db,
      )
  return rows.length > 0
}
