import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What the model takes for each answer where the overhead over it is measured, in milliseconds. */
const MODEL_MS = 2_000

/**
 * The running assistant with both doubles (`tests/load`), in processes of their own on this machine.
 * @param {string} root @param {string} base a place for its figures @param {(note: string) => void} tell
 */
export async function measureLoad(root, base, tell) {
  tell('load: 5, 20 and 50 questions a second')
  const plain = await runLoad(root, base, { LOAD_RATES: '5,20,50', LOAD_SECONDS: '30' })
  tell('load: a model of fixed delay')
  const model = await runLoad(root, base, {
    LOAD_RATES: '2',
    LOAD_SECONDS: '30',
    LOAD_MODEL_MS: String(MODEL_MS),
  })
  return { rows: plain.rows, modelMs: MODEL_MS, withModel: model.rows[0] }
}

/**
 * Half an hour of two questions a second; memory every ten seconds.
 * @param {string} root @param {string} base @param {(note: string) => void} tell
 */
export async function measureSoak(root, base, tell) {
  tell('soak: 30 minutes')
  const { rows, memory } = await runLoad(root, base, { LOAD_RATES: '2', LOAD_SECONDS: '1800' })
  return { row: rows[0], memory }
}

/** @param {string} root @param {string} base @param {Record<string, string>} settings */
async function runLoad(root, base, settings) {
  const out = join(base, 'load.json')
  await new Promise((resolve, reject) => {
    const child = spawn('npx', ['jest', '--runInBand', 'tests/load'], {
      cwd: root,
      env: {
        ...process.env,
        NODE_OPTIONS: '--experimental-vm-modules --no-warnings',
        LOAD_OUT: out,
        ...settings,
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let said = ''
    child.stderr.on('data', (bytes) => {
      said = (said + String(bytes)).slice(-2_000)
    })
    child.once('error', reject)
    child.once('close', (code) => (code === 0 ? resolve(code) : reject(new Error(said))))
  })
  return JSON.parse(await readFile(out, 'utf8'))
}
