import type { IncomingMessage, ServerResponse } from 'node:http'
import {
  type App,
  HTTPModuleFunctions as Bolt,
  type BufferedIncomingMessage,
  HTTPResponseAck,
  isRawBodyError,
  type Receiver,
} from '@slack/bolt'
import type { Facts, Log, Route } from '../../src/index.js'

/** Longest body that is read, in bytes. Slack's longest messages are a tenth of it. */
const LONGEST_BODY = 1024 * 1024
/** Slack signs the time; a request further off than this, in seconds, is refused. */
const MOST_OFF = 5 * 60

export interface HttpReceiver extends Receiver {
  readonly route: Route<IncomingMessage, ServerResponse>
}

/**
 * Slack's calls over HTTP, mounted on the one server: signature and age are checked over the bytes as they came, with Bolt's own
 * functions, before anything is read. Answers 401 what is not signed, stale or dated ahead, 413 what is too long, 400 what makes
 * no sense, and 503 while it cannot work, so that Slack tries again.
 */
export function createHttpReceiver(signingSecret: string, log: Log, clock: () => number): HttpReceiver {
  let app: App | null = null
  let open = false

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    let buffered: BufferedIncomingMessage
    let body: unknown
    try {
      buffered = await Bolt.parseAndVerifyHTTPRequest({ signingSecret, bodyLimit: LONGEST_BODY }, request)
      if (secondsOff(request, clock()) < -MOST_OFF) throw new Error('dated ahead')
    } catch (error) {
      const tooLong = isRawBodyError(error) && error.type === 'entity.too.large'
      log.warn('slack-request-refused', tooLong ? { reason: 'too-long' } : whyNot(request, clock()))
      // The rest of a body that nobody reads: the connection is of no more use.
      if (tooLong) response.setHeader('connection', 'close')
      return end(response, tooLong ? 413 : 401)
    }
    try {
      body = Bolt.parseHTTPRequestBody(buffered)
    } catch {
      return end(response, 400)
    }
    if (!isObject(body)) return end(response, 400)
    if (body.ssl_check === '1') return Bolt.buildSSLCheckResponse(response)
    if (body.type === 'url_verification') return Bolt.buildUrlVerificationResponse(response, body)
    if (!open || app === null) return end(response, 503)
    if (!isKnown(body)) return end(response, 400)
    const ack = new HTTPResponseAck({
      logger: SILENT,
      processBeforeResponse: false,
      httpRequest: buffered,
      httpRequestBody: body,
      httpResponse: response,
    })
    const retryNum = Bolt.extractRetryNumFromHTTPRequest(request)
    const retryReason = Bolt.extractRetryReasonFromHTTPRequest(request)
    await app.processEvent({
      body,
      ack: ack.bind(),
      ...(retryNum === undefined ? {} : { retryNum }),
      ...(retryReason === undefined ? {} : { retryReason }),
    })
  }

  return {
    route: { method: 'POST', path: '/slack/events', handle: answer },
    init: (bolt) => {
      app = bolt
    },
    start: async () => {
      open = true
    },
    stop: async () => {
      open = false
    },
  }
}

const SILENT = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  setLevel: () => undefined,
  getLevel: () => 'error' as never,
  setName: () => undefined,
}

/** How much older than now a request is, in seconds. Bolt checks that it is not old; one from the future is not Slack's either. */
function secondsOff(request: IncomingMessage, now: number): number {
  return now / 1000 - Number(request.headers['x-slack-request-timestamp'])
}

/** A clock that is wrong refuses all that Slack sends, and would look like forged requests. */
function whyNot(request: IncomingMessage, now: number): Facts {
  return Math.abs(secondsOff(request, now)) > MOST_OFF
    ? {
        reason: 'clock',
        remedy: 'Slack: a request is older than five minutes, or newer. Look at the clock of this machine.',
      }
    : { reason: 'not-signed' }
}

function end(response: ServerResponse, status: number): void {
  Bolt.buildNoBodyResponse(response, status)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Shapes Bolt knows: an event, a command, or something interactive. */
function isKnown(body: Record<string, unknown>): boolean {
  if (body.type === 'event_callback') return isObject(body.event) && typeof body.event.type === 'string'
  if (typeof body.command === 'string') return true
  return typeof body.type === 'string' && isObject(body.user)
}
