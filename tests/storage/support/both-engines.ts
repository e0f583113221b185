import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe } from '@jest/globals'
import { type OpenState, openState, type StateConfig } from '../../../src/storage/open-state.js'
import { type PostgresServer, startPostgres } from './postgres-server.js'

/** 2026-11-23, 12:00 UTC. */
export const NOON = Date.UTC(2026, 10, 23, 12)
export const KEY = 'a key for tests'
export const DAY = 86_400_000

/** Where a fresh state can be opened: a folder, or a database. */
export type Place = Pick<StateConfig, 'dataDir' | 'databaseUrl'>

export interface EngineUnderTest {
  readonly kind: 'sqlite' | 'postgres'
  /** A new, empty place. */
  place(): Promise<Place>
  /** Opens a state there (a new place by default), to be closed after the test. */
  open(config?: Partial<StateConfig>): Promise<OpenState>
  /** The server, for tests that stop it. */
  server(): PostgresServer | null
}

/** The same suite on SQLite files and on a real PostgreSQL. */
export function describeOnBothEngines(name: string, suite: (engine: EngineUnderTest) => void): void {
  describe(`${name}, on SQLite`, () => suite(engineFor('sqlite')))
  describe(`${name}, on PostgreSQL`, () => suite(engineFor('postgres')))
}

let places = 0

export function engineFor(kind: 'sqlite' | 'postgres'): EngineUnderTest {
  let postgres: PostgresServer | null = null
  const opened: OpenState[] = []
  const folders: string[] = []

  if (kind === 'postgres') {
    beforeAll(async () => {
      postgres = await startPostgres()
    }, 60_000)
  }
  afterEach(async () => {
    for (const state of opened.splice(0)) await state.close()
  })
  afterAll(async () => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
    await postgres?.stop()
  })

  const place = async (): Promise<Place> => {
    places += 1
    if (kind === 'postgres') {
      if (postgres === null) throw new Error('a place is asked for before the server runs')
      return { dataDir: '', databaseUrl: await postgres.createDatabase(`state_${process.pid}_${places}`) }
    }
    const folder = mkdtempSync(join(tmpdir(), 'secure-base-state-'))
    folders.push(folder)
    return { dataDir: join(folder, 'data') }
  }
  return {
    kind,
    place,
    server: () => postgres,
    open: async (config = {}) => {
      const where = config.dataDir === undefined ? await place() : {}
      const state = await openState({ dataDir: '', clock: () => NOON, hashKey: KEY, ...where, ...config })
      opened.push(state)
      return state
    },
  }
}
