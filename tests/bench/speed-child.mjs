import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openLiveKnowledge } from '../../dist/src/app/live-knowledge.js'
import { openKnowledge } from '../../dist/src/app/open-knowledge.js'
import { createShelf } from '../../dist/src/app/shelf.js'
import { loadKnowledge } from '../../dist/src/corpus/load-knowledge.js'
import { createStemmer } from '../../dist/src/retrieval/stem.js'
import { largeTexts, writeLargeFolder } from './large-folder.mjs'
import { percentile } from './metrics.mjs'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const WARM_UP = 30
/** Questions are timed until so many milliseconds are spent, but at least ten and at most all. */
const BUDGET = 20_000
const LEAST = 10
/** A word that stands nowhere: whoever finds it has read the edit. */
const NEWS = 'quokkaberry'
const LATER_NEWS = 'zorillafig'

const own = await loadKnowledge(join(ROOT, 'knowledge'))
const peakMb = () => process.resourceUsage().maxRSS / 1024

/** One engine over so many passages. */
async function engine(at, passages) {
  const { ENGINES } = await import('./engines.mjs')
  const { build } = ENGINES[at]
  const entries = [...largeTexts(own, passages)].map((text, place) => ({
    title: `Source ${Math.floor(place / 50)}`,
    text,
    language: 'en',
  }))
  const questions = (await readFile(join(ROOT, 'tests/golden/questions.jsonl'), 'utf8'))
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
    .filter(({ lang }) => lang === 'en')
    .map(({ text }) => ({ text, language: 'en' }))
  globalThis.gc()
  const ofTextsMb = peakMb()
  const from = performance.now()
  const search = await build(entries)
  const buildMs = performance.now() - from
  const until = performance.now() + BUDGET
  for (const question of questions.slice(0, WARM_UP)) {
    await search(question)
    if (performance.now() > until) break
  }
  const times = []
  for (const question of questions) {
    const asked = performance.now()
    await search(question)
    times.push(performance.now() - asked)
    if (times.length >= LEAST && performance.now() > until + BUDGET) break
  }
  return {
    buildMs,
    p50Ms: percentile(times, 0.5),
    p99Ms: percentile(times, 0.99),
    asked: times.length,
    peakMb: peakMb(),
    ofTextsMb,
  }
}

/** From the folder on disk to the first answer: read anew, or from what was saved. */
async function open(base) {
  const from = performance.now()
  const stem = createStemmer()
  const opened = await openKnowledge(join(base, 'knowledge'), join(base, 'data'), stem)
  const shelf = createShelf(opened.knowledge, opened.indexes, stem)
  const readyMs = performance.now() - from
  await shelf.retriever.find({ text: 'she does not trust me, what can I do', language: 'en', leansOn: null })
  const firstAnswerMs = performance.now() - from
  await opened.saved
  return {
    cached: opened.cached,
    passages: opened.knowledge.passages.length,
    readyMs,
    firstAnswerMs,
    peakMb: peakMb(),
  }
}

/** One file saved while the folder is open: until a question finds what is new in it. */
async function edit(base) {
  const { file, edited } = JSON.parse(await readFile(join(base, 'edit.json'), 'utf8'))
  const stem = createStemmer()
  const live = openLiveKnowledge(
    { directory: join(base, 'knowledge'), dataDir: join(base, 'data'), polling: false },
    { stem, shelve: ({ knowledge, indexes }) => createShelf(knowledge, indexes, stem) },
  )
  await live.ready
  await new Promise((resolve) => setTimeout(resolve, 3_000))
  const saved = async (text, news) => {
    const from = performance.now()
    await writeFile(file, text)
    for (;;) {
      const { hits } = await (await live.current()).retriever.find({
        text: news,
        language: 'en',
        leansOn: null,
      })
      if (hits[0]?.passage.text.includes(news)) return performance.now() - from
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
  // The first after a start from the cache reads the bibliography too.
  const firstMs = await saved(edited, NEWS)
  const answeredMs = await saved(edited.replaceAll(NEWS, LATER_NEWS), LATER_NEWS)
  await live.close()
  return { firstMs, answeredMs, peakMb: peakMb() }
}

async function write(base, passages) {
  const { file, edited } = await writeLargeFolder(own, passages, join(base, 'knowledge'))
  await writeFile(join(base, 'edit.json'), JSON.stringify({ file, edited: edited(NEWS) }))
  return {}
}

const [what, first, second] = process.argv.slice(2)
const PARTS = {
  engine: () => engine(Number(first), Number(second)),
  write: () => write(first, Number(second)),
  open: () => open(first),
  edit: () => edit(first),
}
process.stdout.write(JSON.stringify(await PARTS[what]()), () => process.exit(0))
