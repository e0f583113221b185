import { setTimeout as sleep } from 'node:timers/promises'
import type { EmbeddingsInterface } from '@langchain/core/embeddings'
import { AssistantError } from '../../domain/assistant-error.js'
import type { Passage } from '../../domain/passage.js'
import type { Clock } from '../../domain/ports.js'
import {
  type EmbedDeps,
  type EmbeddingProgress,
  embedPassages,
  embedProbe,
  vectorKey,
} from './embed-passages.js'
import type { EmbeddingModel } from './embedding-model.js'
import { createExactIndex } from './exact-index.js'
import { loadGraph, saveGraph } from './hnsw-file.js'
import { buildGraph, createHnswIndex, updateGraph } from './hnsw-index.js'
import type { VectorIndex } from './vector-index.js'
import { modelDirectory, openVectorStore } from './vector-store.js'

export interface VectorsConfig {
  /** Where vectors and graph are kept, by model; `null` = nowhere. They hold nothing but the knowledge folder's content. */
  readonly directory: string | null
  /** Which model makes the vectors, server included: `text-embedding-3-small@api.openai.com`. */
  readonly model: string
  /** Texts a request. Default 64: some seconds on a laptop's own model, and all that a kill can lose. */
  readonly batchSize?: number
  /** Milliseconds a request may take. Default 120,000. */
  readonly batchDeadline?: number
  /** Fewer vectors than this are compared one by one, about 10 ms at the most. Default 20,000 (`packages.md`, section 1). */
  readonly exactBelow?: number
  /** Milliseconds until the next try after a failed one; the last value repeats. */
  readonly retryAfter?: readonly number[]
}

export interface VectorsDeps {
  readonly embeddings: EmbeddingsInterface
  readonly clock: Clock
  readonly onProgress?: (progress: EmbeddingProgress) => void
  /** Told why a try failed, as a code: a server's own words may quote the key. */
  readonly onFailure?: (code: string) => void
  readonly wait?: (milliseconds: number, signal: AbortSignal) => Promise<void>
}

/** The vectors of one version of the knowledge, on their way or there. */
export interface Vectors {
  /** `null` until every passage has been offered to the model; then the ranking is lexical. */
  current(): VectorIndex | null
  /** Resolves after the first try with what it gave; never rejects. Later tries go on by themselves. */
  readonly tried: Promise<VectorIndex | null>
  /** Ends the tries. A batch in work is given up; what was kept stays. */
  close(): void
}

const RETRY_AFTER = [5_000, 30_000, 120_000, 600_000] as const

/** Begins to embed what is not embedded yet, and keeps trying while the server is away. */
export function openVectors(passages: readonly Passage[], config: VectorsConfig, deps: VectorsDeps): Vectors {
  const closing = new AbortController()
  const { signal } = closing
  const { retryAfter = RETRY_AFTER } = config
  const wait = deps.wait ?? ((ms, stop) => sleep(ms, undefined, { signal: stop, ref: false }))
  let current: VectorIndex | null = null
  /** What is kept was more after the last try than before. */
  let advanced = false

  const attempt = async (): Promise<VectorIndex | null> => {
    let before: number | null = null
    advanced = false
    const onProgress = (progress: EmbeddingProgress): void => {
      before ??= progress.done
      advanced = progress.done > before
      deps.onProgress?.(progress)
    }
    try {
      current = await prepareVectors(passages, config, { ...deps, onProgress, signal })
    } catch (error) {
      if (!signal.aborted) deps.onFailure?.(error instanceof AssistantError ? error.code : 'embedding-server')
    }
    return current
  }
  const keepTrying = async (): Promise<void> => {
    // One that counts requests a minute is asked again soon, as long as it goes forward.
    for (let failed = 0; current === null && !signal.aborted; failed = advanced ? 0 : failed + 1) {
      await wait(retryAfter[Math.min(failed, retryAfter.length - 1)] ?? 600_000, signal)
      if (!signal.aborted) await attempt()
    }
  }
  const tried = attempt()
  // Only `close` makes the waiting end early.
  tried.then(keepTrying).catch(() => undefined)
  return { current: () => current, tried, close: () => closing.abort() }
}

/** Embeds, keeps and indexes once; throws what the server or its answer gave as a reason. */
export async function prepareVectors(
  passages: readonly Passage[],
  config: VectorsConfig,
  deps: VectorsDeps & { readonly signal?: AbortSignal },
): Promise<VectorIndex> {
  const { directory, model, batchSize = 64, batchDeadline = 120_000, exactBelow = 20_000 } = config
  const embed: EmbedDeps = { ...deps, batchSize, batchDeadline }
  const probe = await embedProbe(embed)
  const made: EmbeddingModel = { name: model, probe }
  const store = await openVectorStore(directory, made, deps.clock())
  await embedPassages(passages, store, probe.length, embed)
  const wanted = new Set(passages.map(vectorKey))
  await store.tidy(wanted)
  const vectors = new Map([...store.vectors].filter(([key]) => wanted.has(key)))
  deps.signal?.throwIfAborted()
  if (vectors.size < exactBelow) return createExactIndex(vectors, probe.length)
  const home = directory === null ? null : modelDirectory(directory, model)
  try {
    return await openGraph(vectors, made, home)
  } catch {
    // hnswlib was not compiled here: slower, and just as right.
    return createExactIndex(vectors, probe.length)
  }
}

async function openGraph(
  vectors: ReadonlyMap<string, Float32Array>,
  model: EmbeddingModel,
  home: string | null,
): Promise<VectorIndex> {
  const saved = home === null ? null : await loadGraph(home, model)
  const held = new Set(saved?.keys.filter((key) => key !== null))
  if (saved !== null && held.size === vectors.size && [...held].every((key) => vectors.has(key))) {
    return createHnswIndex(saved)
  }
  const updated = saved === null ? null : await updateGraph(saved, vectors)
  const graph = updated ?? (await buildGraph(vectors, model.probe.length))
  if (home !== null) await saveGraph(home, graph, model)
  return createHnswIndex(graph)
}
