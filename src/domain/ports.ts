import type { Refusal } from './answer.js'
import type { Draft, DraftClaim, Verified } from './claim.js'
import type { Confidence, Evidence } from './evidence.js'
import type { Knowledge } from './knowledge.js'
import type { Language } from './language.js'
import type { Offered } from './offered.js'
import type { Inbound, Intent, Question, Redaction, Standing, Turn } from './question.js'
import type { Reply } from './reply.js'
import type { Urgency, UrgentNotice } from './urgent.js'

/** Now, in milliseconds since 1970. Time is an argument, so that tests need no waiting. */
export type Clock = () => number

/** Reduces a word to its stem in a language; injected, since the domain imports nothing. */
export type Stem = (word: string, language: Language) => string

/** Screens for acute danger. Needs no network, no store, no model and no knowledge folder. */
export type ScreenUrgent = (text: string, fallback: Language) => Urgency | null

/** What to do now, in words; with or without a knowledge folder. */
export type NoticeUrgent = (urgency: Urgency, language: Language) => UrgentNotice

/** Takes personal details out of a text before it is searched, sent, stored or logged. */
export type Redact = (text: string, language: Language) => Redaction

export type ReadIntent = (text: string, language: Language) => { intent: Intent; language: Language | null }

export interface Retriever {
  /** Best passages for a question. Never throws for a text, however odd. */
  find(question: Question, signal?: AbortSignal): Promise<Evidence>
}

export type JudgeConfidence = (evidence: Evidence) => Confidence

export interface ComposeOptions {
  readonly signal?: AbortSignal
  /** Told of each claim as soon as it is whole, before the draft is; every one of them is in the draft again. */
  readonly onClaim?: (claim: DraftClaim) => void
  /** When the question began to be answered, by `performance.now()`: what a deadline counts from, the search included. Default: now. */
  readonly begun?: number
}

/** Proposes what to say; what it proposes is not believed. */
export interface Composer {
  compose(question: Question, evidence: Evidence, options?: ComposeOptions): Promise<Draft>
}

/** The one gate through which every answer passes, whoever composed it. */
export type VerifyDraft = (draft: Draft) => Verified

/** One version of the knowledge with everything built from it. An answer takes one shelf and keeps to it. */
export interface Shelf {
  readonly knowledge: Knowledge
  readonly retriever: Retriever
  readonly judge: JudgeConfidence
  /** Always there, in a millisecond. */
  readonly composer: Composer
  /** A model's, where one is configured. Late, refusing, broken or hostile: the other one answers. */
  readonly fluent: Composer | null
  readonly verify: VerifyDraft
}

/** The shelf of this moment; a later call may give a newer one. Waits for the first one at a start. */
export type CurrentShelf = () => Shelf | Promise<Shelf>

/** Handled events, so that each is answered once. */
export interface SeenEvents {
  /** `true` for exactly one caller per key, across processes, until the key expires. */
  claim(key: string, now: number): Promise<boolean>
}

/** What was asked and shown before in a thread, and what can be typed next, in memory, redacted, for a day. */
export interface Threads {
  /** The turn before: of an edited `message` the one it followed, not what stood in it until then. */
  last(thread: string, now: number, message?: string): Turn | null
  remember(thread: string, turn: Turn, now: number, message?: string): void
  offered(thread: string, now: number): Offered | null
  offer(thread: string, offered: Offered, now: number): void
  forget(thread: string): void
}

/** Who may ask where: as whom, and whether the answer may be read by everybody in the room. */
export type DecideAccess = (
  inbound: Inbound,
) =>
  | { readonly allowed: true; readonly as: Standing; readonly visibility: 'thread' | 'asker' }
  | { readonly allowed: false; readonly reason: Refusal }

/**
 * Told who composed an answer, or why not: `used`, `cut` (its beginning is), `unverified` (nothing of it held), `uncovered` (it
 * says the passages do not answer), or the code of what went wrong. For counting; never a word of anybody.
 */
export type WatchComposing = (composer: Draft['composer'], outcome: string) => void

/**
 * Told that a question could not be answered, since the knowledge could not be had (`folder`) or something broke on the way to the
 * answer: the error's kind and its code, if it has one. For the log; never a word of anybody.
 */
export type WatchFailing = (part: 'folder' | 'answer', kind: string, code: string | null) => void

/** Writes to people unasked: a lead, a volunteer. `true` if somebody was reached. */
export type Notify = (to: string, reply: Reply) => Promise<boolean>
