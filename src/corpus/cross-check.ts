import type { CourseModule } from '../domain/course-module.js'
import type { RegressionQuestion } from '../domain/knowledge.js'
import type { KnowledgeDocument } from '../domain/passage.js'
import { type Problem, problemOf } from '../domain/problem.js'
import { say } from '../domain/say.js'
import type { Bibliography } from './bibliography.js'

const TRANSLATION = /\.(?:en|de)\.(?:md|txt)$/iu

/** What can only be seen with all files side by side. */
export function crossCheck(
  documents: readonly KnowledgeDocument[],
  modules: readonly CourseModule[],
  questions: readonly RegressionQuestion[],
  bibliography: Bibliography,
  folder: string,
): Problem[] {
  return [
    ...duplicateTitles(documents),
    ...lonelyTranslations(documents),
    ...unlikeTranslations(modules),
    ...unknownCites(questions, bibliography, folder),
  ]
}

function duplicateTitles(documents: readonly KnowledgeDocument[]): Problem[] {
  const first = new Map<string, KnowledgeDocument>()
  const problems: Problem[] = []
  for (const document of documents) {
    if (document.kind === 'glossary') continue
    const key = `${document.language} ${document.title.toLowerCase()}`
    const twin = first.get(key)
    if (twin === undefined) first.set(key, document)
    else
      problems.push(
        problemOf({
          code: 'title-duplicate',
          severity: 'warning',
          file: document.file,
          line: 1,
          message: say`The title "${document.title.slice(0, 80)}" also stands in ${twin.file}.`,
          remedy: say`Give one of the two another title.`,
        }),
      )
  }
  return problems
}

function lonelyTranslations(documents: readonly KnowledgeDocument[]): Problem[] {
  const originals = new Set(
    documents.filter((document) => !TRANSLATION.test(document.file)).map((document) => document.topic),
  )
  return documents
    .filter(
      (document) =>
        document.kind !== 'glossary' && TRANSLATION.test(document.file) && !originals.has(document.topic),
    )
    .map((document) =>
      problemOf({
        code: 'original-missing',
        severity: 'warning',
        file: document.file,
        line: 1,
        message: say`This is a translation, and the file it translates is not there or cannot be used.`,
        remedy: say`Put ${document.topic.split('/').at(-1)!}.md beside it, or take the language out of the file's name.`,
      }),
    )
}

/** Whoever changes the language in the middle of a module goes on at the same section: it must have its counterpart. */
function unlikeTranslations(modules: readonly CourseModule[]): Problem[] {
  const originals = new Map(
    modules.filter((module) => !TRANSLATION.test(module.file)).map((module) => [module.topic, module]),
  )
  return modules.flatMap((module): Problem[] => {
    const original = originals.get(module.topic)
    if (original === undefined || original === module || sameShape(module, original)) return []
    return [
      problemOf({
        code: 'module-unlike',
        severity: 'warning',
        file: module.file,
        line: 1,
        message: say`The sections of this module differ from those of ${original.file}.`,
        remedy: say`Give both the same sections in the same order, each with the same {#name} behind its heading.`,
      }),
    ]
  })
}

function sameShape(one: CourseModule, other: CourseModule): boolean {
  const shape = ({ stops }: CourseModule): string =>
    stops
      .map((stop) => `${stop.kind} ${stop.id ?? ''} ${stop.kind === 'check' ? rights(stop) : ''}`)
      .join('|')
  const rights = (check: { options: readonly { right: boolean }[] }): string =>
    check.options.map((option) => (option.right ? 'x' : '-')).join('')
  return shape(one) === shape(other)
}

function unknownCites(
  questions: readonly RegressionQuestion[],
  bibliography: Bibliography,
  folder: string,
): Problem[] {
  return questions.flatMap((question) =>
    question.cites
      .filter((citekey) => !bibliography.sources.has(citekey) && !bibliography.unusable.has(citekey))
      .map(
        (citekey): Problem =>
          problemOf({
            code: 'citekey-unknown',
            severity: 'error',
            file: `${folder}/questions.yaml`,
            line: question.line,
            message: say`The source "${citekey}" that this question must cite is not in references.bib.`,
            remedy: say`Correct the key, or add the source to references.bib.`,
            about: citekey,
          }),
      ),
  )
}
