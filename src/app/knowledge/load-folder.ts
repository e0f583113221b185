import { basename } from 'node:path'
import { goneFrom } from '../../corpus/loss-between.js'
import type { Shelf } from '../../domain/ports.js'
import { createStemmer } from '../../retrieval/stem.js'
import type { Config } from '../config.js'
import { openKnowledge } from '../open-knowledge.js'
import type { Progress } from '../progress.js'
import { createShelf } from '../shelf.js'
import type { Checked } from './check.js'
import { languageOfLeads } from './language-of-leads.js'

/** The folder as it is now, whatever is answered from. */
export interface Loaded extends Checked {
  readonly shelf: Shelf
}

/** Writing the cache is waited for, so that `diff` finds it. */
export async function loadFolder(config: Config, progress: Progress): Promise<Loaded> {
  const stem = createStemmer()
  const opened = await openKnowledge(config.knowledgeDir, config.dataDir, stem, (part, done, of) =>
    progress.step(part === 'extract' ? 'Reading PDF and Word files' : 'Reading files', done, of),
  )
  await opened.saved
  const { knowledge, indexes, held, complete } = opened
  return {
    name: basename(config.knowledgeDir),
    knowledge,
    held: held?.news ?? null,
    language: languageOfLeads(config, knowledge.organisation),
    gone: complete === null ? [] : goneFrom(complete.knowledge, knowledge),
    shelf: createShelf(knowledge, indexes, stem),
  }
}
