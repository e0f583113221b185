import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const CHILD = fileURLToPath(new URL('./speed-child.mjs', import.meta.url))
/** A library that takes longer than this to build and answer is left at "not measured". */
const GIVE_UP_AFTER = 15 * 60_000

/**
 * @typedef {object} SpeedRow
 * @property {string} name
 * @property {string} setting
 * @property {number} passages
 * @property {number} buildMs
 * @property {number} p50Ms
 * @property {number} p99Ms
 * @property {number} asked questions timed: fewer where they take long
 * @property {number} peakMb resident memory of the process at its highest, the texts themselves included
 * @property {number} ofTextsMb the same of a process that only holds the texts
 */

/**
 * Every engine at every size, each in a process of its own, so that memory and compiled code are its own.
 * @param {readonly number[]} sizes
 * @param {readonly { name: string, setting: string }[]} engines
 * @param {(note: string) => void} tell
 * @returns {Promise<(SpeedRow | { name: string, setting: string, passages: number, failed: string })[]>}
 */
export async function measureSpeed(sizes, engines, tell) {
  const rows = []
  for (const passages of sizes) {
    for (const [at, { name, setting }] of engines.entries()) {
      tell(`speed: ${name}, ${setting}, ${passages} passages`)
      rows.push({ name, setting, passages, ...(await inChild(['engine', at, passages])) })
    }
  }
  return rows
}

/**
 * A folder on disk: read for the first time, opened again from what was saved, and one file edited while it is open.
 * @param {number} passages
 * @param {string} base an empty folder for it
 * @param {(note: string) => void} tell
 */
export async function measureLargeFolder(passages, base, tell) {
  const step = async (...parts) => {
    tell(`a folder of ${passages} passages: ${parts[0]}`)
    return await inChild([...parts, base, passages])
  }
  await step('write')
  return { passages, first: await step('open'), again: await step('open'), edit: await step('edit') }
}

/** @param {readonly (string | number)[]} parts */
function inChild(parts) {
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      ['--expose-gc', '--max-old-space-size=8192', CHILD, ...parts.map(String)],
      {
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    )
    let out = ''
    let error = ''
    child.stdout.on('data', (bytes) => {
      out += bytes
    })
    child.stderr.on('data', (bytes) => {
      error = `${error}${bytes}`.slice(-2_000)
    })
    const limit = setTimeout(() => child.kill(), GIVE_UP_AFTER)
    child.once('close', (code) => {
      clearTimeout(limit)
      if (code === 0) resolve(JSON.parse(out))
      else
        resolve({
          failed:
            code === null ? 'took longer than 15 minutes' : (/\w*Error: .*/u.exec(error)?.[0] ?? 'failed'),
        })
    })
  })
}
