import type { Evidence, Hit } from '../domain/evidence.js'
import type { Knowledge } from '../domain/knowledge.js'
import { LANGUAGES, type Language } from '../domain/language.js'
import type { Passage } from '../domain/passage.js'
import type { Retriever, Stem } from '../domain/ports.js'
import type { Question } from '../domain/question.js'
import { hasContent } from './analyse.js'
import { best } from './best.js'
import { createBoundaryFinder } from './boundaries.js'
import { createCoverage } from './coverage.js'
import { addTranslations, createExpander } from './expand.js'
import {
  CHANNEL_NAMES,
  indexEntries,
  type LexicalIndex,
  type MutableWeights,
  weigh,
} from './lexical-index.js'
import { createPhrasings, phrasingsOf } from './phrasings.js'
import { createSubjectReader } from './subject.js'

/**
 * What is added to a passage's own score, in BM25 units: the likeness of the question to the document's phrasings, and the
 * score of the whole document. Set on the tuning part of `tests/golden` (`npm run eval -- --fit`).
 */
export const RANKING = {
  phrasing: 30,
  document: 1.5,
  otherLanguage: 0.8,
  namedSource: 12,
  previousQuestion: 0.5,
} as const

/** How many passages are handed to the composer. */
export const EVIDENCE_SIZE = 30

/** Adds the terms of the question before, each at a share of its weight. */
function merge(query: MutableWeights, before: MutableWeights, share: number): void {
  for (const name of CHANNEL_NAMES) {
    for (const [hash, weight] of before[name])
      query[name].set(hash, (query[name].get(hash) ?? 0) + share * weight)
  }
}

/** The three indexes of one version of the knowledge: derived from the folder, and only ever a cache. */
export interface RetrievalIndexes {
  readonly passages: LexicalIndex
  readonly documents: LexicalIndex
  readonly phrasings: LexicalIndex
}

/** Indexes the passages, the documents as wholes, and the phrasings that lead to them. */
export function indexKnowledge(knowledge: Knowledge, stem: Stem): RetrievalIndexes {
  const { passages, documents } = knowledge
  const texts = new Map<string, string[]>()
  for (const passage of passages) {
    const key = documentKey(passage)
    const list = texts.get(key)
    if (list === undefined) texts.set(key, [passage.text])
    else list.push(passage.text)
  }
  return {
    passages: indexEntries(
      passages.map((passage) => ({
        title: passage.kind === 'response' ? passage.title : [passage.title, ...passage.headings].join(' '),
        text: passage.text,
        language: passage.language,
      })),
      stem,
    ),
    documents: indexEntries(
      documents.map((document) => ({
        title: document.title,
        text: [...document.asks, ...(texts.get(documentKey(document)) ?? [])].join(' '),
        language: document.language,
      })),
      stem,
    ),
    phrasings: indexEntries(
      phrasingsOf(knowledge).map(({ text, language }) => ({ title: '', text, language })),
      stem,
    ),
  }
}

function documentKey({ file, topic, language }: Pick<Passage, 'file' | 'topic' | 'language'>): string {
  return `${file} ${topic} ${language}`
}

/** Ranks the passages of one version of the knowledge; see `ARCHITECTURE.md`, "Retrieval", for why it is lexical. */
export function createRetriever(
  knowledge: Knowledge,
  deps: { stem: Stem; indexes?: RetrievalIndexes },
): Retriever {
  const { stem } = deps
  const { passages, documents } = knowledge
  const {
    passages: index,
    documents: whole,
    phrasings: phrasingIndex,
  } = deps.indexes ?? indexKnowledge(knowledge, stem)
  const documentAt = new Map(documents.map((document, at) => [documentKey(document), at]))
  const documentOf = Uint32Array.from(passages, (passage) => documentAt.get(documentKey(passage)) ?? 0)
  const versions = new Map(documents.map((document) => [`${document.topic} ${document.language}`, true]))
  const phrasings = createPhrasings(phrasingsOf(knowledge), phrasingIndex, stem)
  const expander = createExpander(knowledge.glossary, stem)
  const readSubject = createSubjectReader(knowledge.glossary, knowledge.sources)
  const coverage = createCoverage(knowledge, index, stem)
  const scores = new Float32Array(passages.length)
  const wholeScores = new Float32Array(documents.length)

  const weighted = (text: string, language: Language) => {
    const query = weigh(text, language, stem)
    const expanded = expander.expand(text, language)
    for (const other of LANGUAGES) if (other !== language) addTranslations(query, expanded, other, stem)
    return { query, expanded }
  }

  const findBoundary = createBoundaryFinder(knowledge.boundaries)
  // A passage is read in the asker's language where the folder has it; its translation only stands in where it has not.
  const standings = Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      Float32Array.from(passages, (passage) => {
        if (passage.language === language) return 1
        return versions.has(`${passage.topic} ${language}`) ? 0 : RANKING.otherLanguage
      }),
    ]),
  ) as Readonly<Record<Language, Float32Array>>

  const find = (question: Question): Evidence => {
    const { leansOn } = question
    const asked = hasContent(question.text, question.language)
    // "and what do I say?" asks nothing by itself: then the question before is searched alone.
    const { query, expanded } =
      asked || leansOn === null
        ? weighted(question.text, question.language)
        : weighted(leansOn.question, leansOn.language)
    if (asked && leansOn !== null)
      merge(query, weighted(leansOn.question, leansOn.language).query, RANKING.previousQuestion)
    scores.fill(0)
    wholeScores.fill(0)
    index.addScores(query, scores)
    whole.addScores(query, wholeScores)
    const subject = readSubject(question.text)
    const near = phrasings.likenesses(query)
    const topics = new Map(near.topics)
    const leading = leansOn?.topics[0]
    if (leading !== undefined)
      topics.set(leading, Math.max(topics.get(leading) ?? 0, RANKING.previousQuestion))
    const standing = standings[question.language]
    for (let at = 0; at < passages.length; at += 1) {
      const passage = passages[at]!
      const likeness = topics.get(passage.topic) ?? 0
      const named =
        subject.sources.size > 0 && passage.citations.some((ref) => subject.sources.has(ref.citekey))
      if (scores[at] === 0 && likeness === 0 && !named) continue
      const own = scores[at]! + RANKING.phrasing * likeness + RANKING.document * wholeScores[documentOf[at]!]!
      scores[at] = standing[at]! * (named ? own + RANKING.namedSource : own)
    }
    const hits: Hit[] = best(scores, EVIDENCE_SIZE).map((at) => ({
      passage: passages[at]!,
      score: scores[at]!,
    }))
    const best5 = hits.slice(0, 5).map((hit) => hit.passage)
    return {
      hits,
      by: 'lexical',
      signals: {
        ...coverage.measure(question, asked ? expanded : [], best5),
        person: subject.person,
        term: subject.term,
        source: subject.sources.size > 0,
        likeness: Math.max(0, ...best5.map((passage) => topics.get(passage.topic) ?? 0)),
        ceiling: hits.length === 0 ? 0 : Math.min(1, hits[0]!.score / Math.max(1e-6, index.ceiling(query))),
        boundary: findBoundary(question.text, near.boundaries),
      },
    }
  }

  return { find: async (question) => find(question) }
}
