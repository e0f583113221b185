import type { Version } from '../corpus/load-knowledge.js'
import { foldProblems } from '../domain/fold-problems.js'
import type { Knowledge } from '../domain/knowledge.js'
import type { KnowledgeNews } from '../domain/knowledge-news.js'
import type { Problem } from '../domain/problem.js'

/** What an edit changed: lines that came and went, and what is broken since. */
export function updateOf(before: Version, after: Version): KnowledgeNews & { kind: 'updated' } {
  const old = new Set(before.knowledge.passages.map((passage) => passage.id))
  const { passages, problems, version } = after.knowledge
  const kept = passages.filter((passage) => old.has(passage.id)).length
  const known = new Set(errorsOf(before.knowledge).map(({ file, message }) => `${file} ${message}`))
  const broken = errorsOf({ problems }).filter(({ file, message }) => !known.has(`${file} ${message}`))
  return {
    kind: 'updated',
    version,
    passages: passages.length,
    added: passages.length - kept,
    removed: old.size - kept,
    toMend: foldProblems(errorsOf({ problems })).length,
    broken: foldProblems(broken),
  }
}

function errorsOf({ problems }: Pick<Knowledge, 'problems'>): Problem[] {
  return problems.filter((problem) => problem.severity === 'error')
}
