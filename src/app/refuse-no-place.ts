import { existsSync, mkdtempSync, rmdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { AssistantError } from '../domain/assistant-error.js'

/**
 * Refuses a `DATA_DIR` where the system has no folders to give (`/proc`): it says there that the folder above is missing, which stands
 * there, and Node makes that one again without end. What else may be wrong with the place (full, read-only, a file) ends by itself, and
 * answers go on without it. Leaves nothing behind.
 */
export function refuseNoPlace(dataDir: string): void {
  let there = resolve(dataDir)
  while (!existsSync(there) && dirname(there) !== there) there = dirname(there)
  try {
    rmdirSync(mkdtempSync(join(there, '.secure-base-')))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new AssistantError(
        'data-dir-impossible',
        `DATA_DIR is ${dataDir}, and no folder can be made in ${there}. Choose another place for it.`,
      )
  }
}
