import { createStemmer } from '../../retrieval/stem.js'
import type { Config } from '../config.js'
import { GOLDEN, readGolden } from '../eval-command.js'
import { createKnowledgeCache } from '../knowledge-cache.js'
import type { Progress } from '../progress.js'
import { reindex } from '../reindex.js'
import { createShelf } from '../shelf.js'
import { describe, filesGone } from './check.js'
import { type Asked, DEVELOPERS, diffVersions, printDiff } from './diff.js'
import { loadFolder } from './load-folder.js'

interface DiffDeps {
  readonly config: Config
  readonly print: (line: string) => void
}

/** Compares the folder as it is now with the version before; `golden` = with the developers' test questions, too. */
export async function runDiff(deps: DiffDeps, progress: Progress, golden: boolean): Promise<number> {
  const { config, print } = deps
  const { shelf: after, name, knowledge, held, language } = await loadFolder(config, progress)
  const cache = createKnowledgeCache(config.knowledgeDir, config.dataDir)
  // What is held back has not taken the place of the last one yet.
  const previous = held === null ? await cache.previous() : ((await cache.last())?.knowledge ?? null)
  if (previous === null) {
    print('There is no earlier version to compare with yet: edit a file, and run this again.')
    return 0
  }
  if (held !== null) print(`${describe(filesGone(held, name), language)}\n`)
  const stem = createStemmer()
  const before = createShelf(previous, reindex(null, previous, stem), stem)
  const own = knowledge.questions.map(
    ({ ask, language, cites, line }): Asked => ({
      ask,
      language,
      cites,
      where: `questions.yaml, line ${line}`,
    }),
  )
  const developers = golden ? await goldenAsked() : []
  const diff = await diffVersions(before, after, [...own, ...developers], (done, of) =>
    progress.step('Questions', done, of),
  )
  progress.stop()
  printDiff(diff, print)
  return diff.changes.some((change) => change.worse) ? 1 : 0
}

/** The developers' own test questions, where they are there; never those kept aside for the last measurement. */
async function goldenAsked(): Promise<Asked[]> {
  const questions = await readGolden(GOLDEN).catch(() => [])
  return questions
    .filter(({ split }) => split === 'tune')
    .map(({ text, lang, cites }) => ({ ask: text, language: lang, cites, where: DEVELOPERS }))
}
