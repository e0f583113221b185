import type { Boundary, Organisation, RegressionQuestion } from '../domain/knowledge.js'
import type { Problem } from '../domain/problem.js'
import { type Bibliography, readBibliography } from './bibliography.js'
import type { PlacedSignal } from './broad-signals.js'
import { completeOrganisation, lastSaid, sayMeanwhile } from './complete-organisation.js'
import type { FolderFile } from './folder-file.js'
import { readGlossary } from './read-glossary.js'
import { readOrganisation } from './read-organisation.js'
import type { ReadingMemory } from './reading-memory.js'
import { attempt } from './report.js'
import { NOTHING_READ } from './said-organisation.js'
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
  /** The words that point to a boundary by themselves, with their lines. */
  readonly signals: readonly PlacedSignal[]
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
    return attempt(name, problems, () => memory.setting(file, () => read(file.content, name)))
  }
  const bibliography: Bibliography = take('references.bib', readBibliography) ?? {
    sources: new Map(),
    unusable: new Set(),
    problems: [],
  }
  const boundaries = take('boundaries.yaml', readBoundaries)
  const questions = take('questions.yaml', readQuestions)
  const glossary = take('glossary.yaml', readGlossary)
  for (const read of [bibliography, boundaries, questions, glossary]) problems.push(...(read?.problems ?? []))
  const said = take('organisation.yaml', readOrganisation) ?? NOTHING_READ
  const last = memory.organisation
  memory.organisation = lastSaid(said, last)
  problems.push(...sayMeanwhile(said, last, `${folder}/organisation.yaml`))
  return {
    bibliography,
    organisation: completeOrganisation(said, last),
    boundaries: boundaries?.boundaries ?? [],
    signals: boundaries?.signals ?? [],
    questions: questions?.questions ?? [],
    glossary,
    problems,
  }
}
