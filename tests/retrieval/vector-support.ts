import { createHash } from 'node:crypto'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { EmbeddingsInterface } from '@langchain/core/embeddings'
import type { Knowledge } from '../../src/domain/knowledge.js'
import type { Passage } from '../../src/domain/passage.js'

/** Words that mean the same to the model of these tests; a real one has learned this. */
const SAME: Readonly<Record<string, string>> = {
  puppy: 'dog',
  hound: 'dog',
  vermisst: 'misses',
  feline: 'cat',
}

/** The same text gives the same vector, texts that share meanings point in similar directions. */
export function vectorOf(text: string, dimension: number, model = 'm'): number[] {
  const vector = new Array<number>(dimension).fill(0)
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? ['']) {
    const digest = createHash('sha256')
      .update(`${model} ${SAME[word] ?? word}`)
      .digest()
    for (let at = 0; at < dimension; at += 1)
      vector[at]! += (digest[at % 32]! - 127.5) / 128 / (1 + (at >> 5))
  }
  return vector
}

export interface CountingEmbeddings extends EmbeddingsInterface {
  readonly asked: string[][]
}

export function countingEmbeddings(dimension = 32, model = 'm'): CountingEmbeddings {
  const asked: string[][] = []
  return {
    asked,
    async embedDocuments(texts) {
      asked.push(texts)
      return texts.map((text) => vectorOf(text, dimension, model))
    },
    embedQuery: async (text) => vectorOf(text, dimension, model),
  }
}

export function passageOf(id: string, text: string, other: Partial<Passage> = {}): Passage {
  return {
    id,
    text,
    quote: text,
    role: 'fact',
    language: 'en',
    citations: [{ citekey: 'who2014', locator: 'p. 3' }],
    file: 'knowledge/notes/n.md',
    lines: [3, 4],
    title: 'T',
    headings: [],
    kind: 'note',
    topic: `notes/${id}`,
    phase: null,
    review: null,
    ...other,
  }
}

export function knowledgeOf(passages: readonly Passage[]): Knowledge {
  const perLanguage = { en: '', de: '' }
  return {
    version: 'v',
    documents: passages.map(({ topic, file, kind, language, title }) => ({
      topic,
      file,
      kind,
      language,
      title,
      asks: [],
      phase: null,
      review: null,
    })),
    passages,
    modules: [],
    sources: new Map(),
    glossary: { terms: [], words: [] },
    boundaries: [],
    questions: [],
    organisation: {
      name: perLanguage.en,
      languages: ['en'],
      mainLanguage: 'en',
      leads: [],
      allowed: [],
      onCall: null,
      helplines: [],
      review: { validForMonths: 12, useUnreviewed: true },
      urgentPhrases: [],
    },
    problems: [],
  }
}

export type ServerMode =
  | 'good'
  | '500'
  | '401'
  | 'stall'
  | 'html'
  | 'other-dimension'
  | 'nulls'
  | 'reset'
  | 'backwards'

/** A real server speaking `/v1/embeddings`, well or badly. */
export async function startEmbeddingServer(dimension = 32) {
  const requests: { model: string; input: string[]; encoding_format?: string }[] = []
  const stalled = new Set<ServerResponse>()
  const state = { mode: 'good' as ServerMode }
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += String(chunk)
    const parsed = JSON.parse(body) as { model: string; input: string | string[]; encoding_format?: string }
    const input = [parsed.input].flat()
    requests.push({ ...parsed, input })
    const json = (status: number, value: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
    }
    if (request.url !== '/v1/embeddings') return json(404, {})
    const answer = (make: (text: string) => unknown): void =>
      json(200, { object: 'list', data: input.map((text, index) => ({ index, embedding: make(text) })) })
    switch (state.mode) {
      case 'good':
        return answer((text) => vectorOf(text, dimension))
      case 'backwards':
        return json(200, {
          data: input.map((text, index) => ({ index, embedding: vectorOf(text, dimension) })).reverse(),
        })
      case 'other-dimension':
        return answer((text) => vectorOf(text, dimension + 1))
      case 'nulls':
        return answer(() => new Array(dimension).fill(null))
      case '500':
        return json(500, { error: { message: 'broken' } })
      case '401':
        return json(401, { error: { message: 'Incorrect API key provided: sk-secret' } })
      case 'html':
        return void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Please log in</html>')
      case 'reset':
        return void request.socket.destroy()
      case 'stall':
        stalled.add(response)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    requests,
    state,
    stop: () => {
      for (const response of stalled) response.destroy()
      server.closeAllConnections()
      return new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}
