import type { Role } from '../../../domain/passage.js'
import type { Source } from '../../../domain/source.js'
import type { Reading } from '../reading/reading.js'
import type { Copy } from './copy-of.js'
import type { Matcher } from './matching.js'

/** A claim beside what it rests on. */
export interface Case {
  readonly role: Role
  readonly claim: Reading
  /** The quotes, in the order of the supports. */
  readonly quotes: readonly Reading[]
  /** The sentences of the passages in which the quotes stand. */
  readonly sentences: readonly Reading[]
  /** The same as they stand there, without what `sentences` leaves out or adds for what the claim is about. */
  readonly quoted: readonly string[]
  /** The whole passages. */
  readonly passages: readonly Reading[]
  readonly inQuotes: Matcher
  readonly inPassages: Matcher
  /** The sources the passages cite: whoever stands there may be named. */
  readonly sources: readonly Source[]
  /** Document titles and headings, where a name may stand. */
  readonly titles: readonly string[]
  /** Claim and at least one quote are in different languages. */
  readonly across: boolean
  /** How much of a quote the claim repeats; `null` across languages, where nothing can be repeated. */
  readonly copy: Copy | null
  /** For each quote, the parts of it that the claim is about. */
  readonly focus: readonly ReadonlySet<number>[]
  /** The claim tells a reader what to do ("Ask her …"), and asserts nothing about the world. */
  readonly instructs: boolean
}

/** Why a claim may not be shown: a stable code, and a sentence for a lead. */
export interface Finding {
  readonly code: string
  readonly says: string
}

/** One named question that is put to a claim; `null` = nothing against it. */
export type Check = (judged: Case) => Finding | null

export const finding = (code: string, says: string): Finding => ({ code, says })
