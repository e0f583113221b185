import { isLanguage, type Language } from '../domain/language.js'
import type { DocumentKind } from '../domain/passage.js'
import type { Extracted } from './library/full-text.js'

/** A file of the folder. */
export interface FolderFile {
  /** Relative to the folder, with forward slashes: `notes/x.md`. */
  readonly path: string
  /** The text, read whole; empty for a PDF or a Word file, whose text has to be extracted. */
  readonly content: string
  /** SHA-256 of the bytes; absent in a file made in memory. */
  readonly hash?: string
  /** What a PDF or a Word file gave. */
  readonly extracted?: Extracted
}

/**
 * Largest file that is read, in bytes. A note is 5 kB, a study as text 300 kB, a book of 500 pages 1.5 MB; what is larger was put here by
 * mistake and would only make every start slow.
 */
export const LARGEST_FILE = 2 * 1024 * 1024

/** Largest PDF, Word file or saved web page, in bytes; these carry pictures, which are not read. */
export const LARGEST_DOCUMENT = 40 * 1024 * 1024

/** Whether a file is text as it is, read wherever it lies. */
export function isText(path: string): boolean {
  return /\.(?:md|txt|ya?ml|bib)$/iu.test(path)
}

/** Whether a file is Markdown or plain text, as knowledge is written. */
export function isProse(path: string): boolean {
  return /\.(?:md|txt)$/iu.test(path)
}

/** Whether a file is a saved web page, a PDF or a Word file, read in `library/` alone. */
export function isDocument(path: string): boolean {
  return /\.(?:html?|pdf|docx)$/iu.test(path)
}

/** Whether the text of a file has to be extracted before it can be read. */
export function isBinary(path: string): boolean {
  return /\.(?:pdf|docx)$/iu.test(path)
}

/** What lies in a folder of its own; terms of the glossary do not. */
export type FileKind = Exclude<DocumentKind, 'glossary'>

const FOLDERS: ReadonlyMap<string, FileKind> = new Map([
  ['notes', 'note'],
  ['responses', 'response'],
  ['onboarding', 'module'],
  ['library', 'library'],
])

/** The kind of a Markdown or text file by the folder it lies in; `null` = not knowledge. */
export function kindOf(path: string): FileKind | null {
  return path.includes('/') ? (FOLDERS.get(path.split('/')[0]!) ?? null) : null
}

/**
 * `responses/ambivalence.de.md` is the topic `responses/ambivalence` in German. A Mac may write the same "ü" as two signs, and the file and
 * its translation still belong together.
 */
export function topicOf(written: string): { topic: string; language: Language | null } {
  const path = written.normalize('NFC')
  const match = /^(.*?)(?:\.([a-z]{2}))?\.(?:md|txt|html?|pdf|docx)$/iu.exec(path)
  const language = match?.[2]?.toLowerCase()
  if (match === null) return { topic: path, language: null }
  return isLanguage(language)
    ? { topic: match[1]!, language }
    : { topic: path.replace(/\.[a-z]+$/iu, ''), language: null }
}
