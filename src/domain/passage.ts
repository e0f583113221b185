import type { Language } from './language.js'
import type { NonEmpty } from './text.js'

/**
 * What a passage is for. The headings of a response card give the first four: what may be going on, what one could say,
 * what better not, what next. Everything else is a fact.
 */
export type Role = 'dynamic' | 'say' | 'avoid' | 'step' | 'fact'

export const ROLES: readonly Role[] = ['dynamic', 'say', 'avoid', 'step', 'fact']

/** Where one of them is asked for, the other is what a hurried colleague needs besides: why, and what better not, can wait. */
const BESIDE_IT: Partial<Readonly<Record<Role, Role>>> = { say: 'step', step: 'say', avoid: 'say' }

/**
 * The roles in the order in which they are read: the one that was asked for first, then why, words, what better not, what next. Who asks
 * for words has a step right below them, and who asks for a step has words, so that both stand on a phone's first screen.
 */
export function readingOrder(first: Role): readonly Role[] {
  const begins = [first, BESIDE_IT[first]].filter((role) => role !== undefined)
  return [...begins, ...ROLES.filter((role) => !begins.includes(role))]
}

/** Where a document stands in the knowledge folder. */
export type DocumentKind = 'note' | 'response' | 'module' | 'library' | 'glossary'

/** The three steps on the way out that the blog series names (Mission Freedom, Part 2). */
export type Phase = 'stabilisation' | 'relationship' | 'self-empowerment'

export const PHASES: readonly Phase[] = ['stabilisation', 'relationship', 'self-empowerment']

/** A lead's review: who, and on which day (ISO date). */
export interface Review {
  readonly by: string
  readonly on: string
}

/** A citation as it stands in a file: `[@who2014, p. 12]`. */
export interface CitationRef {
  readonly citekey: string
  /** `p. 12`, `sec. 3`: where in the source, as the author of the line wrote it. */
  readonly locator?: string
}

/** One paragraph or list item: the smallest thing that can be found, quoted and cited. */
export interface Passage {
  /** Derived from the content alone, so that it stays the same when lines above it move. */
  readonly id: string
  /** What a person reads: without citations and markup, on one line. */
  readonly text: string
  /** Verbatim from the file at `lines` (white space made single, citations at the end left off). */
  readonly quote: string
  readonly role: Role
  readonly language: Language
  readonly citations: NonEmpty<CitationRef>
  /** With forward slashes, from the folder's name on: `knowledge/notes/x.md`. */
  readonly file: string
  /**
   * First and last line in the file, counted from 1; where a file has no lines (PDF, DOCX), twice the number of the paragraph.
   */
  readonly lines: readonly [number, number]
  /** The document's title. */
  readonly title: string
  /** Headings above the passage, outermost first, without the title. */
  readonly headings: readonly string[]
  readonly kind: DocumentKind
  /** The document without its language: `responses/ambivalence` for `ambivalence.md` and `ambivalence.de.md`. */
  readonly topic: string
  readonly phase: Phase | null
  readonly review: Review | null
  /** The last day on which the review still counts (ISO date), by `organisation.yaml`. */
  readonly reviewedUntil?: string
  /** The page of a PDF, counted from 1. */
  readonly page?: number
  /** Opens the source at this very place: a page of a PDF, a text fragment of a web page. Absent = only the source's own link. */
  readonly link?: string
}

/** A file of the folder, or a term of the glossary, with what holds for all its passages. */
export interface KnowledgeDocument {
  readonly topic: string
  readonly file: string
  readonly kind: DocumentKind
  readonly language: Language
  readonly title: string
  /** How staff put it, in their words; raises what is found. */
  readonly asks: readonly string[]
  readonly phase: Phase | null
  /** Of a card: what happened, in a few words that other cards share; "guide me" begins with it. */
  readonly group?: string
  readonly review: Review | null
}
