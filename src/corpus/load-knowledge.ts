import { createHash } from 'node:crypto'
import type { Knowledge, Organisation } from '../domain/knowledge.js'
import { LANGUAGES } from '../domain/language.js'
import type { KnowledgeDocument, Passage } from '../domain/passage.js'
import type { Problem } from '../domain/problem.js'
import { isNonEmpty } from '../domain/text.js'
import { type Bibliography, readBibliography } from './bibliography.js'
import { crossCheck } from './cross-check.js'
import { type Citable, kindOf, passageId, readDocument } from './read-document.js'
import { type FolderFile, readFolder } from './read-folder.js'
import {
  DEFAULT_ORGANISATION,
  type ReadTerm,
  readBoundaries,
  readGlossary,
  readOrganisation,
  readQuestions,
} from './settings-files.js'

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
    const result = read(content, `${folder}/${path}`)
    problems.push(...result.problems)
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
  for (const file of files) {
    if (!/\.(?:md|txt)$/iu.test(file.path)) continue
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
    const read = readDocument(file, folder, kind, organisation.mainLanguage, citable)
    problems.push(...read.problems)
    if (read.document !== null) documents.push(read.document)
    for (const passage of read.passages) keep(passage)
  }
  for (const term of glossary?.terms ?? []) {
    const made = termDocuments(term, `${folder}/glossary.yaml`, citable)
    problems.push(...made.problems)
    documents.push(...made.documents)
    for (const passage of made.passages) keep(passage)
  }
  problems.push(...crossCheck(documents, questions, bibliography, folder))
  const used = organisation.review.useUnreviewed
    ? passages
    : passages.filter((passage) => passage.review !== null || passage.kind === 'library')
  return {
    version: versionOf(used, documents, files),
    documents,
    passages: used,
    sources: bibliography.sources,
    glossary: glossary?.glossary ?? { terms: [], words: [] },
    boundaries,
    questions,
    organisation,
    problems: sortProblems(problems),
  }
}

/** A term of the glossary is a small document of its own in each language: its definition is what can be cited. */
function termDocuments({ term, lines }: ReadTerm, file: string, citable: Citable) {
  const problems: Problem[] = []
  const known = term.citations.filter((ref) => citable.has(ref.citekey))
  for (const ref of term.citations) {
    if (citable.has(ref.citekey)) continue
    problems.push({
      code: 'citekey-unknown',
      severity: 'error',
      file,
      line: lines.en,
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
        line: lines.en,
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
      quote: text,
      role: 'fact',
      citations: known,
      lines: [lines[language], lines[language]],
      headings: [],
    })
  }
  return { documents, passages, problems }
}

function versionOf(
  passages: readonly Passage[],
  documents: readonly KnowledgeDocument[],
  files: readonly FolderFile[],
): string {
  const hash = createHash('sha256')
  for (const { id, file, lines, topic } of passages)
    hash.update(`${id} ${file} ${lines.join('-')} ${topic}\n`)
  for (const document of documents)
    hash.update(JSON.stringify([document.topic, document.title, document.asks]))
  for (const { path, content } of files)
    if (/\.(?:ya?ml|bib)$/iu.test(path)) hash.update(path).update(content)
  return hash.digest('hex').slice(0, 16)
}

function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line))
}
