import { createExtractiveComposer } from '../answering/extractive-composer.js'
import { createKnownLines } from '../answering/known-lines.js'
import { createVerifier } from '../answering/verify-draft.js'
import { feedbackOf } from '../domain/course-module.js'
import type { Knowledge } from '../domain/knowledge.js'
import type { Retriever, Shelf, Stem, VerifyDraft } from '../domain/ports.js'
import type { RetrievalIndexes } from '../retrieval/index-knowledge.js'
import { judgeConfidence } from '../retrieval/judge-confidence.js'
import { createRetriever } from '../retrieval/retriever.js'
import type { AddModel } from './fluent.js'

/** Puts vectors beside the lexical ranking where an embedding model is configured. */
export type AddVectors = (lexical: Retriever, knowledge: Knowledge) => Retriever

/** Everything that is built from one version of the knowledge. */
export function createShelf(
  knowledge: Knowledge,
  indexes: RetrievalIndexes,
  stem: Stem,
  addVectors: AddVectors = (lexical) => lexical,
  addModel: AddModel = () => null,
): Shelf {
  const composer = createExtractiveComposer(knowledge)
  const byId = new Map(
    [...feedbackOf(knowledge.modules), ...knowledge.passages].map((passage) => [passage.id, passage]),
  )
  // Its word lists are built with the first question: a start must be quick.
  let verify: VerifyDraft | null = null
  return {
    knowledge,
    retriever: addVectors(createRetriever(knowledge, { stem, indexes }), knowledge),
    judge: judgeConfidence,
    composer,
    fluent: addModel(knowledge, composer),
    verify: (draft) => {
      verify ??= createVerifier({
        passages: (id) => byId.get(id),
        isLine: createKnownLines(knowledge.passages),
        glossary: knowledge.glossary,
        sources: knowledge.sources,
        stem,
      })
      return verify(draft)
    },
  }
}
