import type { Answer, Common } from './answer.js'
import type { FromShelf } from './answer-from-shelf.js'
import type { Desk, DeskTurn, Said } from './desk.js'
import type { Language } from './language.js'
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
  WatchComposing,
  WatchFailing,
} from './ports.js'
import { present, presentSaid, type Remarks } from './present.js'
import type { Inbound, Turn } from './question.js'
import type { Block, Reply } from './reply.js'
import type { Preferences, TopicCounts } from './stores.js'

export interface AssistantParts {
  readonly shelf: CurrentShelf
  readonly clean: (text: string) => {
    readonly text: string
    readonly cut: boolean
    readonly rest: readonly string[]
  }
  readonly screen: ScreenUrgent
  readonly notice: NoticeUrgent
  readonly seen: SeenEvents
  readonly access: DecideAccess
  readonly redact: Redact
  readonly readIntent: ReadIntent
  /** The language that the words of a text have in the folder, where its form does not tell. */
  readonly tellLanguage: (text: string) => Language | null
  /** Asked in order; the first that answers has the turn. */
  readonly desks: readonly Desk[]
  readonly threads: Threads
  readonly preferences: Preferences
  readonly topics: TopicCounts
  readonly clock: Clock
  /** A new id for an answer, different every time. */
  readonly newId: () => string
  readonly defaultLanguage: Language
  /** By which days are told: an IANA name. */
  readonly timeZone: string
  readonly composed?: WatchComposing
  readonly failed?: WatchFailing
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

/** A message that was screened, allowed and redacted. */
export interface Asked {
  readonly inbound: Inbound
  readonly common: Common
  readonly turn: DeskTurn
  readonly last: Turn | null
  readonly remarks: Omit<Remarks, 'beside'>
  readonly options: HandleOptions
}

/** An answer as it is handed back. */
export function finish(
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

/** What a desk, or the assistant itself, says to a message that is no question. */
export function conversation(asked: Asked, said: Said): Handled {
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
