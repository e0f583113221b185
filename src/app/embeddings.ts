import type { EmbeddingsInterface } from '@langchain/core/embeddings'
import type { Config } from './config.js'

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

/**
 * Embeddings of any server that speaks OpenAI's API. LangChain's client is loaded at the first request, not at the start:
 * it takes 0.3 s, and without a key nobody needs it. `float`, since simple servers know no other encoding.
 */
export function createEmbeddings(
  config: NonNullable<Config['embeddings']>,
  limits: Readonly<Record<'documents' | 'question', RequestLimits>> = EMBEDDING_LIMITS,
): ConfiguredEmbeddings {
  const { apiKey, baseUrl, model } = config
  const connect = async ({ timeout, maxRetries }: RequestLimits) => {
    const { OpenAIEmbeddings } = await import('@langchain/openai')
    return new OpenAIEmbeddings({
      model,
      apiKey,
      encodingFormat: 'float',
      timeout,
      maxRetries,
      ...(baseUrl === null ? {} : { configuration: { baseURL: baseUrl } }),
    })
  }
  let forDocuments: ReturnType<typeof connect> | undefined
  let forQuestion: ReturnType<typeof connect> | undefined
  return {
    model: `${model}@${baseUrl === null ? 'api.openai.com' : new URL(baseUrl).host}`,
    embeddings: {
      async embedDocuments(texts) {
        forDocuments ??= connect(limits.documents)
        return (await forDocuments).embedDocuments(texts)
      },
      async embedQuery(text) {
        forQuestion ??= connect(limits.question)
        return (await forQuestion).embedQuery(text)
      },
    },
  }
}
