import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Said by the process at its end: the most it ever had, in kilobytes. Not `maxRSS`, which begins with what its parent had. */
const HOOK = `data:text/javascript,${encodeURIComponent(`
  import { readFileSync } from 'node:fs'
  process.once('exit', () => process.stderr.write('peak=' + /VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1] + '\\n'))
`)}`

/**
 * What the assistant needs with our own folder, all golden questions asked: once while it reads the folder for the first time,
 * once from what that saved.
 * @param {string} root of the repository
 * @param {string} dataDir an empty place
 * @param {string} file golden questions
 * @param {(note: string) => void} tell
 * @returns {Promise<{ start: string, questions: number, peakMb: number }[]>}
 */
export async function measureMemory(root, dataDir, file, tell) {
  const questions = (await readFile(file, 'utf8'))
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.stringify({ text: JSON.parse(line).text }))
  const rows = []
  for (const start of ['first reading', 'from what was saved']) {
    tell(`memory: ${start}`)
    rows.push({ start, questions: questions.length, peakMb: await peakOf(root, dataDir, questions) })
  }
  return rows
}

/** @param {string} root @param {string} dataDir @param {readonly string[]} lines @returns {Promise<number>} */
function peakOf(root, dataDir, lines) {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--import', HOOK, join(root, 'dist/src/app/main.js'), 'ask', '--json', '-'],
      {
        cwd: root,
        env: { PATH: process.env.PATH, DATA_DIR: dataDir },
        stdio: ['pipe', 'ignore', 'pipe'],
      },
    )
    let said = ''
    child.stderr.on('data', (bytes) => {
      said += String(bytes)
    })
    child.once('error', reject)
    child.once('close', () => {
      const peak = /peak=(\d+)/u.exec(said)
      if (peak === null) reject(new Error('the process did not tell its memory'))
      else resolve(Number(peak[1]) / 1024)
    })
    child.stdin.end(`${lines.join('\n')}\n`)
  })
}
