import type { Knowledge } from '../../domain/knowledge.js'
import type { Problem } from '../../domain/problem.js'

/** Every problem of the folder: file, line, what to do. 1 if there is any error, else 0. */
export function checkKnowledge(knowledge: Knowledge, print: (line: string) => void, json: boolean): number {
  const errors = knowledge.problems.filter((problem) => problem.severity === 'error').length
  if (json) {
    print(JSON.stringify(knowledge.problems, null, 2))
    return errors > 0 ? 1 : 0
  }
  for (const problem of knowledge.problems) print(describe(problem))
  const warnings = knowledge.problems.length - errors
  print(
    knowledge.problems.length === 0
      ? `Nothing to mend: ${knowledge.documents.length} documents, ${knowledge.passages.length} passages, ${knowledge.sources.size} sources.`
      : `${errors} to mend, ${warnings} to look at. What is broken is left out; everything else is answered from.`,
  )
  return errors > 0 ? 1 : 0
}

export function describe(problem: Problem): string {
  const mark = problem.severity === 'error' ? 'mend' : 'look'
  return `${problem.file}:${problem.line}  [${mark}] ${problem.message}\n    ${problem.remedy}`
}
