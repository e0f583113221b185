import type { EmbeddingsInterface } from '@langchain/core/embeddings'
import { AssistantError } from '../domain/assistant-error.js'
import type { Evidence, Hit } from '../domain/evidence.js'
import type { Knowledge } from '../domain/knowledge.js'
import type { Language } from '../domain/language.js'
import type { Passage } from '../domain/passage.js'
import type { Clock, Retriever } from '../domain/ports.js'
import type { Question } from '../domain/question.js'
import { RANKING } from './around.js'
import { EVIDENCE_SIZE } from './retriever.js'
import { withDeadline } from './vector/deadline.js'
import { vectorKey } from './vector/embed-passages.js'
import { toUnitVector, type VectorIndex } from './vector/vector-index.js'

/**
 * Share of the lexical score; the rest is the cosine's. Best on SciFact with MiniLM, and flat from 0.5 to 0.7
 * (`retrieval.md`, "With embeddings"): one collection and one weak model, so it stays a setting.
 */
const LEXICAL_WEIGHT = 0.6

/** Why a question was answered from the words alone. */
export type FallbackReason = 'no-vectors' | 'resting' | 'late' | 'server' | 'not-a-vector' | 'dimension'

export interface HybridDeps {
  /** `null` = no model is configured: the lexical retriever is returned as it is. */
  readonly embeddings: EmbeddingsInterface | null
  readonly vectors: { current(): VectorIndex | null }
  readonly knowledge: Knowledge
  readonly clock: Clock
  /** Default `LEXICAL_WEIGHT`. */
  readonly weight?: number
  /** Milliseconds to wait for the question's vector. Default 1,500: a hosted model takes 100 to 500. */
  readonly deadline?: number
  /** So many failures one after another, and the server is left alone for `restFor`. Default 3. */
  readonly failuresUntilRest?: number
  /** Milliseconds without asking the server, so that a dead one does not cost every question the deadline. Default 30,000. */
  readonly restFor?: number
  /** For the log and the metrics; never told a word of the question. */
  readonly onFallback?: (reason: FallbackReason) => void
}

/**
 * Ranks by words and by meaning. Whatever the embedding server does, the words answer: dead, late, of another dimension or
 * talking HTML gives what `lexical` gives.
 */
export function createHybridRetriever(lexical: Retriever, deps: HybridDeps): Retriever {
  const { embeddings, knowledge, clock, onFallback } = deps
  if (embeddings === null) return lexical
  const { weight = LEXICAL_WEIGHT, deadline = 1_500, failuresUntilRest = 3, restFor = 30_000 } = deps
  const versions = new Set(knowledge.documents.map(({ topic, language }) => `${topic} ${language}`))
  const keys = new Map<string, string>()
  const byKey = new Map<string, Passage[]>()
  for (const passage of knowledge.passages) {
    const key = vectorKey(passage)
    keys.set(passage.id, key)
    const same = byKey.get(key)
    if (same === undefined) byKey.set(key, [passage])
    else same.push(passage)
  }
  let failures = 0
  let restsUntil = Number.NEGATIVE_INFINITY

  // The same rule as in the lexical ranking: a translation stands in only where the asker's language has no version.
  const standing = ({ language, topic }: Passage, asked: Language): number =>
    language === asked ? 1 : versions.has(`${topic} ${asked}`) ? 0 : RANKING.otherLanguage

  const embed = async (question: Question, dimension: number, signal?: AbortSignal) => {
    const text = question.leansOn === null ? question.text : `${question.leansOn.question} ${question.text}`
    try {
      const values: unknown = await withDeadline(embeddings.embedQuery(text), deadline, signal)
      const vector = toUnitVector(values)
      if (vector === null) return 'not-a-vector'
      return vector.length === dimension ? vector : 'dimension'
    } catch (error) {
      return error instanceof AssistantError && error.code === 'embedding-late' ? 'late' : 'server'
    }
  }

  const embedOrRest = async (question: Question, index: VectorIndex | null, signal?: AbortSignal) => {
    if (index === null) return 'no-vectors'
    if (clock() < restsUntil) return 'resting'
    const vector = await embed(question, index.dimension, signal)
    if (typeof vector !== 'string') failures = 0
    else if (signal?.aborted !== true) {
      failures += 1
      if (failures >= failuresUntilRest) restsUntil = clock() + restFor
    }
    return vector
  }

  const fuse = (question: Question, { hits }: Evidence, index: VectorIndex, vector: Float32Array): Hit[] => {
    const byWords = new Map(hits.map((hit) => [hit.passage.id, hit.score]))
    const candidates = new Map(hits.map(({ passage }) => [passage.id, passage]))
    const suits = (passage: Passage): boolean => standing(passage, question.language) > 0
    const near = index.search(vector, EVIDENCE_SIZE, (key) => byKey.get(key)?.some(suits) ?? false)
    for (const { key } of near) {
      for (const passage of byKey.get(key) ?? []) if (suits(passage)) candidates.set(passage.id, passage)
    }
    // Both scores for every candidate: one the vectors did not list is not one without likeness.
    const scored = [...candidates.values()].map((passage) => {
      const cosine = index.cosine(vector, keys.get(passage.id) ?? '')
      return {
        passage,
        words: byWords.get(passage.id) ?? 0,
        meaning: cosine === null ? null : Math.max(0, cosine) * standing(passage, question.language),
      }
    })
    const mostWords = Math.max(...scored.map(({ words }) => words), 0) || 1
    const mostMeaning = Math.max(...scored.map(({ meaning }) => meaning ?? 0), 0)
    if (mostMeaning === 0) return [...hits]
    return scored
      .map(({ passage, words, meaning }) => {
        const share = words / mostWords
        // A passage without a vector is judged by its words alone.
        const other = meaning === null ? share : meaning / mostMeaning
        return { passage, score: weight * share + (1 - weight) * other }
      })
      .sort((a, b) => b.score - a.score)
      .slice(0, EVIDENCE_SIZE)
  }

  return {
    async find(question, signal) {
      const index = deps.vectors.current()
      const [evidence, vector] = await Promise.all([
        lexical.find(question, signal),
        embedOrRest(question, index, signal),
      ])
      if (index === null || typeof vector === 'string') {
        if (typeof vector === 'string') onFallback?.(vector)
        return evidence
      }
      return { ...evidence, hits: fuse(question, evidence, index, vector), by: 'hybrid' }
    },
  }
}
