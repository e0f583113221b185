import { AssistantError } from './assistant-error.js'
import type { Language } from './language.js'
import type { SeenEvents } from './ports.js'
import type { Underway } from './underway.js'

/**
 * What must survive a restart, and nothing else. Knowledge is derived from the folder and is never in here. Every method
 * takes the time, and ids come from the caller, so that a test needs no waiting and no luck. `person` is the adapter's
 * opaque id. When the store cannot answer, a method throws `StoreUnavailable`, quickly, unless its comment says otherwise.
 */

/** How a module of the course was left behind. */
export interface CoveredModule {
  readonly module: string
  /** As it was called when it was covered: a certificate stays right after a module was renamed or deleted. */
  readonly title: string
  readonly how: 'done' | 'skipped'
  readonly at: number
}

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** Where a person stands in the course. */
export interface CourseProgress {
  readonly person: string
  readonly language: Language
  readonly status: 'active' | 'stopped' | 'finished'
  readonly module: string
  /** Counted from 0. */
  readonly step: number
  /** What the step said, as an id: finds the place again after a lead split or reordered the module. `null` = none. */
  readonly mark: string | null
  /** In the order in which they were covered. */
  readonly covered: readonly CoveredModule[]
  /** What the course itself wants to remember (an order of modules, an open check); opaque here. At most 16,000 characters as JSON. */
  readonly memory: Json
}

export interface SavedProgress extends CourseProgress {
  /** Counts every save, from 1. Hand it back with the next save. */
  readonly revision: number
  readonly startedAt: number
  readonly updatedAt: number
  readonly nudgedAt: number | null
}

export type SaveOutcome =
  | { readonly saved: true; readonly revision: number }
  /** Somebody else (a second click, another process) was faster; `current` is what stands now. */
  | { readonly saved: false; readonly current: SavedProgress | null }

export interface Progress {
  get(person: string): Promise<SavedProgress | null>
  /** Saves a step if nobody saved one since `expected` was read (`null`: the person has none yet). Whole or not at all. */
  save(next: CourseProgress, expected: number | null, now: number): Promise<SaveOutcome>
  /** Whoever is in the course, was silent since `before`, was never nudged, and agreed to be; the longest silence first. */
  silentSince(before: number, limit: number): Promise<readonly SavedProgress[]>
  /** `true` for exactly one caller per person, across processes. */
  markNudged(person: string, now: number): Promise<boolean>
  /** Only those who agreed that leads see how far they are. */
  shared(): Promise<readonly SavedProgress[]>
  remove(person: string): Promise<boolean>
}

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
  /** The UTC day (ISO date) on which it was last met. */
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

/** Why the store is away. */
export type StoreTrouble =
  | 'locked'
  | 'full'
  | 'read-only'
  | 'corrupt'
  | 'unreachable'
  | 'newer-schema'
  | 'other-key'

export type StoreHealth =
  | { readonly state: 'ok'; readonly engine: 'sqlite' | 'postgres' }
  | {
      readonly state: 'degraded'
      readonly trouble: StoreTrouble
      readonly since: number
      readonly remedy: string
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

const REMEDIES: Readonly<Record<StoreTrouble, string>> = {
  locked:
    'Another program holds the state file for long. Look for a second copy or a backup tool that locks it.',
  full: 'The disk is full. Free some space; writing starts again by itself.',
  'read-only':
    'The state may not be written. Give the user who runs this the right to write in DATA_DIR (or in the database).',
  corrupt:
    'The state is damaged. Move the file away, then run `npm run data -- restore FILE` with the newest backup.',
  unreachable: 'The state cannot be reached. Check DATABASE_URL and the server, or that DATA_DIR exists.',
  'newer-schema': 'The state was written by a newer version. Start that version; this one does not touch it.',
  'other-key':
    'HASH_KEY differs from the one this state was begun with. Set the earlier one again (empty, if there was none).',
}

export function remedyFor(trouble: StoreTrouble): string {
  return REMEDIES[trouble]
}

/** The store is away; what needs it says so plainly and everything else goes on. */
export class StoreUnavailable extends AssistantError {
  readonly trouble: StoreTrouble

  constructor(trouble: StoreTrouble, facts: Readonly<Record<string, string | number | boolean | null>> = {}) {
    super('store-unavailable', remedyFor(trouble), { trouble, ...facts })
    this.trouble = trouble
  }
}
