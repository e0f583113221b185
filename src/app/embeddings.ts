import type { EmbeddingsInterface } from '@langchain/core/embeddings'
import { clientOptions, OPENAI } from '../answering/client-options.js'
import type { ModelServer } from '../answering/model-server.js'

export interface ConfiguredEmbeddings {
  readonly embeddings: EmbeddingsInterface
  /** Model and server: the name under which vectors are kept. Vectors of another one are never compared with these. */
  readonly model: string
}

/** Milliseconds and further tries of a request. */
export interface RequestLimits {
  readonly timeout: number
  readonly maxRetries: number
}

export const EMBEDDING_LIMITS = {
  /** Texts are embedded in the background, and a laptop's own model takes its time. */
  documents: { timeout: 60_000, maxRetries: 2 },
  /** A question is waited for, and a second try would come too late for it. */
  question: { timeout: 5_000, maxRetries: 0 },
} as const satisfies Record<string, RequestLimits>

/** Most bytes of an answer: a batch of 64 vectors with 3,072 numbers has about 5 million. */
const MOST_BYTES = 50_000_000

/**
 * Embeddings of any server that speaks OpenAI's API. LangChain's client is loaded at the first request, not at the start:
 * it takes 0.3 s, and without a key nobody needs it. `float`, since simple servers know no other encoding.
 */
export function createEmbeddings(
  config: ModelServer,
  limits: Readonly<Record<'documents' | 'question', RequestLimits>> = EMBEDDING_LIMITS,
): ConfiguredEmbeddings {
  let forDocuments: ReturnType<typeof connect> | undefined
  let forQuestion: ReturnType<typeof connect> | undefined
  return {
    model: nameOf(config),
    embeddings: {
      async embedDocuments(texts) {
        forDocuments ??= connect(config, limits.documents)
        return (await forDocuments).embedDocuments(texts)
      },
      async embedQuery(text) {
        forQuestion ??= connect(config, limits.question)
        return (await forQuestion).embedQuery(text)
      },
    },
  }
}

async function connect(config: ModelServer, limits: RequestLimits): Promise<EmbeddingsInterface> {
  const { AzureOpenAIEmbeddings, OpenAIEmbeddings } = await import('@langchain/openai')
  const client = clientOptions(config, MOST_BYTES)
  const ordered = { ...client, fetch: createOrderedVectors(client.fetch) }
  const common = { ...limits, apiKey: config.apiKey, encodingFormat: 'float' as const }
  if ('deployment' in config) {
    return new AzureOpenAIEmbeddings({
      ...common,
      // Its own default is one text a request.
      batchSize: 512,
      azureOpenAIApiKey: config.apiKey,
      azureOpenAIBasePath: config.basePath,
      azureOpenAIApiDeploymentName: config.deployment,
      azureOpenAIApiVersion: config.apiVersion,
      configuration: ordered,
    })
  }
  const { model, baseUrl } = config
  return new OpenAIEmbeddings({
    ...common,
    model,
    configuration: { ...ordered, baseURL: baseUrl ?? OPENAI },
  })
}

/**
 * A fetch under which vectors come in the order of their texts. Each says by `index` which text it is for, and LangChain goes by
 * the order alone: with a server that works on several at once every passage would get another one's vector.
 */
function createOrderedVectors(ask: typeof fetch): typeof fetch {
  return async (input, init) => {
    const response = await ask(input, init)
    if (!response.ok) return response
    const { status, statusText, headers } = response
    const text = await response.text()
    return new Response(inOrder(text), { status, statusText, headers })
  }
}

function inOrder(text: string): string {
  let answer: { data?: unknown }
  try {
    answer = JSON.parse(text)
  } catch {
    return text
  }
  const data: unknown = answer?.data
  if (!Array.isArray(data)) return text
  const places = data.map((vector) => Number(vector?.index))
  if (new Set(places).size < places.length || places.every((place, at) => place === at)) return text
  return JSON.stringify({ ...answer, data: data.toSorted((a, b) => Number(a.index) - Number(b.index)) })
}

function nameOf(config: ModelServer): string {
  if ('deployment' in config) return `${config.deployment}@${new URL(config.basePath).host}`
  return `${config.model}@${new URL(config.baseUrl ?? OPENAI).host}`
}
