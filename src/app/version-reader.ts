import type { FolderFile } from '../corpus/folder-file.js'
import { createFolderReader, type Folder } from '../corpus/read-folder.js'
import { ReadingMemory } from '../corpus/reading-memory.js'
import type { Knowledge } from '../domain/knowledge.js'
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
  build(seen: SeenFolder, onProgress?: OnProgress): Promise<Knowledge>
  /** Reads and parses beforehand what is not known yet, in the gaps between questions. */
  warm(signal: AbortSignal): Promise<void>
}

export function createVersionReader(directory: string, dataDir: string): VersionReader {
  const reader = createFolderReader(directory)
  const memory = new ReadingMemory()
  const texts = createTextStore(dataDir)
  const prepare = async (
    folder: Folder,
    onProgress: OnProgress,
    signal?: AbortSignal,
  ): Promise<readonly FolderFile[]> => {
    // The parsers are loaded when there is something to parse: a start from the cache must be quick.
    const { parseInSlices } = await import('../corpus/parse-in-slices.js')
    const { extractTexts } = await import('../corpus/library/extract-texts.js')
    const fresh = folder.files.filter((file) => !memory.knows(file))
    const extracted = await extractTexts(directory, fresh, texts, (done, of) =>
      onProgress('extract', done, of),
    )
    const byPath = new Map(extracted.map((file) => [file.path, file]))
    const files = folder.files.map((file) => byPath.get(file.path) ?? file)
    await parseInSlices(folder.name, files, memory, {
      onFile: (done, of) => onProgress('parse', done, of),
      ...(signal === undefined ? {} : { signal }),
    })
    if (extracted.some((file) => file.extracted !== undefined))
      await texts.tidy(new Set(folder.files.map((file) => file.hash ?? '')))
    return files
  }
  return {
    async look() {
      const folder = await reader.read()
      return { folder, key: keyOf(folder) }
    },
    async build({ folder }, onProgress = () => undefined) {
      const files = await prepare(folder, onProgress)
      const { buildKnowledge } = await import('../corpus/load-knowledge.js')
      return buildKnowledge(folder.name, files, folder.problems, memory)
    },
    async warm(signal) {
      await prepare(await reader.read(), () => undefined, signal)
    },
  }
}
