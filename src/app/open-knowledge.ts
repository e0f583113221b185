import type { Knowledge } from '../domain/knowledge.js'
import type { Stem } from '../domain/ports.js'
import type { RetrievalIndexes } from '../retrieval/index-knowledge.js'
import { createKnowledgeCache, type KnowledgeCache } from './knowledge-cache.js'
import { reindex } from './reindex.js'
import {
  createVersionReader,
  type OnProgress,
  type SeenFolder,
  type VersionReader,
} from './version-reader.js'

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
  onProgress?: OnProgress,
): Promise<OpenedKnowledge> {
  const reader = createVersionReader(directory, dataDir)
  const cache = createKnowledgeCache(directory, dataDir)
  return openVersion(await reader.look(), reader, cache, stem, onProgress)
}

/** The knowledge of what was seen, from the cache where it is there. */
export async function openVersion(
  seen: SeenFolder,
  reader: VersionReader,
  cache: KnowledgeCache,
  stem: Stem,
  onProgress?: OnProgress,
): Promise<OpenedKnowledge> {
  const last = await cache.last()
  if (last !== null && last.key === seen.key && last.indexes !== null)
    return { knowledge: last.knowledge, indexes: last.indexes, cached: true, saved: Promise.resolve() }
  const knowledge = await reader.build(seen, onProgress)
  const indexes = reindex(null, knowledge, stem)
  return { knowledge, indexes, cached: false, saved: cache.save(seen.key, knowledge, indexes) }
}
