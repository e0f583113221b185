import { setImmediate as pause } from 'node:timers/promises'
import type { HierarchicalNSW } from 'hnswlib-node'
import { dot, neverThrowing, toQuery, type VectorIndex } from './vector-index.js'

/**
 * Values measured at 100,000 vectors (`packages.md`, section 1): with `ef` at hnswlib's own 10 every eleventh neighbour is
 * missed, at 100 none; the price is 0.3 ms instead of 0.1.
 */
export const HNSW = { m: 16, efConstruction: 200, ef: 128, seed: 100 } as const

/** Above this share of deleted points a graph is built anew; they cost memory and time at every search. */
const MOST_DELETED = 0.25

/** A native graph and what its labels stand for; `null` = deleted. Nobody else holds the native object. */
export interface HnswGraph {
  readonly native: HierarchicalNSW
  readonly keys: readonly (string | null)[]
  readonly dimension: number
}

/** Loaded only when a folder is large enough to need it; throws where it was not compiled. */
export async function loadHnswlib(): Promise<typeof HierarchicalNSW> {
  const { default: hnswlib } = await import('hnswlib-node')
  return hnswlib.HierarchicalNSW
}

/** A graph of exactly these vectors. Works in slices of some 10 ms, so that the assistant goes on answering meanwhile. */
export async function buildGraph(
  vectors: ReadonlyMap<string, Float32Array>,
  dimension: number,
): Promise<HnswGraph> {
  const Graph = await loadHnswlib()
  const native = new Graph('cosine', dimension)
  native.initIndex(Math.max(1, vectors.size), HNSW.m, HNSW.efConstruction, HNSW.seed)
  native.setEf(HNSW.ef)
  const keys: (string | null)[] = []
  await addPoints(native, keys, [...vectors], dimension)
  return { native, keys, dimension }
}

/**
 * The graph brought to exactly these vectors: an edit of one file costs its passages, not a build of minutes. Changes the
 * graph that is passed in, so this must be one that nobody searches yet. `null` where a new build is the better way.
 */
export async function updateGraph(
  graph: HnswGraph,
  vectors: ReadonlyMap<string, Float32Array>,
): Promise<HnswGraph | null> {
  const { native, dimension } = graph
  const held = new Set(graph.keys)
  const fresh = [...vectors].filter(([key]) => !held.has(key))
  const kept = vectors.size - fresh.length
  const total = graph.keys.length + fresh.length
  if (total - vectors.size > MOST_DELETED * total || kept === 0) return null
  const keys = graph.keys.map((key, label) => {
    if (key === null || vectors.has(key)) return key
    native.markDelete(label)
    return null
  })
  if (fresh.length > 0) {
    native.resizeIndex(total)
    await addPoints(native, keys, fresh, dimension)
  }
  return { native, keys, dimension }
}

async function addPoints(
  native: HierarchicalNSW,
  keys: (string | null)[],
  vectors: readonly (readonly [string, Float32Array])[],
  dimension: number,
): Promise<void> {
  const slice = Math.max(1, Math.floor(12_000 / dimension))
  for (const [at, [key, vector]] of vectors.entries()) {
    // A plain array of finite numbers, or an error of ours: the native call ends the process on anything else.
    native.addPoint([...toQuery(vector, dimension)], keys.length)
    keys.push(key)
    if (at % slice === slice - 1) await pause()
  }
}

/** A finished graph as an index; from here on it is only read. */
export function createHnswIndex({ native, keys, dimension }: HnswGraph): VectorIndex {
  const labels = new Map<string, number>()
  keys.forEach((key, label) => {
    if (key !== null) labels.set(key, label)
  })
  native.setEf(HNSW.ef)
  return {
    kind: 'hnsw',
    dimension,
    size: labels.size,
    search(query, count, allow) {
      const unit = [...toQuery(query, dimension)]
      const wanted = Math.min(Math.floor(count), labels.size)
      if (!(wanted >= 1)) return []
      const allowed = neverThrowing(allow)
      const byLabel =
        allowed === undefined
          ? undefined
          : (label: number): boolean => {
              const key = keys[label]
              return key != null && allowed(key)
            }
      native.setEf(Math.max(HNSW.ef, wanted))
      const { neighbors, distances } = native.searchKnn(unit, wanted, byLabel)
      return neighbors
        .map((label, at) => ({ key: keys[label] ?? '', cosine: 1 - distances[at]! }))
        .filter(({ key, cosine }) => key !== '' && cosine > 0)
        .sort((a, b) => b.cosine - a.cosine)
    },
    cosine(query, key) {
      const unit = toQuery(query, dimension)
      const label = labels.get(key)
      return label === undefined ? null : dot(unit, Float32Array.from(native.getPoint(label)))
    },
  }
}
