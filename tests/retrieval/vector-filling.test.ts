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

  const failing = (fails: (texts: string[]) => unknown): EmbeddingsInterface => {
    const good = countingEmbeddings()
    return {
      ...good,
      embedDocuments: async (texts) => {
        const failure = fails(texts)
        if (failure instanceof Error) throw failure
        return (failure as number[][] | undefined) ?? good.embedDocuments(texts)
      },
    }
  }
  const broken = Object.assign(new Error('failed to encode response: unsupported value: NaN'), {
    status: 500,
  })
  const hasQ = (texts: string[]): boolean => texts.some((text) => text.endsWith('text q'))

  test.each<[string, (texts: string[]) => unknown]>([
    ['the server fails at', (texts) => (hasQ(texts) ? broken : undefined)],
    [
      'the model gives no number for',
      (texts) =>
        hasQ(texts)
          ? texts.map((text) => vectorOf(text, 32).map((value) => (text.endsWith('q') ? null : value)))
          : undefined,
    ],
    [
      'no vector comes for',
      (texts) =>
        hasQ(texts)
          ? texts.filter((text) => !text.endsWith('q')).map((text) => vectorOf(text, 32))
          : undefined,
    ],
    ['LangChain finds none for', (texts) => (hasQ(texts) ? new TypeError("reading 'embedding'") : undefined)],
  ])('the one text that %s is left out, and keeps no other from its vector', async (_name, fails) => {
    const index = await prepareVectors(passages, config(), { embeddings: failing(fails), clock })
    expect(index.size).toBe(24)
    expect(index.cosine(vectorOf('x', 32), vectorKey(passages[16]!))).toBeNull()
  })

  test('a server that fails at the texts and at what it managed before is not well: nothing is left out', async () => {
    let calls = 0
    const embeddings = failing(() => {
      calls += 1
      return calls > 2 ? broken : undefined
    })
    await expect(prepareVectors(passages, config(), { embeddings, clock })).rejects.toBe(broken)
    // The second batch, and the probe that was to tell why.
    expect(calls).toBe(4)
  })

  test('nor is one that fails at all texts but the probe', async () => {
    const embeddings = failing((texts) => (texts[0]!.startsWith('T') ? broken : undefined))
    const many = Array.from({ length: 100 }, (_, at) => passageOf(`m${at}`, `number ${at}`))
    await expect(prepareVectors(many, config(), { embeddings, clock })).rejects.toBe(broken)
  })

  test('a key that is refused and a server that cannot be reached are asked about nothing', async () => {
    for (const error of [Object.assign(new Error('key'), { status: 401 }), new Error('Connection error.')]) {
      let calls = 0
      const embeddings = failing(() => {
        calls += 1
        return calls > 1 ? error : undefined
      })
      await expect(prepareVectors(passages, config(), { embeddings, clock })).rejects.toBe(error)
      expect(calls).toBe(2)
    }
  })

  test('one that takes few at a time is asked again soon, as long as it goes forward', async () => {
    const busy = Object.assign(new Error('slow down'), { status: 429 })
    let calls = 0
    // The probe and one batch, then no more for now; later not even a batch.
    const embeddings = failing(([text]) => {
      if (!text!.startsWith('T')) return undefined
      calls += 1
      return calls % 2 === 0 || calls > 4 ? busy : undefined
    })
    const waits: number[] = []
    const vectors = openVectors(passages, config({ retryAfter: [1, 2, 3], batchSize: 5 }), {
      embeddings,
      clock,
      wait: async (ms, signal) => {
        waits.push(ms)
        if (waits.length === 5) await new Promise((_, reject) => signal.addEventListener('abort', reject))
      },
    })
    await until(() => waits.length === 5)
    vectors.close()
    expect(waits).toEqual([1, 1, 2, 3, 3])
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

  test('that gives them in another order, each passage still gets its own', async () => {
    const server = await startEmbeddingServer()
    server.state.mode = 'backwards'
    const { vectors } = open(server.baseUrl, 60_000)
    const index = await vectors.tried
    for (const passage of passages)
      expect(index?.cosine(vectorOf(embeddedText(passage), 32), vectorKey(passage))).toBeCloseTo(1, 4)
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
