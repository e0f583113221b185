import type { Answer, Refusal } from './answer.js'
import { detectLanguage } from './detect-language.js'
import type { Hit } from './evidence.js'
import type { Language } from './language.js'
import type { Passage } from './passage.js'
import { PHRASES } from './phrases.js'
import type {
  Clock,
  CurrentShelf,
  DecideAccess,
  NoticeUrgent,
  ReadIntent,
  Redact,
  ScreenUrgent,
  SeenEvents,
  Shelf,
  Threads,
} from './ports.js'
import { present } from './present.js'
import type { Inbound, Intent, Question, Redaction, Turn } from './question.js'
import type { Reply } from './reply.js'
import { numberSources, settle } from './settle.js'
import { isNonEmpty, oneLine } from './text.js'
import { understand } from './understand.js'
import type { UrgentNotice } from './urgent.js'

export interface AssistantParts {
  readonly shelf: CurrentShelf
  readonly clean: (text: string) => { readonly text: string; readonly cut: boolean }
  readonly screen: ScreenUrgent
  readonly notice: NoticeUrgent
  readonly seen: SeenEvents
  readonly access: DecideAccess
  readonly redact: Redact
  readonly readIntent: ReadIntent
  readonly threads: Threads
  readonly clock: Clock
  readonly defaultLanguage: Language
}

export interface Handled {
  readonly answer: Answer
  readonly reply: Reply
}

export interface Assistant {
  /** `null` where another process has handled the same event. Never rejects for anything a message can hold. */
  handle(inbound: Inbound, signal?: AbortSignal): Promise<Handled | null>
}

/** What every outcome of one message shares. */
interface Asked {
  readonly language: Language
  readonly intent: Intent
  readonly redaction: Redaction
  readonly urgent: UrgentNotice | null
}

/**
 * One question's way, the same on every platform. Danger is screened before everything else and by nothing that can fail;
 * whatever fails after it takes away the answer, never the urgent part.
 */
export function createAssistant(parts: AssistantParts): Assistant {
  return {
    async handle(inbound, signal) {
      const { text, cut } = parts.clean(inbound.text)
      const last = inbound.thread === null ? null : parts.threads.last(inbound.thread, parts.clock())
      const fallback = last?.language ?? inbound.locale ?? parts.defaultLanguage
      const language = detectLanguage(text, fallback)
      const urgency = parts.screen(text, language)
      const urgent = urgency === null ? null : parts.notice(urgency, language)
      if (inbound.event !== null && !(await claimed(parts, inbound.event))) return null
      const finish = (answer: Answer): Handled => {
        const today = new Date(parts.clock()).toISOString().slice(0, 10)
        return { answer, reply: present(answer, { cut, today }) }
      }

      const access = parts.access(inbound)
      if (!access.allowed) return finish(refuse(access.reason, language, urgent))
      const redaction = parts.redact(text, language)
      const read = parts.readIntent(redaction.text, language)
      const asked: Asked = { language: read.language ?? language, intent: read.intent, redaction, urgent }
      if (urgency?.firstPerson) return finish(onlyUrgent(asked))
      if (read.intent !== 'question' && urgent === null) {
        if (read.intent === 'forget_me' && inbound.thread !== null) parts.threads.forget(inbound.thread)
        return finish(converse(asked))
      }
      return finish(await answer(parts, { ...asked, intent: 'question' }, last, inbound.thread, signal))
    },
  }
}

/** A store that does not answer costs a double answer at worst, never none. */
async function claimed(parts: AssistantParts, event: string): Promise<boolean> {
  try {
    return await parts.seen.claim(event, parts.clock())
  } catch {
    return true
  }
}

async function answer(
  parts: AssistantParts,
  asked: Asked,
  last: Turn | null,
  thread: string | null,
  signal?: AbortSignal,
): Promise<Answer> {
  try {
    const settled = await fromShelf(await parts.shelf(), asked, last, signal)
    if (thread !== null && settled.topics.length > 0) {
      const turn: Turn = {
        question: settled.answer.question,
        language: asked.language,
        topics: settled.topics,
      }
      parts.threads.remember(thread, turn, parts.clock())
    }
    return settled.answer
  } catch (error) {
    if (asked.urgent === null && signal?.aborted) throw error
    return unavailable(asked)
  }
}

async function fromShelf(shelf: Shelf, asked: Asked, last: Turn | null, signal?: AbortSignal) {
  const text = oneLine(asked.redaction.text)
  const alone: Question = { text, language: asked.language, leansOn: null }
  const { question, evidence, confidence } = await understand(shelf, alone, last, signal)
  const common = commonOf(asked)
  const beside = asked.urgent === null || evidence.signals.likeness >= LIKE_ENOUGH
  if (confidence.verdict === 'answer' && beside) {
    const verified = shelf.verify(await shelf.composer.compose(question, evidence, signal), question)
    const answer = settle(common, verified.claims, shelf.knowledge)
    if (answer !== null)
      return {
        answer,
        topics: [
          ...new Set(verified.claims.flatMap((claim) => claim.citations.map((one) => one.passage.topic))),
        ],
      }
  }
  if (asked.urgent !== null) return { answer: onlyUrgent(asked), topics: [] }
  if (confidence.verdict === 'nothing') {
    const instead = confidence.boundary?.instead[asked.language] ?? null
    const nearest = confidence.boundary === null ? evidence.hits.slice(0, 2).map((hit) => hit.passage) : []
    return { answer: { ...common, outcome: 'not_covered', instead, nearest } as Answer, topics: [] }
  }
  const near = numberSources(nearestOf(evidence.hits), shelf.knowledge)
  const answer: Answer = isNonEmpty(near)
    ? { ...common, outcome: 'pointers', sources: near }
    : { ...common, outcome: 'not_covered', instead: null, nearest: [] }
  return { answer, topics: [] }
}

/** Where an answer would be read on: the best passage of each of the nearest documents. */
export function nearestOf(hits: readonly Hit[]): Passage[] {
  const topics = new Map<string, Passage>()
  for (const { passage } of hits) if (!topics.has(passage.topic)) topics.set(passage.topic, passage)
  return [...topics.values()].slice(0, POINTERS)
}

/** Beside danger only what is very like the question is shown: anything else would be in the way. */
const LIKE_ENOUGH = 0.5

/** Links that are shown where it is not sure enough to answer. */
const POINTERS = 4

function commonOf(asked: Asked) {
  const { language, intent, urgent, redaction } = asked
  return { language, intent, urgent, question: oneLine(redaction.text), removed: redaction.removed }
}

function onlyUrgent(asked: Asked): Answer {
  const common = commonOf(asked)
  if (common.urgent === null) throw new Error('onlyUrgent needs a notice')
  return { ...common, urgent: common.urgent, outcome: 'urgent', claims: [], sources: [] }
}

function unavailable(asked: Asked): Answer {
  if (asked.urgent !== null) return onlyUrgent(asked)
  const phrases = PHRASES[asked.language]
  return { ...commonOf(asked), outcome: 'conversation', says: [phrases.unavailable, phrases.askPerson] }
}

/** A guest's words are not repeated, and nothing of substance is said; danger is answered all the same. */
function refuse(reason: Refusal, language: Language, urgent: UrgentNotice | null): Answer {
  const common = { intent: 'question' as const, language, question: '', removed: [], urgent }
  if (urgent !== null) return { ...common, urgent, outcome: 'urgent', claims: [], sources: [] }
  return { ...common, outcome: 'refused', reason }
}

function converse(asked: Asked): Answer {
  const phrases = PHRASES[asked.language]
  const says: Partial<Record<Intent, readonly string[]>> = {
    greeting: [phrases.greeting],
    thanks: [phrases.thanks],
    help: phrases.help,
    forget_me: [phrases.forgotten],
    language_switch: [phrases.switched],
    stop: [phrases.thanks],
  }
  return { ...commonOf(asked), outcome: 'conversation', says: says[asked.intent] ?? [phrases.notYet] }
}
