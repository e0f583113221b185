import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { percentile } from './metrics.mjs'

/** After the welcome, since npm itself begins its lines with "> ". */
const PROMPT = /Secure Base\.[\s\S]*[\r\n]> $/u
/** What the conversation says once the whole folder is read. */
const READ = /\(\d+ passages from \d+ sources/u
const QUESTION = 'she went back to him again, what do I say?'
/** An answer names its sources by address; the questions and the welcome have none. */
const ANSWERED = /https:\/\//u
const GIVE_UP_AFTER = 60_000
const SETTINGS_OF_THE_HOUSE = ['OPENAI_API_KEY', 'OPENAI_BASE_URL', 'OPENAI_EMBEDDING_MODEL', 'KNOWLEDGE_DIR']

/** @typedef {{ promptMs: number, folderReadMs: number | null, firstAnswerMs: number }} Start each from the command on */
/** @typedef {{ start: string, runs: number, promptMs: number, promptMaxMs: number, folderReadMs: number | null, firstAnswerMs: number }} StartRow medians, and the slowest prompt */

/**
 * From the command to the prompt and to the first answer, in a real terminal: cold = without a data folder, warm = with the
 * one that a start before has left. Resolves with a reason in words where it cannot be measured.
 * @param {string} root of the repository
 * @param {number} runs
 * @param {(note: string) => void} tell
 * @returns {Promise<StartRow[] | string>}
 */
export async function measureStarts(root, runs, tell) {
  if (spawnSync('script', ['--version']).stdout?.includes('util-linux') !== true)
    return 'not measured: needs the command "script" of util-linux for a pseudo terminal'
  const base = await mkdtemp(join(tmpdir(), 'secure-base-bench-'))
  try {
    const rows = []
    for (const [name, command] of [
      ['npm start', 'npm start'],
      ['node, without npm', 'node dist/src/app/main.js'],
    ]) {
      for (const state of ['cold', 'warm']) {
        tell(`start: ${name}, ${state}`)
        const kept = join(base, 'kept')
        if (state === 'warm' && !existsSync(join(kept, 'cache', 'index.bin')))
          await startOnce(command, root, kept)
        /** @type {Start[]} */
        const starts = []
        for (let run = 0; run < runs; run += 1)
          starts.push(
            await startOnce(command, root, state === 'cold' ? join(base, `cold-${name}-${run}`) : kept),
          )
        const median = (values) => percentile(values, 0.5)
        const read = starts.map((start) => start.folderReadMs).filter((value) => value !== null)
        rows.push({
          start: `${name}, ${state}`,
          runs,
          promptMs: median(starts.map((start) => start.promptMs)),
          promptMaxMs: Math.max(...starts.map((start) => start.promptMs)),
          folderReadMs: read.length === 0 ? null : median(read),
          firstAnswerMs: median(starts.map((start) => start.firstAnswerMs)),
        })
      }
    }
    return rows
  } finally {
    await rm(base, { recursive: true, force: true })
  }
}

/** @param {string} command @param {string} cwd @param {string} dataDir @returns {Promise<Start>} */
function startOnce(command, cwd, dataDir) {
  const env = {
    ...process.env,
    DATA_DIR: dataDir,
    TERM: 'xterm',
    NO_COLOR: '1',
    npm_config_update_notifier: 'false',
  }
  for (const name of SETTINGS_OF_THE_HOUSE) delete env[name]
  return new Promise((resolve, reject) => {
    const from = performance.now()
    const child = spawn('script', ['-qec', command, '/dev/null'], {
      cwd,
      env,
      stdio: ['pipe', 'pipe', 'ignore'],
    })
    let seen = ''
    /** @type {number | null} */
    let promptMs = null
    /** @type {number | null} */
    let folderReadMs = null
    /** @type {number | null} */
    let firstAnswerMs = null
    const limit = setTimeout(() => child.kill(), GIVE_UP_AFTER)
    child.stdin.on('error', () => undefined)
    child.stdout.on('data', (bytes) => {
      const now = performance.now() - from
      seen = stripVTControlCharacters(seen + String(bytes))
      if (promptMs === null && PROMPT.test(seen)) {
        promptMs = now
        child.stdin.write(`${QUESTION}\r`)
      }
      if (folderReadMs === null && READ.test(seen)) folderReadMs = now
      if (promptMs !== null && firstAnswerMs === null && ANSWERED.test(seen)) {
        firstAnswerMs = now
        child.stdin.write('exit\r')
      }
    })
    child.once('error', reject)
    child.once('close', () => {
      clearTimeout(limit)
      if (promptMs === null || firstAnswerMs === null)
        reject(new Error(promptMs === null ? 'no prompt came' : 'the first question was not answered'))
      else resolve({ promptMs, folderReadMs, firstAnswerMs })
    })
  })
}
