import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type WebSocket, WebSocketServer } from 'ws'
import { type Delivered, type Kind, overHttp, overSocket, type Waiting } from './slack/deliver.js'
import { METHODS, NEEDS } from './slack/methods.js'
import { APP_TOKEN, BOT_TOKEN, createWorld, type Json, type World } from './slack/world.js'

/** What goes wrong with a call; `after`: it was done all the same. */
export interface Fault {
  readonly status?: number
  readonly retryAfter?: number
  readonly error?: string
  readonly delay?: number
  /** Half an answer, then the connection breaks. */
  readonly broken?: boolean
  readonly after?: boolean
}

export interface Call {
  readonly method: string
  readonly args: Json
  readonly at: number
}

export interface SlackDouble {
  /** For `SLACK_API_URL`. */
  readonly apiUrl: string
  readonly world: World
  readonly calls: Call[]
  /** Asked for every call of the Web API. */
  fault: (method: string, args: Json) => Fault | null
  /** Events go over HTTP to this address; `null`: over the sockets that are open. */
  eventsTo: string | null
  /** More than one: each delivery goes to the next of them. */
  readonly alsoTo: string[]
  /** When it delivers again what was not acknowledged, in milliseconds. Slack: at once, after a minute, after five. Default: at once, then 200. */
  retries: readonly number[]
  /** Delivers as Slack does: again after each of `retries` (milliseconds) until it is acknowledged. */
  deliver(kind: Kind, payload: Json, retries?: readonly number[]): Promise<Delivered>
  sockets(): number
  /** Slack renews its connections. */
  refresh(): void
  dropSockets(): void
  /** Away for a while, then back at the same address. */
  restart(away: number): Promise<void>
  close(): Promise<void>
}

/**
 * Slack, as far as we use it: a Web API that refuses what Slack refuses, signed events over HTTP, and Socket Mode over real
 * WebSockets. Shapes and rules from docs.slack.dev; ids invented.
 */
export async function startSlack(): Promise<SlackDouble> {
  const world = createWorld()
  const calls: Call[] = []
  const sockets = new Set<WebSocket>()
  const waiting: Waiting = new Map()
  const tickets = new Set<string>()
  let server: Server
  let port = 0
  let next = 0

  const double: SlackDouble = {
    get apiUrl() {
      return `http://127.0.0.1:${port}/api/`
    },
    world,
    calls,
    fault: () => null,
    eventsTo: null,
    alsoTo: [],
    retries: [0, 200],
    async deliver(kind, payload, retries = double.retries) {
      const envelope = world.id('ENV')
      let delivered = await once(0)
      for (const [index, pause] of retries.entries()) {
        if (delivered.acknowledged) break
        await new Promise((resolve) => setTimeout(resolve, pause))
        delivered = await once(index + 1)
      }
      return delivered

      function once(retry: number): Promise<Delivered> {
        next += 1
        if (double.eventsTo !== null) {
          const all = [double.eventsTo, ...double.alsoTo]
          return overHttp(String(all[next % all.length]), kind, payload, retry)
        }
        const open = [...sockets].filter((socket) => socket.readyState === socket.OPEN)
        return overSocket(open[next % Math.max(1, open.length)], waiting, `${envelope}`, kind, payload, retry)
      }
    },
    sockets: () => sockets.size,
    refresh: () => {
      for (const socket of sockets)
        socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }))
    },
    dropSockets: () => {
      for (const socket of sockets) socket.terminate()
    },
    async restart(away) {
      await down()
      await new Promise((resolve) => setTimeout(resolve, away))
      await up()
    },
    close: async () => await down(),
  }

  async function up(): Promise<void> {
    server = createServer((request, response) => void answer(request, response))
    const wss = new WebSocketServer({ noServer: true })
    server.on('upgrade', (request, socket, head) => {
      const ticket = new URL(request.url ?? '/', 'http://x').searchParams.get('ticket') ?? ''
      if (tickets.delete(ticket)) wss.handleUpgrade(request, socket, head, welcome)
      else socket.destroy()
    })
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
    port = (server.address() as AddressInfo).port
  }

  async function down(): Promise<void> {
    for (const socket of sockets) socket.terminate()
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }

  function welcome(socket: WebSocket): void {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('message', (data) => {
      const { envelope_id: id, payload } = JSON.parse(String(data)) as {
        envelope_id: string
        payload?: unknown
      }
      waiting.get(id)?.(payload === undefined ? '' : JSON.stringify(payload))
    })
    socket.send(
      JSON.stringify({
        type: 'hello',
        num_connections: sockets.size,
        debug_info: { host: 'double', approximate_connection_time: 18_060 },
        connection_info: { app_id: 'A0SECUREBASE' },
      }),
    )
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const path = (request.url ?? '').split('?', 1)[0] ?? ''
    const raw = Buffer.concat(chunks).toString('utf8')
    const args = parse(raw, request.headers['content-type'] ?? '')
    const method = path.startsWith('/respond/') ? 'response_url' : path.replace('/api/', '')
    calls.push({ method, args, at: Date.now() })
    const fault = double.fault(method, args) ?? {}
    const run = () => (method === 'response_url' ? respond(path, args) : call(method, args, request))
    if (fault.after === true) run()
    if (fault.delay !== undefined) await new Promise((resolve) => setTimeout(resolve, fault.delay))
    if (fault.broken === true) {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '900' }).write('{"ok":')
      return void response.destroy()
    }
    if (fault.retryAfter !== undefined)
      return void response
        .writeHead(429, { 'content-type': 'application/json', 'retry-after': String(fault.retryAfter) })
        .end('{"ok":false,"error":"ratelimited"}')
    if (fault.status !== undefined) return void response.writeHead(fault.status).end('out of order')
    const result = fault.error === undefined ? run() : { ok: false, error: fault.error }
    response
      .writeHead(200, { 'content-type': 'application/json', 'x-oauth-scopes': [...world.scopes].join(',') })
      .end(JSON.stringify(result))
  }

  function call(method: string, args: Json, request: IncomingMessage): Json {
    const token = (request.headers.authorization ?? '').replace('Bearer ', '')
    if (method === 'apps.connections.open') {
      if (token !== APP_TOKEN) return { ok: false, error: 'invalid_auth' }
      const ticket = world.id('TICKET')
      tickets.add(ticket)
      return { ok: true, url: `ws://127.0.0.1:${port}/link?ticket=${ticket}` }
    }
    if (token !== BOT_TOKEN) return { ok: false, error: 'invalid_auth' }
    const needed = NEEDS[method]
    if (needed !== undefined && !world.scopes.has(needed))
      return { ok: false, error: 'missing_scope', needed, provided: [...world.scopes].join(',') }
    const known = METHODS[method]
    if (known !== undefined) return known(world, args)
    world.violations.push(`unknown method ${method}`)
    return { ok: false, error: 'unknown_method' }
  }

  /** An answer address: five uses in thirty minutes. */
  function respond(path: string, args: Json): Json {
    const url = world.answerUrls.get(path.slice('/respond/'.length))
    if (url === undefined || url.uses >= 5) return { ok: false, error: 'used_url' }
    url.uses += 1
    const result = METHODS['chat.postEphemeral']?.(
      { ...world, rooms: new Map([[url.channel, { id: url.channel }]]) } as World,
      { ...args, channel: url.channel, user: url.user },
    )
    return result ?? { ok: false }
  }

  await up()
  return double
}

function parse(raw: string, type: string): Json {
  if (type.includes('json')) return raw === '' ? {} : (JSON.parse(raw) as Json)
  return Object.fromEntries(
    [...new URLSearchParams(raw)].map(([key, value]) => {
      if (!/^[[{]/u.test(value)) return [key, value]
      try {
        return [key, JSON.parse(value) as unknown]
      } catch {
        return [key, value]
      }
    }),
  )
}
