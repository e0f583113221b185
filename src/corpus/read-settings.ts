import type { Boundary, Organisation, RegressionQuestion } from '../domain/knowledge.js'
import type { Problem } from '../domain/problem.js'
import { type Bibliography, readBibliography } from './bibliography.js'
import type { FolderFile } from './folder-file.js'
import { readGlossary } from './read-glossary.js'
import { DEFAULT_ORGANISATION, readOrganisation } from './read-organisation.js'
import type { ReadingMemory } from './reading-memory.js'
import { attempt } from './report.js'
import { readBoundaries, readQuestions } from './settings-files.js'

/** The files beside the texts; each is there once, under this name. */
export const SETTINGS = [
  'references.bib',
  'glossary.yaml',
  'boundaries.yaml',
  'questions.yaml',
  'organisation.yaml',
]

/** What the files beside the texts say. */
export interface Settings {
  readonly bibliography: Bibliography
  readonly organisation: Organisation
  readonly boundaries: readonly Boundary[]
  readonly questions: readonly RegressionQuestion[]
  /** `null` = there is none that can be read. */
  readonly glossary: ReturnType<typeof readGlossary> | null
  readonly problems: readonly Problem[]
}

/** Reads the files beside the texts; what is not there, or cannot be read, is empty or has its default. */
export function readSettings(
  folder: string,
  files: ReadonlyMap<string, FolderFile>,
  memory: ReadingMemory,
): Settings {
  const problems: Problem[] = []
  const take = <T extends { problems: readonly Problem[] }>(
    path: string,
    read: (content: string, file: string) => T,
  ): T | null => {
    const file = files.get(path)
    if (file === undefined) return null
    const name = `${folder}/${path}`
    const result = attempt(name, problems, () => memory.setting(file, () => read(file.content, name)))
    for (const problem of result?.problems ?? []) problems.push(problem)
    return result
  }
  const bibliography: Bibliography = take('references.bib', readBibliography) ?? {
    sources: new Map(),
    unusable: new Set(),
    problems: [],
  }
  const organisation = take('organisation.yaml', readOrganisation)?.organisation ?? DEFAULT_ORGANISATION
  const boundaries = take('boundaries.yaml', readBoundaries)?.boundaries ?? []
  const questions = take('questions.yaml', readQuestions)?.questions ?? []
  const glossary = take('glossary.yaml', readGlossary)
  return { bibliography, organisation, boundaries, questions, glossary, problems }
}
