import type { Answer } from './answer.js'
import type { Draft, DraftClaim } from './claim.js'
import type { Evidence, Hit } from './evidence.js'
import type { Passage } from './passage.js'
import type { ComposeOptions, Shelf } from './ports.js'
import type { Question, Turn } from './question.js'
import { type Common, numberSources, settle } from './settle.js'
import { isNonEmpty } from './text.js'
import { understand } from './understand.js'
import type { UrgentNotice } from './urgent.js'

/** Beside danger only what is very like the question is shown: anything else would be in the way. */
const LIKE_ENOUGH = 0.5
/** Links that are shown where it is not sure enough to answer. */
const POINTERS = 4
/** Neighbouring cards that are offered below an answer. */
const NEIGHBOURS = 3

export interface ShelfOptions {
  readonly signal?: AbortSignal
  /** Told of the answer as far as it is verified, whenever a claim has been added. */
  readonly onPart?: (answer: Answer) => void
  /** A model noticed danger that the rules missed. */
  readonly notice: (category: NonNullable<Draft['alarm']>) => UrgentNotice
}

export interface FromShelf {
  readonly answer: Answer
  /** Topics of what was shown, the leading one first: what a follow-up leans on. */
  readonly topics: readonly string[]
  /** Where nothing was found: what the question was about, for counting. `null` = cannot be told. */
  readonly missed: string | null
  /** Cards that lie beside the answer, in the language of the question. */
  readonly beside: readonly Passage[]
}

/** Answers a question from one version of the knowledge: found, judged, composed, verified, numbered. */
export async function answerFromShelf(
  shelf: Shelf,
  common: Common,
  alone: Question,
  last: Turn | null,
  options: ShelfOptions,
): Promise<FromShelf> {
  const { question, evidence, confidence } = await understand(shelf, alone, last, options.signal)
  const near = confidence.verdict === 'answer' || alone.topic !== undefined
  const beside = common.urgent === null || evidence.signals.likeness >= LIKE_ENOUGH
  if (near && beside) {
    const found = await compose(shelf, common, question, evidence, options)
    if (found !== null) return found
  }
  if (common.urgent !== null) return silent(onlyUrgent(common, common.urgent))
  if (confidence.verdict === 'nothing') {
    const instead = confidence.boundary?.instead[common.language] ?? null
    const nearest = confidence.boundary === null ? evidence.hits.slice(0, 2).map((hit) => hit.passage) : []
    return {
      ...silent({ ...common, outcome: 'not_covered', instead, nearest }),
      missed: confidence.boundary?.id ?? null,
    }
  }
  return pointTo(shelf, common, evidence)
}

async function compose(
  shelf: Shelf,
  common: Common,
  question: Question,
  evidence: Evidence,
  options: ShelfOptions,
): Promise<FromShelf | null> {
  // Ready beforehand, so that a model that comes late, or not at all, costs nothing.
  const plain = await draftOf(shelf, common, question, evidence, shelf.composer, options)
  // In danger nobody waits for a model.
  if (shelf.fluent === null || common.urgent !== null) return plain.found
  const fluent = await draftOf(shelf, common, question, evidence, shelf.fluent, options).catch(() => null)
  if (fluent === null) return plain.found
  const { alarm } = fluent.draft
  if (alarm !== undefined) {
    const urgent = options.notice(alarm)
    const known = fluent.found ?? plain.found
    if (known !== null && 'claims' in known.answer && isNonEmpty(known.answer.claims))
      return {
        ...known,
        answer:
          settle({ ...common, urgent }, known.answer.claims, shelf.knowledge) ?? onlyUrgent(common, urgent),
      }
    return silent(onlyUrgent({ ...common, urgent }, urgent))
  }
  if (fluent.found !== null) return fluent.found
  return fluent.draft.covered === false ? pointTo(shelf, common, evidence) : plain.found
}

async function draftOf(
  shelf: Shelf,
  common: Common,
  question: Question,
  evidence: Evidence,
  composer: Shelf['composer'],
  options: ShelfOptions,
): Promise<{ draft: Draft; found: FromShelf | null }> {
  const whole: DraftClaim[] = []
  const onClaim = (claim: DraftClaim): void => {
    whole.push(claim)
    const { claims } = shelf.verify({ composer: 'model', claims: whole }, question)
    const answer = settle(common, claims, shelf.knowledge)
    if (answer !== null) options.onPart?.(answer)
  }
  const asked: ComposeOptions = {
    ...(options.signal === undefined ? {} : { signal: options.signal }),
    ...(options.onPart === undefined ? {} : { onClaim }),
  }
  const draft = await composer.compose(question, evidence, asked)
  const { claims } = shelf.verify(draft, question)
  const answer = settle(common, claims, shelf.knowledge)
  if (answer === null) return { draft, found: null }
  const passages = claims.flatMap((claim) => claim.citations.map((citation) => citation.passage))
  const topics = [...new Set(passages.map((passage) => passage.topic))]
  return { draft, found: { answer, topics, missed: null, beside: besides(evidence.hits, topics, common) } }
}

function pointTo(shelf: Shelf, common: Common, evidence: Evidence): FromShelf {
  const nearest = nearestOf(evidence.hits)
  const sources = numberSources(nearest, shelf.knowledge)
  const answer: Answer = isNonEmpty(sources)
    ? { ...common, outcome: 'pointers', sources }
    : { ...common, outcome: 'not_covered', instead: null, nearest: [] }
  return { ...silent(answer), missed: nearest[0]?.topic ?? null }
}

/** Where an answer would be read on: the best passage of each of the nearest documents. */
export function nearestOf(hits: readonly Hit[]): Passage[] {
  const topics = new Map<string, Passage>()
  for (const { passage } of hits) if (!topics.has(passage.topic)) topics.set(passage.topic, passage)
  return [...topics.values()].slice(0, POINTERS)
}

function besides(hits: readonly Hit[], shown: readonly string[], common: Common): Passage[] {
  const cards = new Map<string, Passage>()
  for (const { passage } of hits) {
    if (passage.kind !== 'response' || passage.language !== common.language) continue
    if (!shown.includes(passage.topic) && !cards.has(passage.topic)) cards.set(passage.topic, passage)
  }
  return [...cards.values()].slice(0, NEIGHBOURS)
}

export function onlyUrgent(common: Common, urgent: UrgentNotice): Answer {
  return { ...common, urgent, outcome: 'urgent', claims: [], sources: [] }
}

function silent(answer: Answer): FromShelf {
  return { answer, topics: [], missed: null, beside: [] }
}
