import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type EmbeddingModel, isSameModel } from './embedding-model.js'
import { replaceFile } from './replace-file.js'
import { decodeSegment, encodeSegment, type Segment } from './vector-segment.js'

/** More files than this, or more vectors than are wanted twice over, and they are put together into one. */
const MOST_SEGMENTS = 32

/** A temporary file older than this belongs to a process that was killed. */
const ABANDONED_AFTER = 3_600_000

/**
 * The vectors of texts by the hash of the text, one embedding model at a time, on disk. Each batch is a file of its own
 * that never changes, so a kill loses at most the batch in work, and several processes may fill the same folder.
 */
export interface VectorStore {
  readonly vectors: ReadonlyMap<string, Float32Array>
  /** Keeps a batch. `false` where the disk did not take it; this process has it nevertheless. */
  add(batch: ReadonlyMap<string, Float32Array>): Promise<boolean>
  /** Puts the files together and drops what is not wanted, where that is worth while. */
  tidy(wanted: ReadonlySet<string>): Promise<void>
}

/** Where one model's vectors lie. */
export function modelDirectory(directory: string, model: string): string {
  return join(directory, createHash('sha256').update(model).digest('hex').slice(0, 16))
}

/**
 * Opens what is kept for this model. Files that are damaged, of another model or of another version of it
 * are removed: their texts are embedded again. With `directory` null everything stays in memory.
 */
export async function openVectorStore(
  directory: string | null,
  model: EmbeddingModel,
  now: number,
): Promise<VectorStore> {
  const home = directory === null ? null : modelDirectory(directory, model.name)
  const vectors = new Map<string, Float32Array>()
  const names = new Set<string>()

  const write = async (batch: ReadonlyMap<string, Float32Array>): Promise<string | null> => {
    if (home === null) return null
    const bytes = encodeSegment({ model, vectors: batch })
    const name = `${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}.vec`
    try {
      await mkdir(home, { recursive: true })
      await replaceFile(join(home, name), (beside) => writeFile(beside, bytes))
    } catch {
      return null
    }
    names.add(name)
    return name
  }

  if (home !== null) {
    for (const name of await filesOf(home)) {
      const path = join(home, name)
      if (name.endsWith('.tmp')) await removeAbandoned(path, now)
      if (!name.endsWith('.vec')) continue
      const segment = await readSegment(path)
      if (segment === null || !isSameModel(segment.model, model)) {
        await rm(path, { force: true }).catch(() => undefined)
        continue
      }
      names.add(name)
      for (const [key, vector] of segment.vectors) vectors.set(key, vector)
    }
  }

  return {
    vectors,
    async add(batch) {
      for (const [key, vector] of batch) vectors.set(key, vector)
      return (await write(batch)) !== null
    },
    async tidy(wanted) {
      if (home === null) return
      const kept = new Map([...vectors].filter(([key]) => wanted.has(key)))
      if (names.size <= MOST_SEGMENTS && vectors.size <= 2 * kept.size) return
      const old = [...names]
      const whole = await write(kept)
      if (whole === null) return
      // Only those that were read: another process may have added its own meanwhile.
      for (const name of old) {
        if (name === whole) continue
        await rm(join(home, name), { force: true }).catch(() => undefined)
        names.delete(name)
      }
      for (const key of vectors.keys()) if (!kept.has(key)) vectors.delete(key)
    },
  }
}

async function filesOf(directory: string): Promise<string[]> {
  return (await readdir(directory).catch(() => [])).sort()
}

async function readSegment(path: string): Promise<Segment | null> {
  try {
    return decodeSegment(await readFile(path))
  } catch {
    return null
  }
}

async function removeAbandoned(path: string, now: number): Promise<void> {
  const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: now }))
  if (now - mtimeMs > ABANDONED_AFTER) await rm(path, { force: true }).catch(() => undefined)
}
