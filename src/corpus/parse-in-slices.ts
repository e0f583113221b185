import { setImmediate as nextTurn } from 'node:timers/promises'
import { type FolderFile, kindOf } from './folder-file.js'
import { parseFullText } from './library/read-full-text.js'
import { parseDocument } from './read-document.js'
import type { ReadingMemory } from './reading-memory.js'

/** How long other work waits for a slice, in milliseconds. */
const SLICE = 12

/** Parses what `memory` does not know yet, in slices, so that questions are answered in between. Nothing throws; stops when told to. */
export async function parseInSlices(
  folder: string,
  files: readonly FolderFile[],
  memory: ReadingMemory,
  options: { onFile?: (done: number, of: number) => void; signal?: AbortSignal } = {},
): Promise<void> {
  const { onFile, signal } = options
  const open = files.filter((file) => kindOf(file.path) !== null && !memory.knows(file))
  let began = performance.now()
  for (const [at, file] of open.entries()) {
    try {
      if (kindOf(file.path) === 'library') memory.parse(file, () => parseFullText(file, folder))
      else memory.parse(file, () => parseDocument(file, folder))
    } catch {
      // Whoever builds the knowledge meets it again, and names it.
    }
    onFile?.(at + 1, open.length)
    if (signal?.aborted) return
    if (performance.now() - began < SLICE) continue
    await nextTurn()
    began = performance.now()
  }
}
