import { describe, expect, test } from '@jest/globals'
import type { EmbeddingsInterface } from '@langchain/core/embeddings'
import { createEmbeddings } from '../../src/app/embeddings.js'
import type { Evidence } from '../../src/domain/evidence.js'
import type { Passage } from '../../src/domain/passage.js'
import type { Retriever } from '../../src/domain/ports.js'
import type { Question } from '../../src/domain/question.js'
import {
  createHybridRetriever,
  type FallbackReason,
  type HybridDeps,
} from '../../src/retrieval/hybrid-retriever.js'
import { createRetriever } from '../../src/retrieval/retriever.js'
import { createStemmer } from '../../src/retrieval/stem.js'
import { prepareVectors } from '../../src/retrieval/vector/open-vectors.js'
import type { VectorIndex } from '../../src/retrieval/vector/vector-index.js'
import {
  countingEmbeddings,
  knowledgeOf,
  passageOf,
  type ServerMode,
  startEmbeddingServer,
} from './vector-support.js'

const clock = () => 1_800_000_000_000
const ask = (text: string, other: Partial<Question> = {}): Question => ({
  text,
  language: 'en',
  leansOn: null,
  ...other,
})

const dogs = passageOf('dogs', 'a dog sleeps beside the fire')
const cats = passageOf('cats', 'a cat walks over roofs at night')
const bread = passageOf('bread', 'bread wants water and time')
const all = [dogs, cats, bread]
const signals: Evidence['signals'] = {
  coverage: 0.5,
  likeness: 0,
  ceiling: 0.5,
  boundary: null,
  person: false,
  term: false,
  source: false,
  known: 1,
  definition: null,
  card: null,
  wording: { near: 0, far: 0 },
  missing: [],
  untold: false,
}
const lexicalOf = (...hits: [Passage, number][]): Retriever => ({
  find: async () => ({
    hits: hits.map(([passage, score]) => ({ passage, score })),
    cards: [],
    signals,
    by: 'lexical',
  }),
})
const indexOf = (passages: readonly Passage[], embeddings = countingEmbeddings()): Promise<VectorIndex> =>
  prepareVectors(passages, { directory: null, model: 'm' }, { embeddings, clock })

async function hybridOf(lexical: Retriever, passages: readonly Passage[], other: Partial<HybridDeps> = {}) {
  const index = await indexOf(passages)
  const reasons: FallbackReason[] = []
  const retriever = createHybridRetriever(lexical, {
    embeddings: countingEmbeddings(),
    vectors: { current: () => index },
    knowledge: knowledgeOf(passages),
    clock,
    onFallback: (reason) => reasons.push(reason),
    ...other,
  })
  return { retriever, reasons, index }
}
const idsOf = ({ hits }: Evidence): string[] => hits.map((hit) => hit.passage.id)

describe('ranking by words and meaning', () => {
  test('finds what shares no word with the question', async () => {
    const stem = createStemmer()
    const lexical = createRetriever(knowledgeOf(all), { stem })
    const { retriever } = await hybridOf(lexical, all)
    const question = ask('hound')
    expect(idsOf(await lexical.find(question))).toEqual([])
    const evidence = await retriever.find(question)
    expect(evidence.by).toBe('hybrid')
    expect(idsOf(evidence)[0]).toBe('dogs')
  })

  test('weighs both against their best, 0.6 to 0.4, and looks up the cosine of what only the words found', async () => {
    const { retriever, index } = await hybridOf(lexicalOf([bread, 20], [cats, 10]), all)
    const evidence = await retriever.find(ask('T dog sleeps fire'))
    const [vector] = await countingEmbeddings().embedDocuments(['T dog sleeps fire'])
    const { vectorKey } = await import('../../src/retrieval/vector/embed-passages.js')
    const cosine = (passage: Passage) => Math.max(0, index.cosine(vector!, vectorKey(passage)) ?? 0)
    const most = Math.max(...all.map(cosine))
    expect(most).toBe(cosine(dogs))
    const expected = new Map([
      ['bread', 0.6 + (0.4 * cosine(bread)) / most],
      ['cats', 0.3 + (0.4 * cosine(cats)) / most],
      ['dogs', 0.4],
    ])
    expect(evidence.hits.length).toBe(3)
    for (const { passage, score } of evidence.hits) expect(score).toBeCloseTo(expected.get(passage.id)!, 5)
    expect(evidence.hits.map(({ score }) => score)).toEqual(
      evidence.hits.map(({ score }) => score).sort((a, b) => b - a),
    )
    expect(evidence.signals).toBe(signals)
  })

  test('follows the weight that is set', async () => {
    const words = await hybridOf(lexicalOf([bread, 20]), all, { weight: 1 })
    expect(idsOf(await words.retriever.find(ask('dog')))[0]).toBe('bread')
    const meaning = await hybridOf(lexicalOf([bread, 20]), all, { weight: 0 })
    expect(idsOf(await meaning.retriever.find(ask('dog')))[0]).toBe('dogs')
  })

  test('never brings in a translation where the language that was asked in has the document', async () => {
    const english = passageOf('en', 'she misses him', { topic: 'responses/x' })
    const german = passageOf('de', 'sie vermisst ihn', { topic: 'responses/x', language: 'de' })
    const lone = passageOf('lone', 'sie vermisst sie', { language: 'de' })
    const { retriever } = await hybridOf(lexicalOf(), [english, german, lone])
    expect(idsOf(await retriever.find(ask('misses'))).sort()).toEqual(['en', 'lone'])
    expect(idsOf(await retriever.find(ask('misses', { language: 'de' }))).sort()).toEqual(['de', 'lone'])
  })

  test('gives every passage of the same text, each once', async () => {
    const twin = passageOf('twin', dogs.text, { file: 'knowledge/notes/other.md' })
    const { retriever } = await hybridOf(lexicalOf([dogs, 3]), [dogs, twin, bread])
    const ids = idsOf(await retriever.find(ask('dog')))
    expect(ids.filter((id) => id === 'dogs' || id === 'twin').sort()).toEqual(['dogs', 'twin'])
  })

  test('judges a passage without a vector by its words', async () => {
    const index = await indexOf([cats, bread])
    const { retriever } = await hybridOf(lexicalOf([dogs, 9], [cats, 3]), all, {
      vectors: { current: () => index },
    })
    const evidence = await retriever.find(ask('dog'))
    expect(evidence.hits[0]).toMatchObject({ passage: { id: 'dogs' }, score: 1 })
  })

  test('reads a follow-up together with what was asked before', async () => {
    const asked: string[] = []
    const embeddings = countingEmbeddings()
    const { retriever } = await hybridOf(lexicalOf(), all, {
      embeddings: {
        ...embeddings,
        embedQuery: (text) => {
          asked.push(text)
          return embeddings.embedQuery(text)
        },
      },
    })
    const leansOn = { question: 'does a dog sleep?', language: 'en' as const, topics: [], shown: [] }
    await retriever.find(ask('and why?', { leansOn }))
    await retriever.find(ask('and why?'))
    expect(asked).toEqual(['does a dog sleep? and why?', 'and why?'])
  })
})

describe('without vectors', () => {
  test('the lexical retriever is the retriever, if no model is configured', () => {
    const lexical = lexicalOf()
    const deps = { embeddings: null, vectors: { current: () => null }, knowledge: knowledgeOf(all), clock }
    expect(createHybridRetriever(lexical, deps)).toBe(lexical)
  })

  test('the words answer while the passages are still being embedded, and the server is not asked', async () => {
    const embeddings: EmbeddingsInterface = {
      embedDocuments: () => Promise.reject(new Error('asked')),
      embedQuery: () => Promise.reject(new Error('asked')),
    }
    const { retriever, reasons } = await hybridOf(lexicalOf([bread, 2]), all, {
      embeddings,
      vectors: { current: () => null },
    })
    expect(await retriever.find(ask('dog'))).toMatchObject({ by: 'lexical', hits: [{ score: 2 }] })
    expect(reasons).toEqual(['no-vectors'])
  })

  test('a question that is given up is answered from the words at once', async () => {
    const embeddings: EmbeddingsInterface = {
      embedDocuments: async () => [],
      embedQuery: () => new Promise(() => undefined),
    }
    const { retriever } = await hybridOf(lexicalOf([bread, 2]), all, { embeddings, deadline: 60_000 })
    const giveUp = new AbortController()
    const answer = retriever.find(ask('dog'), giveUp.signal)
    giveUp.abort()
    expect((await answer).by).toBe('lexical')
  })
})

describe('with a server', () => {
  const serverWith = async (deps: Partial<HybridDeps> = {}) => {
    const server = await startEmbeddingServer()
    const { embeddings } = createEmbeddings({ apiKey: 'sk-secret', baseUrl: server.baseUrl, model: 'mini' })
    // The client is loaded at the first request, which on a busy machine takes longer than any deadline here.
    await embeddings.embedQuery('warm up')
    server.requests.length = 0
    const hybrid = await hybridOf(lexicalOf([bread, 2]), all, { embeddings, deadline: 1_500, ...deps })
    return { server, ...hybrid }
  }

  test('that is well, the answer is hybrid', async () => {
    const { server, retriever, reasons } = await serverWith({ deadline: 60_000 })
    const evidence = await retriever.find(ask('a dog'))
    expect([evidence.by, idsOf(evidence).includes('dogs'), reasons]).toEqual(['hybrid', true, []])
    expect(server.requests).toMatchObject([{ model: 'mini', input: ['a dog'], encoding_format: 'float' }])
    await server.stop()
  })

  test.each<[ServerMode, FallbackReason]>([
    ['500', 'server'],
    ['401', 'server'],
    ['html', 'server'],
    ['reset', 'server'],
    ['stall', 'late'],
    ['other-dimension', 'dimension'],
    ['nulls', 'not-a-vector'],
  ])('that answers with %s, the words answer within the deadline', async (mode, reason) => {
    const { server, retriever, reasons } = await serverWith(mode === 'stall' ? {} : { deadline: 60_000 })
    server.state.mode = mode
    const start = performance.now()
    const evidence = await retriever.find(ask('a dog'))
    // Its own time limit, after which the client would give up by itself, is 5 s.
    if (mode === 'stall') expect(performance.now() - start).toBeLessThan(4_500)
    expect(evidence).toMatchObject({ by: 'lexical', hits: [{ passage: { id: 'bread' }, score: 2 }] })
    expect(reasons).toEqual([reason])
    await server.stop()
  })

  test('that is gone, the words answer', async () => {
    const { server, retriever, reasons } = await serverWith()
    await server.stop()
    expect((await retriever.find(ask('a dog'))).by).toBe('lexical')
    expect(reasons.length).toBe(1)
  })

  test('that fails three times, it is left alone for half a minute and then asked again', async () => {
    let now = 0
    const { server, retriever, reasons } = await serverWith({ clock: () => now, deadline: 60_000 })
    server.state.mode = 'html'
    for (let at = 0; at < 6; at += 1) await retriever.find(ask('a dog'))
    expect(reasons).toEqual(['server', 'server', 'server', 'resting', 'resting', 'resting'])
    expect(server.requests.length).toBe(3)
    server.state.mode = 'good'
    now = 29_999
    expect((await retriever.find(ask('a dog'))).by).toBe('lexical')
    now = 30_000
    expect((await retriever.find(ask('a dog'))).by).toBe('hybrid')
    await server.stop()
  })
})
