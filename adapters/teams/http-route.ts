import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Log, Route } from '../../src/index.js'
import { type Activity, readActivity, tenantOf } from './activity.js'
import type { BotFramework } from './bot-framework.js'
import { readJson } from './read-json.js'

/** What an activity is answered with: a status, and for an invoke a body. */
export interface Outcome {
  readonly status: number
  readonly body?: object
}

export interface RouteSettings {
  /** `null` in local mode. */
  readonly tenant: string | null
  /** Whether service addresses on this machine are allowed: in local mode, and with another cloud's addresses (tests). */
  readonly loopback: boolean
}

/** Longest body, in bytes. Teams' messages are at most 100 KB; a message extension carries one with its frame. */
const LONGEST_BODY = 1_000_000

/** `POST /api/messages`: who sends is checked before anything is believed, and everything refused gets a plain status. */
export function createRoute(
  settings: RouteSettings,
  deps: {
    readonly botFramework: BotFramework
    readonly log: Log
    readonly keys: (there: boolean) => void
    readonly take: (activity: Activity) => Promise<Outcome>
  },
): Route<IncomingMessage, ServerResponse> {
  const handle = async (request: IncomingMessage): Promise<Outcome> => {
    // In local mode nobody shows who he is: a page that a browser on this machine has open could post as well as the playground.
    if (settings.tenant === null && request.headers.origin !== undefined) return refuse(settings, 'browser')
    const body = await readBody(request)
    if (body === null) return { status: 413 }
    const header = request.headers.authorization ?? ''
    // Without a token nothing is worth reading.
    if (settings.tenant !== null && header === '') return { status: 401 }
    const activity = readActivity(readJson(body))
    if (activity === null) return { status: 400 }
    const { serviceUrl, channelId } = activity
    if (!channelId || !isServiceUrl(serviceUrl, settings)) return refuse(settings, 'service-url')
    if (settings.tenant !== null) {
      // A bot has other doors (web chat), which let anybody in.
      if (channelId !== 'msteams') return refuse(settings, 'channel')
      const verdict = await deps.botFramework.verify({ serviceUrl, channelId }, header)
      deps.keys(verdict !== 'undecidable')
      if (verdict === 'undecidable') return { status: 503 }
      if (verdict === 'forged') return refuse(settings, 'token')
      const tenant = tenantOf(activity)
      if (tenant !== '' && tenant.toLowerCase() !== settings.tenant.toLowerCase())
        return refuse(settings, 'tenant')
    }
    return await deps.take(activity)
  }

  const refuse = ({ tenant }: RouteSettings, why: string): Outcome => {
    deps.log.warn('teams-refused-request', { why })
    return { status: tenant === null ? 400 : 401 }
  }

  return {
    method: 'POST',
    path: '/api/messages',
    handle: async (request, response) => {
      const { status, body } = await handle(request)
      if (status === 413) response.setHeader('connection', 'close')
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
      response.end(body === undefined ? '' : JSON.stringify(body))
    },
  }
}

/** Where answers go. The token names the same address; one without it would send answers, and our token, anywhere. */
function isServiceUrl(url: string | null | undefined, { tenant, loopback }: RouteSettings): url is string {
  if (!url) return false
  try {
    const { protocol, hostname, username, password } = new URL(url)
    if (username !== '' || password !== '') return false
    if (loopback && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname)) return true
    return tenant !== null && protocol === 'https:'
  } catch {
    return false
  }
}

/** `null`: too long. */
async function readBody(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length
    if (length > LONGEST_BODY) return null
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}
