import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Route as AdapterRoute, PartHealth } from '../domain/adapter.js'
import { AssistantError } from '../domain/assistant-error.js'
import type { Metrics } from './metrics.js'

export type Route = AdapterRoute<IncomingMessage, ServerResponse>

export interface HttpServerConfig {
  readonly host: string
  /** 0 takes any free one. */
  readonly port: number
  readonly routes?: readonly Route[]
}

export interface HttpServerDeps {
  /** How the parts are. */
  readonly ready: () => readonly PartHealth[]
  readonly metrics: Metrics
  /** Told of a route that threw; the asker hears only that it failed. */
  readonly onError?: (path: string, error: unknown) => void
}

export interface HttpServer {
  listen(): Promise<{ readonly port: number; readonly url: string }>
  /** Takes nothing new, lets what is being answered finish, for `patience` milliseconds at most (default 5,000). */
  close(patience?: number): Promise<void>
}

/** Longest time for a request to arrive, in milliseconds: a platform needs a second, an attacker likes minutes. */
const REQUEST_WITHIN = 15_000

/**
 * The one HTTP server: `/healthz` (the process lives), `/readyz` (it can answer, and what it does without), `/metrics`, and
 * what adapters mount. A store that is away is `degraded`, with status 200: were it 503, a balancer would take every process
 * away at once, and nobody would be answered at all.
 */
export function createHttpServer(config: HttpServerConfig, deps: HttpServerDeps): HttpServer {
  const { host, port, routes = [] } = config
  const { ready, metrics, onError = () => {} } = deps
  let closing = false

  const own: readonly Route[] = [
    {
      method: 'GET',
      path: '/healthz',
      handle: (_request, response) => send(response, 200, { status: 'ok' }),
    },
    {
      method: 'GET',
      path: '/readyz',
      handle: (_request, response) => {
        const parts = ready()
        const down = closing || parts.some(({ state }) => state === 'down')
        const degraded = parts.some(({ state }) => state === 'degraded')
        send(response, down ? 503 : 200, { status: down ? 'down' : degraded ? 'degraded' : 'ok', parts })
      },
    },
    {
      method: 'GET',
      path: '/metrics',
      handle: async (_request, response) => {
        const text = await metrics.text()
        response.writeHead(200, { 'content-type': metrics.contentType }).end(text)
      },
    },
  ]
  const all = [...own, ...routes]

  const server = createServer(
    { requestTimeout: REQUEST_WITHIN, headersTimeout: REQUEST_WITHIN },
    (request, response) => {
      const started = performance.now()
      const path = (request.url ?? '/').split('?', 1)[0] ?? '/'
      response.setHeader('x-content-type-options', 'nosniff')
      response.setHeader('cache-control', 'no-store')
      response.once('close', () =>
        metrics.served(path, response.statusCode, (performance.now() - started) / 1000),
      )
      answer(all, path, request, response).catch((error: unknown) => {
        onError(path, error)
        if (response.headersSent) response.destroy()
        else send(response, 500, { error: 'failed' })
      })
    },
  )

  return {
    listen: () =>
      new Promise((resolve, reject) => {
        server.once('error', (error: NodeJS.ErrnoException) => reject(cannotListen(error, host, port)))
        server.listen(port, host, () => {
          const address = server.address()
          const actual = typeof address === 'object' && address !== null ? address.port : port
          resolve({ port: actual, url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}` })
        })
      }),
    close: async (patience = 5_000) => {
      closing = true
      const ended = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeIdleConnections()
      const timer = setTimeout(() => server.closeAllConnections(), patience)
      await ended
      clearTimeout(timer)
    },
  }
}

async function answer(
  routes: readonly Route[],
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const here = routes.filter((route) => route.path === path)
  const method = request.method === 'HEAD' ? 'GET' : request.method
  const route = here.find((candidate) => candidate.method === method)
  if (route !== undefined) return await route.handle(request, response)
  request.resume()
  if (here.length === 0) return send(response, 404, { error: 'not-found' })
  response.setHeader('allow', here.map((candidate) => candidate.method).join(', '))
  send(response, 405, { error: 'method-not-allowed' })
}

function send(response: ServerResponse, status: number, body: object): void {
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
    .end(`${JSON.stringify(body)}\n`)
}

function cannotListen(error: NodeJS.ErrnoException, host: string, port: number): AssistantError {
  const why =
    error.code === 'EADDRINUSE'
      ? 'Something else listens there: choose another PORT.'
      : 'Check HOST and PORT.'
  return new AssistantError('cannot-listen', `The HTTP server cannot listen on ${host}:${port}. ${why}`, {
    host,
    port,
    reason: error.code ?? null,
  })
}
