import { addMonths } from '../domain/add-months.js'
import type { Knowledge } from '../domain/knowledge.js'
import type { StatusCounts } from './words.js'

/** The state of the folder in numbers. `today` is an ISO date. */
export function statusOf(knowledge: Knowledge, today: string): StatusCounts {
  const written = knowledge.documents.filter(({ kind }) => kind !== 'glossary' && kind !== 'library')
  const months = knowledge.organisation.review.validForMonths
  const errors = knowledge.problems.filter((problem) => problem.severity === 'error').length
  return {
    files: new Set(knowledge.documents.map((document) => document.file)).size,
    passages: knowledge.passages.length,
    sources: knowledge.sources.size,
    written: written.length,
    unreviewed: written.filter(({ review }) => review === null).length,
    past: written.filter(({ review }) => review !== null && addMonths(review.on, months) < today).length,
    errors,
    warnings: knowledge.problems.length - errors,
    helplines: knowledge.organisation.helplines.filter((line) => line.checked === null).length,
  }
}
