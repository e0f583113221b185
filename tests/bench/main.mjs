import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { arch, cpus, loadavg, platform, release, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const USAGE = `Usage: npm run bench -- [options]
  --data DIR     a collection in BEIR form (corpus.jsonl, queries.jsonl, qrels.tsv), or a folder of such; may be repeated
  --runs N       how often each start is timed (default 5)
  --only PART    folder, data, speed, large, vectors, start, answers, screening, memory, load, soak (30 minutes);
                 may be repeated (default: all but large, memory and soak)
  --sizes N,N    passages for speed, large (the last of them) and vectors (default 1000,10000,100000)
  --write        docs/benchmarks.md and its charts, from this run; docs/soak.md where it is
                 soak alone, docs/folder.md where it is large and memory
  --json         one JSON object instead of tables`

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const GOLDEN = join(ROOT, 'tests/golden/questions.jsonl')
const URGENT = join(ROOT, 'tests/golden/urgent.jsonl')
const KNOWLEDGE = join(ROOT, 'knowledge')
const PARTS = ['folder', 'data', 'speed', 'vectors', 'start', 'answers', 'screening', 'load']
const ON_REQUEST = ['large', 'memory', 'soak']

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
      sizes: { type: 'string', default: '1000,10000,100000' },
      write: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) return print(USAGE)
  const unknown = values.only.find((part) => ![...PARTS, ...ON_REQUEST].includes(part))
  if (unknown !== undefined) throw new Error(`There is no part "${unknown}".\n${USAGE}`)
  if (!(Number(values.runs) >= 1)) throw new Error('--runs needs a number of 1 or more.')
  if (!existsSync(join(ROOT, 'dist/src/retrieval/search-entries.js')))
    throw new Error('There is nothing to measure yet: run `npm run build` first.')
  const sizes = values.sizes.split(',').map(Number)
  if (!sizes.every((size) => Number.isInteger(size) && size >= 100))
    throw new Error('--sizes needs whole numbers of 100 or more, with commas between.')
  const wants = (/** @type {string} */ part) => values.only.includes(part)
  const { collectionsIn, readCollection, readGoldenCollection } = await import('./collections.mjs')
  const { lexicalAndHashed, ourRetrievers, publicRetriever } = await import('./ours.mjs')
  const { ENGINES } = await import('./engines.mjs')
  const { measureLargeFolder, measureSpeed } = await import('./speed.mjs')
  const { measureVectors } = await import('./vectors.mjs')
  const { PEERS, PEER_WITH_ASKS } = await import('./peers.mjs')
  const { measure } = await import('./measure.mjs')
  const { measureStarts } = await import('./start-time.mjs')
  const { measureAnswers } = await import('./whole-answers.mjs')
  const { measureScreening } = await import('./screening.mjs')
  const { measureMemory } = await import('./memory.mjs')
  const { measureLoad, measureSoak } = await import('./under-load.mjs')
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
    speed: null,
    /** @type {unknown} */
    folders: null,
    /** @type {unknown} */
    vectors: null,
    load: loadavg()[0]?.toFixed(1) ?? null,
    /** @type {unknown} */
    starts: null,
    /** @type {unknown} */
    answers: null,
    /** @type {unknown} */
    screening: null,
    /** @type {unknown} */
    memory: null,
    /** @type {unknown} */
    underLoad: null,
    /** @type {unknown} */
    soak: null,
  }
  const base = await mkdtemp(join(tmpdir(), 'secure-base-bench-'))
  try {
    if (wants('folder')) {
      const knowledge = await loadKnowledge(KNOWLEDGE)
      const collection = await readGoldenCollection(knowledge, GOLDEN)
      const engines = [
        ...ourRetrievers(knowledge),
        publicRetriever,
        lexicalAndHashed,
        ...PEERS,
        PEER_WITH_ASKS,
      ]
      report.collections.push(described(collection, await measure(collection, engines, tell)))
    }
    if (wants('data')) {
      for (const folder of dataFolders) {
        const collection = await readCollection(folder)
        const rows = await measure(collection, [publicRetriever, lexicalAndHashed, ...PEERS], tell)
        report.collections.push(described(collection, rows))
      }
    }
    if (wants('speed')) report.speed = await orReason(() => measureSpeed(sizes, ENGINES, tell))
    if (wants('large'))
      report.folders = await orReason(async () => [
        await measureLargeFolder(sizes.at(-1), join(base, 'large'), tell),
      ])
    if (wants('vectors')) report.vectors = await orReason(() => measureVectors(sizes, tell))
    if (wants('answers'))
      report.answers = await orReason(() =>
        measureAnswers({ knowledgeDir: KNOWLEDGE, dataDir: join(base, 'data') }, GOLDEN, tell),
      )
    if (wants('screening')) report.screening = await orReason(() => measureScreening(URGENT, tell))
    if (wants('memory'))
      report.memory = await orReason(() => measureMemory(ROOT, join(base, 'memory'), GOLDEN, tell))
    if (wants('load')) report.underLoad = await orReason(() => measureLoad(ROOT, base, tell))
    if (wants('soak')) report.soak = await orReason(() => measureSoak(ROOT, base, tell))
    if (wants('start')) report.starts = await orReason(() => measureStarts(ROOT, Number(values.runs), tell))
  } finally {
    await rm(base, { recursive: true, force: true })
  }
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
  if (values.write) {
    const { writeDocument } = await import('./write-document.mjs')
    // Which folder the collections lay in is nobody's business.
    const typed = process.argv.slice(2).map((word, at, all) => (all[at - 1] === '--data' ? 'DIR' : word))
    // What compares with nobody can be run by itself, and has a document of its own then.
    const only = (/** @type {string[]} */ ...parts) => values.only.every((part) => parts.includes(part))
    const name = only('soak') ? 'soak' : only('large', 'memory') ? 'folder' : 'benchmarks'
    await writeDocument(report, join(ROOT, 'docs'), name, `npm run bench -- ${typed.join(' ')}`.trimEnd())
  }
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

async function printReport(/** @type {any} */ report) {
  const { table } = await import('./tables.mjs')
  const { sectionsOf } = await import('./sections.mjs')
  print(`${report.date.slice(0, 16).replace('T', ' ')} UTC · ${report.machine} · Node ${report.node}`)
  print(`beside: ${report.packages.join(' · ')}`)
  for (const { title, head, rows, note } of sectionsOf(report)) {
    print(`\n== ${title} ==\n${table(head, rows)}`)
    if (note !== '') print(`\n${note}`)
  }
  for (const part of [
    'speed',
    'folders',
    'vectors',
    'answers',
    'starts',
    'screening',
    'memory',
    'underLoad',
    'soak',
  ])
    if (typeof report[part] === 'string') print(`\n${part}: ${report[part]}`)
}

run().catch((error) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
