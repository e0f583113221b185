import type { Evidence, Hit } from '../domain/evidence.js'
import type { Knowledge } from '../domain/knowledge.js'
import { LANGUAGES, type Language } from '../domain/language.js'
import type { Retriever, Stem } from '../domain/ports.js'
import type { Question } from '../domain/question.js'
import { hasContent } from './analyse.js'
import { ALONE, addAround, leadingCards, RANKING } from './around.js'
import { best } from './best.js'
import { createBoundaryFinder } from './boundaries.js'
import { createCardJudge } from './card-fit.js'
import { createCoverage } from './coverage.js'
import { createDefinitionReader } from './definition.js'
import { addTranslations, createExpander } from './expand.js'
import { documentKey, indexKnowledge, type RetrievalIndexes, wholeDocuments } from './index-knowledge.js'
import { CHANNEL_NAMES, type MutableWeights, weigh } from './lexical-index.js'
import { createPhrasings, phrasingsOf } from './phrasings.js'
import { createSubjectReader } from './subject.js'
import { createTitleReader } from './titled.js'
import { createTopicOdds } from './topic-odds.js'
import { createWordingReader } from './wording.js'

/** How many passages are handed to the composer. */
export const EVIDENCE_SIZE = 30

/**
 * Share of the leading card's score from which a note or a term is shown beside it. What lay below shared a word with the message and no
 * more: "Person affected: KOK's preferred word" under "I fell in love with a client".
 */
const BESIDE_A_CARD = 0.7

/** The hits, where a card leads, without what is far below it and no card. */
function besideCard(hits: readonly Hit[]): readonly Hit[] {
  const first = hits[0]
  if (first?.passage.kind !== 'response') return hits
  const least = BESIDE_A_CARD * first.score
  return hits.filter(({ passage, score }) => passage.kind === 'response' || score >= least)
}

/** Adds the terms of the question before, each at a share of its weight. */
function merge(query: MutableWeights, before: MutableWeights, share: number): void {
  for (const name of CHANNEL_NAMES) {
    for (const [hash, weight] of before[name])
      query[name].set(hash, (query[name].get(hash) ?? 0) + share * weight)
  }
}

/** Ranks the passages of one version of the knowledge; see `ARCHITECTURE.md`, "Retrieval", for why it is lexical. */
export function createRetriever(
  knowledge: Knowledge,
  deps: { stem: Stem; indexes?: RetrievalIndexes },
): Retriever {
  const { stem } = deps
  const { passages } = knowledge
  const indexes = deps.indexes ?? indexKnowledge(knowledge, stem)
  const { passages: index, documents: whole } = indexes
  const topics = new Map<string, number>()
  for (const { topic } of [...knowledge.documents, ...passages])
    if (!topics.has(topic)) topics.set(topic, topics.size)
  const cards = new Set(passages.filter(({ kind }) => kind === 'response').map(({ topic }) => topic))
  const isCard = Uint8Array.from(topics.keys(), (topic) => (cards.has(topic) ? 1 : 0))
  const topicOf = Uint32Array.from(passages, (passage) => topics.get(passage.topic)!)
  const wholeAt = new Map(wholeDocuments(knowledge).map(({ document }, at) => [documentKey(document), at]))
  const wholeOf = Int32Array.from(passages, (passage) => wholeAt.get(documentKey(passage)) ?? ALONE)
  const phrasings = phrasingsOf(knowledge)
  const likenessesOf = createPhrasings(
    { topics, boundaries: knowledge.boundaries, index: indexes.phrasings },
    phrasings,
  )
  const judgeCard = createCardJudge({ topics, isCard }, phrasings)
  const readOdds = createTopicOdds(
    { topics, boundaries: knowledge.boundaries, index: indexes.phrasings },
    phrasings,
  )
  const readWording = createWordingReader(phrasings, indexes.phrasings)
  const expander = createExpander(knowledge.glossary, stem)
  const readSubject = createSubjectReader(knowledge.glossary, knowledge.sources)
  const readDefinition = createDefinitionReader(knowledge.glossary, stem)
  const coverage = createCoverage(knowledge, index, stem)
  const readTitles = createTitleReader(knowledge, stem)
  const findBoundary = createBoundaryFinder(knowledge.boundaries)
  const standings = standingsOf(knowledge)
  const scores = new Float32Array(passages.length)
  const byTopic = new Float32Array(topics.size)
  const wholeScores = new Float32Array(whole.size)

  const weighted = (text: string, language: Language) => {
    const query = weigh(text, language, stem)
    const wording = weigh(text, language, stem, true)
    const expanded = expander.expand(text, language)
    for (const other of LANGUAGES) {
      if (other === language) continue
      addTranslations(query, expanded, other, stem)
      addTranslations(wording, expanded, other, stem)
    }
    return { query, wording, expanded }
  }

  const find = (question: Question): Evidence => {
    const { leansOn } = question
    const asked = hasContent(question.text, question.language)
    // "and what do I say?" asks nothing by itself: then the question before is searched alone.
    const { query, wording, expanded } =
      asked || leansOn === null
        ? weighted(question.text, question.language)
        : weighted(leansOn.question, leansOn.language)
    // However it is worded, a question without a content word asks nothing.
    const own = weigh(question.text, question.language, stem, true)
    const worded = asked ? readWording(own) : { near: 0, far: 0 }
    if (asked && leansOn !== null) {
      const before = weighted(leansOn.question, leansOn.language)
      merge(query, before.query, RANKING.previousQuestion)
      merge(wording, before.wording, RANKING.previousQuestion)
    }
    const said = asked || leansOn === null ? own : weigh(leansOn.question, leansOn.language, stem, true)
    if (asked && leansOn !== null)
      merge(said, weigh(leansOn.question, leansOn.language, stem, true), RANKING.previousQuestion)
    scores.fill(0)
    wholeScores.fill(0)
    index.addScores(query, scores)
    whole.addScores(query, wholeScores)
    const subject = readSubject(question.text)
    const near = likenessesOf(wording)
    const odds = readOdds(said)
    const leading = topics.get(leansOn?.topics[0] ?? '')
    if (leading !== undefined) {
      if (near.topics[leading] === 0) near.touched.push(leading)
      near.topics[leading] = Math.max(near.topics[leading]!, RANKING.previousQuestion)
    }
    // What a term means stands in the glossary, whatever else has it in its title.
    const definition = readDefinition(question.text, question.language)
    const titled = leansOn === null && definition === null ? readTitles(question.text, question.language) : []
    for (const topic of titled) {
      const at = topics.get(topic)!
      if (near.topics[at] === 0) near.touched.push(at)
      near.topics[at] = Math.max(near.topics[at]!, RANKING.titled)
    }
    const standing = standings[question.language]
    addAround(scores, { near, odds, isCard, byTopic, topicOf, wholeScores, wholeOf })
    if (subject.sources.size > 0) {
      passages.forEach(({ citations }, at) => {
        if (citations.some((ref) => subject.sources.has(ref.citekey)))
          scores[at] = scores[at]! + RANKING.namedSource
      })
    }
    for (let at = 0; at < scores.length; at += 1) scores[at] = scores[at]! * standing[at]!
    const found: Hit[] = best(scores, EVIDENCE_SIZE).map((at) => ({
      passage: passages[at]!,
      score: scores[at]!,
    }))
    const cards = leadingCards(scores, isCard, topicOf).map((at) => passages[at]!)
    const leadingCard = found.find(({ passage }) => passage.kind === 'response')?.passage.topic
    const card =
      leadingCard === undefined
        ? null
        : judgeCard(leadingCard, question, { odds, near, wording: worded.near })
    const named = definition !== null || subject.term || subject.sources.size > 0
    const hits = named || card?.sure !== true ? found : besideCard(found)
    const best5 = found.slice(0, 5).map((hit) => hit.passage)
    return {
      hits,
      cards,
      by: 'lexical',
      signals: {
        ...coverage.measure(question, asked ? expanded : [], best5, subject.names),
        person: subject.person,
        term: subject.term,
        source: subject.sources.size > 0,
        definition,
        likeness: Math.max(0, ...best5.map((passage) => near.topics[topics.get(passage.topic)!]!)),
        ceiling: hits.length === 0 ? 0 : Math.min(1, hits[0]!.score / Math.max(1e-6, index.ceiling(query))),
        wording: worded,
        boundary: findBoundary(question.text, near.boundaries),
        card,
      },
    }
  }

  return { find: async (question) => find(question) }
}

/** A passage is read in the asker's language where the folder has it; its translation only stands in where it has not. */
function standingsOf({ documents, passages }: Knowledge): Readonly<Record<Language, Float32Array>> {
  const versions = new Set(documents.map(({ topic, language }) => `${topic} ${language}`))
  const standingIn = (asked: Language) =>
    Float32Array.from(passages, ({ language, topic }) =>
      language === asked ? 1 : versions.has(`${topic} ${asked}`) ? 0 : RANKING.otherLanguage,
    )
  return { en: standingIn('en'), de: standingIn('de') }
}
