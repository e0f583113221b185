import type { CourseModule } from '../domain/course-module.js'
import type { Knowledge } from '../domain/knowledge.js'
import type { KnowledgeDocument, Passage } from '../domain/passage.js'
import { type Problem, problemOf } from '../domain/problem.js'
import { say } from '../domain/say.js'
import { findBroadSignals, phrasesOf } from './broad-signals.js'
import { chooseTexts } from './choose-texts.js'
import { crossCheck } from './cross-check.js'
import type { FolderFile } from './folder-file.js'
import { extractTexts } from './library/extract-texts.js'
import { nameLostBibliography } from './lost-bibliography.js'
import { sayNothingReviewed } from './nothing-reviewed.js'
import { reviewed } from './read-document.js'
import { readFolder } from './read-folder.js'
import type { ReadDocument } from './read-of.js'
import { readingOf, readText } from './reading.js'
import { type ReadFile, ReadingMemory } from './reading-memory.js'
import { attempt, reportFilesOf } from './report.js'
import { termDocuments } from './term-documents.js'
import { versionOf } from './version-of.js'

/** Reads the whole folder into one version of the knowledge. Problems are part of it; nothing in the folder throws. */
export async function loadKnowledge(directory: string): Promise<Knowledge> {
  const folder = await readFolder(directory)
  const files = await extractTexts(directory, folder.files)
  return buildKnowledge(folder.name, files, folder.problems)
}

/** One version, with what it was put together from. */
export interface Version {
  readonly knowledge: Knowledge
  readonly reads: readonly ReadFile[]
}

/** The same from files already read: a pure function of its arguments. */
export function buildKnowledge(
  folder: string,
  files: readonly FolderFile[],
  readProblems: readonly Problem[] = [],
): Knowledge {
  return buildVersion(folder, files, readProblems, new ReadingMemory()).knowledge
}

/** The same again; what `memory` knows of a file is not read a second time. */
export function buildVersion(
  folder: string,
  files: readonly FolderFile[],
  readProblems: readonly Problem[],
  memory: ReadingMemory,
): Version {
  const reading = readingOf(folder, files, memory)
  const { settings, citable, rules } = reading
  const { bibliography, organisation, boundaries, signals, questions, glossary } = settings
  const problems: Problem[] = [...readProblems, ...settings.problems]
  const report = reportFilesOf(folder, problems)
  const reads: ReadDocument[] = []
  const readFiles: ReadFile[] = []
  const documents: KnowledgeDocument[] = []
  const passages: Passage[] = []
  const modules: CourseModule[] = []
  const seen = new Map<string, Passage>()
  const keep = (passage: Passage): void => {
    const twin = seen.get(passage.id)
    if (twin === undefined) {
      seen.set(passage.id, passage)
      passages.push(passage)
      return
    }
    problems.push(
      problemOf({
        code: 'id-duplicate',
        severity: 'warning',
        file: passage.file,
        line: passage.lines[0],
        message: say`The same words with the same source stand in ${twin.file}, line ${twin.lines[0]}; they are used once.`,
        remedy: say`Delete one of the two, or say it differently.`,
        about: twin.file,
      }),
    )
  }
  for (const { file, kind } of chooseTexts(files, report)) {
    const read = attempt(`${folder}/${file.path}`, problems, () => readText(file, kind, reading, memory))
    if (read === null) continue
    const remembered = memory.of(file, reading.context)
    if (remembered !== null) readFiles.push(remembered)
    if (read.document !== null) reads.push(read)
    for (const problem of read.problems) problems.push(problem)
    if (read.document !== null) documents.push(read.document)
    if (read.module !== null) modules.push(read.module)
    for (const passage of read.passages) keep(passage)
  }
  for (const term of glossary?.terms ?? []) {
    const made = termDocuments(
      term,
      `${folder}/glossary.yaml`,
      citable,
      reviewed(glossary?.review ?? null, rules),
    )
    problems.push(...made.problems)
    documents.push(...made.documents)
    for (const passage of made.passages) keep(passage)
  }
  memory.keepOnly(files)
  problems.push(
    ...crossCheck(documents, modules, questions, bibliography, folder),
    ...findBroadSignals(signals, phrasesOf(documents, questions), `${folder}/boundaries.yaml`),
  )
  const used = organisation.review.useUnreviewed
    ? passages
    : passages.filter((passage) => passage.review !== null || passage.kind === 'library')
  if (used.length === 0 && passages.length > 0) problems.push(sayNothingReviewed(folder, files))
  // Where something stands and cannot be used, that is named already.
  if (files.length === 0 && problems.length === 0)
    report(
      'folder-empty',
      '',
      say`Nothing stands in the knowledge folder, so that nothing can be answered.`,
      say`Check KNOWLEDGE_DIR, or put the folders notes and responses and the file references.bib there.`,
    )
  const course = organisation.review.useUnreviewed
    ? modules
    : modules.filter((module) => module.review !== null)
  const knowledge: Knowledge = {
    version: versionOf(reads, files),
    documents,
    passages: used,
    modules: course,
    sources: bibliography.sources,
    glossary: glossary?.glossary ?? { terms: [], words: [] },
    boundaries,
    questions,
    organisation,
    problems: sortProblems(nameLostBibliography(problems, bibliography, folder)),
  }
  return { knowledge, reads: readFiles }
}

function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line))
}
