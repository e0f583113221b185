import type { Draft, DraftClaim } from '../domain/claim.js'
import type { Evidence, Hit } from '../domain/evidence.js'
import type { Knowledge } from '../domain/knowledge.js'
import type { Language } from '../domain/language.js'
import { type Passage, readingOrder } from '../domain/passage.js'
import type { Composer } from '../domain/ports.js'
import type { Question } from '../domain/question.js'
import { chooseDiverse } from './choose-diverse.js'
import { keySentences } from './key-sentences.js'
import { asksForMeaning, type Plan, planFor, shorter, UNDERSTAND } from './plan-for.js'

/** From a second card that scores nearly as well. */
const BESIDE: Plan = [
  { role: 'dynamic', most: 1 },
  { role: 'say', most: 1 },
]
/**
 * A second card is used from this share of the first one's score on. From 0.9 on fewer lines are beside the point than from 0.8 on
 * (tests/answering/fitting.test.ts), and no figure of `npm run eval` falls.
 */
const SECOND_CARD = 0.9
/** A card leads from this share of the best score on; one that is surely meant, or asked for words or a next step, wherever there is one. */
const CARD_EXPLAINS = 0.85

/** Facts beside a card, and facts where no card leads. */
const FACTS_BESIDE_CARD = 2
const FACTS_ALONE = 6
/** Most facts from one document, so that an answer does not retell a single note. */
const FACTS_PER_TOPIC = 4
/** A neighbouring topic is used from this share of the leading topic's score on. */
const NEIGHBOUR = 0.5
/** Where the heart of a study stands; these lines come before how it was done. */
const HEART = new Set(['in short', 'what it found', 'kurz gesagt', 'was herauskam'])
const HEART_FIRST = 1.25
/** The limits of a study belong to what it found. */
const LIMITS = new Set([
  'how sure that is',
  'what it does not show',
  'wie sicher das ist',
  'was es nicht zeigt',
])
/** How a study was made and what nobody here has read: asked about for its own sake, and beside a card only in the way. */
const MADE = new Set([
  'what was studied',
  'what we have not read',
  'was untersucht wurde',
  'was wir nicht gelesen haben',
])
/** Whoever asks what to say or do now is not helped by what a study cannot show. */
const BESIDE_THE_POINT = new Set([...MADE, ...LIMITS])

/** Builds a real answer out of passages alone: nothing is worded here, so nothing can be said that no source carries. */
export function createExtractiveComposer(knowledge: Knowledge): Composer {
  const byTopic = new Map<string, Passage[]>()
  for (const passage of knowledge.passages) {
    const list = byTopic.get(passage.topic)
    if (list === undefined) byTopic.set(passage.topic, [passage])
    else list.push(passage)
  }
  const written = (topic: string, language: Language): Passage[] => {
    const all = byTopic.get(topic) ?? []
    const own = all.filter((passage) => passage.language === language)
    return own.length > 0 ? own : all
  }

  return {
    async compose(question, evidence): Promise<Draft> {
      const shown = new Set(question.leansOn?.shown ?? [])
      const inLanguage = (topic: string, language: Language): Passage[] =>
        written(topic, language).filter((passage) => !shown.has(passage.id))
      const topics = withChosen(rankTopics(evidence.hits), question.topic, byTopic)
      const lead = topics[0]
      if (lead === undefined) return { composer: 'extractive', claims: [] }
      const scores = new Map(evidence.hits.map((hit) => [hit.passage.id, hit.score]))
      const ranked = (passages: readonly Passage[]): Hit[] =>
        passages
          .map((passage) => ({ passage, score: scores.get(passage.id) ?? 0 }))
          .sort((a, b) => b.score - a.score)
      const plan = planFor(question)
      const isAbout = question.topic !== undefined || evidence.signals.card?.fits !== false
      const card = topics.find(
        (topic) => isAbout && topic.score >= NEIGHBOUR * lead.score && isCard(byTopic, topic.topic),
      )
      const isSure = evidence.signals.card?.sure === true
      const needed = plan === UNDERSTAND && !isSure ? CARD_EXPLAINS : NEIGHBOUR
      const leadsWithCard = card !== undefined && card.score >= needed * lead.score
      const chosen: Passage[] = meaningOf(question, evidence, inLanguage)
      const defined = chosen.length
      if (card !== undefined && leadsWithCard) {
        const second = topics.find(
          (topic) =>
            topic !== card && topic.score >= SECOND_CARD * card.score && isCard(byTopic, topic.topic),
        )
        chosen.push(
          ...fromCard(inLanguage(card.topic, question.language), second === undefined ? plan : shorter(plan)),
        )
        if (second !== undefined)
          chosen.push(...fromCard(inLanguage(second.topic, question.language), BESIDE))
      }
      const facts = topics
        .filter((topic) => topic.score >= NEIGHBOUR * lead.score && !isCard(byTopic, topic.topic))
        .flatMap((topic) => ranked(inLanguage(topic.topic, question.language)).filter((hit) => hit.score > 0))
        .filter(({ passage }) => !chosen.includes(passage))
        .map((hit) => (stands(hit.passage, HEART) ? { ...hit, score: hit.score * HEART_FIRST } : hit))
        .sort((a, b) => b.score - a.score)
      const picked = chooseDiverse(
        leadsWithCard
          ? facts.filter(({ passage }) => !stands(passage, plan === UNDERSTAND ? MADE : BESIDE_THE_POINT))
          : facts,
        chosen,
        (leadsWithCard ? FACTS_BESIDE_CARD : FACTS_ALONE) - defined,
        FACTS_PER_TOPIC,
      )
      chosen.push(...(leadsWithCard && !asksForMeaning(question) ? picked.filter(isNoDefinition) : picked))
      if (!leadsWithCard) {
        chosen.push(...limitsOf(lead.topic, inLanguage(lead.topic, question.language), chosen))
        if (card !== undefined) {
          chosen.push(...fromCard(inLanguage(card.topic, question.language), [{ role: 'say', most: 1 }]))
        }
      }
      const inOrder = asRead(chosen).map((passage) => toDraftClaim(passage, question))
      return { composer: 'extractive', claims: inOrder }
    },
  }
}

/** A card that was chosen leads, whatever the words of the question find; nothing comes near it. */
function withChosen(
  topics: { topic: string; score: number }[],
  chosen: string | undefined,
  byTopic: ReadonlyMap<string, readonly Passage[]>,
): { topic: string; score: number }[] {
  if (chosen === undefined || !byTopic.has(chosen)) return topics
  const score = 2 * (topics[0]?.score ?? 1)
  return [{ topic: chosen, score }, ...topics.filter(({ topic }) => topic !== chosen)]
}

/** Topics by their best passage, the passages of both languages together. */
function rankTopics(hits: readonly Hit[]): { topic: string; score: number }[] {
  const best = new Map<string, number>()
  for (const { passage, score } of hits)
    if (score > (best.get(passage.topic) ?? 0)) best.set(passage.topic, score)
  return [...best].map(([topic, score]) => ({ topic, score })).sort((a, b) => b.score - a.score)
}

function isCard(byTopic: ReadonlyMap<string, readonly Passage[]>, topic: string): boolean {
  return byTopic.get(topic)?.[0]?.kind === 'response'
}

/**
 * The first lines of each role, as its author put them. Which lines of a card fit a message was judged for 648 messages: of those that
 * share most words with it, a third was beside the point, little better than by lot (36 %); of the first ones in the file, a quarter.
 */
function fromCard(lines: readonly Passage[], plan: Plan): Passage[] {
  return plan.flatMap(({ role, most }) => lines.filter((line) => line.role === role).slice(0, most))
}

/** Asked what a word means, an answer begins with what it means; all else on it may stand anywhere in the folder. */
function meaningOf(
  question: Question,
  { signals }: Evidence,
  inLanguage: (topic: string, language: Language) => readonly Passage[],
): Passage[] {
  if (signals.definition === null || !asksForMeaning(question)) return []
  return inLanguage(signals.definition, question.language).slice(0, 1)
}

function isNoDefinition({ kind }: Passage): boolean {
  return kind !== 'glossary'
}

/** As it is read from the top: a second card's lines beside those of their role, so that the numbers of the sources count up. */
function asRead(chosen: readonly Passage[]): Passage[] {
  const first = chosen[0]
  if (first === undefined) return []
  return readingOrder(first.role).flatMap((role) => chosen.filter((passage) => passage.role === role))
}

/** For a study: how sure it is and what it does not show, if not chosen already. */
function limitsOf(topic: string, passages: readonly Passage[], chosen: readonly Passage[]): Passage[] {
  if (!topic.includes('/studies/') && !topic.includes('/practice/')) return []
  if (!chosen.some((passage) => passage.topic === topic)) return []
  const isLimit = (passage: Passage): boolean => stands(passage, LIMITS)
  if (chosen.some((passage) => passage.topic === topic && isLimit(passage))) return []
  return passages.filter(isLimit).slice(0, 1)
}

function stands(passage: Passage, headings: ReadonlySet<string>): boolean {
  return passage.headings.some((heading) => headings.has(heading.toLowerCase()))
}

function toDraftClaim(passage: Passage, question: Question): DraftClaim {
  const { id, role, language, kind } = passage
  // A line of a card or note is written to be said whole; a passage of a study is not.
  const key = kind === 'library' ? keySentences(passage.text, question.text) : null
  return {
    role,
    text: key ?? passage.text,
    language,
    support: [{ passage: id, quote: key ?? passage.quote }],
  }
}
