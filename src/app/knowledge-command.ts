import { addMonths } from '../domain/add-months.js'
import type { Knowledge } from '../domain/knowledge.js'
import { LANGUAGES } from '../domain/language.js'
import { ROLES } from '../domain/passage.js'
import type { Shelf } from '../domain/ports.js'
import type { Problem } from '../domain/problem.js'
import { answerQuestion } from './answer-question.js'

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

function describe(problem: Problem): string {
  const mark = problem.severity === 'error' ? 'mend' : 'look'
  return `${problem.file}:${problem.line}  [${mark}] ${problem.message}\n    ${problem.remedy}`
}

/** What is loaded, not reviewed, past its review date, and the questions of questions.yaml that fail. */
export async function showStatus(
  shelf: Shelf,
  today: string,
  print: (line: string) => void,
): Promise<number> {
  const { knowledge } = shelf
  const files = new Set(knowledge.documents.map((document) => document.file))
  print(
    `Loaded: ${files.size} files, ${knowledge.documents.length} documents, ${knowledge.passages.length} passages, ${knowledge.sources.size} sources.`,
  )
  for (const language of LANGUAGES) {
    const own = knowledge.passages.filter((passage) => passage.language === language)
    print(
      `  ${language}: ${ROLES.map((role) => `${role} ${own.filter((passage) => passage.role === role).length}`).join(', ')}`,
    )
  }
  const cited = new Set(knowledge.passages.flatMap((passage) => passage.citations.map((ref) => ref.citekey)))
  const silent = [...knowledge.sources.keys()].filter((citekey) => !cited.has(citekey))
  print(`Sources without a passage: ${silent.length === 0 ? 'none' : silent.join(', ')}.`)
  const written = knowledge.documents.filter((document) => document.kind !== 'glossary')
  const fresh = written.filter((document) => document.review === null)
  print(`Not reviewed: ${fresh.length} of ${written.length} files.`)
  const months = knowledge.organisation.review.validForMonths
  const past = written.filter(
    (document) => document.review !== null && addMonths(document.review.on, months) < today,
  )
  print(
    `Past the review date: ${past.length === 0 ? 'none' : past.map((document) => document.file).join(', ')}.`,
  )
  const waiting = knowledge.organisation.helplines.filter((line) => line.checked === null)
  if (waiting.length > 0)
    print(
      `Helplines that wait for a lead's check, and are not shown until then: ${waiting.map((line) => line.number).join(', ')}.`,
    )
  print(
    `Problems: ${knowledge.problems.length}${knowledge.problems.length === 0 ? '' : ' (npm run knowledge -- check)'}.`,
  )

  const failing: string[] = []
  for (const question of knowledge.questions) {
    const answered = await answerQuestion(shelf, question.ask, question.language)
    if (!answered.cited.some((citekey) => question.cites.includes(citekey)))
      failing.push(
        `  line ${question.line}: "${question.ask}" must cite ${question.cites.join(' or ')}; ${answered.outcome}`,
      )
  }
  print(
    `questions.yaml: ${knowledge.questions.length - failing.length} of ${knowledge.questions.length} cite their source.`,
  )
  for (const line of failing) print(line)
  return failing.length > 0 ? 1 : 0
}
