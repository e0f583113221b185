import { stat } from 'node:fs/promises'
import type { HeldNews, KnowledgeNews } from '../domain/knowledge-news.js'
import type { Shelf, Stem } from '../domain/ports.js'
import { isAccepted } from './accepted-version.js'
import {
  COMPLETE_FOR,
  type CompleteVersion,
  completeAfter,
  type HeldVersion,
  holdBack,
} from './complete-version.js'
import { createKnowledgeCache } from './knowledge-cache.js'
import { answeredFrom, type KeyedIndexed, openVersion } from './open-knowledge.js'
import { type Indexed, reindex } from './reindex.js'
import { updateOf } from './update-of.js'
import { createVersionReader } from './version-reader.js'
import { type FolderWatch, watchFolder } from './watch-folder.js'

export interface LiveConfig {
  readonly directory: string
  readonly dataDir: string
  /** Seconds between two looks at every file, for network shares; 0 = the system tells of changes. Default: 0. */
  readonly polling?: number
  /** Milliseconds without a change until an edit counts as settled, and after which it is read in any case. Default: 150, 1,000. */
  readonly settle?: number
  readonly settleAtMost?: number
  /**
   * Milliseconds between two looks without any sign of a change, which find what the system did not tell. Default: 20,000.
   */
  readonly lookEvery?: number
  /** Milliseconds until it is noticed that the folder went away or came back. Default: 1,000. */
  readonly beatEvery?: number
  /** Milliseconds after a change until it is saved for the next start. Default: 2,000. */
  readonly saveAfter?: number
  /** Milliseconds that an edit waits for a PDF (or the like) that is being read beside it; then it goes first. Default: 2,000. */
  readonly patience?: number
}

export interface LiveDeps {
  readonly stem: Stem
  readonly shelve: (indexed: Indexed) => Shelf
}

/** The knowledge of a running assistant: always one whole version, replaced by the next one in a single step. */
export interface LiveKnowledge {
  /** The version of this moment. An answer takes it once and keeps to it. Waits for the first one at a start. */
  current(): Shelf | Promise<Shelf>
  readonly ready: Promise<Shelf>
  /** What is held back at the moment; `null` = nothing. */
  held(): HeldNews | null
  /** Calls with every news from now on, and with what is held back already; gives the way to stop. */
  onNews(listen: (news: KnowledgeNews, shelf: Shelf) => void): () => void
  /** Looks at the folder now; resolves when what it holds has been swapped in, or held back. */
  refresh(): Promise<void>
  close(): Promise<void>
}

/** Opens the folder and keeps up with it. */
export function openLiveKnowledge(config: LiveConfig, deps: LiveDeps): LiveKnowledge {
  const { directory, dataDir, polling = 0, settle = 150, settleAtMost = 1_000, saveAfter = 2_000 } = config
  const { lookEvery = 20_000, beatEvery = 1_000, patience = 2_000 } = config
  const reader = createVersionReader(directory, dataDir)
  const cache = createKnowledgeCache(directory, dataDir)
  const listeners = new Set<(news: KnowledgeNews, shelf: Shelf) => void>()
  let serving: (KeyedIndexed & { readonly shelf: Shelf }) | null = null
  let held: HeldNews | null = null
  /** What an update is measured against beside what is served; `null` = nothing else. */
  let complete: CompleteVersion | null = null
  let watch: FolderWatch | null = null
  let place = ''
  let saved: Promise<void> = Promise.resolve()
  const closing = new AbortController()
  const { signal } = closing

  const tell = (news: KnowledgeNews): void => {
    for (const listen of listeners) if (serving !== null) listen(news, serving.shelf)
  }
  const serve = (version: KeyedIndexed): Shelf => {
    const shelf = deps.shelve(version)
    serving = { ...version, shelf }
    return shelf
  }

  const open = async (): Promise<Shelf> => {
    const [seen, last] = await Promise.all([reader.look(), cache.last()])
    const opened = await openVersion(seen, last, { reader, cache, stem: deps.stem, dataDir })
    saved = opened.saved
    complete = opened.complete
    held = opened.held?.news ?? null
    const shelf = serve(answeredFrom(opened))
    if (held !== null) tell(held)
    return shelf
  }

  const update = async (): Promise<void> => {
    if (serving === null) return
    const seen = await reader.look()
    if (seen.key === serving.key && !reader.hasNews()) {
      if (held !== null) recover()
      return
    }
    const version = await reader.build(seen, undefined, patience)
    const { knowledge } = version
    const before = serving
    if (complete !== null && Date.now() - complete.since > COMPLETE_FOR) complete = null
    const guarded = { serving: before, complete }
    const accepted = await isAccepted(dataDir, seen)
    const lost = accepted ? null : holdBack(guarded, knowledge)
    if (lost !== null) {
      hold(lost)
      return
    }
    complete = accepted ? null : completeAfter(guarded, knowledge, Date.now())
    serve({ ...version, key: seen.key, indexes: reindex(before, knowledge, deps.stem) })
    const wasHeld = held !== null
    held = null
    if (wasHeld) tellRecovered(accepted)
    else {
      const news = updateOf(before, version)
      if (knowledge.version !== before.knowledge.version || news.broken.length > 0) tell(news)
    }
    // Saved under the name of these files, it would be taken for all that they hold.
    if (!version.unfinished) saveSoon()
  }
  const hold = ({ news, keep }: HeldVersion): void => {
    // What went away little by little was answered without for a while, and comes back.
    if (keep.key !== serving!.key) serve({ ...keep, indexes: reindex(serving, keep.knowledge, deps.stem) })
    const known = held !== null && held.reason === news.reason && held.after === news.after
    held = news
    if (!known) tell(news)
  }
  const recover = (): void => {
    held = null
    tellRecovered(false)
  }
  const tellRecovered = (accepted: boolean): void => {
    const { version, passages } = serving!.knowledge
    tell({ kind: 'recovered', version, passages: passages.length, accepted })
  }

  // One update at a time; what happens meanwhile is looked at afterwards.
  let running: Promise<void> | null = null
  let again = false
  const refresh = async (): Promise<void> => {
    // A beat that was under way at the end must not begin anything that nobody waits for.
    if (signal.aborted) return
    again = running !== null
    running ??= (async () => {
      do {
        again = false
        // What goes wrong here (a share that breaks off) leaves the old version, and is tried again.
        await update().catch(() => undefined)
      } while (again && !signal.aborted)
      running = null
    })()
    await running
  }

  let settling: NodeJS.Timeout | null = null
  let firstSign = 0
  const onChange = (): void => {
    if (signal.aborted) return
    const now = performance.now()
    if (settling === null) firstSign = now
    else clearTimeout(settling)
    const wait = Math.max(0, Math.min(settle, firstSign + settleAtMost - now))
    settling = setTimeout(() => {
      settling = null
      refresh().catch(() => undefined)
    }, wait).unref()
  }

  let saving: NodeJS.Timeout | null = null
  const save = (): void => {
    saving = null
    const now = serving
    const measured = complete
    if (now !== null) saved = saved.then(() => cache.save(now, now.indexes, measured))
  }
  const saveSoon = (): void => {
    if (saving !== null) clearTimeout(saving)
    saving = setTimeout(save, saveAfter).unref()
  }

  /** A drive that was unplugged and came back is another place for the system, which then tells nothing of it. */
  const rewatch = async (): Promise<boolean> => {
    const now = await stat(directory).then(
      ({ dev, ino }) => `${dev} ${ino}`,
      () => '',
    )
    if (now === place || signal.aborted) return false
    place = now
    await watch?.close()
    watch = now === '' ? null : await watchFolder(directory, { polling }, onChange)
    if (signal.aborted) await watch?.close()
    return true
  }
  let heartbeat: NodeJS.Timeout | null = null
  let looked = performance.now()
  const beat = (): void => {
    if (signal.aborted) return
    heartbeat = setTimeout(async () => {
      const moved = await rewatch().catch(() => false)
      if (moved || held !== null || reader.hasNews() || performance.now() - looked > lookEvery) {
        looked = performance.now()
        await refresh()
      }
      beat()
    }, beatEvery).unref()
  }

  const ready = open()
  const started = ready.then(
    async () => {
      await rewatch().catch(() => undefined)
      await reader.warm()
      // Between reading and watching something may have changed.
      onChange()
      beat()
    },
    () => undefined,
  )
  return {
    current: () => serving?.shelf ?? ready,
    ready,
    held: () => held,
    onNews(listen) {
      listeners.add(listen)
      if (held !== null && serving !== null) listen(held, serving.shelf)
      return () => listeners.delete(listen)
    },
    async refresh() {
      await started
      await refresh()
    },
    async close() {
      closing.abort()
      reader.close()
      for (const timer of [settling, heartbeat]) if (timer !== null) clearTimeout(timer)
      await started
      await watch?.close()
      await running
      if (saving !== null) {
        clearTimeout(saving)
        save()
      }
      await saved
    },
  }
}
