import type { HeldNews } from '../domain/knowledge-news.js'
import type { Shelf, Stem } from '../domain/ports.js'
import { startHeartbeat } from './live/heartbeat.js'
import { oneAtATime } from './live/one-at-a-time.js'
import { createServedVersion, type Listen } from './live/served-version.js'
import { createWatchedPlace } from './live/watched-place.js'
import { whenQuiet } from './live/when-quiet.js'
import type { Indexed } from './reindex.js'
import { createVersionReader } from './version-reader.js'

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
  onNews(listen: Listen): () => void
  /** Looks at the folder now; resolves when what it holds has been swapped in, or held back. */
  refresh(): Promise<void>
  close(): Promise<void>
}

/** Opens the folder and keeps up with it. */
export function openLiveKnowledge(config: LiveConfig, deps: LiveDeps): LiveKnowledge {
  const { directory, dataDir, polling = 0, settle = 150, settleAtMost = 1_000, saveAfter = 2_000 } = config
  const { lookEvery = 20_000, beatEvery = 1_000, patience = 2_000 } = config
  const closing = new AbortController()
  const { signal } = closing
  const reader = createVersionReader(directory, dataDir)
  const served = createServedVersion({ directory, dataDir, saveAfter, patience }, { reader, ...deps })
  // What goes wrong here (a share that breaks off) leaves the old version, and is tried again.
  const updates = oneAtATime(() => served.update().catch(() => undefined), signal)
  const changes = whenQuiet(settle, settleAtMost, () => {
    updates.run().catch(() => undefined)
  })
  const onChange = (): void => {
    if (!signal.aborted) changes.sign()
  }
  const place = createWatchedPlace(directory, { polling }, onChange, signal)
  let looked = performance.now()
  const beat = async (): Promise<void> => {
    const moved = await place.follow().catch(() => false)
    if (!moved && served.held() === null && !reader.hasNews() && performance.now() - looked <= lookEvery)
      return
    looked = performance.now()
    await updates.run()
  }

  const ready = served.open()
  const started = ready.then(
    async () => {
      await place.follow().catch(() => undefined)
      await reader.warm()
      // Between reading and watching something may have changed.
      onChange()
      startHeartbeat(beatEvery, beat, signal)
    },
    () => undefined,
  )
  return {
    current: () => served.shelf() ?? ready,
    ready,
    held: served.held,
    onNews: served.onNews,
    async refresh() {
      await started
      await updates.run()
    },
    async close() {
      closing.abort()
      reader.close()
      changes.cancel()
      await started
      await place.close()
      await updates.ended()
      await served.close()
    },
  }
}
