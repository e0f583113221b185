import { readFolder } from '../../corpus/read-folder.js'
import { SETTINGS } from '../../corpus/read-settings.js'
import type { Knowledge } from '../../domain/knowledge.js'
import { problemOf } from '../../domain/problem.js'
import { type Sentence, say } from '../../domain/say.js'
import { createRedactor } from '../../safety/redact.js'
import type { Finding } from './check.js'
import { findPastHelplines } from './past-helplines.js'
import { findPrivateDetails } from './private-details.js'

/** What is lost with each of the files beside the texts. */
const WITHOUT: Readonly<Record<string, Sentence>> = {
  'glossary.yaml': say`no term is explained, and English and German words do not find each other`,
  'boundaries.yaml': say`questions that are not ours are not told apart`,
  'questions.yaml': say`none of your own questions is tried`,
  'organisation.yaml': say`nobody is on call or a lead, and no helpline is shown`,
}

/**
 * What an answer does not depend on, and a lead has to look at: files that are not there, helplines to be called again, and lines that
 * hold somebody's details. `today` is an ISO date.
 */
export async function lookCloser(directory: string, knowledge: Knowledge, today: string): Promise<Finding[]> {
  const { name, files, problems } = await readFolder(directory)
  const named = new Set([...problems, ...knowledge.problems].map(({ file }) => file))
  const gone = files.length === 0 ? [] : SETTINGS.filter((path) => !files.some((file) => file.path === path))
  const missing = gone.flatMap((path): Finding[] =>
    named.has(`${name}/${path}`) || WITHOUT[path] === undefined
      ? []
      : [
          problemOf({
            code: 'files-gone',
            severity: 'warning',
            file: `${name}/${path}`,
            line: 1,
            message: say`This file is not there: ${WITHOUT[path]}.`,
            remedy: say`If it was deleted by mistake, put it back from an earlier copy of the folder.`,
          }),
        ],
  )
  const authors = [...knowledge.sources.values()].flatMap((source) => source.authors)
  const redact = createRedactor({ sourceNames: authors })
  return [
    ...missing,
    ...findPastHelplines(name, files, knowledge.organisation, today),
    ...findPrivateDetails(name, files, knowledge.organisation, redact),
  ]
}
