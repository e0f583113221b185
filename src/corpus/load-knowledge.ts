import { createHash } from 'node:crypto'
import type { CourseModule } from '../domain/course-module.js'
import type { Knowledge, Organisation } from '../domain/knowledge.js'
import { isLanguage, LANGUAGES } from '../domain/language.js'
import type { KnowledgeDocument, Passage } from '../domain/passage.js'
import type { Problem } from '../domain/problem.js'
import { isNonEmpty } from '../domain/text.js'
import { type Bibliography, readBibliography } from './bibliography.js'
import { crossCheck } from './cross-check.js'
import { type Citable, kindOf, passageId, readDocument } from './read-document.js'
import { type FolderFile, readFolder } from './read-folder.js'
import { type ReadTerm, readGlossary } from './read-glossary.js'
import { DEFAULT_ORGANISATION, readOrganisation } from './read-organisation.js'
import { readBoundaries, readQuestions } from './settings-files.js'

/** The files beside the texts; each is there once, under this name. */
const SETTINGS = ['references.bib', 'glossary.yaml', 'boundaries.yaml', 'questions.yaml', 'organisation.yaml']

/** Reads the whole folder into one version of the knowledge. Problems are part of it; nothing in the folder throws. */
export async function loadKnowledge(directory: string): Promise<Knowledge> {
  const folder = await readFolder(directory)
  return buildKnowledge(folder.name, folder.files, folder.problems)
}

/** The same from files already read: a pure function of its arguments. */
export function buildKnowledge(
  folder: string,
  files: readonly FolderFile[],
  readProblems: readonly Problem[] = [],
): Knowledge {
  const problems: Problem[] = [...readProblems]
  const at = (path: string): string | null => files.find((file) => file.path === path)?.content ?? null
  const take = <T extends { problems: readonly Problem[] }>(
    path: string,
    read: (content: string, file: string) => T,
  ): T | null => {
    const content = at(path)
    if (content === null) return null
    const result = attempt(`${folder}/${path}`, problems, () => read(content, `${folder}/${path}`))
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
  const citable: Citable = {
    has: (citekey) => bibliography.sources.has(citekey),
    unusable: bibliography.unusable,
  }

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
    if (!TEXT.test(file.path)) {
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
    if (foreign !== null && (at(`${foreign.original}.md`) ?? at(`${foreign.original}.txt`)) !== null) {
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
    const read = attempt(`${folder}/${file.path}`, problems, () =>
      readDocument(file, folder, kind, organisation.mainLanguage, citable),
    )
    if (read === null) continue
    for (const problem of read.problems) problems.push(problem)
    if (read.document !== null) documents.push(read.document)
    if (read.module !== null) modules.push(read.module)
    for (const passage of read.passages) keep(passage)
  }
  for (const term of glossary?.terms ?? []) {
    const made = termDocuments(term, `${folder}/glossary.yaml`, citable)
    problems.push(...made.problems)
    documents.push(...made.documents)
    for (const passage of made.passages) keep(passage)
  }
  problems.push(...crossCheck(documents, modules, questions, bibliography, folder))
  const used = organisation.review.useUnreviewed
    ? passages
    : passages.filter((passage) => passage.review !== null || passage.kind === 'library')
  const course = organisation.review.useUnreviewed
    ? modules
    : modules.filter((module) => module.review !== null)
  return {
    version: versionOf(used, documents, course, files),
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

/** A term of the glossary is a small document of its own in each language: its definition is what can be cited. */
function termDocuments({ term, written }: ReadTerm, file: string, citable: Citable) {
  const problems: Problem[] = []
  const known = term.citations.filter((ref) => citable.has(ref.citekey))
  for (const ref of term.citations) {
    if (citable.has(ref.citekey)) continue
    problems.push({
      code: 'citekey-unknown',
      severity: 'error',
      file,
      line: written.en.lines[0],
      message: `The source "${ref.citekey}" of the term "${term.id}" is not in references.bib.`,
      remedy: 'Correct the key, or add the source to references.bib.',
    })
  }
  const documents: KnowledgeDocument[] = []
  const passages: Passage[] = []
  if (!isNonEmpty(known)) {
    if (term.citations.length === 0)
      problems.push({
        code: 'citation-missing',
        severity: 'error',
        file,
        line: written.en.lines[0],
        message: `The term "${term.id}" has no source; its definition is not shown.`,
        remedy: 'Add cite: "[@key]".',
      })
    return { documents, passages, problems }
  }
  for (const language of LANGUAGES) {
    const shared = {
      language,
      file,
      title: term.name[language],
      kind: 'glossary' as const,
      topic: `glossary/${term.id}`,
      phase: null,
      review: null,
    }
    const text = term.definition[language]
    documents.push({ ...shared, asks: term.also[language] })
    passages.push({
      ...shared,
      id: passageId(language, 'fact', text, known),
      text,
      quote: written[language].quote,
      role: 'fact',
      citations: known,
      lines: written[language].lines,
      headings: [],
    })
  }
  return { documents, passages, problems }
}

function versionOf(
  passages: readonly Passage[],
  documents: readonly KnowledgeDocument[],
  modules: readonly CourseModule[],
  files: readonly FolderFile[],
): string {
  const hash = createHash('sha256')
  for (const { id, file, lines, topic, quote, headings, phase, review } of passages)
    hash.update(JSON.stringify([id, file, lines, topic, quote, headings, phase, review]))
  for (const { topic, language, title, asks, review, phase, group } of documents)
    hash.update(JSON.stringify([topic, language, title, asks, review, phase, group]))
  for (const { topic, language, title, minutes, stops } of modules)
    hash.update(JSON.stringify([topic, language, title, minutes, stops]))
  for (const { path, content } of files)
    if (/\.(?:ya?ml|bib)$/iu.test(path)) hash.update(path).update(content)
  return hash.digest('hex').slice(0, 16)
}

function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line))
}
