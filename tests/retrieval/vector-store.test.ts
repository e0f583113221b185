import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, truncate, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { EmbeddingModel } from '../../src/retrieval/vector/embedding-model.js'
import { loadGraph, saveGraph } from '../../src/retrieval/vector/hnsw-file.js'
import { buildGraph, createHnswIndex } from '../../src/retrieval/vector/hnsw-index.js'
import { modelDirectory, openVectorStore } from '../../src/retrieval/vector/vector-store.js'

const NOW = 1_800_000_000_000
let directory = ''
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'vectors-'))
})
afterEach(() => rm(directory, { recursive: true, force: true }))

const unit = (at: number, dimension = 8): Float32Array =>
  Float32Array.from({ length: dimension }, (_, place) => (place === at % dimension ? 1 : 0))
const keyOf = (at: number): string => at.toString(16).padStart(64, '0')
const modelOf = (name = 'm', probe = unit(0)): EmbeddingModel => ({ name, probe })
const batch = (from: number, to: number) =>
  new Map(Array.from({ length: to - from }, (_, at) => [keyOf(from + at), unit(from + at)] as const))
const filesIn = async (ending: string): Promise<string[]> => {
  const home = modelDirectory(directory, 'm')
  return (await readdir(home)).filter((name) => name.endsWith(ending)).map((name) => join(home, name))
}

async function flip(file: string, at: number): Promise<void> {
  const bytes = await readFile(file)
  const place = at < 0 ? bytes.length + at : at
  bytes[place]! ^= 0x40
  await writeFile(file, bytes)
}

describe('kept vectors', () => {
  test('are there after a restart, number for number', async () => {
    const store = await openVectorStore(directory, modelOf(), NOW)
    expect(await store.add(batch(0, 5))).toBe(true)
    expect(await store.add(batch(5, 7))).toBe(true)
    const again = await openVectorStore(directory, modelOf(), NOW)
    expect(new Map(again.vectors)).toEqual(batch(0, 7))
  })

  test.each([
    ['cut to half', (file: string, size: number) => truncate(file, size >> 1)],
    ['short of one byte', (file: string, size: number) => truncate(file, size - 1)],
    ['empty', (file: string) => truncate(file, 0)],
    ['changed in its header', (file: string) => flip(file, 12)],
    ['changed in a number', (file: string) => flip(file, -40)],
    ['changed in its digest', (file: string) => flip(file, -3)],
    ['with something appended', async (file: string) => writeFile(file, 'x', { flag: 'a' })],
    ['text', async (file: string) => writeFile(file, 'not a vector\n')],
  ])('in a file that is %s are dropped, and the other files stay', async (_name, damage) => {
    const store = await openVectorStore(directory, modelOf(), NOW)
    await store.add(batch(0, 3))
    const [first] = await filesIn('.vec')
    await store.add(batch(3, 5))
    await damage(first!, (await readFile(first!)).length)
    const again = await openVectorStore(directory, modelOf(), NOW)
    expect(new Map(again.vectors)).toEqual(batch(3, 5))
    expect((await filesIn('.vec')).length).toBe(1)
  })

  test('of another model, of another dimension, of another model under the same name are not used', async () => {
    const store = await openVectorStore(directory, modelOf(), NOW)
    await store.add(batch(0, 3))
    expect((await openVectorStore(directory, modelOf('other'), NOW)).vectors.size).toBe(0)
    expect((await openVectorStore(directory, modelOf(), NOW)).vectors.size).toBe(3)
    expect((await openVectorStore(directory, modelOf('m', unit(0, 9)), NOW)).vectors.size).toBe(0)
    await (await openVectorStore(directory, modelOf(), NOW)).add(batch(0, 3))
    expect((await openVectorStore(directory, modelOf('m', unit(4)), NOW)).vectors.size).toBe(0)
  })

  test('are put together when the files become many, and what nobody wants goes', async () => {
    const store = await openVectorStore(directory, modelOf(), NOW)
    for (let at = 0; at < 40; at += 1) await store.add(batch(at, at + 1))
    expect((await filesIn('.vec')).length).toBe(40)
    await store.tidy(new Set(batch(0, 30).keys()))
    expect((await filesIn('.vec')).length).toBe(1)
    expect(new Map((await openVectorStore(directory, modelOf(), NOW)).vectors)).toEqual(batch(0, 30))
  })

  test('stay in memory where the disk does not take them', async () => {
    await writeFile(join(directory, 'file'), '')
    const store = await openVectorStore(join(directory, 'file'), modelOf(), NOW)
    expect(await store.add(batch(0, 2))).toBe(false)
    expect(store.vectors.size).toBe(2)
  })

  test('what a killed process left half written is removed after an hour, not before', async () => {
    await (await openVectorStore(directory, modelOf(), NOW)).add(batch(0, 1))
    const home = modelDirectory(directory, 'm')
    for (const [name, age] of [
      ['old.vec.1.tmp', 7_200],
      ['young.vec.2.tmp', 60],
    ] as const) {
      await writeFile(join(home, name), 'x')
      await utimes(join(home, name), NOW / 1000 - age, NOW / 1000 - age)
    }
    await openVectorStore(directory, modelOf(), NOW)
    expect((await filesIn('.tmp')).map((file) => file.slice(home.length + 1))).toEqual(['young.vec.2.tmp'])
  })
})

describe('a saved graph', () => {
  const save = async () => saveGraph(directory, await buildGraph(batch(0, 200), 8), modelOf())
  const onlyFile = async (ending: string): Promise<string> =>
    join(directory, (await readdir(directory)).find((name) => name.endsWith(ending))!)

  test('comes back and finds the same, with its search width', async () => {
    expect(await save()).toBe(true)
    const graph = (await loadGraph(directory, modelOf()))!
    expect(graph.native.getEf()).toBe(128)
    expect(createHnswIndex(graph).search(unit(3), 1)[0]!.cosine).toBeCloseTo(1, 6)
  })

  test.each([
    ['cut to half', '.bin', (file: string, size: number) => truncate(file, size >> 1)],
    ['short of one byte', '.bin', (file: string, size: number) => truncate(file, size - 1)],
    ['empty', '.bin', (file: string) => truncate(file, 0)],
    // These load in hnswlib without complaint and end the process at the first search.
    [
      'changed in its links',
      '.bin',
      async (file: string) => {
        for (let at = 120; at < 4_000; at += 7) await flip(file, at)
      },
    ],
    ['changed in one number', '.bin', (file: string) => flip(file, 150)],
    ['gone', '.bin', (file: string) => rm(file)],
    ['beside a damaged manifest', '.json', (file: string) => flip(file, 200)],
    ['beside half a manifest', '.json', (file: string, size: number) => truncate(file, size >> 1)],
    ['without a manifest', '.json', (file: string) => rm(file)],
  ])('that is %s is not loaded', async (_name, ending, damage) => {
    await save()
    const file = await onlyFile(ending)
    await damage(file, (await readFile(file)).length)
    expect(await loadGraph(directory, modelOf())).toBeNull()
  })

  test('of another dimension or another model is not loaded', async () => {
    await save()
    expect(await loadGraph(directory, modelOf('m', unit(0, 16)))).toBeNull()
    expect(await loadGraph(directory, modelOf('other'))).toBeNull()
    expect(await loadGraph(directory, modelOf('m', unit(1)))).toBeNull()
    expect(await loadGraph(directory, modelOf())).not.toBeNull()
  })

  test('replaces the one before, and leaves nothing else behind', async () => {
    await save()
    await save()
    expect((await readdir(directory)).map((name) => name.replace(/-.*\./u, '.')).sort()).toEqual([
      'hnsw.bin',
      'hnsw.json',
    ])
  })

  test('that the disk does not take is said to be not saved', async () => {
    await writeFile(join(directory, 'file'), '')
    const graph = await buildGraph(batch(0, 3), 8)
    expect(await saveGraph(join(directory, 'file'), graph, modelOf())).toBe(false)
  })
})

test('a killed process loses nothing that it said was written, and leaves nothing that does not load', async () => {
  const child = new URL('./vector-child.mjs', import.meta.url)
  let acknowledged = 0
  for (const milliseconds of [5, 40, 90, 15, 130, 60]) {
    const running = spawn(process.execPath, [child.pathname, JSON.stringify({ directory, dimension: 8 })], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const ended = new Promise((resolve) => running.once('exit', resolve))
    const said: string[] = []
    for await (const line of createInterface({ input: running.stdout })) {
      said.push(line)
      if (said.length === 1) pause(milliseconds).then(() => running.kill('SIGKILL'))
    }
    await ended
    expect(said).not.toContain('failed')
    const before = (await filesIn('.vec')).length
    const store = await openVectorStore(directory, modelOf(), NOW)
    for (const key of said) expect(store.vectors.has(key)).toBe(true)
    expect((await filesIn('.vec')).length).toBe(before)
    const graph = await loadGraph(directory, modelOf())
    if (graph === null) throw new Error('the graph that was said to be saved does not load')
    expect(graph.keys.length).toBeGreaterThanOrEqual(acknowledged + said.length - 1)
    createHnswIndex(graph).search(unit(1), 5)
    acknowledged = store.vectors.size
  }
  expect(acknowledged).toBeGreaterThan(6)
})
