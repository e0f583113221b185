/** What the double knows of an invented workspace: people, rooms, messages, dialogs. Every id in it is invented. */
export const TEAM = 'T0OWNTEAM'
export const OTHER_TEAM = 'T0FOREIGN'
export const BOT_USER = 'U0SECUREBASE'
export const BOT_ID = 'B0SECUREBASE'
export const APP_ID = 'A0SECUREBASE'
export const BOT_TOKEN = 'xoxb-invented-token'
export const APP_TOKEN = 'xapp-invented-token'
export const SIGNING_SECRET = 'invented-signing-secret'

export interface Profile {
  readonly id: string
  readonly team_id: string
  readonly is_restricted?: boolean
  readonly is_ultra_restricted?: boolean
  readonly is_stranger?: boolean
  readonly is_bot?: boolean
  readonly is_email_confirmed?: boolean
  readonly locale?: string
  readonly real_name?: string
  readonly profile?: { readonly email?: string }
}

export interface Room {
  readonly id: string
  readonly im?: string
  readonly external?: boolean
  /** The assistant is a member. Default: yes. */
  readonly joined?: boolean
  readonly archived?: boolean
}

export interface Message {
  readonly channel: string
  readonly ts: string
  readonly thread_ts?: string
  readonly user: string
  readonly bot_id?: string
  text: string
  blocks: readonly Json[]
  /** Seen by this person alone. */
  readonly onlyFor?: string
}

export type Json = Record<string, unknown>

export interface View {
  readonly id: string
  readonly user: string
  view: Json
  /** The dialog below it. */
  readonly below: string | null
}

export const MEMBER = 'U0MEMBER'
export const LEAD = 'U0LEAD'
export const COLLEAGUE = 'U0COLLEAGUE'
export const GERMAN = 'U0GERMAN'
export const GUEST = 'U0GUEST'
export const STRANGER = 'U0STRANGER'
export const ROOM = 'C0ROOM'
export const SHARED = 'C0SHARED'
export const UNJOINED = 'C0UNJOINED'
export const ASKING = 'C0ASKING'

export function createWorld() {
  const people = new Map<string, Profile>(
    [
      {
        id: MEMBER,
        team_id: TEAM,
        real_name: 'Mia Member',
        locale: 'en-GB',
        profile: { email: 'member@house.example' },
      },
      { id: LEAD, team_id: TEAM, locale: 'en-GB', profile: { email: 'lead@house.example' } },
      { id: COLLEAGUE, team_id: TEAM, locale: 'en-GB', profile: { email: 'colleague@house.example' } },
      { id: GERMAN, team_id: TEAM, locale: 'de-DE', profile: { email: 'kollegin@house.example' } },
      { id: GUEST, team_id: TEAM, is_restricted: true, profile: { email: 'guest@partner.example' } },
      { id: STRANGER, team_id: OTHER_TEAM, is_stranger: true, profile: { email: 'somebody@else.example' } },
      { id: BOT_USER, team_id: TEAM, is_bot: true },
    ].map((one): [string, Profile] => [one.id, one]),
  )
  const rooms = new Map<string, Room>(
    [
      { id: ROOM },
      { id: SHARED, external: true },
      { id: UNJOINED, joined: false },
      { id: ASKING },
      ...[...people.keys()].map((user) => ({ id: directOf(user), im: user })),
    ].map((one): [string, Room] => [one.id, one]),
  )
  let clock = 1_780_000_000_000_000
  let ids = 0
  return {
    people,
    rooms,
    messages: [] as Message[],
    views: new Map<string, View>(),
    homes: new Map<string, Json>(),
    statuses: [] as Json[],
    prompts: [] as Json[],
    groups: [] as Json[],
    triggers: new Map<string, { at: number; used: boolean }>(),
    answerUrls: new Map<string, { user: string; channel: string; uses: number }>(),
    /** What Slack would have refused: a test expects none. */
    violations: [] as string[],
    scopes: new Set(ALL_SCOPES),
    /** Time stamps are unique and grow, as Slack's do. */
    ts(): string {
      clock += 1_000
      return `${Math.floor(clock / 1_000_000)}.${String(clock % 1_000_000).padStart(6, '0')}`
    },
    id(prefix: string): string {
      ids += 1
      return `${prefix}${ids.toString(36).toUpperCase().padStart(6, '0')}`
    },
    trigger(): string {
      const id = `${this.id('TR')}.invented`
      this.triggers.set(id, { at: Date.now(), used: false })
      return id
    },
  }
}

export type World = ReturnType<typeof createWorld>

export function directOf(user: string): string {
  return `D0${user.slice(1)}`
}

export const ALL_SCOPES = [
  'app_mentions:read',
  'assistant:write',
  'channels:history',
  'channels:read',
  'chat:write',
  'commands',
  'groups:history',
  'groups:read',
  'im:history',
  'im:read',
  'im:write',
  'users:read',
  'users:read.email',
  'usergroups:read',
]
