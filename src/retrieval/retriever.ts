import type { Evidence, Hit } from '../domain/evidence.js'
import type { Knowledge } from '../domain/knowledge.js'
import { LANGUAGES, type Language } from '../domain/language.js'
import type { Retriever, Stem } from '../domain/ports.js'
import type { Question } from '../domain/question.js'
import { best } from './best.js'
import { nearestBoundary } from './boundaries.js'
import { createCoverage } from './coverage.js'
import { addTranslations, createExpander } from './expand.js'
import { indexEntries, type LexicalIndex, weigh } from './lexical-index.js'
import { indexPhrasings } from './phrasings.js'

/**
 * What is added to a passage's own score, in BM25 units: the likeness of the question to the document's phrasings, and the
 * score of the whole document. Set on the tuning part of `tests/golden` (`npm run eval -- --fit`).
 */
export const RANKING = { phrasing: 14, document: 0.4, sameLanguage: 1.15, previousQuestion: 0.4 } as const

/** How many passages are handed to the composer. */
export const EVIDENCE_SIZE = 30

export interface RetrieverParts {
  readonly passages: LexicalIndex
}

/** Ranks the passages of one version of the knowledge; see `ARCHITECTURE.md`, "Retrieval", for why it is lexical. */
export function createRetriever(
  knowledge: Knowledge,
  deps: { stem: Stem; parts?: RetrieverParts },
): Retriever {
  const { stem } = deps
  const { passages, documents } = knowledge
  const documentAt = new Map(documents.map((document, at) => [document.file + document.topic, at]))
  const documentOf = Uint32Array.from(
    passages,
    (passage) => documentAt.get(passage.file + passage.topic) ?? 0,
  )
  const index =
    deps.parts?.passages ??
    indexEntries(
      passages.map((passage) => ({
        title: passage.kind === 'response' ? passage.title : [passage.title, ...passage.headings].join(' '),
        text: passage.text,
        language: passage.language,
      })),
      stem,
    )
  const whole = indexEntries(
    documents.map((document, at) => ({
      title: document.title,
      text: passages
        .filter((_, passage) => documentOf[passage] === at)
        .map((passage) => passage.text)
        .join(' '),
      language: document.language,
    })),
    stem,
  )
  const phrasings = indexPhrasings(knowledge, stem)
  const expander = createExpander(knowledge.glossary, stem)
  const coverage = createCoverage(knowledge, index, stem)
  const scores = new Float32Array(passages.length)
  const wholeScores = new Float32Array(documents.length)

  const weighted = (text: string, language: Language) => {
    const query = weigh(text, language, stem)
    const expanded = expander.expand(text, language)
    for (const other of LANGUAGES) if (other !== language) addTranslations(query, expanded, other, stem)
    return { query, expanded }
  }

  const find = (question: Question): Evidence => {
    const { query, expanded } = weighted(question.text, question.language)
    scores.fill(0)
    wholeScores.fill(0)
    index.addScores(query, scores)
    whole.addScores(query, wholeScores)
    const near = phrasings.likenesses(query)
    const topics = new Map(near.topics)
    if (question.leansOn !== null) {
      const before = weighted(question.leansOn.question, question.leansOn.language).query
      const share = RANKING.previousQuestion
      const lean = new Float32Array(passages.length)
      index.addScores(before, lean)
      for (let at = 0; at < scores.length; at += 1) scores[at] = scores[at]! + share * lean[at]!
      const leading = question.leansOn.topics[0]
      if (leading !== undefined) topics.set(leading, Math.max(topics.get(leading) ?? 0, share))
    }
    for (let at = 0; at < passages.length; at += 1) {
      const passage = passages[at]!
      const likeness = topics.get(passage.topic) ?? 0
      if (scores[at] === 0 && likeness === 0) continue
      const sum = scores[at]! + RANKING.phrasing * likeness + RANKING.document * wholeScores[documentOf[at]!]!
      scores[at] = passage.language === question.language ? sum * RANKING.sameLanguage : sum
    }
    const hits: Hit[] = best(scores, EVIDENCE_SIZE).map((at) => ({
      passage: passages[at]!,
      score: scores[at]!,
    }))
    const leading = hits.slice(0, 5).map((hit) => hit.passage)
    return {
      hits,
      by: 'lexical',
      signals: {
        ...coverage.measure(question, expanded, leading),
        likeness: Math.max(0, ...leading.map((passage) => topics.get(passage.topic) ?? 0)),
        ceiling: hits.length === 0 ? 0 : Math.min(1, hits[0]!.score / Math.max(1e-6, index.ceiling(query))),
        boundary: nearestBoundary(question, near.boundaries, knowledge.boundaries),
      },
    }
  }

  return { find: async (question) => find(question) }
}
