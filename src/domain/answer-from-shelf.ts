import type { Answer, Common } from './answer.js'
import { AssistantError } from './assistant-error.js'
import type { Claim, Draft, DraftClaim } from './claim.js'
import type { Evidence, Hit } from './evidence.js'
import type { Passage } from './passage.js'
import { PHRASES } from './phrases.js'
import type { ComposeOptions, Shelf, WatchComposing } from './ports.js'
import type { Question, Turn } from './question.js'
import { asksForLess, sayShorter, shownLast } from './say-shorter.js'
import { numberSources, settle } from './settle.js'
import { isNonEmpty } from './text.js'
import { understand } from './understand.js'
import type { UrgentNotice } from './urgent.js'

/** Beside danger only what is very like the question is shown: anything else would be in the way. */
const LIKE_ENOUGH = 0.5
/** Links that are shown where it is not sure enough to answer. */
const POINTERS = 4
/** With fewer claims than this left of a model's draft, the folder's own lines come along: a hurried colleague needs words and a step. */
const THIN = 3
/** Neighbouring cards that are offered below an answer. */
const NEIGHBOURS = 3

export interface ShelfOptions {
  readonly signal?: AbortSignal
  /** Told of the answer as far as it is verified, whenever a claim has been added. */
  readonly onPart?: (answer: Answer) => void
  /** A model noticed danger that the rules missed. */
  readonly notice: (category: NonNullable<Draft['alarm']>) => UrgentNotice
  readonly composed?: WatchComposing
}

type Timed = ShelfOptions & Required<Pick<ComposeOptions, 'begun'>>

export interface FromShelf {
  readonly answer: Answer
  /** Topics of what was shown, the leading one first: what a follow-up leans on. */
  readonly topics: readonly string[]
  /** Ids of the passages that were shown. */
  readonly shown: readonly string[]
  /** As it was searched: with what it leaned on. `null` where nothing was found. */
  readonly searched: Question | null
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
  given: ShelfOptions,
): Promise<FromShelf> {
  const options: Timed = { ...given, begun: performance.now() }
  if (last !== null && common.urgent === null && asksForLess(alone.text)) {
    const shorter = settle(common, sayShorter(shelf, shownLast(last)), shelf.knowledge)
    // What the thread is about stays as it was.
    if (shorter !== null) return silent(shorter)
  }
  const understood = await understand(shelf, alone, last, options.signal)
  const { question, confidence } = understood
  const evidence = withoutShown(understood.evidence, question)
  const doubtful = confidence.verdict === 'pointers' && confidence.doubt === 'card'
  const near = confidence.verdict === 'answer' || alone.topic !== undefined
  const beside = common.urgent === null || evidence.signals.likeness >= LIKE_ENOUGH
  if ((near || (doubtful && common.urgent === null)) && beside) {
    const plain = near
      ? (await draftOf(shelf, common, question, evidence, shelf.composer, options)).found
      : askWhich(shelf, common, evidence)
    const found = await compose(shelf, common, question, evidence, plain, options)
    if (found !== null) return { ...found, searched: question }
    if (question.leansOn !== null && common.urgent === null) return nothingMore(common)
  }
  if (common.urgent !== null) {
    // What it was about is what the next question will be about.
    const topics = near ? nearestOf(evidence.hits).map(({ topic }) => topic) : []
    return { ...silent(onlyUrgent(common, common.urgent)), topics, searched: question }
  }
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

/** What lies below this share of what fits best is about something else, once that was said. */
const STILL_ON_IT = 0.5

/** A follow-up brings what is new: never once more what was just said, and nothing far from it in its place. */
function withoutShown(evidence: Evidence, { leansOn }: Question): Evidence {
  if (leansOn === null || leansOn.shown.length === 0) return evidence
  const shown = new Set(leansOn.shown)
  const least = STILL_ON_IT * (evidence.hits[0]?.score ?? 0)
  const hits = evidence.hits.filter(({ passage, score }) => score >= least && !shown.has(passage.id))
  return { ...evidence, hits }
}

/** Everything that the folder has on it was said: it says so, and asks to be told more closely. */
function nothingMore(common: Common): FromShelf {
  const text = PHRASES[common.language].nothingMore
  const blocks = [{ kind: 'text', text }] as const
  return silent({ ...common, outcome: 'conversation', blocks, claims: [], sources: [] })
}

async function compose(
  shelf: Shelf,
  common: Common,
  question: Question,
  evidence: Evidence,
  // Ready beforehand, so that a model that comes late, or not at all, costs nothing.
  plain: FromShelf | null,
  options: Timed,
): Promise<FromShelf | null> {
  // In danger nobody waits for a model.
  if (shelf.fluent === null || common.urgent !== null) {
    options.composed?.('extractive', 'used')
    return plain
  }
  const fluent = await draftOf(shelf, common, question, evidence, shelf.fluent, options).catch((error) => {
    if (options.signal?.aborted !== true)
      options.composed?.('model', error instanceof AssistantError ? error.code : 'broken')
    return null
  })
  if (fluent === null) return plain
  const { draft, found } = fluent
  options.composed?.('model', outcomeOf(draft, found))
  if (draft.alarm !== undefined) return alarmed(shelf, common, options.notice(draft.alarm), found ?? plain)
  if (found === null) return draft.covered === false ? pointTo(shelf, common, evidence) : plain
  const kept = claimsOf(found).length
  const thin = kept < draft.claims.length && kept < THIN
  return draft.cut === true || thin ? completed(shelf, common, found, plain) : found
}

function outcomeOf(draft: Draft, found: FromShelf | null): string {
  if (found !== null) return draft.cut === true ? 'cut' : 'used'
  return draft.covered === false ? 'uncovered' : 'unverified'
}

/** A model noticed danger that the rules missed: the urgent part above what is known. */
function alarmed(shelf: Shelf, common: Common, urgent: UrgentNotice, known: FromShelf | null): FromShelf {
  const claims = claimsOf(known)
  const answer = settle({ ...common, urgent }, claims, shelf.knowledge) ?? onlyUrgent(common, urgent)
  return known === null ? silent(answer) : { ...known, answer }
}

/** What was shown already stays, and the rest comes from the folder itself. */
function completed(shelf: Shelf, common: Common, begun: FromShelf, plain: FromShelf | null): FromShelf {
  const own = claimsOf(begun)
  const quoted = new Set(own.flatMap((claim) => claim.citations.map(({ passage }) => passage.id)))
  const rest = claimsOf(plain).filter(
    (claim) => !claim.citations.some(({ passage }) => quoted.has(passage.id)),
  )
  const answer = settle(common, [...own, ...rest], shelf.knowledge)
  if (answer === null) return begun
  return {
    ...begun,
    answer,
    topics: [...new Set([...begun.topics, ...(plain?.topics ?? [])])],
    shown: [...new Set([...begun.shown, ...(plain?.shown ?? [])])],
  }
}

function claimsOf(found: FromShelf | null): readonly Claim[] {
  return found !== null && 'claims' in found.answer ? found.answer.claims : []
}

async function draftOf(
  shelf: Shelf,
  common: Common,
  question: Question,
  evidence: Evidence,
  composer: Shelf['composer'],
  options: Timed,
): Promise<{ draft: Draft; found: FromShelf | null }> {
  const whole: DraftClaim[] = []
  const onClaim = (claim: DraftClaim): void => {
    whole.push(claim)
    const { claims } = shelf.verify({ composer: 'model', claims: whole })
    const answer = settle(common, claims, shelf.knowledge)
    if (answer !== null) options.onPart?.(answer)
  }
  const asked: ComposeOptions = {
    begun: options.begun,
    ...(options.signal === undefined ? {} : { signal: options.signal }),
    ...(options.onPart === undefined ? {} : { onClaim }),
  }
  const draft = await composer.compose(question, evidence, asked)
  const { claims } = shelf.verify(draft)
  const answer = settle(common, claims, shelf.knowledge)
  if (answer === null) return { draft, found: null }
  const passages = claims.flatMap((claim) => claim.citations.map((citation) => citation.passage))
  const topics = [...new Set(passages.map((passage) => passage.topic))]
  const shown = [...new Set(passages.map((passage) => passage.id))]
  const beside = besides(evidence.hits, topics, common)
  return { draft, found: { answer, topics, shown, searched: null, missed: null, beside } }
}

function pointTo(shelf: Shelf, common: Common, evidence: Evidence): FromShelf {
  const nearest = nearestOf(evidence.hits)
  const sources = numberSources(nearest, shelf.knowledge)
  const answer: Answer = isNonEmpty(sources)
    ? { ...common, outcome: 'pointers', sources }
    : { ...common, outcome: 'not_covered', instead: null, nearest: [] }
  return { ...silent(answer), missed: nearest[0]?.topic ?? null }
}

/** It may be about one of these cards: which, the asker knows best. */
function askWhich(shelf: Shelf, common: Common, evidence: Evidence): FromShelf {
  return { ...pointTo(shelf, common, evidence), beside: evidence.cards }
}

/** Where an answer would be read on: the best passage of each of the nearest documents. */
function nearestOf(hits: readonly Hit[]): Passage[] {
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
  return { answer, topics: [], shown: [], searched: null, missed: null, beside: [] }
}
