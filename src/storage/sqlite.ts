import { accessSync, chmodSync, constants, existsSync, mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import BetterSqlite from 'better-sqlite3'
import { Kysely, sql } from 'kysely'
import { StoreUnavailable } from '../domain/store-unavailable.js'
import type { Engine } from './engine.js'
import { newestVersion } from './migrate.js'
import type { Schema } from './schema.js'
import { BUSY_TIMEOUT, createSqliteDialect } from './sqlite-dialect.js'

const STATE_FILE = 'state.sqlite'
/** As `dataDir`: nothing is written to disk. For tests. */
const IN_MEMORY = ':memory:'

/**
 * Opens `DATA_DIR/state.sqlite`, creating it (readable by its owner only) where there is none. Reads before it writes: a
 * damaged file, or one of a newer version, is refused as it stands.
 */
export async function openSqlite(dataDir: string): Promise<Engine> {
  const file = dataDir === IN_MEMORY ? null : join(dataDir, STATE_FILE)
  if (file !== null) mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const isNew = file === null || !existsSync(file)
  // Asked of the system, which says "read-only" where SQLite only says that it cannot open.
  if (file !== null) accessSync(isNew ? dataDir : file, constants.W_OK)
  const database = new BetterSqlite(file ?? IN_MEMORY, { timeout: BUSY_TIMEOUT })
  const db = new Kysely<Schema>({ dialect: createSqliteDialect(database) })
  try {
    if (file !== null && isNew) chmodSync(file, 0o600)
    if (!isNew) await refuseDamaged(db)
    await newestVersion(db)
    await setUp(db)
  } catch (error) {
    database.close()
    throw error
  }
  const opened = file === null ? null : identityOf(file)
  return {
    kind: 'sqlite',
    db,
    raw: null,
    // `begin immediate` holds the only write lock already.
    lockSchema: async () => {},
    liveTables: () => liveTables(db),
    look: async () => {
      if (file !== null && identityOf(file) !== opened)
        throw new StoreUnavailable('unreachable', { moved: true })
      await sql`select count(*) from schema_versions`.execute(db)
    },
    scrub: async () => {
      await sql`pragma wal_checkpoint(truncate)`.execute(db)
    },
    close: async () => {
      database.close()
    },
  }
}

async function setUp(db: Kysely<Schema>): Promise<void> {
  await sql`pragma journal_mode = wal`.execute(db)
  // FULL: an acknowledged write survives a power cut, at the price of one fsync a commit.
  await sql`pragma synchronous = full`.execute(db)
  await sql`pragma foreign_keys = on`.execute(db)
  // Deleted rows are overwritten with zeros, so that what was forgotten cannot be read from the file either.
  await sql`pragma secure_delete = on`.execute(db)
  await sql`pragma temp_store = memory`.execute(db)
}

async function refuseDamaged(db: Kysely<Schema>): Promise<void> {
  const { rows } = await sql<{ quick_check: string }>`pragma quick_check(1)`.execute(db)
  if (rows[0]?.quick_check !== 'ok') throw new StoreUnavailable('corrupt')
}

/** Which file stands at a path: a copy put in its place has another identity. */
function identityOf(file: string): string {
  const { dev, ino } = statSync(file)
  return `${dev}:${ino}`
}

async function liveTables(db: Kysely<Schema>): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await sql<{ name: string; column: string }>`
    select t.name as name, c.name as "column" from sqlite_schema t, pragma_table_info(t.name) c
    where t.type = 'table' and t.name not like 'sqlite\\_%' escape '\\' order by t.name, c.cid`.execute(db)
  return byTable(rows)
}

export function byTable(
  rows: readonly { name: string; column: string }[],
): ReadonlyMap<string, readonly string[]> {
  const tables = new Map<string, string[]>()
  for (const { name, column } of rows) tables.set(name, [...(tables.get(name) ?? []), column])
  return tables
}
