import { createHmac } from 'node:crypto'
import type { WebSocket } from 'ws'
import { type Json, SIGNING_SECRET } from './world.js'

export interface Delivered {
  /** Slack has its acknowledgement. */
  readonly acknowledged: boolean
  /** HTTP status of the last try; 200 over a socket. */
  readonly status: number
  /** Of the last try, in milliseconds. */
  readonly took: number
  readonly tries: number
  readonly body: string
}

/** Kind of a payload, as Socket Mode names it. */
export type Kind = 'events_api' | 'interactive' | 'slash_commands'

/** Slack waits three seconds for an acknowledgement. */
export const PATIENCE = 3_000

export function sign(body: string, at: number, secret = SIGNING_SECRET): Record<string, string> {
  const timestamp = String(Math.floor(at / 1000))
  const signature = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')
  return { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': `v0=${signature}` }
}

/** A payload as Slack writes it into an HTTP body. */
export function bodyOf(kind: Kind, payload: Json): { body: string; type: string } {
  if (kind === 'events_api') return { body: JSON.stringify(payload), type: 'application/json' }
  const form =
    kind === 'interactive' ? { payload: JSON.stringify(payload) } : (payload as Record<string, string>)
  return { body: new URLSearchParams(form).toString(), type: 'application/x-www-form-urlencoded' }
}

export async function overHttp(url: string, kind: Kind, payload: Json, retry: number): Promise<Delivered> {
  const { body, type } = bodyOf(kind, payload)
  const started = performance.now()
  try {
    const response = await fetch(url, {
      method: 'POST',
      body,
      headers: {
        'content-type': type,
        ...sign(body, Date.now()),
        ...(retry === 0
          ? {}
          : { 'x-slack-retry-num': String(retry), 'x-slack-retry-reason': 'http_timeout' }),
      },
      signal: AbortSignal.timeout(PATIENCE),
    })
    const text = await response.text()
    const took = performance.now() - started
    return { acknowledged: response.ok, status: response.status, took, tries: retry + 1, body: text }
  } catch {
    return { acknowledged: false, status: 0, took: performance.now() - started, tries: retry + 1, body: '' }
  }
}

/** Envelopes that wait for their acknowledgement. */
export type Waiting = Map<string, (body: string) => void>

export async function overSocket(
  socket: WebSocket | undefined,
  waiting: Waiting,
  envelope: string,
  kind: Kind,
  payload: Json,
  retry: number,
): Promise<Delivered> {
  const started = performance.now()
  if (socket === undefined) return { acknowledged: false, status: 0, took: 0, tries: retry + 1, body: '' }
  const answer = await new Promise<string | null>((resolve) => {
    const timer = setTimeout(() => resolve(null), PATIENCE)
    const gone = () => resolve(null)
    socket.once('close', gone)
    waiting.set(envelope, (body) => {
      clearTimeout(timer)
      socket.off('close', gone)
      resolve(body)
    })
    socket.send(
      JSON.stringify({
        envelope_id: envelope,
        type: kind,
        payload,
        accepts_response_payload: kind !== 'events_api',
        ...(kind === 'events_api'
          ? { retry_attempt: retry, retry_reason: retry === 0 ? '' : 'timeout' }
          : {}),
      }),
    )
  })
  waiting.delete(envelope)
  const took = performance.now() - started
  return {
    acknowledged: answer !== null,
    status: answer === null ? 0 : 200,
    took,
    tries: retry + 1,
    body: answer ?? '',
  }
}
