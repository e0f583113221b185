import type { Language } from './language.js'
import type { SeenEvents } from './ports.js'
import type { Progress } from './progress.js'
import type { StoreHealth } from './store-unavailable.js'
import type { Underway } from './underway.js'

/**
 * What must survive a restart, and nothing else. Knowledge is derived from the folder and is never in here. Every method
 * takes the time, and ids come from the caller, so that a test needs no waiting and no luck. `person` is the adapter's
 * opaque id. When the store cannot answer, a method throws `StoreUnavailable`, quickly, unless its comment says otherwise.
 */

export type Verdict = 'helpful' | 'not_helpful'

export interface GivenFeedback {
  /** The adapter's opaque id of the answer. */
  readonly answer: string
  /** Used only as a keyed hash together with `answer`, so that a second click changes the first instead of adding one. */
  readonly person: string
  readonly passages: readonly string[]
  readonly verdict: Verdict
  /** One line, personal details removed before; cut at 500 characters. */
  readonly line: string | null
}

export interface PassageFeedback {
  readonly passage: string
  readonly helpful: number
  readonly notHelpful: number
  readonly lines: readonly { readonly verdict: Verdict; readonly line: string; readonly at: number }[]
}

/** How answers were received. Attached to passages, not to persons. */
export interface Feedback {
  give(feedback: GivenFeedback, now: number): Promise<void>
  /** What leads have not closed, most often "not helpful" first. */
  open(limit: number): Promise<readonly PassageFeedback[]>
  /** A lead has dealt with it: everything given on this passage until `now`. Says how many. */
  close(passage: string, now: number): Promise<number>
}

export interface HandedOnQuestion {
  readonly id: string
  /** Personal details removed before; cut at 4,000 characters. */
  readonly question: string
  readonly language: Language
  readonly topic: string | null
  /** Who asked, if she wants to be answered by name; `null` otherwise. */
  readonly person: string | null
}

/** Somebody pressed "Pass this on to the leads". Without it no question is kept, which the type and the store hold. */
export interface HandOnConsent {
  readonly kind: 'hand_on'
  /** The id of the very question that was agreed to. */
  readonly question: string
  readonly person: string
  readonly at: number
}

export interface OpenQuestion extends HandedOnQuestion {
  readonly at: number
  readonly closedAt: number | null
}

export interface HandedOnQuestions {
  /** What one person hands on of one answer in one way has one id, a keyed hash: a second press is known as one. */
  idOf(answer: string, kind: string, person: string): Promise<string>
  /** `false` if this id was handed on before. Refuses (`consent-missing`) a consent to another question. */
  handOn(question: HandedOnQuestion, consent: HandOnConsent, now: number): Promise<boolean>
  /** Not closed yet, the oldest first. */
  open(limit: number): Promise<readonly OpenQuestion[]>
  close(id: string, now: number): Promise<boolean>
}

/** A topic becomes readable once this many different people met it, so that no count points at one person. */
export const LEAST_PEOPLE = 3

export interface TopicCount {
  readonly topic: string
  readonly people: number
  readonly times: number
  /** The UTC day (ISO date) on which it was last met: the hour is not kept, so it cannot be told by the clock of the house. */
  readonly lastOn: string
}

/** What a topic was met by: a question that found no answer, for the leads; one that was answered, for "most asked". */
export type TopicMet = 'unanswered' | 'answered'

/** Counts of what was asked about. Loses a count rather than holding up an answer when the store is away. */
export interface TopicCounts {
  /** Default: `unanswered`. */
  meet(topic: string, person: string, now: number, how?: TopicMet): Promise<void>
  /** Only topics that `LEAST_PEOPLE` people met; most people first. Default: `unanswered`. */
  readable(limit: number, how?: TopicMet): Promise<readonly TopicCount[]>
  /** A lead has dealt with an unanswered one: counting starts anew. `false` if there was nothing. */
  close(topic: string): Promise<boolean>
}

/** `null` (also when the store is away) = never chosen. */
export interface Preferences {
  language(person: string): Promise<Language | null>
  setLanguage(person: string, language: Language, now: number): Promise<void>
}

/** What a person can agree to, and take back. */
export type ConsentKind = 'share_progress' | 'nudge'

/** `has` says no when the store is away. */
export interface Consents {
  give(person: string, kind: ConsentKind, now: number): Promise<void>
  withdraw(person: string, kind: ConsentKind): Promise<void>
  has(person: string, kind: ConsentKind): Promise<boolean>
}

/**
 * Which message of ours answers which of theirs, so that an edited question is answered anew in its place, a deleted one takes
 * its answer along, and a thread is known to be ours after a restart. Ids only; theirs as keyed hashes, also of who asked, since
 * where our answer stands may be her own chat. Both methods that read know nothing while the store is away, and a note that cannot
 * be kept is lost.
 */
export interface Posted {
  /** `question` and `thread` are opaque ids of an adapter, `answer` is what it needs to find its own message again. */
  remember(
    question: string,
    answer: string,
    thread: string | null,
    person: string,
    now: number,
  ): Promise<void>
  /** `null` = not known. */
  answerTo(question: string): Promise<string | null>
  inThread(thread: string): Promise<boolean>
  remove(question: string): Promise<void>
}

/** Where a person can be written to unasked (a reminder, a lead's question): opaque to everybody but the adapter. */
export interface Addresses {
  remember(person: string, address: string, now: number): Promise<void>
  find(person: string): Promise<string | null>
}

/** Rows per table that were deleted; tables without any are left out. */
export type Erased = Readonly<Record<string, number>>

/** The whole small state, as the rest of the house sees it. */
export interface State {
  readonly seen: SeenEvents
  readonly progress: Progress
  readonly feedback: Feedback
  readonly handedOn: HandedOnQuestions
  readonly topics: TopicCounts
  readonly preferences: Preferences
  readonly consents: Consents
  readonly posted: Posted
  readonly addresses: Addresses
  readonly underway: Underway
  /** Erases a person everywhere, in one piece: whole or not at all. */
  forget(person: string): Promise<Erased>
  /** Deletes whatever is older than the retention table allows. */
  sweep(now: number): Promise<Erased>
  health(): StoreHealth
  close(): Promise<void>
}
