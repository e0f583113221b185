import { createHash } from 'node:crypto'
import type { CourseModule } from '../domain/course-module.js'
import type { Knowledge, Organisation } from '../domain/knowledge.js'
import { isLanguage } from '../domain/language.js'
import type { KnowledgeDocument, Passage } from '../domain/passage.js'
import type { Problem } from '../domain/problem.js'
import { type Bibliography, readBibliography } from './bibliography.js'
import { citableOf } from './citable.js'
import { crossCheck } from './cross-check.js'
import { type FolderFile, kindOf, topicOf } from './folder-file.js'
import { extractTexts } from './library/extract-texts.js'
import { readFullText } from './library/read-full-text.js'
import { type ReadDocument, type ReadingRules, readDocument, reviewed } from './read-document.js'
import { readFolder } from './read-folder.js'
import { readGlossary } from './read-glossary.js'
import { DEFAULT_ORGANISATION, readOrganisation } from './read-organisation.js'
import { ReadingMemory } from './reading-memory.js'
import { readBoundaries, readQuestions } from './settings-files.js'
import { termDocuments } from './term-documents.js'

/** The files beside the texts; each is there once, under this name. */
const SETTINGS = ['references.bib', 'glossary.yaml', 'boundaries.yaml', 'questions.yaml', 'organisation.yaml']

/** Reads the whole folder into one version of the knowledge. Problems are part of it; nothing in the folder throws. */
export async function loadKnowledge(directory: string): Promise<Knowledge> {
  const folder = await readFolder(directory)
  const files = await extractTexts(directory, folder.files, null)
  return buildKnowledge(folder.name, files, folder.problems)
}

/** The same from files already read: a pure function of its arguments. What `memory` knows of a file is not read again. */
export function buildKnowledge(
  folder: string,
  files: readonly FolderFile[],
  readProblems: readonly Problem[] = [],
  memory: ReadingMemory = new ReadingMemory(),
): Knowledge {
  const problems: Problem[] = [...readProblems]
  const byPath = new Map(files.map((file) => [file.path, file]))
  const take = <T extends { problems: readonly Problem[] }>(
    path: string,
    read: (content: string, file: string) => T,
  ): T | null => {
    const file = byPath.get(path)
    if (file === undefined) return null
    const name = `${folder}/${path}`
    const result = attempt(name, problems, () => memory.parse(file, () => read(file.content, name)))
    for (const problem of result?.problems ?? []) problems.push(problem)
    return result
  }
  const bibliography: Bibliography = take('references.bib', readBibliography) ?? {
    sources: new Map(),
    unusable: new Set(),
    problems: [],
  }
  const organisation: Organisation =
    take('organisation.yaml', readOrganisation)?.organisation ?? DEFAULT_ORGANISATION
  const boundaries = take('boundaries.yaml', readBoundaries)?.boundaries ?? []
  const questions = take('questions.yaml', readQuestions)?.questions ?? []
  const glossary = take('glossary.yaml', readGlossary)
  const citable = citableOf(bibliography)
  const rules: ReadingRules = {
    mainLanguage: organisation.mainLanguage,
    validForMonths: organisation.review.validForMonths,
  }
  // What else a document depends on: a change here lets every file be looked at again, without parsing it.
  const context = JSON.stringify([folder, rules, byPath.get('references.bib')?.hash ?? null])
  const twins = twinTexts(files)
  const reads: ReadDocument[] = []
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
    problems.push({
      code: 'id-duplicate',
      severity: 'warning',
      file: passage.file,
      line: passage.lines[0],
      message: `The same words with the same source stand in ${twin.file}, line ${twin.lines[0]}; they are used once.`,
      remedy: 'Delete one of the two, or say it differently.',
    })
  }
  if (documentsCite(files) && !files.some((file) => file.path === 'references.bib')) {
    const file = `${folder}/references.bib`
    if (!readProblems.some((problem) => problem.file === file))
      problems.push({
        code: 'bibtex',
        severity: 'error',
        file,
        line: 1,
        message: 'This file is not there, so that nothing in the folder has a source.',
        remedy: 'Export your sources from Zotero as BibTeX and put them here under this name.',
      })
  }
  for (const file of files) {
    if (SETTINGS.includes(file.path)) continue
    if (!TEXT.test(file.path) && !file.path.startsWith('library/')) {
      problems.push({
        code: 'file-unknown',
        severity: 'warning',
        file: `${folder}/${file.path}`,
        line: 1,
        message: 'This file is not read.',
        remedy: `Only these are, and only at the top of the folder: ${SETTINGS.join(', ')}.`,
      })
      continue
    }
    const kind = kindOf(file.path)
    if (kind === null) {
      problems.push({
        code: 'file-unknown',
        severity: 'warning',
        file: `${folder}/${file.path}`,
        line: 1,
        message: 'This file lies beside the folders that are read.',
        remedy: 'Move it to notes/, responses/, onboarding/ or library/.',
      })
      continue
    }
    const foreign = foreignLanguage(file.path)
    if (foreign !== null && (byPath.has(`${foreign.original}.md`) || byPath.has(`${foreign.original}.txt`))) {
      problems.push({
        code: 'file-unknown',
        severity: 'warning',
        file: `${folder}/${file.path}`,
        line: 1,
        message: `This is a translation into a language the assistant does not speak (${foreign.language}), and is not read.`,
        remedy: 'Keep it elsewhere; English (.en) and German (.de) are read.',
      })
      continue
    }
    const twin = twins.get(file.path)
    if (twin !== undefined) {
      problems.push({
        code: 'id-duplicate',
        severity: 'warning',
        file: `${folder}/${file.path}`,
        line: 1,
        message: `The full text of this source is here twice; ${twin} is read.`,
        remedy: 'Keep one of the two.',
      })
      continue
    }
    const read = attempt(`${folder}/${file.path}`, problems, () =>
      memory.document(file, context, () =>
        kind === 'library'
          ? readFullText(file, folder, rules, citable, memory)
          : readDocument(file, folder, kind, rules, citable, memory),
      ),
    )
    if (read === null) continue
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
  problems.push(...crossCheck(documents, modules, questions, bibliography, folder))
  const used = organisation.review.useUnreviewed
    ? passages
    : passages.filter((passage) => passage.review !== null || passage.kind === 'library')
  const course = organisation.review.useUnreviewed
    ? modules
    : modules.filter((module) => module.review !== null)
  return {
    version: versionOf(reads, files),
    documents,
    passages: used,
    modules: course,
    sources: bibliography.sources,
    glossary: glossary?.glossary ?? { terms: [], words: [] },
    boundaries,
    questions,
    organisation,
    problems: sortProblems(problems),
  }
}

const TEXT = /\.(?:md|txt)$/iu

/** The kinds of full texts, the one that reads best first. */
const BEST_FIRST = ['md', 'txt', 'html', 'htm', 'docx', 'pdf']

/** Of two full texts of one source in one language, the one that reads better is read: the other, with the one. */
function twinTexts(files: readonly FolderFile[]): ReadonlyMap<string, string> {
  const rank = (path: string): number => BEST_FIRST.indexOf(path.split('.').at(-1)!.toLowerCase())
  const best = new Map<string, string>()
  const twins = new Map<string, string>()
  const full = files.map(({ path }) => path).filter((path) => path.startsWith('library/'))
  for (const path of full.sort((a, b) => rank(a) - rank(b))) {
    const { topic, language } = topicOf(path)
    const key = `${topic.split('/').at(-1)} ${language ?? ''}`
    const first = best.get(key)
    if (first === undefined) best.set(key, path)
    else twins.set(path, first)
  }
  return twins
}

/** `notes/x.fr.md` beside `notes/x.md`: read as English it would be quoted to people as English. */
function foreignLanguage(path: string): { original: string; language: string } | null {
  const match = /^(.+)\.([a-z]{2})\.(?:md|txt)$/iu.exec(path)
  const language = match?.[2]?.toLowerCase()
  return match === null || language === undefined || isLanguage(language)
    ? null
    : { original: match[1]!, language }
}

function documentsCite(files: readonly FolderFile[]): boolean {
  return files.some((file) => TEXT.test(file.path) && kindOf(file.path) !== null)
}

/** A parser that gives up on one file must not take the others down: its file is named and left out. */
function attempt<T>(file: string, problems: Problem[], read: () => T): T | null {
  try {
    return read()
  } catch {
    problems.push({
      code: 'unreadable',
      severity: 'error',
      file,
      line: 1,
      message: 'This file cannot be read: something in it is too deep or too damaged for the parser.',
      remedy: 'Compare it with a neighbouring file, or put back the version before the last change.',
    })
    return null
  }
}

/** A hash of what was read: of the files that give documents, and of the settings as they are. */
function versionOf(reads: readonly ReadDocument[], files: readonly FolderFile[]): string {
  const hash = createHash('sha256')
  for (const read of reads) hash.update(printOf(read))
  for (const { path, content } of files)
    if (/\.(?:ya?ml|bib)$/iu.test(path)) hash.update(path).update(content)
  return hash.digest('hex').slice(0, 16)
}

const prints = new WeakMap<ReadDocument, string>()

/** Of what was read out of a file, problems aside; worked out once, since most files stay as they are. */
function printOf(read: ReadDocument): string {
  const known = prints.get(read)
  if (known !== undefined) return known
  const { problems: _, ...rest } = read
  const print = createHash('sha256').update(JSON.stringify(rest)).digest('hex')
  prints.set(read, print)
  return print
}

function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line))
}
