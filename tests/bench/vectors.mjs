import { createExactIndex } from '../../dist/src/retrieval/vector/exact-index.js'
import { buildGraph, createHnswIndex } from '../../dist/src/retrieval/vector/hnsw-index.js'
import { toUnitVector } from '../../dist/src/retrieval/vector/vector-index.js'
import { percentile, seededChance } from './metrics.mjs'

const DIMENSION = 256
const CLUSTERS = 200
const ASKED = 100
const DEPTH = 30

/**
 * hnswlib behind our wrapper against the exact scan, on invented vectors in clusters (well separated clusters flatter a graph,
 * so half of each vector is noise of its own).
 * @param {readonly number[]} sizes
 * @param {(note: string) => void} tell
 */
export async function measureVectors(sizes, tell) {
  const rows = []
  for (const size of sizes) {
    tell(`vectors: ${size}`)
    const chance = seededChance(size)
    const draw = () => Float32Array.from({ length: DIMENSION }, () => chance() + chance() + chance() - 1.5)
    const centres = Array.from({ length: CLUSTERS }, draw)
    const near = () => {
      const centre = centres[Math.floor(chance() * CLUSTERS)]
      return toUnitVector([...draw().map((value, at) => value + centre[at])])
    }
    const vectors = new Map(Array.from({ length: size }, (_, at) => [`v${at}`, near()]))
    const questions = Array.from({ length: ASKED }, near)
    const exact = createExactIndex(vectors, DIMENSION)
    const from = performance.now()
    const graph = createHnswIndex(await buildGraph(vectors, DIMENSION))
    const buildMs = performance.now() - from
    const timed = (index) => {
      const times = []
      const found = questions.map((question) => {
        const asked = performance.now()
        const keys = index.search(question, DEPTH).map(({ key }) => key)
        times.push(performance.now() - asked)
        return keys
      })
      return { found, p50Ms: percentile(times, 0.5), p99Ms: percentile(times, 0.99) }
    }
    const truth = timed(exact)
    const fast = timed(graph)
    const right = fast.found.map(
      (keys, at) => keys.filter((key) => truth.found[at].includes(key)).length / DEPTH,
    )
    rows.push({
      vectors: size,
      dimension: DIMENSION,
      recall30: right.reduce((sum, share) => sum + share, 0) / ASKED,
      buildMs,
      p50Ms: fast.p50Ms,
      p99Ms: fast.p99Ms,
      exactP50Ms: truth.p50Ms,
      exactP99Ms: truth.p99Ms,
    })
  }
  return rows
}
