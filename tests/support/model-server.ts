import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { vectorOf } from '../retrieval/vector-support.js'

/** A request as it came in over the wire. */
export interface Recorded {
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: Body
  /** As it was sent, letter for letter. */
  readonly raw: string
}

interface Body {
  readonly model?: string
  readonly stream?: boolean
  readonly messages?: readonly { role: string; content: string }[]
  readonly response_format?: { type: string; json_schema?: { strict?: boolean; schema: object } }
  readonly tools?: readonly { function: { name: string; parameters: object } }[]
  readonly temperature?: number
  readonly stream_options?: object
  readonly input?: string | string[]
}

/** What the server does with a request for a completion. */
export type Act =
  /** Streams this text (or object, as JSON) in pieces; `hold` is waited for before the piece that begins at `holdAt`. */
  | {
      readonly say: unknown
      readonly pieces?: number
      readonly hold?: Promise<unknown>
      readonly holdAt?: number
    }
  /** Streams so many characters of a text and then breaks the connection, says nothing more, or says that it may write no more. */
  | { readonly say: unknown; readonly after: number; readonly ends: 'cut' | 'stall' | 'length' }
  | { readonly status: number; readonly error?: object; readonly headers?: Record<string, string> }
  /** A refusal whose body is not OpenAI's, or an answer in one piece. */
  | { readonly status: number; readonly body: unknown }
  | 'html'
  | 'hang'
  | 'reset'
  | 'empty'
  | 'refusal'
  | 'filtered'
  | 'huge'
  /** The content in parts, as an array: no text to our client. */
  | 'parts'

/** Decides for a request; `turn` counts requests for completions from 1. */
export type Script = (request: Recorded, turn: number) => Act

export interface ModelServer {
  readonly baseUrl: string
  readonly origin: string
  readonly requests: Recorded[]
  /** What happened, in order: a test adds its own moments, so that before and after can be told without a clock. */
  readonly moments: string[]
  script(script: Script): void
  /** What requests for vectors get. Default: good. */
  embeddings: 'good' | 'dead' | 'hang'
  stop(): Promise<void>
}

/** A real HTTP server that speaks OpenAI's API (and Azure's paths), well or badly, as its script says. */
export async function startModelServer(script: Script = () => 'empty'): Promise<ModelServer> {
  const requests: Recorded[] = []
  const moments: string[] = []
  let decide = script
  let turn = 0
  const server = createServer(async (request, response) => {
    let raw = ''
    try {
      for await (const chunk of request) raw += String(chunk)
    } catch {
      return
    }
    const path = request.url ?? ''
    const recorded: Recorded = { path, headers: request.headers, body: JSON.parse(raw || '{}') as Body, raw }
    requests.push(recorded)
    if (path.includes('/embeddings')) {
      if (made.embeddings === 'good') return embed(recorded, response)
      if (made.embeddings === 'hang') return
      return json(response, 503, { error: { message: 'down' } })
    }
    if (!path.includes('/chat/completions'))
      return json(response, 404, { error: { message: 'no such path' } })
    turn += 1
    await perform(decide(recorded, turn), recorded, response, moments)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const made: ModelServer = {
    origin,
    baseUrl: `${origin}/v1`,
    requests,
    moments,
    script(next) {
      decide = next
      turn = 0
    },
    embeddings: 'good',
    stop: () => {
      server.closeAllConnections()
      return new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
  return made
}

function json(
  response: ServerResponse,
  status: number,
  value: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value))
}

function embed({ body }: Recorded, response: ServerResponse): void {
  const data = [body.input ?? []].flat().map((text, index) => ({ index, embedding: vectorOf(text, 32) }))
  json(response, 200, { object: 'list', data, usage: { prompt_tokens: 1, total_tokens: 1 } })
}

async function perform(
  act: Act,
  request: Recorded,
  response: ServerResponse,
  moments: string[],
): Promise<void> {
  if (typeof act === 'object' && 'status' in act)
    return 'body' in act
      ? json(response, act.status, act.body)
      : json(response, act.status, { error: act.error ?? { message: 'no' } }, act.headers)
  switch (act) {
    case 'html':
      return void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Please log in</html>')
    case 'hang':
      return
    case 'reset':
      return void response.destroy()
    case 'huge':
      begin(response)
      return huge(response)
    case 'empty':
      begin(response)
      return end(response, 'stop')
    case 'filtered':
      begin(response)
      return end(response, 'content_filter')
    case 'parts':
      begin(response)
      event(response, { choices: [{ index: 0, delta: { content: [{ type: 'text', text: '{}' }] } }] })
      return end(response, 'stop')
    case 'refusal':
      begin(response)
      event(response, { choices: [{ index: 0, delta: { refusal: 'I will not help with that.' } }] })
      return end(response, 'stop')
    default:
      begin(response)
      await speak(act, request, response, moments)
  }
}

function begin(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  event(response, { choices: [{ index: 0, delta: { role: 'assistant', content: '' } }] })
}

function event(response: ServerResponse, data: object): void {
  const common = { id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1, model: 'scripted' }
  response.write(`data: ${JSON.stringify({ ...common, ...data })}\n\n`)
}

function end(response: ServerResponse, why: string, usage?: object): void {
  event(response, { choices: [{ index: 0, delta: {}, finish_reason: why }] })
  if (usage !== undefined) event(response, { choices: [], usage })
  response.end('data: [DONE]\n\n')
}

function huge(response: ServerResponse): void {
  const piece = 'x'.repeat(100_000)
  for (let written = 0; written < 10_000_000; written += piece.length)
    event(response, { choices: [{ index: 0, delta: { content: piece } }] })
  end(response, 'stop')
}

async function speak(
  act: Extract<Act, { say: unknown }>,
  { body, raw }: Recorded,
  response: ServerResponse,
  moments: string[],
): Promise<void> {
  const text = typeof act.say === 'string' ? act.say : JSON.stringify(act.say)
  const delta = (part: string): object =>
    body.tools === undefined
      ? { content: part }
      : { tool_calls: [{ index: 0, type: 'function', function: { arguments: part } }] }
  if (body.tools !== undefined) {
    const call = {
      index: 0,
      id: 'call_1',
      type: 'function',
      function: { name: body.tools[0]?.function.name, arguments: '' },
    }
    event(response, { choices: [{ index: 0, delta: { tool_calls: [call] } }] })
  }
  const until = 'after' in act ? act.after : text.length
  const holdAt = 'hold' in act ? (act.holdAt ?? until) : until
  const size = Math.max(1, Math.ceil(text.length / ('pieces' in act ? (act.pieces ?? 20) : 20)))
  const stream = async (from: number, to: number): Promise<void> => {
    for (let at = from; at < to; at += size) {
      event(response, { choices: [{ index: 0, delta: delta(text.slice(at, Math.min(to, at + size))) }] })
      // Each piece by itself, as a model writes.
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  await stream(0, Math.min(holdAt, until))
  if ('hold' in act) await act.hold
  await stream(Math.min(holdAt, until), until)
  if ('after' in act) {
    if (act.ends === 'cut') response.destroy()
    else if (act.ends === 'length') end(response, 'length')
    return
  }
  moments.push('the model has finished')
  const tokens = Math.ceil((raw.length + text.length) / 4)
  const asked =
    body.stream_options === undefined
      ? undefined
      : { prompt_tokens: 1, completion_tokens: tokens - 1, total_tokens: tokens }
  end(response, body.tools === undefined ? 'stop' : 'tool_calls', asked)
}

/** A passage as the request shows it to the model. */
export interface ShownPassage {
  readonly label: string
  readonly role: string
  readonly language: string
  readonly text: string
}

/** Reads the numbered passages out of a request, as a model would. */
export function passagesOf({ body }: Recorded): ShownPassage[] {
  const text = body.messages?.map(({ content }) => content).join('\n') ?? ''
  return [
    ...text.matchAll(/<passage id="(P\d+)" role="(\w+)" language="(\w+)"[^>]*>\n(.*?)\n<\/passage>/gsu),
  ].map(([, label, role, language, words]) => ({
    label: label!,
    role: role!,
    language: language!,
    text: words!,
  }))
}

/** A model that can do one thing: say passages again, word for word, each with its quote. */
export function draftFrom(passages: readonly ShownPassage[]): object {
  return {
    danger: null,
    covered: passages.length > 0,
    claims: passages.map(({ label, role, text }) => ({
      role,
      text,
      support: [{ passage: label, quote: text }],
    })),
  }
}
