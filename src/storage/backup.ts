import { createHash } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Engine } from './engine.js'
import { newestVersion } from './migrate.js'
import { TABLES } from './schema.js'

export const BACKUP_FORMAT = 'secure-base-state'

export interface BackupSummary {
  readonly schema: number
  readonly rows: number
}

/**
 * Writes the whole state to `file` as one consistent moment of it, while everything goes on. One JSON object a line, alike
 * for both engines (so a backup also carries a state from SQLite to PostgreSQL and back), closed by a line with a checksum.
 * Readable by its owner only, complete or not there at all.
 */
export async function writeBackup(engine: Engine, file: string, now: number): Promise<BackupSummary> {
  const draft = `${file}.part`
  const output = await open(draft, 'w', 0o600)
  try {
    const digest = createHash('sha256')
    const write = async (line: object) => {
      const text = `${JSON.stringify(line)}\n`
      digest.update(text)
      await output.write(text)
    }
    const summary = await engine.db
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(async (trx) => {
        const schema = await newestVersion(trx)
        await write({ format: BACKUP_FORMAT, schema, at: new Date(now).toISOString() })
        let rows = 0
        for (const table of TABLES) {
          for (const row of await trx.selectFrom(table).selectAll().execute()) {
            await write({ table, row })
            rows += 1
          }
        }
        return { schema, rows }
      })
    await output.write(`${JSON.stringify({ end: true, rows: summary.rows, sha256: digest.digest('hex') })}\n`)
    await output.sync()
    await output.close()
    await rename(draft, file)
    await syncFolder(dirname(file))
    return summary
  } catch (error) {
    await output.close().catch(() => {})
    await rm(draft, { force: true })
    throw error
  }
}

/** The new name must reach the disk too; Windows cannot open a folder and does not need to. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null)
  if (handle === null) return
  await handle.sync().catch(() => {})
  await handle.close()
}
