import type { BaseChatModel } from '@langchain/core/language_models/chat_models'
import { clientOptions, OPENAI } from './client-options.js'
import { DRAFT_SCHEMA } from './draft-schema.js'
import { statusOf, toModelError } from './model-error.js'
import type { ModelServer } from './model-server.js'
import { untilAborted } from './until-aborted.js'
import { createWholeAnswers } from './whole-answers.js'

export interface ChatMessage {
  readonly role: 'system' | 'user'
  readonly content: string
}

/** A piece of an answer as it comes in. */
export interface ChatPiece {
  /** What was written on; empty for a sign of life, such as a model's thinking. */
  readonly text: string
  readonly refused: boolean
  /** The model was cut off here: it may write no more, or has no more room. */
  readonly full: boolean
  /** Tokens of the whole request, where the server tells. */
  readonly tokens: number | null
}

export interface ChatServer {
  /**
   * Asks for an object of `schema`, in that way or, without one, in the way that this server is known to take. Throws `ModelError`,
   * and whatever `signal` aborts with.
   */
  stream(
    messages: readonly ChatMessage[],
    schema: { readonly name: string; readonly schema: object },
    signal: AbortSignal,
    way?: Way,
  ): AsyncGenerator<ChatPiece>
  /** The way to try after one in which no object came back; `null` = there is no other. */
  after(way: Way | undefined): Way | null
  /** What came back in that way could be read: from now on it is asked in it. */
  keep(way: Way): void
}

/** Ways of asking for structure, best first; simple servers know only the later ones, and in the last the words alone ask for it. */
const WAYS = ['schema', 'function', 'json', 'plain'] as const
export type Way = (typeof WAYS)[number]

export const DRAFT_REQUEST = { name: 'draft', schema: DRAFT_SCHEMA } as const

/** Most bytes of an answer: a draft has about 10,000. */
const MOST_BYTES = 2_000_000

/** What a server was found not to take. */
interface Manners {
  way: Way
  temperature: boolean
  usage: boolean
}

/**
 * A chat model through LangChain's `initChatModel`, read as it streams. It asks for a strict JSON schema first, then by a function,
 * then in JSON mode, then without either, and remembers per server what worked; a parameter that a model does not take (temperature,
 * usage while streaming) is left out from then on. `withStructuredOutput` sends the same request, but gives neither whole claims
 * while it streams nor refusals and tokens. Retries are the caller's.
 */
export function createChatServer(config: ModelServer, ask: typeof fetch = fetch): ChatServer {
  const manners: Manners = { way: 'schema', temperature: true, usage: true }
  const models = new Map<string, Promise<BaseChatModel>>()
  const model = ({ temperature, usage }: Manners): Promise<BaseChatModel> => {
    const kind = `${temperature} ${usage}`
    const known = models.get(kind) ?? connect(config, { temperature, usage }, ask)
    models.set(kind, known)
    return known
  }

  return {
    async *stream(messages, { name, schema }, signal, way) {
      const tried: Manners = { ...manners, way: way ?? manners.way }
      for (;;) {
        let begun = false
        try {
          const chat = await model(tried)
          const stream = await chat.stream(
            messages.map(({ role, content }) => ({ role, content })),
            { signal, ...structure(tried.way, name, schema) },
          )
          for await (const chunk of stream) {
            // A way that was asked for is kept when what comes back can be read, and not before.
            if (!begun) Object.assign(manners, tried, way === undefined ? {} : { way: manners.way })
            begun = true
            yield toPiece(chunk as ModelChunk)
          }
          return
        } catch (error) {
          signal.throwIfAborted()
          if (begun || !learns(tried, error)) throw toModelError(error)
        }
      }
    },
    after: (way) => nextTo(way ?? manners.way),
    keep(way) {
      manners.way = way
    },
  }
}

function nextTo(way: Way): Way | null {
  return WAYS[WAYS.indexOf(way) + 1] ?? null
}

/** LangChain takes a second to load, and nobody needs it without a model. */
async function connect(
  config: ModelServer,
  { temperature, usage }: Omit<Manners, 'way'>,
  ask: typeof fetch,
): Promise<BaseChatModel> {
  const { initChatModel } = await import('langchain/chat_models/universal')
  const common = {
    // The composer repeats a request itself, and gives up sooner.
    maxRetries: 0,
    streamUsage: usage,
    // Shows a refusal, which LangChain leaves out while streaming.
    __includeRawResponse: true,
    ...(temperature ? { temperature: 0 } : {}),
  }
  const options = clientOptions(config, MOST_BYTES, ask)
  const client = { ...options, fetch: createWholeAnswers(options.fetch) }
  if ('deployment' in config) {
    return initChatModel(config.deployment, {
      ...common,
      modelProvider: 'azure_openai',
      azureOpenAIApiKey: config.apiKey,
      azureOpenAIBasePath: config.basePath,
      azureOpenAIApiDeploymentName: config.deployment,
      azureOpenAIApiVersion: config.apiVersion,
      configuration: client,
    })
  }
  return initChatModel(config.model, {
    ...common,
    modelProvider: 'openai',
    apiKey: config.apiKey,
    configuration: { ...client, baseURL: config.baseUrl ?? OPENAI },
  })
}

function structure(way: Way, name: string, schema: object): object {
  switch (way) {
    case 'schema':
      return { response_format: { type: 'json_schema', json_schema: { name, strict: true, schema } } }
    case 'function':
      return {
        tools: [{ type: 'function', function: { name, description: 'The reply.', parameters: schema } }],
        tool_choice: { type: 'function', function: { name } },
      }
    case 'json':
      return { response_format: { type: 'json_object' } }
    case 'plain':
      return {}
  }
}

/** What to leave out next time, after a request was refused as it is; `false` where that is not the reason. */
function learns(tried: Manners, error: unknown): boolean {
  const status = statusOf(error)
  if (status === null || ![400, 404, 415, 422, 500, 501].includes(status)) return false
  const { trouble, reason } = toModelError(error)
  if (trouble === 'refused' || reason === 'context') return false
  // Read here to find the parameter's name, and passed on to nobody.
  const words = error instanceof Error ? error.message : ''
  if (tried.temperature && /temperature/iu.test(words)) {
    tried.temperature = false
    return true
  }
  if (tried.usage && /stream_options|include_usage/iu.test(words)) {
    tried.usage = false
    return true
  }
  const next = nextTo(tried.way)
  // A server error is one only where it speaks of what we asked for; a missing model stays missing.
  const speaks = /response_format|json_schema|schema|tool|function|grammar|format|parameter/iu.test(words)
  if (next === null || ((status >= 500 || status === 404) && !speaks)) return false
  tried.way = next
  return true
}

function toPiece(chunk: ModelChunk): ChatPiece {
  const choice = chunk.additional_kwargs?.__raw_response?.choices?.[0]
  const called = (chunk.tool_call_chunks ?? []).map(({ args }) => args ?? '').join('')
  const ended = chunk.response_metadata?.finish_reason ?? choice?.finish_reason
  return {
    text: `${chunk.text}${called}`,
    refused: ended === 'content_filter' || (choice?.delta?.refusal ?? '') !== '',
    full: ended === 'length',
    tokens: chunk.usage_metadata?.total_tokens ?? null,
  }
}

/** What of LangChain's chunk is read. */
interface ModelChunk {
  readonly text: string
  readonly tool_call_chunks?: readonly { readonly args?: string | undefined }[] | undefined
  readonly usage_metadata?: { readonly total_tokens: number } | undefined
  readonly response_metadata?: { readonly finish_reason?: unknown }
  readonly additional_kwargs?: {
    readonly __raw_response?: {
      readonly choices?: readonly {
        readonly finish_reason?: unknown
        readonly delta?: { readonly refusal?: unknown }
      }[]
    }
  }
}

/** A stream that ends when the signal does, whether or not the other side notices. */
export async function* endingWith(
  stream: AsyncGenerator<ChatPiece>,
  signal: AbortSignal,
): AsyncGenerator<ChatPiece> {
  try {
    for (;;) {
      const next = await untilAborted(stream.next(), signal)
      if (next.done === true) return
      yield next.value
    }
  } finally {
    // Not waited for: one that hangs would hang here too.
    stream.return(undefined).catch(() => undefined)
  }
}
