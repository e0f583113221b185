import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { arch, cpus, platform, release, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const USAGE = `Usage: npm run bench -- [options]
  --data DIR     a collection in BEIR form (corpus.jsonl, queries.jsonl, qrels.tsv), or a folder of such; may be repeated
  --runs N       how often each start is timed (default 5)
  --only PART    folder, data, start or answers; may be repeated (default: all)
  --json         one JSON object instead of tables`

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const GOLDEN = join(ROOT, 'tests/golden/questions.jsonl')
const URGENT = join(ROOT, 'tests/golden/urgent.jsonl')
const KNOWLEDGE = join(ROOT, 'knowledge')
const PARTS = ['folder', 'data', 'start', 'answers', 'screening']

const print = (/** @type {string} */ text) => process.stdout.write(`${text}\n`)
const tell = (/** @type {string} */ note) =>
  process.stderr.write(
    `${process.stderr.isTTY ? '\r\u001b[K' : ''}… ${note}${process.stderr.isTTY ? '' : '\n'}`,
  )
const rounded = (/** @type {unknown} */ value) =>
  JSON.stringify(value, (_, inner) => (typeof inner === 'number' ? Number(inner.toPrecision(5)) : inner), 1)

async function run() {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', multiple: true, default: [] },
      only: { type: 'string', multiple: true, default: PARTS },
      runs: { type: 'string', default: '5' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) return print(USAGE)
  const unknown = values.only.find((part) => !PARTS.includes(part))
  if (unknown !== undefined) throw new Error(`There is no part "${unknown}".\n${USAGE}`)
  if (!(Number(values.runs) >= 1)) throw new Error('--runs needs a number of 1 or more.')
  if (!existsSync(join(ROOT, 'dist/src/retrieval/search-entries.js')))
    throw new Error('There is nothing to measure yet: run `npm run build` first.')
  const wants = (/** @type {string} */ part) => values.only.includes(part)
  const { collectionsIn, readCollection, readGoldenCollection } = await import('./collections.mjs')
  const { lexical, lexicalAndHashed, ourRetrievers } = await import('./ours.mjs')
  const { PEERS, PEER_WITH_ASKS } = await import('./peers.mjs')
  const { measure } = await import('./measure.mjs')
  const { measureStarts } = await import('./start-time.mjs')
  const { measureAnswers } = await import('./whole-answers.mjs')
  const { measureScreening } = await import('./screening.mjs')
  const { loadKnowledge } = await import('../../dist/src/corpus/load-knowledge.js')

  const dataFolders = values.data.flatMap(collectionsIn)
  const report = {
    date: new Date().toISOString(),
    machine: `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GB, ${platform()} ${release()} ${arch()}`,
    node: process.version,
    packages: [...new Set(PEERS.map(({ name, version }) => `${name} ${version}`))],
    /** @type {object[]} */
    collections: [],
    /** @type {unknown} */
    starts: null,
    /** @type {unknown} */
    answers: null,
    /** @type {unknown} */
    screening: null,
  }
  const base = await mkdtemp(join(tmpdir(), 'secure-base-bench-'))
  try {
    if (wants('folder')) {
      const knowledge = await loadKnowledge(KNOWLEDGE)
      const collection = await readGoldenCollection(knowledge, GOLDEN)
      const engines = [...ourRetrievers(knowledge), lexical, lexicalAndHashed, ...PEERS, PEER_WITH_ASKS]
      report.collections.push(described(collection, await measure(collection, engines, tell)))
    }
    if (wants('data')) {
      for (const folder of dataFolders) {
        const collection = await readCollection(folder)
        const rows = await measure(collection, [lexical, lexicalAndHashed, ...PEERS], tell)
        report.collections.push(described(collection, rows))
      }
    }
    if (wants('answers'))
      report.answers = await orReason(() =>
        measureAnswers({ knowledgeDir: KNOWLEDGE, dataDir: join(base, 'data') }, GOLDEN, tell),
      )
    if (wants('screening')) report.screening = await orReason(() => measureScreening(URGENT, tell))
    if (wants('start')) report.starts = await orReason(() => measureStarts(ROOT, Number(values.runs), tell))
  } finally {
    await rm(base, { recursive: true, force: true })
  }
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
  if (values.json) print(rounded(report))
  else await printReport(report)
}

/**
 * What was measured, or why not: one part that fails does not cost the figures of the others, and makes the exit code 1.
 * @template T @param {() => Promise<T>} measured
 */
async function orReason(measured) {
  try {
    return await measured()
  } catch (error) {
    process.exitCode = 1
    const reason = error instanceof Error ? error.message.replaceAll(ROOT, '') : 'failed without a reason'
    return `not measured: ${reason}`
  }
}

/** @param {import('./collections.mjs').Collection} collection @param {readonly import('./measure.mjs').Row[]} rows */
function described({ name, entries, questions }, rows) {
  return { name, passages: entries.length, questions: questions.length, rows }
}

async function printReport(
  /** @type {any} */ { date, machine, node, packages, collections, starts, answers, screening },
) {
  const { milliseconds, rankingTable, table } = await import('./tables.mjs')
  print(`${date.slice(0, 16).replace('T', ' ')} UTC · ${machine} · Node ${node}`)
  print(`beside: ${packages.join(' · ')}`)
  for (const { name, passages, questions, rows } of collections) {
    print(`\n== ${name}: ${passages} passages, ${questions} questions ==`)
    print(rankingTable(rows))
  }
  if (collections.length > 0)
    print(
      `
by ours: this row by the first row. p: paired randomisation test on nDCG@10 against the first row. hit@10: questions with
a relevant passage among the ten. Every engine gets the same titles and texts; only "whole retriever" also reads glossary
and asks, and "with the asks" the latter. On our folder a passage is relevant if it cites a source that the golden question
names, so recall@10 has a low ceiling: a source is cited by far more than ten passages. "kept aside": the questions that
nothing was tuned on.`,
    )
  if (answers !== null) {
    print('\n== whole answers: question to reply in one process, without a model ==')
    print(
      typeof answers === 'string'
        ? answers
        : `${answers.asked} times (${answers.questions} questions): p50 ${milliseconds(answers.p50Ms)} ms, p99 ${milliseconds(answers.p99Ms)} ms, slowest ${milliseconds(answers.maxMs)} ms; ${answers.withoutReply} without a reply`,
    )
  }
  if (screening !== null) {
    print('\n== messages of 2,000 characters, before anything else ==')
    print(
      typeof screening === 'string'
        ? screening
        : `screening for danger p50 ${milliseconds(screening.screening.p50Ms)} ms, p99 ${milliseconds(screening.screening.p99Ms)} ms; personal details p50 ${milliseconds(screening.redaction.p50Ms)} ms, p99 ${milliseconds(screening.redaction.p99Ms)} ms`,
    )
  }
  if (starts !== null) {
    print('\n== start, from the command on (medians) ==')
    print(
      typeof starts === 'string'
        ? starts
        : table(
            ['start', 'runs', 'prompt ms', 'slowest', 'folder read ms', 'first answer ms'],
            starts.map((/** @type {any} */ row) => [
              row.start,
              String(row.runs),
              milliseconds(row.promptMs),
              milliseconds(row.promptMaxMs),
              milliseconds(row.folderReadMs),
              milliseconds(row.firstAnswerMs),
            ]),
          ),
    )
  }
}

run().catch((error) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
