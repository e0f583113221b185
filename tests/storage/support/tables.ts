import { sql } from 'kysely'
import type { Engine } from '../../../src/storage/engine.js'

/** Every row of every live table (also the queue's), as JSON lines in a stable order. */
export async function everyRow(engine: Engine): Promise<readonly string[]> {
  const lines: string[] = []
  for (const table of (await engine.liveTables()).keys()) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(engine.db)
    for (const row of rows) lines.push(JSON.stringify({ table, row }))
  }
  return lines.sort()
}

/** Without what differs between two states that hold the same: when each schema step was taken. */
export async function everyFact(engine: Engine): Promise<readonly string[]> {
  return (await everyRow(engine)).filter((line) => !line.startsWith('{"table":"schema_versions"'))
}
