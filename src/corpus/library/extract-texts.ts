import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type FolderFile, isBinary } from '../folder-file.js'
import { extractApart } from './extract-apart.js'
import { type Extracted, faulty } from './full-text.js'
import { isLongMarkup } from './markup-limits.js'
import { bodyOf } from './read-full-text.js'

/** What was extracted before, by the hash of the file's bytes: a study is taken apart once. */
export interface TextStore {
  get(hash: string): Promise<Extracted | null>
  /** Never rejects: what cannot be kept is extracted again. */
  set(hash: string, extracted: Extracted): Promise<void>
}

/** Puts the text into every PDF and Word file of a folder, and into long pages and Markdown files; others stay as they are. Nothing throws. */
export async function extractTexts(
  directory: string,
  files: readonly FolderFile[],
  store: TextStore | null,
  onFile: (done: number, of: number) => void = () => undefined,
): Promise<FolderFile[]> {
  const isOpen = (file: FolderFile): boolean =>
    file.extracted === undefined && (isBinary(file.path) || isLongMarkup(file))
  const open = files.filter(isOpen).length
  let done = 0
  const all: FolderFile[] = []
  for (const file of files) {
    if (!isOpen(file)) {
      all.push(file)
      continue
    }
    const extracted = isBinary(file.path)
      ? await extractOne(directory, file, store)
      : await extractMarkup(file)
    all.push(extracted === null ? file : { ...file, extracted })
    done += 1
    onFile(done, open)
  }
  return all
}

/** `null` where it is not read at all; whoever reads its top and its limits says why. */
async function extractMarkup(file: FolderFile): Promise<Extracted | null> {
  const body = bodyOf(file)
  return body === null ? null : await extractApart(file.path, new TextEncoder().encode(body))
}

async function extractOne(directory: string, file: FolderFile, store: TextStore | null): Promise<Extracted> {
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
  const extracted = await extractApart(file.path, bytes)
  // What this moment is to blame for is tried again.
  if (store !== null && hash !== '' && extracted.fault?.code !== 'unreadable')
    await store.set(hash, extracted)
  return extracted
}

function changing(): Extracted {
  return faulty(
    'unreadable',
    'This file was being changed while it was read.',
    'Wait until it is saved; it is read again then.',
  )
}
