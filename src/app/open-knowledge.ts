import type { HeldNews } from '../domain/knowledge-news.js'
import type { Stem } from '../domain/ports.js'
import { isAccepted } from './accepted-version.js'
import { type CompleteVersion, completeAfter, holdBack, type KeyedVersion } from './complete-version.js'
import { createKnowledgeCache, type KnowledgeCache, type Saved } from './knowledge-cache.js'
import { type Indexed, reindex } from './reindex.js'
import {
  createVersionReader,
  type OnProgress,
  type SeenFolder,
  type VersionReader,
} from './version-reader.js'

/** A version with its indexes, by the name of what it was made from. */
export interface KeyedIndexed extends KeyedVersion, Indexed {}

/** What the folder holds now, and whether it may be answered from. */
export interface OpenedKnowledge extends KeyedIndexed {
  /** Whether it came from the saved cache. */
  readonly cached: boolean
  /** Resolves when the cache is written; never rejects, since a cache that cannot be written costs only time. */
  readonly saved: Promise<void>
  /** That too much is gone from the folder, and what is answered from instead; `null` = what it holds is answered from. */
  readonly held: { readonly news: HeldNews; readonly instead: () => KeyedIndexed } | null
  /** What later versions are measured against; `null` = this one. */
  readonly complete: CompleteVersion | null
}

/**
 * Reads the folder, or what was built from exactly these files before: parsing and indexing 270 files takes about a second,
 * loading them a tenth of it. Where some files have changed since, only these are read. The parsers are loaded only when they
 * are needed, for the same reason.
 */
export async function openKnowledge(
  directory: string,
  dataDir: string,
  stem: Stem,
  onProgress?: OnProgress,
): Promise<OpenedKnowledge> {
  const reader = createVersionReader(directory, dataDir)
  const cache = createKnowledgeCache(directory, dataDir)
  const [seen, last] = await Promise.all([reader.look(), cache.last()])
  return openVersion(seen, last, { reader, cache, stem, dataDir, ...(onProgress && { onProgress }) })
}

interface OpenDeps {
  readonly reader: VersionReader
  readonly cache: KnowledgeCache
  readonly stem: Stem
  readonly dataDir: string
  readonly onProgress?: OnProgress
}

/** The version to answer from: what the folder holds, or what is held in its place. */
export function answeredFrom(opened: OpenedKnowledge): KeyedIndexed {
  return opened.held === null ? opened : opened.held.instead()
}

/** The knowledge of what was seen, from what was saved last as far as it is there. */
export async function openVersion(
  seen: SeenFolder,
  last: Saved | null,
  { reader, cache, stem, dataDir, onProgress }: OpenDeps,
): Promise<OpenedKnowledge> {
  const { key } = seen
  const done = Promise.resolve()
  if (last !== null) reader.recall(last)
  const before = last?.indexes ? { ...last, indexes: last.indexes } : null
  const complete = await cache.complete()
  if (before?.key === key) return { ...before, cached: true, saved: done, held: null, complete }
  const version = await reader.build(seen, onProgress)
  const indexes = reindex(before, version.knowledge, stem)
  const now = { ...version, indexes, key, cached: false }
  const accepted = await isAccepted(dataDir, seen)
  const guarded = last === null ? null : { serving: last, complete }
  const held = guarded === null || accepted ? null : holdBack(guarded, version.knowledge)
  if (held !== null) {
    const { news, keep } = held
    const instead = (): KeyedIndexed =>
      before !== null && keep === last ? before : { ...keep, indexes: reindex(before, keep.knowledge, stem) }
    return { ...now, saved: done, held: { news, instead }, complete }
  }
  const measured = guarded === null || accepted ? null : completeAfter(guarded, version.knowledge, Date.now())
  // A folder that is away must not take the place of what was answered from before.
  const isEmpty = version.knowledge.passages.length === 0
  const saved = isEmpty || version.unfinished ? done : cache.save({ ...version, key }, indexes, measured)
  return { ...now, saved, held: null, complete: measured }
}
