import type { FolderFile } from '../corpus/folder-file.js'
import type { Version } from '../corpus/load-knowledge.js'
import { createFolderReader, type Folder } from '../corpus/read-folder.js'
import { ReadingMemory } from '../corpus/reading-memory.js'
import { keyOf } from './knowledge-cache.js'
import { createTextStore } from './text-store.js'

/** How far the reading is: of texts that have to be extracted, or of files that have to be parsed. */
export type OnProgress = (what: 'extract' | 'parse', done: number, of: number) => void

/** The files as they are at one moment. */
export interface SeenFolder {
  readonly folder: Folder
  readonly key: string
}

/** Turns a folder into knowledge, again and again; what has not changed is neither read nor parsed a second time. */
export interface VersionReader {
  look(): Promise<SeenFolder>
  /** What an earlier process has read: only files that have changed since are read again, and what cannot be read stays as it was. */
  recall(last: Version): void
  build(seen: SeenFolder, onProgress?: OnProgress): Promise<Version>
  /** Loads the parsers beforehand, so that the first edit after a start from the cache does not wait for them. */
  warm(): Promise<void>
}

/** Loaded when there is something to parse: a start from the cache must be quick. */
async function loadParsers() {
  const { readingOf } = await import('../corpus/reading.js')
  const { readInSlices } = await import('../corpus/read-in-slices.js')
  const { extractTexts } = await import('../corpus/library/extract-texts.js')
  const { buildVersion } = await import('../corpus/load-knowledge.js')
  return { readingOf, readInSlices, extractTexts, buildVersion }
}

export function createVersionReader(directory: string, dataDir: string): VersionReader {
  const reader = createFolderReader(directory)
  const memory = new ReadingMemory()
  const texts = createTextStore(dataDir)
  return {
    async look() {
      const folder = await reader.read()
      return { folder, key: keyOf(folder) }
    },
    recall: ({ reads, knowledge }) => memory.recall(reads, knowledge),
    async build({ folder }, onProgress = () => undefined) {
      const { readingOf, readInSlices, extractTexts, buildVersion } = await loadParsers()
      const reading = readingOf(folder.name, folder.files, memory)
      const isOpen = (file: FolderFile): boolean =>
        memory.of(file, reading.context) === null && !memory.hasParts(file)
      const extracted = await extractTexts(directory, folder.files.filter(isOpen), texts, (done, of) =>
        onProgress('extract', done, of),
      )
      const byPath = new Map(extracted.map((file) => [file.path, file]))
      const files = folder.files.map((file) => byPath.get(file.path) ?? file)
      await readInSlices(files, reading, memory, (done, of) => onProgress('parse', done, of))
      if (extracted.some((file) => file.extracted !== undefined))
        await texts.tidy(new Set(folder.files.map((file) => file.hash ?? '')))
      return buildVersion(folder.name, files, folder.problems, memory)
    },
    async warm() {
      await loadParsers()
    },
  }
}
