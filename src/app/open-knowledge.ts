import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Folder, readFolder } from '../corpus/read-folder.js'
import type { Knowledge } from '../domain/knowledge.js'
import type { Stem } from '../domain/ports.js'
import { decodeIndexes, encodeIndexes } from '../retrieval/index-file.js'
import { indexKnowledge, type RetrievalIndexes } from '../retrieval/index-knowledge.js'

/** Raised whenever reading the folder changes its result, so that a cache of an older program is not used. */
const FORMAT = 'secure-base-knowledge-4'

export interface OpenedKnowledge {
  readonly knowledge: Knowledge
  readonly indexes: RetrievalIndexes
  /** Whether it came from the saved cache. */
  readonly cached: boolean
  /** Resolves when the cache is written; never rejects, since a cache that cannot be written costs only time. */
  readonly saved: Promise<void>
}

/**
 * Reads the folder, or what was built from exactly these files before: parsing and indexing 270 files takes about a second,
 * loading them a tenth of it. The parsers are loaded only when they are needed, for the same reason.
 */
export async function openKnowledge(
  directory: string,
  dataDir: string,
  stem: Stem,
): Promise<OpenedKnowledge> {
  const folder = await readFolder(directory)
  const key = keyOf(folder)
  const cacheDir = join(dataDir, 'cache')
  const cached = await readCache(cacheDir, key)
  if (cached !== null) return { ...cached, cached: true, saved: Promise.resolve() }
  const { buildKnowledge } = await import('../corpus/load-knowledge.js')
  const knowledge = buildKnowledge(folder.name, folder.files, folder.problems)
  const indexes = indexKnowledge(knowledge, stem)
  return { knowledge, indexes, cached: false, saved: writeCache(cacheDir, key, knowledge, indexes) }
}

function keyOf(folder: Folder): string {
  const hash = createHash('sha256').update(`${FORMAT} ${folder.name}\n`)
  for (const { path, content } of folder.files) hash.update(`${path}\0${content.length}\0`).update(content)
  hash.update(JSON.stringify(folder.problems))
  return hash.digest('hex')
}

async function readCache(
  directory: string,
  key: string,
): Promise<{ knowledge: Knowledge; indexes: RetrievalIndexes } | null> {
  try {
    const [text, bytes] = await Promise.all([
      readFile(join(directory, 'knowledge.json'), 'utf8'),
      readFile(join(directory, 'index.bin')),
    ])
    const end = text.indexOf('\n')
    const [savedKey, digest] = text.slice(0, end).split(' ')
    const body = text.slice(end + 1)
    if (savedKey !== key || digest !== createHash('sha256').update(body).digest('hex')) return null
    const { passages, documents, phrasings } = decodeIndexes(bytes, key) ?? {}
    if (passages === undefined || documents === undefined || phrasings === undefined) return null
    const saved = JSON.parse(body) as Omit<Knowledge, 'sources'> & { sources: [string, never][] }
    return {
      knowledge: { ...saved, sources: new Map(saved.sources) },
      indexes: { passages, documents, phrasings },
    }
  } catch {
    // Missing, unreadable or damaged: it is built anew.
    return null
  }
}

async function writeCache(
  directory: string,
  key: string,
  knowledge: Knowledge,
  indexes: RetrievalIndexes,
): Promise<void> {
  const body = JSON.stringify({ ...knowledge, sources: [...knowledge.sources] })
  const digest = createHash('sha256').update(body).digest('hex')
  try {
    await mkdir(directory, { recursive: true })
    await replace(join(directory, 'knowledge.json'), `${key} ${digest}\n${body}`)
    await replace(join(directory, 'index.bin'), encodeIndexes({ ...indexes }, key))
  } catch {
    // A full or read-only disk: the next start reads the folder again.
  }
}

/** Written beside and renamed, so that a reader never sees half a file. */
async function replace(file: string, content: string | Buffer): Promise<void> {
  const beside = `${file}.${process.pid}.tmp`
  try {
    await writeFile(beside, content)
    await rename(beside, file)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}
