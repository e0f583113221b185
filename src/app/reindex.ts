import type { Version } from '../corpus/load-knowledge.js'
import type { Knowledge } from '../domain/knowledge.js'
import type { Stem } from '../domain/ports.js'
import { indexKnowledge, type RetrievalIndexes, updateIndexes } from '../retrieval/index-knowledge.js'

/** One version with what was built from it. */
export interface Indexed extends Version {
  readonly indexes: RetrievalIndexes
}

/** The indexes of a version. `before` is the one it follows, from which what has not changed is taken over; it stays usable. */
export function reindex(before: Indexed | null, knowledge: Knowledge, stem: Stem): RetrievalIndexes {
  return before === null ? indexKnowledge(knowledge, stem) : updateIndexes(before, knowledge, stem)
}
