import { readFile } from 'node:fs/promises'
import { percentile } from './metrics.mjs'

/** The promise is about messages of this many characters (issue: under 2 ms at the 99th percentile). */
const LENGTH = 2_000
const ROUNDS = 5

/**
 * How long screening for danger and taking out personal details take for long messages, made of golden ones.
 * @param {string} file
 * @param {(note: string) => void} tell
 */
export async function measureScreening(file, tell) {
  tell('screening')
  const lines = (await readFile(file, 'utf8'))
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => String(JSON.parse(line).text))
  const { createUrgentScreen } = await import('../../dist/src/safety/screen-urgent.js')
  const { createRedactor } = await import('../../dist/src/safety/redact.js')
  const screen = createUrgentScreen()
  const redact = createRedactor({ sourceNames: [] })
  const messages = lines.map((_, at) => [...lines.slice(at), ...lines].join('. ').slice(0, LENGTH))
  return {
    messages: messages.length,
    screening: timed(messages, (text) => screen(text, 'en')),
    redaction: timed(messages, (text) => redact(text, 'en')),
  }
}

/**
 * All rounds but the first, which warms up.
 * @param {readonly string[]} messages @param {(text: string) => unknown} work
 */
function timed(messages, work) {
  const times = []
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const text of messages) {
      const from = performance.now()
      work(text)
      if (round > 0) times.push(performance.now() - from)
    }
  }
  return { p50Ms: percentile(times, 0.5), p99Ms: percentile(times, 0.99) }
}
