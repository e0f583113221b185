import { addMonths } from './add-months.js'
import type { Knowledge } from './knowledge.js'
import type { KnowledgeDocument } from './passage.js'

/** Files that wait for a lead's eye. */
export interface ReviewStanding {
  /** Every file that a team reviews. A full text is its source's own and needs no review; a term of the glossary is reviewed with its file. */
  readonly written: readonly KnowledgeDocument[]
  readonly unreviewed: readonly KnowledgeDocument[]
  /** Those whose review counts no more on this day. */
  readonly past: readonly KnowledgeDocument[]
}

/** How far the folder is reviewed. `today` is an ISO date; the last day of a review still counts. */
export function reviewStanding({ documents, organisation }: Knowledge, today: string): ReviewStanding {
  const { validForMonths } = organisation.review
  const written = documents.filter(({ kind }) => kind !== 'glossary' && kind !== 'library')
  return {
    written,
    unreviewed: written.filter(({ review }) => review === null),
    past: written.filter(({ review }) => review !== null && addMonths(review.on, validForMonths) < today),
  }
}
