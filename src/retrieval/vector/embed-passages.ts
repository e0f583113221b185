import { createHash } from 'node:crypto'
import type { EmbeddingsInterface } from '@langchain/core/embeddings'
import { AssistantError } from '../../domain/assistant-error.js'
import type { Passage } from '../../domain/passage.js'
import { withDeadline } from './deadline.js'
import { toUnitVector } from './vector-index.js'
import type { VectorStore } from './vector-store.js'

/**
 * What is read of one passage, in characters: about 2,000 tokens, which every usual model takes. A whole batch fails when
 * one text is too long.
 */
const LONGEST_TEXT = 6_000

/** Embedded with every filling, to tell whether the model behind the name is still the one that made the vectors. */
const PROBE = 'A secure base is the person one can go out from and come back to.'

export interface EmbeddingProgress {
  readonly done: number
  readonly total: number
}

export interface EmbedDeps {
  readonly embeddings: EmbeddingsInterface
  /** Texts a request. */
  readonly batchSize: number
  /** Milliseconds a request may take. */
  readonly batchDeadline: number
  readonly onProgress?: (progress: EmbeddingProgress) => void
  readonly signal?: AbortSignal
}

/** What of a passage is embedded: its title with the headings, since a list item alone says too little, and its text. */
export function embeddedText(passage: Passage): string {
  const context = passage.kind === 'response' ? [passage.title] : [passage.title, ...passage.headings]
  return `${context.join(' – ')}\n${passage.text}`.slice(0, LONGEST_TEXT)
}

/** The same for passages whose vectors are the same, whatever file they stand in. */
export function vectorKey(passage: Passage): string {
  return createHash('sha256').update(embeddedText(passage)).digest('hex')
}

/** What the model makes of the probe text now; also tells the dimension. */
export async function embedProbe(deps: EmbedDeps): Promise<Float32Array> {
  const [probe] = await requestBatch([PROBE], deps)
  return probe!
}

/** Texts that fail by themselves at a server that is well otherwise: with more of them it is not well. */
const MOST_LEFT_OUT = 20

/**
 * Embeds those passages that the store does not hold yet, batch after batch, each kept before the next one is asked for: a
 * stop loses one batch, and a later call goes on from there. A text that the server refuses by itself, or at which it fails
 * every time (some models give no number for some texts), is left out.
 */
export async function embedPassages(
  passages: readonly Passage[],
  store: VectorStore,
  dimension: number,
  deps: EmbedDeps,
): Promise<void> {
  const texts = new Map(passages.map((passage) => [vectorKey(passage), embeddedText(passage)]))
  const missing = [...texts].filter(([key]) => !store.vectors.has(key))
  const embedOrSplit = createSplitter(dimension, deps)
  let done = texts.size - missing.length
  deps.onProgress?.({ done, total: texts.size })
  for (let at = 0; at < missing.length; at += deps.batchSize) {
    deps.signal?.throwIfAborted()
    const batch = missing.slice(at, at + deps.batchSize)
    const vectors = await embedOrSplit(batch)
    if (vectors.size > 0) await store.add(vectors)
    done += batch.length
    deps.onProgress?.({ done, total: texts.size })
  }
}

type Batch = readonly (readonly [key: string, text: string])[]

function createSplitter(dimension: number, deps: EmbedDeps) {
  let leftOut = 0
  const isAtFault = async (error: unknown, batch: Batch): Promise<boolean> => {
    if (isRefusal(error)) return true
    if (!mayBeTheText(error)) return false
    // Whether it is the texts or the server tells a text that it has managed before.
    const well = await embedProbe(deps).then(
      (probe) => probe.length === dimension,
      () => false,
    )
    if (!well) return false
    if (batch.length === 1) leftOut += 1
    return leftOut <= MOST_LEFT_OUT
  }
  return async function embedOrSplit(batch: Batch): Promise<ReadonlyMap<string, Float32Array>> {
    try {
      const vectors = await requestBatch(
        batch.map(([, text]) => text),
        deps,
        dimension,
      )
      return new Map(batch.map(([key], at) => [key, vectors[at]!]))
    } catch (error) {
      if (!(await isAtFault(error, batch))) throw error
      if (batch.length === 1) return new Map()
      const middle = batch.length >> 1
      const first = await embedOrSplit(batch.slice(0, middle))
      return new Map([...first, ...(await embedOrSplit(batch.slice(middle)))])
    }
  }
}

/** Refused for its content, not for the key or the rate: then a smaller batch may pass. */
function isRefusal(error: unknown): boolean {
  const status = statusOf(error)
  return status === 400 || status === 413 || status === 422
}

/** It failed, or gave too few vectors or something else than numbers: LangChain stumbles over a vector that is not there. */
function mayBeTheText(error: unknown): boolean {
  const status = statusOf(error)
  if (status !== null) return status >= 500
  return error instanceof TypeError || (error instanceof AssistantError && error.code === 'embedding-invalid')
}

function statusOf(error: unknown): number | null {
  const status = error instanceof Error && 'status' in error ? error.status : null
  return typeof status === 'number' ? status : null
}

async function requestBatch(
  texts: string[],
  { embeddings, batchDeadline, signal }: EmbedDeps,
  dimension?: number,
): Promise<Float32Array[]> {
  const answer: unknown = await withDeadline(embeddings.embedDocuments(texts), batchDeadline, signal)
  const given = Array.isArray(answer) ? answer : []
  const expected = dimension ?? (Array.isArray(given[0]) ? given[0].length : undefined)
  const vectors = given.map((values) => toUnitVector(values, expected))
  if (vectors.length !== texts.length || vectors.some((vector) => vector === null)) {
    throw new AssistantError(
      'embedding-invalid',
      'The embedding server answered with something else than vectors. Check OPENAI_BASE_URL and OPENAI_EMBEDDING_MODEL.',
      { asked: texts.length, given: given.length, dimension: dimension ?? null },
    )
  }
  return vectors.filter((vector) => vector !== null)
}
