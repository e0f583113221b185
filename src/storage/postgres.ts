import { setTimeout as pause } from 'node:timers/promises'
import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { AssistantError } from '../domain/assistant-error.js'
import { StoreUnavailable } from '../domain/store-unavailable.js'
import type { Engine } from './engine.js'
import { newestVersion } from './migrate.js'
import { type Schema, TABLES } from './schema.js'
import { byTable } from './sqlite.js'

/** Any number, only ours: whoever migrates or restores holds PostgreSQL's advisory lock of this name. */
const SCHEMA_LOCK = 20_261_123
/** How long a process waits for another one's migration, in milliseconds. */
const WAIT_FOR_SCHEMA = 60_000

/** int8 (counts, times) and numeric (sums): as numbers, like SQLite. Milliseconds and counts stay far below 2^53. */
const NUMBERS = new Set<number>([20, 1700])

const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    NUMBERS.has(oid) && format !== 'binary'
      ? Number
      : pg.types.getTypeParser(oid, format ?? 'text')) as typeof pg.types.getTypeParser,
}

export interface PostgresLimits {
  /** Connections of this process. Default: 10. */
  readonly connections?: number
  /** Milliseconds to get a connection; a server that is gone is noticed this fast. Default: 1,500. */
  readonly connectWithin?: number
  /** Milliseconds for one statement, waited by us and enforced by the server. Default: 5,000. */
  readonly answerWithin?: number
}

/** Opens a pool. The address may hold a password and appears in no error of ours. */
export async function openPostgres(databaseUrl: string, limits: PostgresLimits = {}): Promise<Engine> {
  if (!/^postgres(ql)?:\/\//.test(databaseUrl) || !URL.canParse(databaseUrl)) {
    throw new AssistantError(
      'database-url-bad',
      'DATABASE_URL must look like postgres://user:password@host:5432/name.',
    )
  }
  const { connections = 10, connectWithin = 1_500, answerWithin = 5_000 } = limits
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    application_name: 'secure-base',
    max: connections,
    connectionTimeoutMillis: connectWithin,
    query_timeout: answerWithin,
    statement_timeout: answerWithin,
    idle_in_transaction_session_timeout: 4 * answerWithin,
    keepAlive: true,
    // A server told to commit lazily would acknowledge what a power cut takes back.
    options: '-c synchronous_commit=on',
    types,
  })
  // A connection that breaks is replaced at the next use. Without a listener it would end the process: the pool listens to
  // the idle ones only, one in the middle of a transaction has nobody.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
  let closed = false
  const close = async () => {
    if (closed) return
    closed = true
    await pool.end()
  }
  try {
    await newestVersion(db)
  } catch (error) {
    await close()
    throw error
  }
  return {
    kind: 'postgres',
    db,
    // Without values a text may hold several statements, which a queue library uses.
    raw: async (text, values) =>
      await (values === undefined ? pool.query(text) : pool.query(text, [...values])),
    lockSchema: async (trx) => {
      // Asked for again and again instead of waited for: a wait would run into the statement's own time limit.
      for (let waited = 0; ; waited += 50) {
        const { rows } = await sql<{
          got: boolean
        }>`select pg_try_advisory_xact_lock(${sql.lit(SCHEMA_LOCK)}) as got`.execute(trx)
        if (rows[0]?.got === true) return
        if (waited >= WAIT_FOR_SCHEMA) throw new StoreUnavailable('locked')
        await pause(50)
      }
    },
    liveTables: async () => {
      const { rows } = await sql<{ name: string; column: string }>`
        select case when table_schema = current_schema() then table_name else table_schema || '.' || table_name end as name,
               column_name as column
        from information_schema.columns
        where table_schema = current_schema() or table_schema = 'pgboss'
        order by table_schema, table_name, ordinal_position`.execute(db)
      return byTable(rows)
    },
    look: async () => {
      await sql`select count(*) from schema_versions`.execute(db)
    },
    scrub: async () => {
      for (const table of TABLES) await sql`vacuum ${sql.table(table)}`.execute(db)
    },
    close,
  }
}
