import type { Answer, Refusal } from './answer.js'
import { answerFromShelf, type FromShelf, onlyUrgent } from './answer-from-shelf.js'
import type { AskInstead, Desk, DeskTurn, Said } from './desk.js'
import { detectLanguage } from './detect-language.js'
import type { Language } from './language.js'
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
  Threads,
} from './ports.js'
import { present, presentSaid, type Remarks } from './present.js'
import { type Press, readToken } from './press.js'
import type { Inbound, Intent, Question, Turn } from './question.js'
import type { Block, Reply } from './reply.js'
import type { Common } from './settle.js'
import { type Preferences, StoreUnavailable, type TopicCounts } from './stores.js'
import { oneLine } from './text.js'

export interface AssistantParts {
  readonly shelf: CurrentShelf
  readonly clean: (text: string) => { readonly text: string; readonly cut: boolean }
  readonly screen: ScreenUrgent
  readonly notice: NoticeUrgent
  readonly seen: SeenEvents
  readonly access: DecideAccess
  readonly redact: Redact
  readonly readIntent: ReadIntent
  /** Asked in order; the first that answers has the turn. */
  readonly desks: readonly Desk[]
  readonly threads: Threads
  readonly preferences: Preferences
  readonly topics: TopicCounts
  readonly clock: Clock
  /** A new id for an answer, different every time. */
  readonly newId: () => string
  readonly defaultLanguage: Language
}

export interface Handled {
  readonly answer: Answer
  readonly reply: Reply
}

export interface HandleOptions {
  readonly signal?: AbortSignal
  /** Told of the reply as far as it is verified; it only grows. Never called once `handle` has resolved. */
  readonly onPart?: (reply: Reply) => void
}

export interface Assistant {
  /** `null` where another process has handled the same event. Never rejects for anything a message can hold. */
  handle(inbound: Inbound, options?: HandleOptions): Promise<Handled | null>
}

/** A message that was screened, allowed and redacted. */
interface Asked {
  readonly inbound: Inbound
  readonly common: Common
  readonly turn: DeskTurn
  readonly last: Turn | null
  readonly remarks: Omit<Remarks, 'beside'>
  readonly options: HandleOptions
}

/** What somebody waits at most for the folder when there is danger, in milliseconds; then the urgent part goes alone. */
const URGENT_WAITS = 1_000

/** Short messages that are nothing but a command, word by word: they cannot be about danger. */
const COMMANDS: ReadonlySet<Intent> = new Set([
  ...(['forget_me', 'language_switch', 'status', 'gaps', 'feedback', 'guide'] as const),
  ...(['start_onboarding', 'continue', 'repeat', 'skip', 'progress'] as const),
])

/**
 * One question's way, the same on every platform. Danger is screened before everything else and by nothing that can fail;
 * whatever fails after it takes away the answer, never the urgent part.
 */
export function createAssistant(parts: AssistantParts): Assistant {
  return {
    async handle(inbound, options = {}) {
      const press = inbound.press === undefined ? null : readToken(inbound.press.token)
      const { text, cut } = parts.clean(spoken(inbound, press))
      const now = parts.clock()
      const last = inbound.thread === null ? null : parts.threads.last(inbound.thread, now)
      const fallback = last?.language ?? inbound.locale ?? parts.defaultLanguage
      const urgency = text === '' ? null : parts.screen(text, detectLanguage(text, fallback))
      if (inbound.event !== null && !(await claimed(parts, inbound.event))) return null

      const chosen = await languageOf(parts, inbound)
      const language = detectLanguage(text, last?.language ?? chosen ?? fallback)
      const access = parts.access(inbound)
      const id = parts.newId()
      if (!access.allowed) {
        const urgent = urgency === null ? null : parts.notice(urgency, language)
        const answer = refuse(access.reason, language, urgent)
        return { answer, reply: present(answer, { cut, id, visibility: 'asker', beside: [] }) }
      }

      const redaction = parts.redact(text, language)
      const read = parts.readIntent(redaction.text, language)
      // "Forget me" is a command and no cry for help; "help me" may be either.
      const urgent = urgency === null || COMMANDS.has(read.intent) ? null : parts.notice(urgency, language)
      const onlyPressed = press !== null && press.kind !== 'say'
      const common: Common = {
        intent: read.intent,
        language: read.language ?? language,
        question: oneLine(redaction.text),
        removed: redaction.removed,
        urgent,
      }
      const asked: Asked = {
        inbound,
        common,
        last,
        options,
        remarks: { cut, id, visibility: access.visibility, today: new Date(now).toISOString().slice(0, 10) },
        turn: {
          person: inbound.person,
          as: access.as,
          place: inbound.place,
          thread: inbound.thread,
          language: common.language,
          intent: onlyPressed ? null : read.intent,
          press: onlyPressed ? press : null,
          text: common.question,
          shelf: async () => parts.shelf(),
          now,
        },
      }
      if (urgency?.firstPerson === true && urgent !== null)
        return finish(
          asked,
          { ...common, intent: 'question' },
          onlyUrgent({ ...common, intent: 'question' }, urgent),
        )
      // Words of danger are a question, whatever else they look like.
      if (urgent !== null) return await question(parts, asked)
      return (await atDesks(parts, asked)) ?? (await question(parts, asked))
    },
  }
}

/** The message; of a button that stands for words, those words; of any other press, the line written beside it. */
function spoken(inbound: Inbound, press: Press | null): string {
  if (inbound.press === undefined) return inbound.text
  if (press?.kind === 'say' && typeof press.data === 'string') return press.data
  return inbound.press.line ?? ''
}

/** A store that does not answer costs a double answer at worst, never none. */
async function claimed(parts: AssistantParts, event: string): Promise<boolean> {
  try {
    return await parts.seen.claim(event, parts.clock())
  } catch {
    return true
  }
}

async function languageOf(parts: AssistantParts, inbound: Inbound): Promise<Language | null> {
  try {
    return await parts.preferences.language(inbound.person)
  } catch {
    return null
  }
}

function finish(
  asked: Asked,
  common: Common,
  answer: Answer,
  beside: FromShelf['beside'] = [],
  below: readonly Block[] = [],
): Handled {
  const reply = present(answer, { ...asked.remarks, beside })
  return {
    answer: { ...answer, intent: common.intent },
    reply: below.length === 0 ? reply : { ...reply, blocks: [...reply.blocks, ...below] },
  }
}

/** What waits beside the question: the course. Not beside danger. */
async function belowOf(parts: AssistantParts, { turn }: Asked, { outcome }: Answer): Promise<Block[]> {
  if (turn.place !== 'dm' || outcome === 'urgent') return []
  const below = await Promise.all(parts.desks.map((desk) => desk.below?.(turn) ?? []))
  return below.flat()
}

/** `null` where it is a question after all. */
async function atDesks(parts: AssistantParts, asked: Asked): Promise<Handled | null> {
  const { turn, common } = asked
  const phrases = PHRASES[common.language]
  try {
    for (const desk of parts.desks) {
      const wants =
        turn.press === null
          ? common.intent === 'question'
            ? turn.place === 'dm' && (await desk.takes?.(turn)) === true
            : desk.intents.includes(common.intent)
          : desk.presses.includes(turn.press.kind)
      if (!wants) continue
      const said = await desk.handle(turn)
      if (said === null) continue
      if ('ask' in said) return await question(parts, askInstead(asked, said))
      return conversation(asked, said)
    }
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error
    return conversation(asked, { blocks: [{ kind: 'text', text: phrases.storeAway }] })
  }
  if (turn.press !== null)
    return conversation(asked, { blocks: [{ kind: 'text', text: phrases.buttonGone }] })
  if (common.intent === 'question') return null
  if (common.intent === 'language_switch') await remember(parts, asked)
  return conversation(asked, {
    blocks: shortWords(common.intent, common.language).map((text) => ({ kind: 'text', text })),
  })
}

async function remember(parts: AssistantParts, { turn }: Asked): Promise<void> {
  try {
    await parts.preferences.setLanguage(turn.person, turn.language, turn.now)
  } catch {
    // It answers in that language all the same; it only will not know it next week.
  }
}

function askInstead(asked: Asked, { ask, focus, topic, language }: AskInstead): Asked {
  return {
    ...asked,
    common: { ...asked.common, question: oneLine(ask), language: language ?? asked.common.language },
    inbound: { ...asked.inbound, ...(focus === undefined ? {} : { focus }) },
    turn: { ...asked.turn, press: topic === undefined ? null : { kind: 'topic', data: topic } },
    last: null,
  }
}

function conversation(asked: Asked, said: Said): Handled {
  const common = { ...asked.common, language: said.language ?? asked.common.language }
  const answer: Answer = {
    ...common,
    outcome: 'conversation',
    blocks: said.blocks,
    claims: said.claims ?? [],
    sources: said.sources ?? [],
  }
  return { answer, reply: presentSaid(answer, said, asked.remarks) }
}

async function question(parts: AssistantParts, asked: Asked): Promise<Handled> {
  const { inbound, last, options, turn } = asked
  const common: Common = { ...asked.common, intent: 'question' }
  const chosen = turn.press?.kind === 'topic' ? turn.press.data : null
  const alone: Question = {
    text: common.question,
    language: common.language,
    leansOn: null,
    ...(inbound.focus === undefined ? {} : { focus: inbound.focus }),
    ...(typeof chosen === 'string' ? { topic: chosen } : {}),
  }
  const { onPart, signal } = options
  try {
    const shelf = await within(common.urgent === null ? null : URGENT_WAITS, parts.shelf())
    const found = await answerFromShelf(shelf, common, alone, last, {
      notice: (category) =>
        parts.notice(
          { category, language: common.language, why: ['model'], firstPerson: false },
          common.language,
        ),
      ...(signal === undefined ? {} : { signal }),
      ...(onPart === undefined
        ? {}
        : { onPart: (part: Answer) => onPart(present(part, { ...asked.remarks, beside: [] })) }),
    })
    keep(parts, asked, common, found)
    const below = await belowOf(parts, asked, found.answer)
    return finish(asked, common, found.answer, found.beside, below)
  } catch (error) {
    if (common.urgent !== null) return finish(asked, common, onlyUrgent(common, common.urgent))
    if (signal?.aborted) throw error
    const { unavailable, askPerson } = PHRASES[common.language]
    return conversation(
      { ...asked, common },
      { blocks: [unavailable, askPerson].map((text) => ({ kind: 'text', text })) },
    )
  }
}

/** What a follow-up needs, and what leads may count; neither holds up the answer. */
function keep(parts: AssistantParts, { turn }: Asked, common: Common, found: FromShelf): void {
  if (turn.thread !== null && found.topics.length > 0) {
    const { question, language } = common
    parts.threads.remember(turn.thread, { question, language, topics: found.topics }, turn.now)
  }
  if (found.missed !== null) parts.topics.meet(found.missed, turn.person, turn.now).catch(() => undefined)
}

async function within<T>(limit: number | null, value: T | Promise<T>): Promise<T> {
  if (limit === null) return value
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('late')), limit)
  })
  try {
    return await Promise.race([value, late])
  } finally {
    clearTimeout(timer)
  }
}

/** Nothing of substance is said, and the words are not repeated; danger is answered all the same. */
function refuse(reason: Refusal, language: Language, urgent: Common['urgent']): Answer {
  const common: Common = { intent: 'question', language, question: '', removed: [], urgent }
  if (urgent !== null) return onlyUrgent(common, urgent)
  return { ...common, outcome: 'refused', reason }
}

/** What the assistant says by itself where no desk has more to say. */
function shortWords(intent: Intent, language: Language): readonly string[] {
  const phrases = PHRASES[language]
  const says: Partial<Record<Intent, readonly string[]>> = {
    greeting: [phrases.greeting],
    thanks: [phrases.thanks],
    help: phrases.help,
    language_switch: [phrases.switched],
    stop: [phrases.thanks],
  }
  return says[intent] ?? [phrases.notYet]
}
