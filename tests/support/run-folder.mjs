import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const NAME = 'secure-base-run-'

/**
 * One temporary folder for a whole run: what a test leaves behind, and what is left by one that was killed, goes with it. Workers and what
 * they start inherit the environment.
 */
export function openRunFolder(base = tmpdir()) {
  for (const name of readdirSync(base)) {
    if (!isOfEndedRun(name)) continue
    try {
      removeFolder(join(base, name))
    } catch {
      // Another user's, who will remove it.
    }
  }
  const folder = mkdtempSync(join(base, `${NAME}${process.pid}-`))
  // PostgreSQL runs as `nobody` and must get through to its own folder; to list this one it need not.
  chmodSync(folder, 0o711)
  return folder
}

/** With the disks that were mounted in it. */
export function removeFolder(folder) {
  for (const place of mountedIn(folder)) execFileSync('umount', ['-l', place], { stdio: 'ignore' })
  // A process that is still ending may write one more file.
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
}

/** A run that was killed could not remove its own; the next one does. */
function isOfEndedRun(name) {
  const id = name.startsWith(NAME) ? Number(name.slice(NAME.length).split('-')[0]) : Number.NaN
  if (!Number.isInteger(id)) return false
  try {
    process.kill(id, 0)
    return false
  } catch (error) {
    return error.code === 'ESRCH'
  }
}

function mountedIn(folder) {
  try {
    return readFileSync('/proc/mounts', 'utf8')
      .split('\n')
      .map((line) => line.split(' ')[1] ?? '')
      .filter((place) => place.startsWith(`${folder}/`))
  } catch {
    // Only Linux tells it this way, and only there a test mounts one.
    return []
  }
}
