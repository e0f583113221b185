import { readFile } from 'node:fs/promises'
import { percentile } from './metrics.mjs'

/** Times each question is asked, each time as a single question outside of any thread. */
const ROUNDS = 3

/**
 * Question to reply in one process, through everything: screening, redaction, search, gate, composing, verifying, wording.
 * Every golden question is asked, the ones that must not be answered too.
 * @param {{ knowledgeDir: string, dataDir: string }} folders
 * @param {string} file
 * @param {(note: string) => void} tell
 */
export async function measureAnswers(folders, file, tell) {
  tell('whole answers')
  const questions = (await readFile(file, 'utf8'))
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => String(JSON.parse(line).text))
  const { compose } = await import('../../dist/src/app/compose.js')
  const { readConfig } = await import('../../dist/src/app/config.js')
  const { openPassingState } = await import('../../dist/src/app/open-state-of.js')
  const config = readConfig({
    KNOWLEDGE_DIR: folders.knowledgeDir,
    DATA_DIR: folders.dataDir,
    LOG_LEVEL: 'silent',
  })
  const state = await openPassingState()
  const notify = async () => undefined
  const { assistant, ready } = compose(config, { clock: Date.now, unlimited: true, state, notify })
  await ready
  const ask = (text) =>
    assistant.handle({
      text,
      thread: null,
      person: 'bench',
      as: 'staff',
      place: 'dm',
      event: null,
      locale: null,
    })
  for (const text of questions.slice(0, 50)) await ask(text)
  const times = []
  let unanswered = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const text of questions) {
      const from = performance.now()
      const handled = await ask(text)
      times.push(performance.now() - from)
      if (handled === null) unanswered += 1
    }
  }
  return {
    questions: questions.length,
    asked: times.length,
    withoutReply: unanswered,
    p50Ms: percentile(times, 0.5),
    p99Ms: percentile(times, 0.99),
    maxMs: Math.max(...times),
    residentMb: process.memoryUsage().rss / 2 ** 20,
  }
}
