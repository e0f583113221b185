import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { migrate, newestVersion } from '../../src/storage/migrate.js'
import { LATEST, MIGRATIONS } from '../../src/storage/migrations.js'
import { openPostgres } from '../../src/storage/postgres.js'
import { restoreBackup } from '../../src/storage/restore.js'
import { openSqlite } from '../../src/storage/sqlite.js'
import { describeOnBothEngines, KEY, NOON, type Place } from './support/both-engines.js'
import { everyFact, everyRow } from './support/tables.js'

const FIXTURES = fileURLToPath(new URL('./fixtures/', import.meta.url))
/** One backup with data for every schema that was ever released; a new step of the schema leaves its own here. */
const VERSIONS = MIGRATIONS.map(({ version }) => version)

const openBare = ({ dataDir, databaseUrl }: Place) =>
  databaseUrl === undefined ? openSqlite(dataDir) : openPostgres(databaseUrl)

describeOnBothEngines('migrations', (engine) => {
  test('are numbered without a gap, and each has its backup with data', () => {
    expect(VERSIONS).toEqual(VERSIONS.map((_version, index) => index + 1))
    expect(readdirSync(FIXTURES).sort()).toEqual(VERSIONS.map((version) => `schema-${version}.jsonl`))
  })

  test.each(VERSIONS)(
    'a state of schema %i with data in it is brought up to date, nothing is lost',
    async (version) => {
      const place = await engine.place()
      const old = await openBare(place)
      await migrate(old, NOON, version)
      const rows = fixture(version)
      for (const { table, row } of rows) {
        await sql`insert into ${sql.table(table)} (${sql.join(Object.keys(row).map((name) => sql.ref(name)))})
        values (${sql.join(Object.values(row))})`.execute(old.db)
      }
      expect(await newestVersion(old.db)).toBe(version)
      await old.close()

      const state = await engine.open(place)
      expect(await newestVersion(state.engine.db)).toBe(LATEST)
      expect(await everyFact(state.engine)).toEqual(upToDate(rows))
      expect(await state.progress.get('slack:T1:U_ADA')).toMatchObject({
        module: 'onboarding/03',
        step: 2,
        revision: 7,
      })
      if (version >= 2) expect(await state.topics.readable(1)).toMatchObject([{ people: 3, times: 6 }])
    },
  )

  test.each(VERSIONS)('a backup of schema %i is restored and brought up to date', async (version) => {
    const state = await engine.open()
    await restoreBackup(state.engine, join(FIXTURES, `schema-${version}.jsonl`), NOON, KEY)
    expect(await newestVersion(state.engine.db)).toBe(LATEST)
    expect(await everyFact(state.engine)).toEqual(upToDate(fixture(version)))
  })

  test('a schema newer than we know is refused with a sentence, and not touched', async () => {
    const place = await engine.place()
    const state = await engine.open(place)
    await sql`insert into schema_versions values (${LATEST + 1}, 'from the future', ${NOON})`.execute(
      state.engine.db,
    )
    await sql`create table from_the_future (id text)`.execute(state.engine.db)
    await state.engine.scrub()
    const before = await everyRow(state.engine)
    const bytes = () => (engine.kind === 'sqlite' ? hashOf(join(place.dataDir, 'state.sqlite')) : '')
    const bytesBefore = bytes()
    await expect(engine.open(place)).rejects.toMatchObject({
      code: 'store-unavailable',
      trouble: 'newer-schema',
      message: 'The state was written by a newer version. Start that version; this one does not touch it.',
      facts: { found: LATEST + 1, known: LATEST },
    })
    expect(await everyRow(state.engine)).toEqual(before)
    expect(bytes()).toBe(bytesBefore)
  })

  test('a step that fails half-way leaves no trace of itself', async () => {
    const place = await engine.place()
    const bare = await openBare(place)
    await migrate(bare, NOON)
    const before = await everyRow(bare)
    const broken = {
      version: LATEST + 1,
      name: 'broken',
      up: async (db: typeof bare.db) => {
        await sql`create table half (id text)`.execute(db)
        await sql`insert into settings values ('half', 'done')`.execute(db)
        await sql`create table half (id text)`.execute(db)
      },
    }
    const ended = migrate(bare, NOON, LATEST + 1, [...MIGRATIONS, broken]).then(
      () => 'done',
      () => 'refused',
    )
    expect(await ended).toBe('refused')
    expect(await everyRow(bare)).toEqual(before)
    expect((await bare.liveTables()).has('half')).toBe(false)
    await bare.close()
  })
})

function fixture(version: number): readonly { table: string; row: Readonly<Record<string, unknown>> }[] {
  return readFileSync(join(FIXTURES, `schema-${version}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('{"table"'))
    .map((line) => JSON.parse(line))
}

/** Rows as this version's schema has them: whole, with what it added, empty. */
function upToDate(rows: ReturnType<typeof fixture>): readonly string[] {
  return rows
    .map(({ table, row }) =>
      JSON.stringify({
        table,
        row: table === 'posted' ? { ...row, person_hash: row.person_hash ?? null } : row,
      }),
    )
    .sort()
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}
