import type { CourseModule } from './course-module.js'
import type { Language } from './language.js'
import type { CitationRef, KnowledgeDocument, Passage } from './passage.js'
import type { Problem } from './problem.js'
import type { Source } from './source.js'
import type { NonEmpty } from './text.js'

export type PerLanguage<T> = Readonly<Record<Language, T>>

/** A term of `glossary.yaml` with the words that lead to it. */
export interface GlossaryTerm {
  readonly id: string
  readonly name: PerLanguage<string>
  /** Synonyms and what staff really type. */
  readonly also: PerLanguage<readonly string[]>
  readonly definition: PerLanguage<string>
  readonly citations: readonly CitationRef[]
}

/** Everyday words that mean the same in both languages; only for finding and for comparing, never shown. */
export type WordGroup = PerLanguage<readonly string[]>

export interface Glossary {
  readonly terms: readonly GlossaryTerm[]
  readonly words: readonly WordGroup[]
}

/** What is asked near our field and is not ours (`boundaries.yaml`), and where to go instead. */
export interface Boundary {
  readonly id: string
  readonly title: PerLanguage<string>
  readonly asks: PerLanguage<readonly string[]>
  /** Words that point here by themselves; a `*` at the end stands for any ending. */
  readonly signals: PerLanguage<readonly string[]>
  readonly instead: PerLanguage<string>
  /** Nothing to do with the field at all (cooking, computers), as against near it (medicines, law). Default: false. */
  readonly far: boolean
}

/** A question of `questions.yaml`, and the sources of which an answer must cite at least one. */
export interface RegressionQuestion {
  readonly ask: string
  readonly language: Language
  readonly cites: NonEmpty<string>
  readonly line: number
}

export type UrgentCategory =
  | 'suicide'
  | 'self_harm'
  | 'violence_now'
  | 'child_at_risk'
  | 'missing_or_abducted'
  | 'medical'
  | 'trafficker_contact'

export const URGENT_CATEGORIES: readonly UrgentCategory[] = [
  'suicide',
  'self_harm',
  'violence_now',
  'child_at_risk',
  'missing_or_abducted',
  'medical',
  'trafficker_contact',
]

export interface Helpline {
  readonly id: string
  readonly name: PerLanguage<string>
  readonly number: string
  readonly purpose: PerLanguage<string>
  /** Whether it is the police: a police line may have to act on what it hears. */
  readonly kind: string
  readonly suits: readonly UrgentCategory[]
  readonly url: string | null
  /** The day a lead called or opened it (ISO). `null` = not checked, and then never shown. */
  readonly checked: string | null
}

/** `organisation.yaml`. */
export interface Organisation {
  readonly name: string
  readonly languages: readonly Language[]
  readonly mainLanguage: Language
  readonly leads: readonly string[]
  /** Guests and people of other organisations who may ask: domains of e-mails, user groups, member ids. */
  readonly allowed: readonly string[]
  /** Whom staff call in the house when it is serious; `null` until a lead has filled it in. */
  readonly onCall: { readonly name: string; readonly phone: string } | null
  readonly helplines: readonly Helpline[]
  readonly review: { readonly validForMonths: number; readonly useUnreviewed: boolean }
  /** Phrases the leads added to the screening for danger. */
  readonly urgentPhrases: readonly { readonly category: UrgentCategory; readonly phrase: string }[]
}

/** One version of the folder, whole. Every answer comes from exactly one. */
export interface Knowledge {
  /** A hash of everything below that an answer can depend on. */
  readonly version: string
  readonly documents: readonly KnowledgeDocument[]
  readonly passages: readonly Passage[]
  /** The course for new volunteers: `onboarding/`, by file name, both languages. */
  readonly modules: readonly CourseModule[]
  readonly sources: ReadonlyMap<string, Source>
  readonly glossary: Glossary
  readonly boundaries: readonly Boundary[]
  readonly questions: readonly RegressionQuestion[]
  readonly organisation: Organisation
  readonly problems: readonly Problem[]
}
