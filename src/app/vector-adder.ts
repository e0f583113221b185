import { join } from 'node:path'
import type { Clock } from '../domain/ports.js'
import { createHybridRetriever } from '../retrieval/hybrid-retriever.js'
import { openVectors } from '../retrieval/vector/open-vectors.js'
import type { Config } from './config.js'
import { createEmbeddings } from './embeddings.js'
import type { AddVectors } from './shelf.js'

export interface VectorAdder {
  readonly add: AddVectors
  /** Ends the making of vectors; what is kept of them stays, and the next start goes on from there. */
  close(): void
}

/**
 * Puts vectors beside the lexical ranking where an embedding model is configured, and does nothing where none is. Vectors are
 * made and loaded in the background: until they are there, and whenever the server does not answer, the ranking is lexical.
 */
export function createVectorAdder(config: Config, clock: Clock): VectorAdder {
  if (config.embeddings === null) return { add: (lexical) => lexical, close: () => undefined }
  const { embeddings, model } = createEmbeddings(config.embeddings)
  let open: { close(): void } | null = null
  return {
    add(lexical, knowledge) {
      const directory = join(config.dataDir, 'vectors')
      const vectors = openVectors(knowledge.passages, { directory, model }, { embeddings, clock })
      // Of an older version nothing more is embedded; answers under way keep what they have.
      open?.close()
      open = vectors
      return createHybridRetriever(lexical, { embeddings, vectors, knowledge, clock })
    },
    close: () => open?.close(),
  }
}
