import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { faultsOf } from './teams-payload.js'
import { createStreams, type Streams } from './teams-streams.js'

type Json = Record<string, unknown>
type SigningKey = Awaited<ReturnType<typeof generateKeyPair>>['privateKey']

export const APP_ID = '00000000-0000-4000-8000-00000000a990'
export const TENANT = '00000000-0000-4000-8000-0000000000aa'
export const BOT = `28:${APP_ID}`
export const ISSUER = 'https://api.botframework.com'

/** A message as people see it now. */
export interface Posted {
  readonly id: string
  readonly conversation: string
  activity: Json
  readonly targeted: boolean
  /** How often it was changed. */
  edits: number
  /** A stream that has not ended yet. */
  growing?: boolean
}

export interface Call {
  readonly method: string
  readonly path: string
  readonly body: Json
  readonly status: number
  readonly at: number
}

export interface TeamsServer {
  readonly url: string
  readonly openIdMetadataUrl: string
  readonly loginUrl: string
  /** Messages that are there, in the order in which they came; typing is not kept. */
  readonly messages: readonly Posted[]
  readonly calls: readonly Call[]
  readonly streams: Streams
  /** What the payloads had wrong; each such request got 400. */
  readonly faults: readonly string[]
  readonly keys: { readonly good: SigningKey; readonly bad: SigningKey }
  roster(conversation: string, members: readonly Json[]): void
  /** The next requests are answered with this instead. */
  fail(times: number, status: number, headers?: Readonly<Record<string, string>>): void
  /** Every answer waits this long, in milliseconds. */
  slow(milliseconds: number): void
  /** Tokens given so far are refused from now on. */
  revoke(): void
  /** A page of a roster holds so many. */
  pages(of: number): void
  /** The keys cannot be had any more. */
  hideKeys(): void
  /** Whether the tenant knows messages for one member alone; the service refuses them otherwise. */
  allowTargeted(): void
  token(
    claims?: Readonly<Record<string, unknown>>,
    options?: { key?: 'good' | 'bad'; kid?: string },
  ): Promise<string>
  close(): Promise<void>
}

/** A double of Teams' connector, of its key server and of the login, on this machine. It checks what it is sent. */
export async function startTeamsServer(): Promise<TeamsServer> {
  const good = await generateKeyPair('RS256', { extractable: true })
  const bad = await generateKeyPair('RS256', { extractable: true })
  const messages: Posted[] = []
  const calls: Call[] = []
  const faults: string[] = []
  const rosters = new Map<string, readonly Json[]>()
  const failures: { status: number; headers: Readonly<Record<string, string>> }[] = []
  const streams = createStreams({ messages, fault: (words) => void faults.push(words) })
  let delay = 0
  let count = 0
  let targetedAllowed = false
  let keysHidden = false
  let issued = `access-${randomUUID()}`
  let pageOf = 500
  // Botbuilder remembers keys by address for a day, and a port may come again.
  const openId = `/openid/${randomUUID()}`

  const answer = async (
    method: string,
    path: string,
    query: URLSearchParams,
    body: Json,
  ): Promise<[number, unknown]> => {
    const match =
      /^\/v3\/conversations(?:\/([^/]+))?(?:\/(activities|members|pagedmembers))?(?:\/([^/]+))?$/u.exec(path)
    if (match === null) return [404, { error: { code: 'NotFound' } }]
    const [room, what, id] = match
      .slice(1)
      .map((part) => (part === undefined ? undefined : decodeURIComponent(part)))
    if (room === undefined) {
      const [member] = (body.members ?? []) as { id?: string }[]
      if (method !== 'POST' || !member?.id) return [400, { error: { code: 'BadSyntax' } }]
      if (!rosters.has(`chat ${member.id}`)) return [403, { error: { code: 'BotNotInConversationRoster' } }]
      return [201, { id: `a:${member.id}` }]
    }
    const members = rosters.get(room) ?? rosters.get(room.split(';')[0]!) ?? []
    if (what === 'pagedmembers') {
      const from = Number(query.get('continuationToken') ?? 0)
      const next = from + pageOf < members.length ? { continuationToken: String(from + pageOf) } : {}
      return [200, { members: members.slice(from, from + pageOf), ...next }]
    }
    if (what === 'members') {
      const member = members.find((one) => one.id === id || one.aadObjectId === id)
      return member === undefined ? [404, { error: { code: 'MemberNotFoundInConversation' } }] : [200, member]
    }
    if (method === 'DELETE' || method === 'PUT') {
      const at = messages.findIndex((one) => one.id === id && one.conversation === room)
      if (at === -1) return [404, { error: { code: 'ActivityNotFoundInConversation' } }]
      if (method === 'DELETE') messages.splice(at, 1)
      else {
        if (!streams.mayChange(id!)) return [403, { error: { code: 'ContentStreamNotAllowed' } }]
        const wrong = faultsOf(body)
        faults.push(...wrong)
        if (wrong.length > 0) return [400, { error: { code: 'BadSyntax' } }]
        messages[at]!.activity = body
        messages[at]!.edits += 1
      }
      return [200, {}]
    }
    const wrong = faultsOf(body)
    faults.push(...wrong)
    if (wrong.length > 0) return [400, { error: { code: 'BadSyntax' } }]
    const streamed = streams.take(room, body)
    if (streamed !== null) return streamed
    const targeted = query.get('isTargetedActivity') === 'true'
    const recipient = (body.recipient as { id?: string } | undefined)?.id
    if (targeted && !targetedAllowed) return [400, { error: { code: 'TargetedMessagesNotSupported' } }]
    if (targeted && !members.some((one) => one.id === recipient))
      return [403, { error: { code: 'NotAMember' } }]
    count += 1
    const posted = `m${count}`
    if (body.type === 'message')
      messages.push({ id: posted, conversation: room, activity: body, targeted, edits: 0 })
    return [201, { id: posted }]
  }

  const server: Server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://here')
    const raw = await readAll(request)
    const reply = (status: number, value: unknown, headers: Readonly<Record<string, string>> = {}) =>
      response
        .writeHead(status, { 'content-type': 'application/json', ...headers })
        .end(JSON.stringify(value))
    if (pathname === openId && !keysHidden)
      return reply(200, {
        issuer: ISSUER,
        jwks_uri: `${url()}/keys`,
        id_token_signing_alg_values_supported: ['RS256'],
      })
    if (pathname === '/keys' && !keysHidden) {
      const key = await exportJWK(good.publicKey)
      // Microsoft's keys vouch for many doors of a bot at once.
      const endorsements = ['msteams', 'webchat', 'directline']
      return reply(200, { keys: [{ ...key, kid: 'key-1', use: 'sig', endorsements }] })
    }
    if (pathname === openId || pathname === '/keys') return reply(503, {})
    if (pathname === `/login/${TENANT}/oauth2/v2.0/token`) {
      const form = new URLSearchParams(raw)
      const known = form.get('client_id') === APP_ID && form.get('client_secret') === 'a-secret'
      return known
        ? reply(200, { token_type: 'Bearer', expires_in: 3_600, access_token: issued })
        : reply(401, { error: 'invalid_client' })
    }
    const body = raw === '' ? {} : (JSON.parse(raw) as Json)
    const note = (status: number) =>
      calls.push({ method: request.method ?? '', path: request.url ?? '', body, status, at: Date.now() })
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay))
    const header = request.headers.authorization
    if (header !== undefined && header !== `Bearer ${issued}`) {
      note(401)
      return reply(401, { error: { code: 'Unauthorized' } })
    }
    const failure = failures.shift()
    if (failure !== undefined) {
      note(failure.status)
      return reply(failure.status, { error: { code: 'Failing' } }, failure.headers)
    }
    const [status, value] = await answer(request.method ?? '', pathname, searchParams, body)
    note(status)
    if (streams.loses(body)) return request.socket.destroy()
    return reply(status, value)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  return {
    url: url(),
    openIdMetadataUrl: `${url()}${openId}`,
    loginUrl: `${url()}/login/${TENANT}`,
    messages,
    calls,
    streams,
    faults,
    keys: { good: good.privateKey, bad: bad.privateKey },
    roster: (conversation, members) => void rosters.set(conversation, members),
    fail: (times, status, headers = {}) => {
      for (let at = 0; at < times; at += 1) failures.push({ status, headers })
    },
    slow: (milliseconds) => {
      delay = milliseconds
    },
    revoke: () => {
      issued = `access-${randomUUID()}`
    },
    pages: (of) => {
      pageOf = of
    },
    hideKeys: () => {
      keysHidden = true
    },
    allowTargeted: () => {
      targetedAllowed = true
    },
    token: async (claims = {}, { key = 'good', kid = 'key-1' } = {}) => {
      const now = Math.floor(Date.now() / 1000)
      const all = {
        iss: ISSUER,
        aud: APP_ID,
        serviceurl: url(),
        iat: now,
        nbf: now - 60,
        exp: now + 3_600,
        ...claims,
      }
      return await new SignJWT(
        Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)),
      )
        .setProtectedHeader({ alg: 'RS256', kid })
        .sign(key === 'good' ? good.privateKey : bad.privateKey)
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function readAll(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const part of request.setEncoding('utf8')) text += part
  return text
}

/** Everything of a message that a person can read: text, cards, buttons; marks of Markdown taken off. */
export function wordsOn({ text = '', attachments = [] }: Json): string {
  const inCard = (value: unknown): string[] => {
    if (Array.isArray(value)) return value.flatMap(inCard)
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).flatMap(([name, part]) =>
      (name === 'text' || name === 'title') && typeof part === 'string'
        ? [part]
        : name === 'data'
          ? []
          : inCard(part),
    )
  }
  return [String(text), ...inCard(attachments)]
    .join('\n')
    .replace(/\\([\\`*_~|[\]#+=.)-])/gu, '$1')
    .replace(/\u200B/gu, '')
}

/** Every token a message offers to press. */
export function tokensOn(activity: Json): string[] {
  return [
    ...JSON.stringify(activity.attachments ?? []).matchAll(/"data":\{"token":("(?:[^"\\]|\\.)*")\}/gu),
  ].map((match) => JSON.parse(match[1]!) as string)
}
