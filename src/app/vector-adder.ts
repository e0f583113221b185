import { join } from 'node:path'
import type { Clock } from '../domain/ports.js'
import { createHybridRetriever, type FallbackReason } from '../retrieval/hybrid-retriever.js'
import type { EmbeddingProgress } from '../retrieval/vector/embed-passages.js'
import { openVectors, type Vectors } from '../retrieval/vector/open-vectors.js'
import type { Config } from './config.js'
import { createEmbeddings } from './embeddings.js'
import type { AddVectors } from './shelf.js'

export interface VectorAdder {
  readonly add: AddVectors
  /** Resolves when vectors are there, or could not be had at the first try. */
  tried(): Promise<void>
  /** Ends the making of vectors; what is kept of them stays, and the next start goes on from there. */
  close(): void
}

export interface VectorWatch {
  readonly onProgress?: (progress: EmbeddingProgress) => void
  /** Vectors could not be made; told with a code at every try. */
  readonly onFailure?: (code: string) => void
  /** A question was ranked by its words alone. */
  readonly onFallback?: (reason: FallbackReason) => void
}

/**
 * Puts vectors beside the lexical ranking where an embedding model is configured, and does nothing where none is. Vectors are
 * made and loaded in the background: until they are there, and whenever the server does not answer, the ranking is lexical.
 */
export function createVectorAdder(config: Config, clock: Clock, watch: VectorWatch = {}): VectorAdder {
  if (config.embeddings === null)
    return { add: (lexical) => lexical, tried: async () => undefined, close: () => undefined }
  const { onFallback, ...making } = watch
  const { embeddings, model } = createEmbeddings(config.embeddings)
  let open: Vectors | null = null
  return {
    add(lexical, knowledge) {
      const directory = join(config.dataDir, 'vectors')
      const vectors = openVectors(knowledge.passages, { directory, model }, { embeddings, clock, ...making })
      // Of an older version nothing more is embedded; answers under way keep what they have.
      open?.close()
      open = vectors
      return createHybridRetriever(lexical, {
        embeddings,
        vectors,
        knowledge,
        clock,
        ...(onFallback === undefined ? {} : { onFallback }),
      })
    },
    async tried() {
      await open?.tried
    },
    close: () => open?.close(),
  }
}
