import { type FolderFile, isDocument } from '../corpus/folder-file.js'
import type { Version } from '../corpus/load-knowledge.js'
import { createFolderReader, type Folder } from '../corpus/read-folder.js'
import { ReadingMemory } from '../corpus/reading-memory.js'
import type { ProblemCode } from '../domain/problem.js'
import { keyOf } from './knowledge-cache.js'
import { createLateTexts } from './late-texts.js'
import { createTextStore } from './text-store.js'

/** How far the reading is: of texts that have to be extracted, or of files that have to be parsed. */
export type OnProgress = (what: 'extract' | 'parse', done: number, of: number) => void

/** The files as they are at one moment. */
export interface SeenFolder {
  readonly folder: Folder
  readonly key: string
}

export interface Built extends Version {
  /** Some texts are still being read. */
  readonly unfinished: boolean
}

/** Turns a folder into knowledge, again and again; what has not changed is neither read nor parsed a second time. */
export interface VersionReader {
  look(): Promise<SeenFolder>
  /** What an earlier process has read: only files that have changed since are read again, and what cannot be read stays as it was. */
  recall(last: Version): void
  /** Texts that take longer than `patience` milliseconds (default: none does) are left as they were, and taken over when `hasNews`. */
  build(seen: SeenFolder, onProgress?: OnProgress, patience?: number): Promise<Built>
  /** Whether the same files would give more by now: a text has come, or is to be tried again. */
  hasNews(): boolean
  /** Ends what is being read. */
  close(): void
  /** Loads the parsers beforehand, so that the first edit after a start from the cache does not wait for them. */
  warm(): Promise<void>
}

/** What a file is named for that its reader gave up on, for whatever reason. */
const PERHAPS_PASSING: ReadonlySet<ProblemCode> = new Set(['unreadable', 'too-large'])

/** Loaded when there is something to parse: a start from the cache must be quick. */
async function loadParsers() {
  const { readingOf } = await import('../corpus/reading.js')
  const { readInSlices } = await import('../corpus/read-in-slices.js')
  const { extractText, needsExtracting } = await import('../corpus/library/extract-texts.js')
  const { buildVersion } = await import('../corpus/load-knowledge.js')
  return { readingOf, readInSlices, extractText, needsExtracting, buildVersion }
}

export function createVersionReader(directory: string, dataDir: string): VersionReader {
  const reader = createFolderReader(directory)
  const memory = new ReadingMemory()
  const texts = createTextStore(dataDir)
  const late = createLateTexts({ directory, store: texts })
  return {
    async look() {
      const folder = await reader.read()
      return { folder, key: keyOf(folder) }
    },
    recall({ reads, knowledge }) {
      memory.recall(reads, knowledge)
      for (const { path, hash, read } of reads)
        if (isDocument(path) && read.problems.some(({ code }) => PERHAPS_PASSING.has(code)))
          late.recall(path, hash)
    },
    async build({ folder }, onProgress = () => undefined, patience = Number.POSITIVE_INFINITY) {
      const { readingOf, readInSlices, extractText, needsExtracting, buildVersion } = await loadParsers()
      const reading = readingOf(folder.name, folder.files, memory)
      const underway = new Set(late.open())
      const isOpen = (file: FolderFile): boolean =>
        underway.has(file.path) || (memory.of(file, reading.context) === null && !memory.hasParts(file))
      const open = folder.files.filter((file) => isOpen(file) && needsExtracting(file))
      for (const path of underway) if (!open.some((file) => file.path === path)) late.drop(path)
      const extracted = await late.extract(open, extractText, patience, (done, of) =>
        onProgress('extract', done, of),
      )
      for (const { path } of extracted) memory.forget(path)
      const byPath = new Map(extracted.map((file) => [file.path, file]))
      const waiting = new Set(open.filter(({ path }) => !byPath.has(path)))
      const files = folder.files.flatMap((file) =>
        waiting.has(file) ? (memory.before(file, reading.context) ?? []) : (byPath.get(file.path) ?? file),
      )
      await readInSlices(files, reading, memory, (done, of) => onProgress('parse', done, of))
      if (extracted.some((file) => file.extracted !== undefined))
        await texts.tidy(new Set(folder.files.map((file) => file.hash ?? '')))
      const version = buildVersion(folder.name, files, folder.problems, memory)
      return { ...version, unfinished: waiting.size > 0 }
    },
    hasNews: late.hasNews,
    close: late.close,
    async warm() {
      await loadParsers()
    },
  }
}
