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
import { type Reading, readingOf, readText } from './reading.js'
import { type ReadFile, ReadingMemory } from './reading-memory.js'
import { attempt, type ReportFile, reportFilesOf } from './report.js'
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
  const { bibliography, organisation, boundaries, signals, questions, glossary } = reading.settings
  const found = createFindings([...readProblems, ...reading.settings.problems])
  const { documents, problems } = found
  const report = reportFilesOf(folder, problems)
  const { reads, readFiles } = addTexts(files, reading, memory, found, report)
  addTerms(reading, found)
  memory.keepOnly(files)
  problems.push(
    ...crossCheck(documents, found.modules, questions, bibliography, folder),
    ...findBroadSignals(signals, phrasesOf(documents, questions), `${folder}/boundaries.yaml`),
  )
  const { passages, modules } = organisation.review.useUnreviewed ? found : reviewedOf(found)
  if (passages.length === 0 && found.passages.length > 0) problems.push(sayNothingReviewed(folder, files))
  // Where something stands and cannot be used, that is named already.
  if (files.length === 0 && problems.length === 0)
    report(
      'folder-empty',
      '',
      say`Nothing stands in the knowledge folder, so that nothing can be answered.`,
      say`Check KNOWLEDGE_DIR, or put the folders notes and responses and the file references.bib there.`,
    )
  const knowledge: Knowledge = {
    version: versionOf(reads, files),
    documents,
    passages,
    modules,
    sources: bibliography.sources,
    glossary: glossary?.glossary ?? { terms: [], words: [] },
    boundaries,
    questions,
    organisation,
    problems: sortProblems(nameLostBibliography(problems, bibliography, folder)),
  }
  return { knowledge, reads: readFiles }
}

/** What the texts of a folder hold, all in all. */
interface Findings {
  readonly documents: KnowledgeDocument[]
  readonly passages: Passage[]
  readonly modules: CourseModule[]
  readonly problems: Problem[]
  /** Adds passages; what stands in the folder already is told and not added. */
  keep(passages: readonly Passage[]): void
}

function createFindings(problems: Problem[]): Findings {
  const passages: Passage[] = []
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
  return { documents: [], passages, modules: [], problems, keep: (all) => all.forEach(keep) }
}

/** Reads every text, and gives what was read of each. */
function addTexts(
  files: readonly FolderFile[],
  reading: Reading,
  memory: ReadingMemory,
  { documents, modules, problems, keep }: Findings,
  report: ReportFile,
): { readonly reads: ReadDocument[]; readonly readFiles: ReadFile[] } {
  const reads: ReadDocument[] = []
  const readFiles: ReadFile[] = []
  for (const { file, kind } of chooseTexts(files, report)) {
    const name = `${reading.folder}/${file.path}`
    const read = attempt(name, problems, () => readText(file, kind, reading, memory))
    if (read === null) continue
    const remembered = memory.of(file, reading.context)
    if (remembered !== null) readFiles.push(remembered)
    for (const problem of read.problems) problems.push(problem)
    if (read.document !== null) {
      reads.push(read)
      documents.push(read.document)
    }
    if (read.module !== null) modules.push(read.module)
    keep(read.passages)
  }
  return { reads, readFiles }
}

/** The terms of the glossary, each a document of its own. */
function addTerms(
  { folder, settings, citable, rules }: Reading,
  { documents, problems, keep }: Findings,
): void {
  const { glossary } = settings
  for (const term of glossary?.terms ?? []) {
    const review = reviewed(glossary?.review ?? null, rules)
    const made = termDocuments(term, `${folder}/glossary.yaml`, citable, review)
    problems.push(...made.problems)
    documents.push(...made.documents)
    keep(made.passages)
  }
}

/** What may be shown where only reviewed texts are; a source's own text needs no review. */
function reviewedOf({ passages, modules }: Findings): Pick<Findings, 'passages' | 'modules'> {
  return {
    passages: passages.filter(({ review, kind }) => review !== null || kind === 'library'),
    modules: modules.filter(({ review }) => review !== null),
  }
}

function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line))
}
