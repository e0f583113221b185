import type BetterSqlite from 'better-sqlite3'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type TransactionSettings,
} from 'kysely'
import { isBusy } from './failures.js'

/**
 * How long a statement waits for another process's write lock, in milliseconds. better-sqlite3 waits on the one thread
 * there is, so SQLite's own busy timeout is short and the rest is waited asynchronously: answers go on meanwhile.
 */
const WAIT_FOR_LOCK = 1_500
/** SQLite's own, blocking, busy timeout in milliseconds; long enough for the usual neighbour's commit. */
export const BUSY_TIMEOUT = 50

const PAUSES = [2, 5, 10, 20, 40]

/**
 * Kysely's SQLite dialect with two differences: a writing transaction takes its lock at once (`begin immediate`), so that
 * it cannot fail half-way at turning from reader into writer; and a locked file is waited for.
 */
export function createSqliteDialect(database: BetterSqlite.Database, waitForLock = WAIT_FOR_LOCK): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createDriver: () => new ImmediateSqliteDriver(database, waitForLock),
  }
}

class ImmediateSqliteDriver extends SqliteDriver {
  readonly #database: BetterSqlite.Database
  readonly #wait: number
  readonly #wrapped = new WeakMap<DatabaseConnection, DatabaseConnection>()

  constructor(database: BetterSqlite.Database, wait: number) {
    super({ database })
    this.#database = database
    this.#wait = wait
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    const inner = await super.acquireConnection()
    const known = this.#wrapped.get(inner)
    if (known !== undefined) return known
    const patient = patientConnection(inner, this.#wait)
    this.#wrapped.set(inner, patient)
    return patient
  }

  /** After a full disk SQLite has rolled back by itself; a second rollback would hide the reason behind its own complaint. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.inTransaction) await super.rollbackTransaction(connection)
  }

  override async beginTransaction(
    connection: DatabaseConnection,
    settings?: TransactionSettings,
  ): Promise<void> {
    const start = settings?.accessMode === 'read only' ? 'begin' : 'begin immediate'
    await connection.executeQuery(CompiledQuery.raw(start))
  }
}

/** Waits for the lock; never inside a transaction, which holds it already. */
function patientConnection(inner: DatabaseConnection, wait: number): DatabaseConnection {
  return {
    executeQuery: async (query) => {
      const started = performance.now()
      for (let turn = 0; ; turn += 1) {
        try {
          return await inner.executeQuery(query)
        } catch (error) {
          if (!isBusy(error) || performance.now() - started >= wait) throw error
          await new Promise((resolve) => setTimeout(resolve, PAUSES[Math.min(turn, PAUSES.length - 1)]))
        }
      }
    },
    streamQuery: (query, chunkSize) => inner.streamQuery(query, chunkSize),
  }
}
