import { foldProblems } from '../../domain/fold-problems.js'
import type { Knowledge } from '../../domain/knowledge.js'
import { type GoneFolder, type HeldNews, sayFolders, sayGone } from '../../domain/knowledge-news.js'
import type { Language } from '../../domain/language.js'
import { type Problem, problemOf, wordsOf } from '../../domain/problem.js'
import { type Sentence, say } from '../../domain/say.js'

/** Something a lead should look at: what `check` alone finds has a name of its own. */
export interface Finding extends Omit<Problem, 'code'> {
  readonly code: Problem['code'] | 'private-detail'
}

/** What is checked: the folder as it is now, and whether the assistant answers from it. */
export interface Checked {
  /** The name of the folder, which begins every file name. */
  readonly name: string
  readonly knowledge: Knowledge
  readonly held: HeldNews | null
  /** What leads of this house read. */
  readonly language: Language
  /** What has gone within a day and is no large part, so that it counts as meant. */
  readonly gone: readonly GoneFolder[]
}

/**
 * Every problem of the folder: file, line, what to do; as data each, for a person each cause once. `closer` is what only a closer look
 * finds. 1 if there is any error, else 0.
 */
export function checkKnowledge(
  { name, knowledge, held, gone: few, language }: Checked,
  closer: readonly Finding[],
  print: (line: string) => void,
  json: boolean,
): number {
  const gone = held === null || held.reason === 'missing' ? [] : [filesGone(held, name)]
  const problems = [...gone, ...knowledge.problems, ...closer]
  const failed = problems.some(isError) ? 1 : 0
  if (json) {
    // Programs read the English; what is German beside it is for people.
    print(JSON.stringify(problems, (name, value) => (name === 'german' ? undefined : value), 2))
    return failed
  }
  const others = foldProblems(knowledge.problems)
  // What it follows from comes before it.
  const cause = held?.cause ?? null
  const causes = cause === null ? [] : others.filter((one) => one.others > 0 || isSame(one, cause))
  const folded = [
    ...causes,
    ...foldProblems(gone),
    ...others.filter((one) => !causes.includes(one)),
    ...closer,
  ]
  for (const problem of folded) print(describe(problem, language))
  const errors = folded.filter(isError).length
  const { documents, passages, sources } = knowledge
  const meanwhile =
    held === null
      ? say`What is broken is left out; everything else is answered from.`
      : say`Until then the last complete version is answered from.`
  const sum =
    folded.length === 0
      ? say`Nothing to mend: ${documents.length} documents, ${passages.length} passages, ${sources.size} sources.`
      : say`${errors} to mend, ${folded.length - errors} to look at. ${meanwhile}`
  print(sum[language])
  if (held === null && few.length > 0)
    print(
      say`Gone since yesterday, and no longer answered from: ${sayFolders(few, language)}. If it was not meant, put it back.`[
        language
      ],
    )
  return failed
}

/** That much of the folder is gone since the last complete version, as a problem like any other. */
export function filesGone(held: HeldNews, name: string): Problem {
  const [first] = held.folders
  const gone: Sentence = { en: sayGone(held, 'en'), de: sayGone(held, 'de') }
  const then = held.cause === null ? say`Put back what is missing.` : say`Mend what is named first.`
  return problemOf({
    code: 'files-gone',
    severity: 'error',
    file: first === undefined ? name : `${name}/${first.folder}`,
    line: 1,
    message: say`A large part of what was here is gone: ${gone}. It is held back, and the last complete version is answered from.`,
    remedy: say`${then} If it is meant to be gone: npm run knowledge -- accept`,
  })
}

function isSame(one: Problem, other: Problem): boolean {
  return one.file === other.file && one.line === other.line && one.message === other.message
}

function isError({ severity }: Finding): boolean {
  return severity === 'error'
}

export function describe(problem: Finding, language: Language): string {
  const mark = isError(problem) ? say`mend` : say`look`
  const { message, remedy } = wordsOf(problem, language)
  return `${problem.file}:${problem.line}  [${mark[language]}] ${message}\n    ${remedy}`
}
