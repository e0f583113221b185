import { join } from 'node:path'
import type { Clock } from '../domain/ports.js'
import { createHybridRetriever } from '../retrieval/hybrid-retriever.js'
import { openVectors } from '../retrieval/vector/open-vectors.js'
import type { Config } from './config.js'
import { createEmbeddings } from './embeddings.js'
import type { AddVectors } from './shelf.js'

/**
 * Puts vectors beside the lexical ranking where an embedding model is configured, and does nothing where none is. Vectors are
 * made and loaded in the background: until they are there, and whenever the server does not answer, the ranking is lexical.
 */
export function createVectorAdder(config: Config, clock: Clock): AddVectors {
  if (config.embeddings === null) return (lexical) => lexical
  const { embeddings, model } = createEmbeddings(config.embeddings)
  return (lexical, knowledge) => {
    const vectors = openVectors(
      knowledge.passages,
      { directory: join(config.dataDir, 'vectors'), model },
      { embeddings, clock },
    )
    return createHybridRetriever(lexical, { embeddings, vectors, knowledge, clock })
  }
}
