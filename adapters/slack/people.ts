import type { WebClient } from '@slack/web-api'
import { LRUCache } from 'lru-cache'
import { isLanguage, type Language, type Log, type Origin } from '../../src/index.js'
import { FOR_PEOPLE, type PersistDeps, persist } from './persist.js'
import { codeOf, factsOf } from './trouble.js'

export interface PeopleDeps extends PersistDeps {
  readonly clock: () => number
  readonly client: WebClient
  readonly team: string
  readonly log: Log
}

export interface Person {
  readonly membership: Origin['membership']
  readonly known: readonly string[]
  readonly language: Language | null
  /** As she is shown in Slack; `null`: it does not tell. */
  readonly name: string | null
}

/** How long a profile counts, in milliseconds: a guest who becomes a member is let in within this time, and the other way round. */
const PROFILE_KEPT = 5 * 60_000
const ROOM_KEPT = 5 * 60_000
const GROUPS_KEPT = 5 * 60_000
/** After a failed reading, in milliseconds; until then what was read last counts. */
const GROUPS_AGAIN = 30_000

/** Whose members, by the id of the group. */
type Groups = ReadonlyMap<string, readonly string[]>

interface Profile {
  readonly team_id?: string
  readonly is_restricted?: boolean
  readonly is_ultra_restricted?: boolean
  readonly is_stranger?: boolean
  readonly is_bot?: boolean
  readonly deleted?: boolean
  readonly is_email_confirmed?: boolean
  readonly locale?: string
  readonly real_name?: string
  readonly profile?: { readonly email?: string; readonly display_name?: string; readonly real_name?: string }
  readonly enterprise_user?: { readonly teams?: readonly string[] }
}

/** What Slack tells about a person, as facts; who may ask is decided elsewhere. Cached, since it is asked for every message. */
export function createPeople(deps: PeopleDeps) {
  const { client, team, log } = deps
  const people = new LRUCache<string, { person: Person; at: number }>({ max: 10_000 })
  const rooms = new LRUCache<string, boolean>({ max: 5_000, ttl: ROOM_KEPT })
  let groups: { until: number; members: Promise<Groups> } | null = null

  return {
    /** `teams`: what the event itself says of her workspace. Where Slack does not tell, she counts as a stranger. */
    async find(user: string, teams: readonly (string | undefined)[] = []): Promise<Person> {
      const outside = teams.some((one) => one !== undefined && one !== team)
      const key = outside ? `${user}/outside` : user
      const cached = people.get(key)
      if (cached !== undefined && deps.clock() - cached.at < PROFILE_KEPT) return cached.person
      try {
        const { user: profile } = await persist(
          () => client.users.info({ user, include_locale: true }),
          FOR_PEOPLE,
          deps,
        )
        const person = personFrom(user, (profile ?? {}) as Profile, team, outside, await groupsOf(user))
        people.set(key, { person, at: deps.clock() })
        return person
      } catch (error) {
        log.warn('slack-person-unknown', factsOf('users.info', error))
        // Slack is away: what it said last is the best there is.
        if (codeOf(error) === null && cached !== undefined) return cached.person
        return { membership: 'stranger', known: [user], language: null, name: null }
      }
    },
    /** Whether people of other organisations read along. Where it cannot be known, they might. */
    async outsidersIn(channel: string): Promise<boolean> {
      if (channel.startsWith('D')) return false
      const cached = rooms.get(channel)
      if (cached !== undefined) return cached
      try {
        const { channel: room } = await persist(
          () => client.conversations.info({ channel }),
          FOR_PEOPLE,
          deps,
        )
        const outsiders = room?.is_ext_shared === true || room?.is_pending_ext_shared === true
        rooms.set(channel, outsiders)
        return outsiders
      } catch (error) {
        log.warn('slack-room-unknown', factsOf('conversations.info', error))
        return true
      }
    },
  }

  /** Ids of the user groups she belongs to. Without the permission `usergroups:read` nobody belongs to any. */
  async function groupsOf(user: string): Promise<readonly string[]> {
    if (groups === null || deps.clock() > groups.until) {
      const before = groups?.members ?? Promise.resolve(new Map())
      const mine = { until: deps.clock() + GROUPS_KEPT, members: readGroups() }
      mine.members = mine.members.catch((error: unknown) => {
        log.warn('slack-groups-unknown', factsOf('usergroups.list', error))
        mine.until = deps.clock() + GROUPS_AGAIN
        return before
      })
      groups = mine
    }
    const members = await groups.members
    return [...members].filter(([, users]) => users.includes(user)).map(([id]) => id)
  }

  async function readGroups(): Promise<Groups> {
    const { usergroups = [] } = await client.usergroups.list({ include_users: true })
    return new Map(usergroups.map(({ id, users }) => [String(id), users ?? []]))
  }
}

export type People = ReturnType<typeof createPeople>

/** Absent flags are not "safe": whoever is not plainly of this workspace is a stranger. */
export function personFrom(
  user: string,
  profile: Profile,
  team: string,
  outside: boolean,
  groups: readonly string[],
): Person {
  const teams = [profile.team_id, ...(profile.enterprise_user?.teams ?? [])]
  const ours = !outside && teams.includes(team)
  const stranger =
    !ours || profile.is_stranger === true || profile.deleted === true || profile.is_bot === true
  const guest = profile.is_restricted === true || profile.is_ultra_restricted === true
  // An address nobody confirmed opens no door.
  const email = profile.is_email_confirmed === false ? undefined : profile.profile?.email
  const domain = email?.split('@')[1]?.toLowerCase()
  const locale = profile.locale?.slice(0, 2)
  return {
    membership: stranger ? 'stranger' : guest ? 'guest' : 'member',
    known: [user, ...groups, ...(domain === undefined ? [] : [domain])],
    language: isLanguage(locale) ? locale : null,
    name: profile.profile?.real_name || profile.real_name || profile.profile?.display_name || null,
  }
}
