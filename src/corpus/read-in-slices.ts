import { setImmediate as nextTurn } from 'node:timers/promises'
import { chooseTexts } from './choose-texts.js'
import type { FolderFile } from './folder-file.js'
import { type Reading, readText } from './reading.js'
import type { ReadingMemory } from './reading-memory.js'

/** How long other work waits for a slice, in milliseconds. */
const SLICE = 12

/** Reads what `memory` does not know yet, in slices, so that questions are answered in between. Nothing throws. */
export async function readInSlices(
  files: readonly FolderFile[],
  reading: Reading,
  memory: ReadingMemory,
  onFile: (done: number, of: number) => void,
): Promise<void> {
  // What lies in the wrong place is reported by whoever builds the knowledge.
  const open = chooseTexts(files, () => undefined).filter(
    ({ file }) => memory.of(file, reading.context) === null,
  )
  let began = performance.now()
  for (const [at, { file, kind }] of open.entries()) {
    try {
      readText(file, kind, reading, memory)
    } catch {
      // Whoever builds the knowledge meets it again, and names it.
    }
    onFile(at + 1, open.length)
    if (performance.now() - began < SLICE) continue
    await nextTurn()
    began = performance.now()
  }
}
