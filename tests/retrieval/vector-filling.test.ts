import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { EmbeddingsInterface } from '@langchain/core/embeddings'
import { createEmbeddings, EMBEDDING_LIMITS } from '../../src/app/embeddings.js'
import { embeddedText, vectorKey } from '../../src/retrieval/vector/embed-passages.js'
import { openVectors, prepareVectors, type VectorsConfig } from '../../src/retrieval/vector/open-vectors.js'
import { modelDirectory } from '../../src/retrieval/vector/vector-store.js'
import { until } from '../support/until.js'
import {
  countingEmbeddings,
  passageOf,
  type ServerMode,
  startEmbeddingServer,
  vectorOf,
} from './vector-support.js'

const clock = () => 1_800_000_000_000
let directory = ''
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'filling-'))
})
afterEach(() => rm(directory, { recursive: true, force: true }))

const passages = Array.from({ length: 25 }, (_, at) =>
  passageOf(`p${at}`, `text ${'abcdefghijklmnopqrstuvwxyz'[at]}`),
)
const config = (other: Partial<VectorsConfig> = {}): VectorsConfig => ({
  directory,
  model: 'm',
  batchSize: 10,
  ...other,
})
/** Texts that were asked for, the probe left out. */
const asked = (embeddings: { asked: string[][] }): number => embeddings.asked.slice(1).flat().length

describe('filling', () => {
  test('embeds all at first, nothing at the second start, and only what was edited at the third', async () => {
    const first = countingEmbeddings()
    const index = await prepareVectors(passages, config(), { embeddings: first, clock })
    expect([index.kind, index.size, index.dimension, asked(first)]).toEqual(['exact', 25, 32, 25])
    expect(index.search(vectorOf(embeddedText(passages[4]!), 32), 1)[0]!.key).toBe(vectorKey(passages[4]!))

    const second = countingEmbeddings()
    await prepareVectors(passages, config(), { embeddings: second, clock })
    expect(asked(second)).toBe(0)

    const third = countingEmbeddings()
    const edited = passages.with(3, passageOf('p3', 'another sentence'))
    const after = await prepareVectors(edited, config(), { embeddings: third, clock })
    expect([asked(third), after.size]).toEqual([1, 25])
    expect(after.cosine(vectorOf('x', 32), vectorKey(passages[3]!))).toBeNull()
  })

  test('reports its way, and goes on where it was stopped', async () => {
    const good = countingEmbeddings()
    let batches = 0
    const dying: EmbeddingsInterface = {
      ...good,
      embedDocuments: async (texts) => {
        batches += 1
        if (batches === 4) throw new Error('server gone')
        return good.embedDocuments(texts)
      },
    }
    await expect(prepareVectors(passages, config(), { embeddings: dying, clock })).rejects.toThrow(
      'server gone',
    )
    const rest = countingEmbeddings()
    const progress: string[] = []
    await prepareVectors(passages, config(), {
      embeddings: rest,
      clock,
      onProgress: ({ done, total }) => progress.push(`${done}/${total}`),
    })
    expect(asked(rest)).toBe(5)
    expect(progress).toEqual(['20/25', '25/25'])
  })

  test('does it all again when another model answers under the same name', async () => {
    await prepareVectors(passages, config({ exactBelow: 0 }), {
      embeddings: countingEmbeddings(32, 'm'),
      clock,
    })
    const other = countingEmbeddings(32, 'another')
    const index = await prepareVectors(passages, config({ exactBelow: 0 }), { embeddings: other, clock })
    expect(asked(other)).toBe(25)
    const text = embeddedText(passages[7]!)
    expect(index.cosine(vectorOf(text, 32, 'another'), vectorKey(passages[7]!))).toBeCloseTo(1, 4)
  })

  test('leaves out the one text that the server refuses, and keeps the others', async () => {
    const good = countingEmbeddings()
    const picky: EmbeddingsInterface = {
      ...good,
      embedDocuments: async (texts) => {
        if (texts.some((text) => text.endsWith('text q')))
          throw Object.assign(new Error('too long'), { status: 400 })
        return good.embedDocuments(texts)
      },
    }
    const index = await prepareVectors(passages, config(), { embeddings: picky, clock })
    expect(index.size).toBe(24)
  })

  test('makes a graph of many vectors, loads it again, and brings it up to date after an edit', async () => {
    const large = config({ exactBelow: 10 })
    const manifest = async () => {
      const text = await readFile(join(modelDirectory(directory, 'm'), 'hnsw.json'), 'utf8')
      return JSON.parse(text.slice(text.indexOf('\n'))) as { file: string; keys: (string | null)[] }
    }
    expect((await prepareVectors(passages, large, { embeddings: countingEmbeddings(), clock })).kind).toBe(
      'hnsw',
    )
    const first = await manifest()
    await prepareVectors(passages, large, { embeddings: countingEmbeddings(), clock })
    expect((await manifest()).file).toBe(first.file)

    const edited = passages.with(3, passageOf('p3', 'another sentence'))
    const index = await prepareVectors(edited, large, { embeddings: countingEmbeddings(), clock })
    expect((await manifest()).keys).toEqual([...first.keys.with(3, null), vectorKey(edited[3]!)])
    expect(index.search(vectorOf(embeddedText(edited[3]!), 32), 1)[0]!.key).toBe(vectorKey(edited[3]!))
  })

  test('builds a damaged graph anew, without asking the server for a vector', async () => {
    const large = config({ exactBelow: 10 })
    await prepareVectors(passages, large, { embeddings: countingEmbeddings(), clock })
    const home = modelDirectory(directory, 'm')
    const file = join(home, (await readdir(home)).find((name) => name.endsWith('.bin'))!)
    const bytes = await readFile(file)
    for (let at = 100; at < bytes.length; at += 13) bytes[at]! ^= 0xff
    await writeFile(file, bytes)
    const embeddings = countingEmbeddings()
    const index = await prepareVectors(passages, large, { embeddings, clock })
    expect([index.kind, index.size, asked(embeddings)]).toEqual(['hnsw', 25, 0])
    expect(index.search(vectorOf(embeddedText(passages[9]!), 32), 1)[0]!.key).toBe(vectorKey(passages[9]!))
  })

  test('keeps passages with the same text and title once', async () => {
    const twins = [
      passageOf('a', 'the same'),
      passageOf('b', 'the same'),
      passageOf('c', 'the same', { title: 'Other' }),
    ]
    const index = await prepareVectors(twins, config(), { embeddings: countingEmbeddings(), clock })
    expect(index.size).toBe(2)
  })
})

describe('with a server', () => {
  // A deadline is short for a server that stalls alone; any other may be slow on a busy machine.
  const open = (
    baseUrl: string,
    batchDeadline: number,
    waited: (ms: number) => 'try again' | 'stay' = () => 'stay',
  ) => {
    const failures: string[] = []
    const { embeddings, model } = createEmbeddings(
      { apiKey: 'sk-secret', baseUrl, model: 'mini' },
      { documents: { timeout: 5_000, maxRetries: 0 }, question: EMBEDDING_LIMITS.question },
    )
    const vectors = openVectors(
      passages,
      { directory, model, batchSize: 10, batchDeadline, retryAfter: [1, 2] },
      {
        embeddings,
        clock,
        onFailure: (code) => failures.push(code),
        wait: async (ms, signal) => {
          if (waited(ms) === 'stay')
            await new Promise((_, reject) => signal.addEventListener('abort', reject))
        },
      },
    )
    return { vectors, failures, model }
  }

  test('that is well, every passage gets its vector, as plain numbers', async () => {
    const server = await startEmbeddingServer()
    const { vectors, failures, model } = open(server.baseUrl, 60_000)
    expect(vectors.current()).toBeNull()
    expect((await vectors.tried)?.size).toBe(25)
    expect(vectors.current()?.size).toBe(25)
    expect(failures).toEqual([])
    expect(model).toBe(`mini@${new URL(server.baseUrl).host}`)
    expect(server.requests.map(({ input }) => input.length)).toEqual([1, 10, 10, 5])
    expect(new Set(server.requests.map((request) => `${request.model} ${request.encoding_format}`))).toEqual(
      new Set(['mini float']),
    )
    vectors.close()
    await server.stop()
  })

  test.each<[ServerMode, string]>([
    ['html', 'embedding-server'],
    ['stall', 'embedding-late'],
    ['nulls', 'embedding-invalid'],
    ['401', 'embedding-server'],
    ['500', 'embedding-server'],
    ['reset', 'embedding-server'],
  ])('that answers with %s there are no vectors, and a code says why', async (mode, code) => {
    const server = await startEmbeddingServer()
    server.state.mode = mode
    const { vectors, failures } = open(server.baseUrl, mode === 'stall' ? 700 : 60_000)
    expect(await vectors.tried).toBeNull()
    expect(vectors.current()).toBeNull()
    expect(failures).toEqual([code])
    vectors.close()
    await server.stop()
  })

  test('that comes back, the next try fills the rest', async () => {
    const server = await startEmbeddingServer()
    server.state.mode = 'html'
    const waits: number[] = []
    // The server is well again while the third wait lasts, however slow this machine is.
    const { vectors, failures } = open(server.baseUrl, 60_000, (ms) => {
      waits.push(ms)
      if (waits.length === 3) server.state.mode = 'good'
      return 'try again'
    })
    expect(await vectors.tried).toBeNull()
    await until(() => vectors.current() !== null)
    expect(vectors.current()?.size).toBe(25)
    expect(waits).toEqual([1, 2, 2])
    expect(failures).toEqual(['embedding-server', 'embedding-server', 'embedding-server'])
    vectors.close()
    await server.stop()
  })

  test('that changes the dimension in the middle, nothing false is kept', async () => {
    const server = await startEmbeddingServer()
    const { embeddings } = createEmbeddings({ apiKey: 'x', baseUrl: server.baseUrl, model: 'mini' })
    let batches = 0
    const turning: EmbeddingsInterface = {
      ...embeddings,
      embedDocuments: (texts) => {
        batches += 1
        if (batches === 3) server.state.mode = 'other-dimension'
        return embeddings.embedDocuments(texts)
      },
    }
    await expect(prepareVectors(passages, config(), { embeddings: turning, clock })).rejects.toMatchObject({
      code: 'embedding-invalid',
    })
    const index = await prepareVectors(passages, config(), { embeddings, clock })
    expect([index.dimension, index.size]).toEqual([33, 25])
    await server.stop()
  })
})
