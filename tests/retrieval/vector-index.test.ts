import { describe, expect, test } from '@jest/globals'
import { createExactIndex } from '../../src/retrieval/vector/exact-index.js'
import { buildGraph, createHnswIndex, updateGraph } from '../../src/retrieval/vector/hnsw-index.js'
import { toUnitVector, type VectorIndex } from '../../src/retrieval/vector/vector-index.js'
import { vectorOf } from './vector-support.js'

const DIMENSION = 24

function someVectors(count: number, from = 0): Map<string, Float32Array> {
  const words = [
    'dog',
    'cat',
    'river',
    'night',
    'bread',
    'letter',
    'garden',
    'train',
    'winter',
    'song',
    'key',
  ]
  return new Map(
    Array.from({ length: count }, (_, at) => {
      const place = at + from
      const text = `${words[place % 11]} ${words[(place * 7) % 11]} x${String.fromCharCode(97 + (place % 26))} ${'abcdefghij'[(place >> 3) % 10]}y${'klmnopqrst'[(place >> 5) % 10]}`
      return [`k${place}`, toUnitVector(vectorOf(text, DIMENSION))!] as const
    }),
  )
}

const kinds: [string, (vectors: Map<string, Float32Array>) => Promise<VectorIndex>][] = [
  ['exact', async (vectors) => createExactIndex(vectors, DIMENSION)],
  ['hnsw', async (vectors) => createHnswIndex(await buildGraph(vectors, DIMENSION))],
]

describe.each(kinds)('an index that is %s', (kind, build) => {
  test('finds a vector by itself, and its neighbours in order', async () => {
    const vectors = someVectors(300)
    const index = await build(vectors)
    expect(index.kind).toBe(kind)
    expect(index.size).toBe(300)
    const found = index.search(vectors.get('k17')!, 10)
    expect(found[0]!.cosine).toBeCloseTo(1, 5)
    expect(found.map(({ cosine }) => cosine)).toEqual(found.map(({ cosine }) => cosine).sort((a, b) => b - a))
    for (const { key, cosine } of found) expect(index.cosine(vectors.get('k17')!, key)).toBeCloseTo(cosine, 5)
  })

  test('gives the cosine of vectors of any length, and null for a key it does not hold', async () => {
    const index = await build(new Map([['a', toUnitVector([3, 4, ...new Array(22).fill(0)])!]]))
    expect(index.cosine([30, 40, ...new Array(22).fill(0)], 'a')).toBeCloseTo(1, 6)
    expect(index.cosine([-3, -4, ...new Array(22).fill(0)], 'a')).toBeCloseTo(-1, 6)
    expect(index.cosine([1, ...new Array(23).fill(0)], 'b')).toBeNull()
    expect(index.search([-3, -4, ...new Array(22).fill(0)], 5)).toEqual([])
  })

  test('refuses every query that native code would die of', async () => {
    const index = await build(someVectors(20))
    const good = new Array<number>(DIMENSION).fill(1)
    const bad: unknown[] = [
      [],
      good.slice(1),
      [...good, 1],
      new Array(DIMENSION).fill(0),
      [Number.NaN, ...good.slice(1)],
      [Number.POSITIVE_INFINITY, ...good.slice(1)],
      [null, ...good.slice(1)],
      ['1', ...good.slice(1)],
      // biome-ignore lint/suspicious/noSparseArray: a hole is one of the cases
      [, ...good.slice(1)],
    ]
    for (const query of bad) {
      expect(() => index.search(query as number[], 3)).toThrow(
        expect.objectContaining({ code: 'vector-invalid' }),
      )
      expect(() => index.cosine(query as number[], 'k1')).toThrow(
        expect.objectContaining({ code: 'vector-invalid' }),
      )
    }
    expect(index.search(good, 3).length).toBeLessThanOrEqual(3)
  })

  test('counts a filter that throws as a no, and lives', async () => {
    const vectors = someVectors(60)
    const index = await build(vectors)
    const query = vectors.get('k8')!
    const broken = () => {
      throw new Error('filter')
    }
    expect(index.search(query, 5, broken)).toEqual([])
    const even = index.search(query, 5, (key) => {
      if (Number(key.slice(1)) % 2 === 1) throw new Error('odd')
      return true
    })
    expect(even.length).toBe(5)
    for (const { key } of even) expect(Number(key.slice(1)) % 2).toBe(0)
  })

  test('answers odd counts and an empty index', async () => {
    const vectors = someVectors(5)
    const index = await build(vectors)
    const query = vectors.get('k1')!
    for (const count of [0, -1, Number.NaN]) expect(index.search(query, count)).toEqual([])
    expect(index.search(query, 1_000).length).toBeLessThanOrEqual(5)
    expect((await build(new Map())).search(query, 3)).toEqual([])
  })
})

test('the graph finds what the exact scan finds', async () => {
  const vectors = someVectors(2_000)
  const exact = createExactIndex(vectors, DIMENSION)
  const graph = createHnswIndex(await buildGraph(vectors, DIMENSION))
  let same = 0
  for (let at = 0; at < 50; at += 1) {
    const query = toUnitVector(vectorOf(`question river ${at} z${'abcdefghij'[at % 10]}`, DIMENSION))!
    const scores = exact.search(query, 10).map(({ cosine }) => cosine)
    const worst = scores.at(-1)! - 1e-5
    same += graph.search(query, 10).filter(({ cosine }) => cosine >= worst).length / scores.length
  }
  expect(same / 50).toBeGreaterThan(0.97)
})

test('an updated graph forgets what is gone and finds what is new', async () => {
  const before = someVectors(100)
  const graph = await buildGraph(before, DIMENSION)
  const after = new Map([...before].filter(([key]) => key !== 'k3'))
  const added = toUnitVector(Array.from({ length: DIMENSION }, (_, at) => (at === 5 ? 1 : 0.01)))!
  after.set('new', added)
  const index = createHnswIndex((await updateGraph(graph, after))!)
  expect(index.size).toBe(100)
  expect(index.search(added, 1)[0]!.key).toBe('new')
  expect(index.cosine(added, 'k3')).toBeNull()
  expect(index.search(before.get('k3')!, 100).map(({ key }) => key)).not.toContain('k3')
})

test('a graph of which more than a quarter is gone is built anew', async () => {
  const before = someVectors(100)
  const graph = await buildGraph(before, DIMENSION)
  expect(await updateGraph(graph, new Map([...before].slice(0, 60)))).toBeNull()
})
