import type { TeamsSettings } from '../../adapters/teams/settings.js'
import { createTeamsAdapter, type TeamsDeps } from '../../adapters/teams/teams-adapter.js'
import { createHttpServer } from '../../src/app/http-server.js'
import { keepUnderway } from '../../src/app/keep-underway.js'
import { createMetrics } from '../../src/app/metrics.js'
import { openPassingState } from '../../src/app/open-state-of.js'
import type { Adapter, AdapterHost, Assistant, Facts, Log } from '../../src/index.js'
import { createResilientState, type ResilientState } from '../../src/storage/resilient-state.js'
import { APP_ID, BOT, TENANT, type TeamsServer } from './teams-server.js'

export interface TeamsBot {
  readonly adapter: Adapter<never, never>
  readonly url: string
  readonly state: ResilientState
  readonly logged: readonly { readonly code: string; readonly facts: Facts }[]
  /** Posts an activity as Teams does, with a good token unless another header is given; gives status and body. */
  post(activity: object, authorization?: string | null): Promise<{ status: number; body: string }>
  stop(): Promise<void>
}

export function settingsFor(teams: TeamsServer, more: Partial<TeamsSettings> = {}): TeamsSettings {
  return {
    app: {
      id: APP_ID,
      type: 'SingleTenant',
      password: 'a-secret',
      tenantId: TENANT,
      cloud: {
        loginUrl: teams.loginUrl,
        openIdMetadataUrl: teams.openIdMetadataUrl,
      },
    },
    ...more,
  }
}

/** The adapter on a real HTTP server with a real (passing) state, in front of any assistant. */
export async function startTeamsBot(
  teams: TeamsServer,
  assistant: Assistant,
  options: { settings?: TeamsSettings; state?: ResilientState; deps?: TeamsDeps } = {},
): Promise<TeamsBot> {
  const state = options.state ?? createResilientState({}, { open: openPassingState, clock: Date.now })
  await state.tried
  const logged: { code: string; facts: Facts }[] = []
  const write = (code: string, facts: Facts = {}): void => void logged.push({ code, facts })
  const log: Log = { debug: write, info: write, warn: write, error: write }
  const host: AdapterHost = {
    clock: Date.now,
    log,
    posted: state.posted,
    addresses: state.addresses,
    underway: keepUnderway({
      underway: state.underway,
      seen: state.seen,
      clock: Date.now,
      log,
    }).notesFor('teams'),
    answered: () => undefined,
  }
  const adapter = createTeamsAdapter(options.settings ?? settingsFor(teams), host, options.deps)
  const metrics = createMetrics({ routes: ['/api/messages'], process: false })
  const server = createHttpServer(
    { host: '127.0.0.1', port: 0, routes: adapter.routes },
    {
      ready: () => [],
      metrics,
      onError: (path, error) => write('route-failed', { path, error: String(error) }),
    },
  )
  const { url } = await server.listen()
  await adapter.start(assistant)
  return {
    adapter: adapter as unknown as Adapter<never, never>,
    url,
    state,
    logged,
    post: async (activity, authorization) => {
      const header = authorization === undefined ? `Bearer ${await teams.token()}` : authorization
      const response = await fetch(`${url}/api/messages`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(header === null ? {} : { authorization: header }),
        },
        body: JSON.stringify(activity),
      })
      return { status: response.status, body: await response.text() }
    },
    stop: async () => {
      await adapter.stop()
      await server.close(100)
      if (options.state === undefined) await state.close()
    },
  }
}

export interface Writer {
  readonly id: string
  readonly aad: string
}

export const MEMBER: Writer = { id: '29:member', aad: '11111111-0000-4000-8000-000000000001' }
export const GUEST: Writer = { id: '29:guest', aad: '11111111-0000-4000-8000-000000000002' }
export const STRANGER: Writer = { id: '29:stranger', aad: '11111111-0000-4000-8000-000000000003' }
export const OTHER_TENANT = '99999999-0000-4000-8000-000000000099'

/** People of the tenant, as the roster tells them. */
export const PEOPLE = [
  { ...inRoster(MEMBER, 'Ada Member', 'ada@house.example'), userRole: 'user', tenantId: TENANT },
  {
    ...inRoster(GUEST, 'Gil Guest', 'gil_elsewhere.example#EXT#@house.example'),
    userRole: 'guest',
    tenantId: TENANT,
  },
  {
    ...inRoster(STRANGER, 'Sam Stranger', 'sam@elsewhere.example'),
    userRole: 'user',
    tenantId: OTHER_TENANT,
  },
]

function inRoster({ id, aad }: Writer, name: string, mail: string) {
  return { id, aadObjectId: aad, name, email: mail, userPrincipalName: mail }
}

export const CHANNEL = '19:team@thread.tacv2'
export const CHAT = `a:${MEMBER.id}`

let count = 0

/** A message as Teams sends it; ids are invented. In a channel it mentions the bot unless told otherwise. */
export function message(
  teams: { readonly url: string },
  text: string,
  options: {
    room?: 'personal' | 'groupChat' | 'channel'
    from?: Writer
    mention?: boolean
    more?: Readonly<Record<string, unknown>>
    channelType?: 'standard' | 'shared'
    locale?: string
  } = {},
) {
  const { room = 'personal', from = MEMBER, mention = room !== 'personal', more = {} } = options
  count += 1
  const id = `17${String(count).padStart(11, '0')}`
  const conversation =
    room === 'channel'
      ? `${CHANNEL};messageid=${id}`
      : room === 'groupChat'
        ? '19:group@thread.v2'
        : `a:${from.id}`
  const tag = '<at>Secure Base</at>'
  return {
    type: 'message',
    id,
    timestamp: '2026-11-25T10:00:00.000Z',
    channelId: 'msteams',
    serviceUrl: teams.url,
    from: { id: from.id, name: 'Somebody', aadObjectId: from.aad },
    recipient: { id: BOT, name: 'Secure Base' },
    conversation: {
      id: conversation,
      conversationType: room,
      tenantId: TENANT,
      isGroup: room !== 'personal',
    },
    text: mention ? `${tag} ${text}` : text,
    textFormat: 'plain',
    locale: options.locale ?? 'en-US',
    entities: mention ? [{ type: 'mention', text: tag, mentioned: { id: BOT, name: 'Secure Base' } }] : [],
    channelData: {
      tenant: { id: TENANT },
      ...(room === 'channel'
        ? { team: { id: CHANNEL }, channel: { id: CHANNEL, type: options.channelType ?? 'standard' } }
        : {}),
    },
    ...more,
  }
}
