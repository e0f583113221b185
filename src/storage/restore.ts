import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { sql, type Transaction } from 'kysely'
import { z } from 'zod'
import { AssistantError } from '../domain/assistant-error.js'
import { BACKUP_FORMAT, type BackupSummary } from './backup.js'
import type { Engine } from './engine.js'
import { withoutWords } from './failures.js'
import { keyOf } from './keyed-hash.js'
import { migrateWithin } from './migrate.js'
import { LATEST } from './migrations.js'
import { type Schema, TABLES } from './schema.js'

const Header = z.object({
  format: z.literal(BACKUP_FORMAT),
  schema: z.number().int().positive(),
  at: z.string(),
})
const Row = z.object({
  table: z.string(),
  row: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
})
const End = z.object({ end: z.literal(true), rows: z.number().int(), sha256: z.string() })

/**
 * Puts a backup in the place of everything that is there, in one transaction: afterwards the state is the backup's, brought
 * up to this version's schema, or (whatever goes wrong) what it was before. The file is checked whole before anything is
 * touched; a newer schema is refused.
 */
export async function restoreBackup(
  engine: Engine,
  file: string,
  now: number,
  hashKey: string | null = null,
): Promise<BackupSummary> {
  const { schema, rows } = await checkBackup(file)
  const replace = engine.db.transaction().execute(async (trx) => {
    await engine.lockSchema(trx)
    await dropAll(trx)
    await migrateWithin(trx, now, schema)
    for await (const line of linesOf(file)) {
      const parsed = Row.safeParse(line)
      if (parsed.success) await insertRow(trx, parsed.data.table, parsed.data.row)
    }
    await migrateWithin(trx, now)
    await keyOf(trx, hashKey)
  })
  // A database's complaint quotes the row.
  await replace.catch((error: unknown) => {
    throw withoutWords(error)
  })
  return { schema, rows }
}

/** Reads the file to its end: complete, unchanged since it was written, of a schema we know. */
export async function checkBackup(file: string): Promise<BackupSummary> {
  const digest = createHash('sha256')
  let header: z.infer<typeof Header> | null = null
  let end: z.infer<typeof End> | null = null
  let rows = 0
  for await (const line of linesOf(file)) {
    if (end !== null) throw notABackup('there is something after its last line')
    if (header === null) {
      const first = Header.safeParse(line)
      if (!first.success) throw notABackup('it does not begin like one')
      header = first.data
      digest.update(`${JSON.stringify(line)}\n`)
      continue
    }
    const last = End.safeParse(line)
    if (last.success) {
      end = last.data
      continue
    }
    if (!Row.safeParse(line).success) throw notABackup(`line ${rows + 2} is none of its rows`)
    digest.update(`${JSON.stringify(line)}\n`)
    rows += 1
  }
  if (header === null) throw notABackup('it is empty')
  if (end === null) throw notABackup('its end is missing')
  if (end.rows !== rows || end.sha256 !== digest.digest('hex'))
    throw notABackup('it was changed after it was written')
  if (header.schema > LATEST) {
    throw new AssistantError(
      'backup-newer',
      `The backup has schema ${header.schema}, this version knows ${LATEST}. Restore it with the version that wrote it, or a newer one.`,
      { found: header.schema, known: LATEST },
    )
  }
  return { schema: header.schema, rows }
}

function notABackup(why: string): AssistantError {
  return new AssistantError(
    'backup-bad',
    `This is no complete backup: ${why}. Take another one; nothing was changed.`,
  )
}

async function* linesOf(file: string): AsyncGenerator<unknown> {
  const lines = createInterface({
    input: createReadStream(file, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  })
  for await (const line of lines) {
    if (line === '') continue
    let value: unknown
    try {
      value = JSON.parse(line)
    } catch {
      throw notABackup('a line of it cannot be read')
    }
    yield value
  }
}

async function dropAll(trx: Transaction<Schema>): Promise<void> {
  for (const table of [...TABLES].reverse()) await trx.schema.dropTable(table).ifExists().execute()
  await trx.schema.dropTable('schema_versions').ifExists().execute()
}

/** By the names in the file, since it may be older than our types; the database refuses a name it does not have. */
async function insertRow(
  trx: Transaction<Schema>,
  table: string,
  row: Readonly<Record<string, unknown>>,
): Promise<void> {
  const columns = Object.keys(row)
  await sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
    values (${sql.join(columns.map((column) => row[column]))})`.execute(trx)
}
