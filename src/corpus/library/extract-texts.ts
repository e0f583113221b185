import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { say } from '../../domain/say.js'
import { type FolderFile, isBinary } from '../folder-file.js'
import { EXTRACT_LIMITS, extractApart } from './extract-apart.js'
import { type Extracted, passingly } from './full-text.js'
import { isLongMarkup } from './markup-limits.js'
import { bodyOf } from './read-full-text.js'

/** What was extracted before, by the hash of the file's bytes: a study is taken apart once. */
export interface TextStore {
  get(hash: string): Promise<Extracted | null>
  /** Never rejects: what cannot be kept is extracted again. */
  set(hash: string, extracted: Extracted): Promise<void>
}

/** Puts the text into every PDF and Word file of a folder, and into long pages and Markdown files; others stay as they are. Nothing throws. */
export async function extractTexts(directory: string, files: readonly FolderFile[]): Promise<FolderFile[]> {
  const all: FolderFile[] = []
  for (const file of files) all.push(needsExtracting(file) ? await extractText(directory, file, null) : file)
  return all
}

export function needsExtracting(file: FolderFile): boolean {
  return file.extracted === undefined && (isBinary(file.path) || isLongMarkup(file))
}

/** The file with its text, or with why there is none. Ends early, as if it had failed, when nobody waits for it any more. */
export async function extractText(
  directory: string,
  file: FolderFile,
  store: TextStore | null,
  signal?: AbortSignal,
): Promise<FolderFile> {
  if (isBinary(file.path)) return { ...file, extracted: await extractOne(directory, file, store, signal) }
  const body = bodyOf(file)
  // Whoever reads its top and its limits says why nothing is read of it.
  if (body === null) return file
  return {
    ...file,
    extracted: await extractApart(file.path, new TextEncoder().encode(body), EXTRACT_LIMITS, signal),
  }
}

async function extractOne(
  directory: string,
  file: FolderFile,
  store: TextStore | null,
  signal?: AbortSignal,
): Promise<Extracted> {
  const hash = file.hash ?? ''
  const kept = store === null || hash === '' ? null : await store.get(hash)
  if (kept !== null) return kept
  let bytes: Buffer
  try {
    bytes = await readFile(join(directory, file.path))
  } catch {
    return changing()
  }
  if (hash !== '' && createHash('sha256').update(bytes).digest('hex') !== hash) return changing()
  const extracted = await extractApart(file.path, bytes, EXTRACT_LIMITS, signal)
  // What this moment is to blame for is tried again.
  if (store !== null && hash !== '' && extracted.fault?.passing !== true) await store.set(hash, extracted)
  return extracted
}

function changing(): Extracted {
  return passingly(
    'unreadable',
    say`This file was being changed while it was read.`,
    say`Wait until it is saved; it is read again then.`,
  )
}
