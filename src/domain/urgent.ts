import type { UrgentCategory } from './knowledge.js'
import type { Language } from './language.js'

/** What the screening found, before anything else runs. */
export interface Urgency {
  readonly category: UrgentCategory
  readonly language: Language
  /** The signals that spoke for it, by name: for tests and leads, never with words of the message. */
  readonly why: readonly string[]
  /** The words are a survivor's own: she is told who is there for her, and is not coached. */
  readonly firstPerson: boolean
}

export interface ShownHelpline {
  readonly name: string
  readonly number: string
  readonly purpose: string
  /** ISO date of the check. */
  readonly checked: string
}

/** The part of a reply that nothing can be shown above. */
export interface UrgentNotice {
  readonly category: UrgentCategory
  readonly title: string
  /** What to do now, in order, short enough for a shaking hand. */
  readonly steps: readonly string[]
  readonly helplines: readonly ShownHelpline[]
}
