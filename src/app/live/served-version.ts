import type { HeldNews, KnowledgeNews } from '../../domain/knowledge-news.js'
import type { Shelf, Stem } from '../../domain/ports.js'
import { isAccepted } from '../accepted-version.js'
import {
  COMPLETE_FOR,
  type CompleteVersion,
  completeAfter,
  type Guarded,
  type HeldVersion,
  holdBack,
} from '../complete-version.js'
import { createKnowledgeCache } from '../knowledge-cache.js'
import { answeredFrom, type KeyedIndexed, openVersion } from '../open-knowledge.js'
import { type Indexed, reindex } from '../reindex.js'
import { updateOf } from '../update-of.js'
import type { Built, VersionReader } from '../version-reader.js'
import { createLateSaver } from './late-saver.js'

export type Listen = (news: KnowledgeNews, shelf: Shelf) => void

/** The version that is answered from: which one it is, what people are told of it, and that it outlives the process. */
export interface ServedVersion {
  /** `null` = none yet. */
  shelf(): Shelf | null
  /** What is held back at the moment; `null` = nothing. */
  held(): HeldNews | null
  /** Calls with every news from now on, and with what is held back already; gives the way to stop. */
  onNews(listen: Listen): () => void
  /** The first one: what the folder holds, or what was saved of it. */
  open(): Promise<Shelf>
  /** Takes over what the folder holds by now, or holds it back. One at a time. */
  update(): Promise<void>
  /** Saves what is still to be saved. */
  close(): Promise<void>
}

interface ServedConfig {
  readonly directory: string
  readonly dataDir: string
  /** Milliseconds after a change until it is saved. */
  readonly saveAfter: number
  /** Milliseconds that an edit waits for a text that is being read beside it. */
  readonly patience: number
}

interface ServedDeps {
  readonly reader: VersionReader
  readonly stem: Stem
  readonly shelve: (indexed: Indexed) => Shelf
}

export function createServedVersion(
  config: ServedConfig,
  { reader, stem, shelve }: ServedDeps,
): ServedVersion {
  const { directory, dataDir, saveAfter, patience } = config
  const cache = createKnowledgeCache(directory, dataDir)
  const listeners = new Set<Listen>()
  let serving: (KeyedIndexed & { readonly shelf: Shelf }) | null = null
  let held: HeldNews | null = null
  /** What an update is measured against beside what is served; `null` = nothing else. */
  let complete: CompleteVersion | null = null
  const saver = createLateSaver(saveAfter, () => {
    const now = serving
    const measured = complete
    return async () => {
      if (now !== null) await cache.save(now, now.indexes, measured)
    }
  })

  const tell = (news: KnowledgeNews): void => {
    for (const listen of listeners) if (serving !== null) listen(news, serving.shelf)
  }
  const serve = (version: KeyedIndexed): Shelf => {
    const shelf = shelve(version)
    serving = { ...version, shelf }
    return shelf
  }
  const guard = (served: KeyedIndexed): Guarded<KeyedIndexed> => {
    if (complete !== null && Date.now() - complete.since > COMPLETE_FOR) complete = null
    return { serving: served, complete }
  }
  const hold = (served: KeyedIndexed, { news, keep }: HeldVersion): void => {
    // What went away little by little was answered without for a while, and comes back.
    if (keep.key !== served.key) serve({ ...keep, indexes: reindex(served, keep.knowledge, stem) })
    const known = held !== null && held.reason === news.reason && held.after === news.after
    held = news
    if (!known) tell(news)
  }
  const recover = ({ version, passages }: KeyedIndexed['knowledge'], accepted: boolean): void => {
    held = null
    tell({ kind: 'recovered', version, passages: passages.length, accepted })
  }
  const replace = (before: KeyedIndexed, version: Built, key: string, accepted: boolean): void => {
    const { knowledge } = version
    serve({ ...version, key, indexes: reindex(before, knowledge, stem) })
    if (held !== null) {
      recover(knowledge, accepted)
      return
    }
    const news = updateOf(before, version)
    if (knowledge.version !== before.knowledge.version || news.broken.length > 0) tell(news)
  }

  return {
    shelf: () => serving?.shelf ?? null,
    held: () => held,
    onNews(listen) {
      listeners.add(listen)
      if (held !== null && serving !== null) listen(held, serving.shelf)
      return () => listeners.delete(listen)
    },
    async open() {
      const [seen, last] = await Promise.all([reader.look(), cache.last()])
      const opened = await openVersion(seen, last, { reader, cache, stem, dataDir })
      saver.waitFor(opened.saved)
      complete = opened.complete
      held = opened.held?.news ?? null
      const shelf = serve(answeredFrom(opened))
      if (held !== null) tell(held)
      return shelf
    },
    async update() {
      if (serving === null) return
      const seen = await reader.look()
      if (seen.key === serving.key && !reader.hasNews()) {
        if (held !== null) recover(serving.knowledge, false)
        return
      }
      const version = await reader.build(seen, undefined, patience)
      const guarded = guard(serving)
      const accepted = await isAccepted(dataDir, seen)
      const lost = accepted ? null : holdBack(guarded, version.knowledge)
      if (lost !== null) {
        hold(guarded.serving, lost)
        return
      }
      complete = accepted ? null : completeAfter(guarded, version.knowledge, Date.now())
      replace(guarded.serving, version, seen.key, accepted)
      // Saved under the name of these files, it would be taken for all that they hold.
      if (!version.unfinished) saver.soon()
    },
    close: saver.close,
  }
}
