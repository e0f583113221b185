import { foldProblems } from '../domain/fold-problems.js'
import { helplineStanding } from '../domain/helpline-standing.js'
import type { Knowledge } from '../domain/knowledge.js'
import { reviewStanding } from '../domain/review-standing.js'
import type { StatusCounts } from './state-words.js'

/** The state of the folder in numbers; of problems each cause once, as they are listed. `today` is an ISO date. */
export function statusOf(knowledge: Knowledge, today: string): StatusCounts {
  const { written, unreviewed, past } = reviewStanding(knowledge, today)
  const helplines = helplineStanding(knowledge.organisation, today)
  const problems = foldProblems(knowledge.problems)
  const errors = problems.filter((problem) => problem.severity === 'error').length
  return {
    files: new Set(knowledge.documents.map((document) => document.file)).size,
    passages: knowledge.passages.length,
    sources: knowledge.sources.size,
    written: written.length,
    unreviewed: unreviewed.length,
    past: past.length,
    errors,
    warnings: problems.length - errors,
    helplines: helplines.unchecked.length,
    helplinesPast: helplines.past.length,
  }
}
