import type { Boundary } from './knowledge.js'
import type { Passage } from './passage.js'

/** A passage that was found, with the score of the whole and of its parts. */
export interface Hit {
  readonly passage: Passage
  readonly score: number
}

/** What the confidence gate looks at; each between 0 and 1 unless said otherwise. */
export interface Signals {
  /** Share of the question's idf mass that the best document carries; words the folder has never seen weigh most. */
  readonly coverage: number
  /** Likeness of the question to the nearest `asks` phrasing of the best document. */
  readonly likeness: number
  /** Best score as a share of what the question could get at most. */
  readonly ceiling: number
  /** Likeness of the question to the nearest boundary, and which. */
  readonly boundary: {
    readonly boundary: Boundary
    readonly likeness: number
    readonly signal: string | null
  } | null
  /** Log odds that a question worded like this is ours and not near the field, or far from it; 0 says nothing. */
  readonly wording: { readonly near: number; readonly far: number }
  /** Whether the question is about a person, names a term of the glossary, or names a source. */
  readonly person: boolean
  readonly term: boolean
  readonly source: boolean
  /** The card that leads, whether the message may be about it, and whether it surely is; `null` where no card was found. */
  readonly card: (CardSignals & { readonly fits: boolean; readonly sure: boolean }) | null
  /** Topic of the term of the glossary that it asks for, where it asks for nothing else. */
  readonly definition: string | null
  /** Share of the question's words that stand anywhere in the folder, by idf. */
  readonly known: number
  /** Numbers, doses, paragraphs and names asked for that stand in none of the best passages. */
  readonly missing: readonly string[]
  /**
   * What was asked of a source that it names, or how many, stands in none of the best passages, however near they are in all other words.
   */
  readonly untold: boolean
}

/** How far the leading card stands out, in log odds of naive Bayes over all phrasings. */
export interface CardSignals {
  readonly topic: string
  /** Above the average of all topics. */
  readonly odds: number
  readonly aheadOfCards: number
  readonly aheadOfNotes: number
  readonly aheadOfBoundaries: number
  /** Log odds that a question worded like this is ours and not near the field. */
  readonly wording: number
  /** Length of the question in words. */
  readonly words: number
}

export interface Evidence {
  /** Best first. */
  readonly hits: readonly Hit[]
  /** Of the cards that come nearest, best first, the passage that fits best: what is offered where none surely fits. */
  readonly cards: readonly Passage[]
  readonly signals: Signals
  /** `lexical` where no embedding was configured, or the embedding server did not answer. */
  readonly by: 'lexical' | 'hybrid'
}

export type Confidence =
  | { readonly verdict: 'answer'; readonly value: number }
  /** `card`: of our field, but none of the cards is surely about it; `field`: not even surely of our field. */
  | { readonly verdict: 'pointers'; readonly value: number; readonly doubt: 'card' | 'field' }
  | { readonly verdict: 'nothing'; readonly value: number; readonly boundary: Boundary | null }
