import type { Claim } from './claim.js'
import type { Language } from './language.js'
import type { Passage } from './passage.js'
import type { Intent, Removed } from './question.js'
import type { Block } from './reply.js'
import type { Source } from './source.js'
import type { NonEmpty } from './text.js'
import type { UrgentNotice } from './urgent.js'

/** A source with its number in this answer, and the passages through which it is cited. */
export interface NumberedSource {
  readonly number: number
  readonly source: Source
  readonly passages: readonly Passage[]
}

/** What holds for every answer. */
export interface Common {
  readonly intent: Intent
  readonly language: Language
  /** As it was searched: personal details removed. */
  readonly question: string
  readonly removed: readonly Removed[]
  /** `null` unless there is danger; then it stands above everything else. */
  readonly urgent: UrgentNotice | null
}

/**
 * What the assistant says to one message. Expected outcomes are values: not knowing and not being allowed to are no errors.
 */
export type Answer = Common &
  (
    | {
        readonly outcome: 'answered'
        readonly claims: NonEmpty<Claim>
        readonly sources: NonEmpty<NumberedSource>
      }
    /** Not sure enough to answer: links only. */
    | { readonly outcome: 'pointers'; readonly sources: NonEmpty<NumberedSource> }
    /** No supporting passage: what lies nearest, or where to go instead. */
    | {
        readonly outcome: 'not_covered'
        readonly instead: string | null
        readonly nearest: readonly Passage[]
      }
    | {
        readonly outcome: 'urgent'
        readonly urgent: UrgentNotice
        readonly claims: readonly Claim[]
        readonly sources: readonly NumberedSource[]
      }
    | { readonly outcome: 'refused'; readonly reason: Refusal }
    /** No question: greetings, the course, lists, a press. What it states as a fact is a claim all the same. */
    | {
        readonly outcome: 'conversation'
        readonly blocks: readonly Block[]
        readonly claims: readonly Claim[]
        readonly sources: readonly NumberedSource[]
      }
  )

export type Refusal = 'guest' | 'stranger' | 'too-many'

export type Outcome = Answer['outcome']
