import type { UrgentCategory } from './knowledge.js'
import type { Language } from './language.js'
import type { Passage, Role } from './passage.js'
import type { NonEmpty } from './text.js'

/** A quote, and the passage it is said to come from. From a model: not believed before it is checked. */
export interface Support {
  readonly passage: string
  readonly quote: string
}

export interface DraftClaim {
  readonly role: Role
  readonly text: string
  readonly language: Language
  readonly support: readonly Support[]
}

/** What a composer proposes, whoever it is. */
export interface Draft {
  readonly composer: 'extractive' | 'model'
  readonly claims: readonly DraftClaim[]
  /** `false`: the composer saw the passages and says they do not answer the question. Default: `true`. */
  readonly covered?: boolean
  /** Danger that a model noticed where the rules did not; it can only raise an alarm, never silence one. */
  readonly alarm?: UrgentCategory
  /** It broke off: these claims were whole, others were still to come. */
  readonly cut?: boolean
}

/** A quote that stands in its passage. */
export interface Citation {
  readonly passage: Passage
  /** Printed from the knowledge folder. */
  readonly quote: string
}

declare const verified: unique symbol

/**
 * A statement that may be shown. It cannot be built without a citation (the type asks for one), nor anywhere but in the
 * verifier: `sealClaim` is imported by `answering/verify-draft.ts` alone, which `tests/architecture.test.ts` holds.
 */
export interface Claim {
  readonly [verified]: true
  readonly role: Role
  readonly text: string
  readonly citations: NonEmpty<Citation>
}

export function sealClaim(role: Role, text: string, citations: NonEmpty<Citation>): Claim {
  return { role, text, citations } as Claim
}

/** Why a claim of a draft was not shown. */
export interface Dropped {
  readonly text: string
  readonly reason: string
}

export interface Verified {
  readonly claims: readonly Claim[]
  readonly dropped: readonly Dropped[]
}
