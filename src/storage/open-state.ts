import { randomUUID } from 'node:crypto'
import { AssistantError } from '../domain/assistant-error.js'
import type { Clock } from '../domain/ports.js'
import type { State } from '../domain/stores.js'
import type { Engine } from './engine.js'
import { forget, sweep } from './erase.js'
import { withoutWords } from './failures.js'
import { createFeedback } from './feedback.js'
import { createHandedOnQuestions } from './handed-on.js'
import { createJobLedger, type JobLedger } from './job-ledger.js'
import { createKeyedHash, keyOf } from './keyed-hash.js'
import { migrate } from './migrate.js'
import { createAddresses, createPosted } from './posted.js'
import { openPostgres, type PostgresLimits } from './postgres.js'
import { createConsents, createPreferences } from './preferences.js'
import { createProgress } from './progress.js'
import { createSeenEvents } from './seen-events.js'
import { openSqlite } from './sqlite.js'
import { createTopicCounts } from './topic-counts.js'
import { createUnderway } from './underway.js'

export interface StateConfig {
  /** Folder of the embedded store; `:memory:` keeps nothing (tests). Not used when there is a `databaseUrl`. */
  readonly dataDir: string
  /** `postgres://…`: several processes share one state. Empty: embedded. */
  readonly databaseUrl?: string
  /** Key of the keyed hashes, kept apart from the data. Without one, a key is made and kept beside the data. */
  readonly hashKey?: string
  readonly clock: Clock
  readonly postgres?: PostgresLimits
}

/** The state with what only `src/app` needs: jobs, upkeep, the engine below. */
export interface OpenState extends State {
  readonly jobs: JobLedger
  readonly engine: Engine
  /** As given, `null` where the key lies in the store. */
  readonly hashKey: string | null
  /** Throws if the store is not what was opened any more. Reads only. */
  look(): Promise<void>
  /** Throws if the store cannot take a row. Writes one of some size, and takes it back. */
  probe(): Promise<void>
}

/** This process, whatever it opens and how often: other than every other, and than its own former lives. */
const OWNER = randomUUID()

/** Larger than a free page: a store that is full refuses it. */
const PROBE = 'x'.repeat(16_000)

/** Opens the store that the settings name, brings its schema up to date, and builds every store on it. */
export async function openState(config: StateConfig): Promise<OpenState> {
  const { dataDir, databaseUrl = '', clock, postgres } = config
  const hashKey = config.hashKey === undefined || config.hashKey === '' ? null : config.hashKey
  let engine: Engine | null = null
  try {
    engine = databaseUrl === '' ? await openSqlite(dataDir) : await openPostgres(databaseUrl, postgres)
    await migrate(engine, clock())
    return build(engine, hashKey, await keyOf(engine.db, hashKey))
  } catch (error) {
    await engine?.close().catch(() => {})
    throw withoutWords(error)
  }
}

function build(engine: Engine, hashKey: string | null, key: string): OpenState {
  const { db } = engine
  const hash = createKeyedHash(key)
  return {
    engine,
    hashKey,
    seen: createSeenEvents(db, hash),
    progress: createProgress(db),
    feedback: createFeedback(db, hash),
    handedOn: createHandedOnQuestions(db, hash),
    topics: createTopicCounts(db, hash),
    preferences: createPreferences(db),
    consents: createConsents(db),
    posted: createPosted(db, hash),
    addresses: createAddresses(db),
    underway: createUnderway(db, hash, OWNER),
    jobs: createJobLedger(db, hash),
    forget: (person) => forget(engine, hash, person),
    sweep: (now) => sweep(engine, now),
    look: async () => {
      await engine.look()
      // A backup that was restored meanwhile may have brought another key.
      if ((await keyOf(db, hashKey)) !== key)
        throw new AssistantError('state-replaced', 'The state was replaced. Open it again.')
    },
    probe: () =>
      db.transaction().execute(async (trx) => {
        await trx.insertInto('settings').values({ name: 'probe', value: PROBE }).execute()
        await trx.deleteFrom('settings').where('name', '=', 'probe').execute()
      }),
    health: () => ({ state: 'ok', engine: engine.kind }),
    close: () => engine.close(),
  }
}
