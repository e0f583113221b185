import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type EmbeddingModel, isSameModel } from './embedding-model.js'
import { HNSW, type HnswGraph, loadHnswlib } from './hnsw-index.js'
import { replaceFile } from './replace-file.js'

const FORMAT = 'secure-base-hnsw-1'
const MANIFEST = 'hnsw.json'

/** What is kept beside the graph. The graph's own file does not know which model made it, and a false one crashes. */
interface Manifest {
  readonly format: string
  readonly model: string
  /** What the model made of the probe text. */
  readonly probe: readonly number[]
  readonly dimension: number
  readonly m: number
  readonly efConstruction: number
  readonly ef: number
  /** Points in the file, deleted ones included. */
  readonly count: number
  readonly file: string
  readonly size: number
  readonly sha256: string
  /** What each label stands for; `null` = deleted. */
  readonly keys: readonly (string | null)[]
}

/**
 * Saves a graph that nobody adds to any more. Returns `false` where the disk did not take it, which costs a build at the
 * next start and nothing else: the file is only ever a cache of the vectors.
 */
export async function saveGraph(
  directory: string,
  graph: HnswGraph,
  model: EmbeddingModel,
): Promise<boolean> {
  try {
    await mkdir(directory, { recursive: true })
    // A name of its own, so that the old manifest and the old graph stay a pair until the new pair is whole.
    const file = `hnsw-${randomUUID()}.bin`
    let written: { size: number; sha256: string } | null = null
    await replaceFile(join(directory, file), async (beside) => {
      await graph.native.writeIndex(beside)
      // hnswlib reports success on a full disk too, so what was written is read back before it is believed.
      await readNative(beside, graph.dimension, graph.keys.length)
      written = { size: (await stat(beside)).size, sha256: await digestOf(beside) }
    })
    if (written === null) return false
    const manifest: Manifest = {
      format: FORMAT,
      model: model.name,
      probe: [...model.probe],
      dimension: graph.dimension,
      m: HNSW.m,
      efConstruction: HNSW.efConstruction,
      ef: HNSW.ef,
      count: graph.keys.length,
      file,
      ...(written as { size: number; sha256: string }),
      keys: graph.keys,
    }
    const body = JSON.stringify(manifest)
    await replaceFile(join(directory, MANIFEST), (beside) =>
      writeFile(beside, `${createHash('sha256').update(body).digest('hex')}\n${body}`),
    )
    await removeOthers(directory, file)
    return true
  } catch {
    return false
  }
}

/** The saved graph as a new object, or `null` where anything about it does not fit. */
export async function loadGraph(directory: string, model: EmbeddingModel): Promise<HnswGraph | null> {
  const dimension = model.probe.length
  try {
    const text = await readFile(join(directory, MANIFEST), 'utf8')
    const end = text.indexOf('\n')
    const body = text.slice(end + 1)
    if (createHash('sha256').update(body).digest('hex') !== text.slice(0, end)) return null
    const manifest = JSON.parse(body) as Manifest
    const fits =
      manifest.format === FORMAT &&
      isSameModel({ name: manifest.model, probe: Float32Array.from(manifest.probe) }, model) &&
      manifest.dimension === dimension &&
      manifest.m === HNSW.m &&
      manifest.efConstruction === HNSW.efConstruction &&
      manifest.count === manifest.keys.length
    if (!fits) return null
    const path = join(directory, manifest.file)
    // Some damage passes hnswlib's own checks and ends the process at the first search, so the hash decides, and first.
    if ((await stat(path)).size !== manifest.size || (await digestOf(path)) !== manifest.sha256) return null
    return { native: await readNative(path, dimension, manifest.count), keys: manifest.keys, dimension }
  } catch {
    // Missing or unreadable, or no native module on this machine: it is built anew from the vectors.
    return null
  }
}

/** Always into a new object: a failed read leaves the object it was tried on unusable. */
async function readNative(path: string, dimension: number, count: number): Promise<HnswGraph['native']> {
  const Graph = await loadHnswlib()
  const native = new Graph('cosine', dimension)
  native.readIndexSync(path)
  if (native.getCurrentCount() !== count) throw new Error('The index holds another number of points.')
  native.setEf(HNSW.ef)
  return native
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

async function removeOthers(directory: string, name: string): Promise<void> {
  for (const other of await readdir(directory)) {
    if (/^hnsw-[0-9a-f-]+\.bin$/u.test(other) && other !== name)
      await rm(join(directory, other), { force: true })
  }
}
