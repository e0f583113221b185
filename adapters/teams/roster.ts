import { LRUCache } from 'lru-cache'
import { type Log, type Origin, within } from '../../src/index.js'
import type { Connector, Member } from './connector.js'
import type { Conversation } from './conversation.js'

/** Who somebody is, as the roster of a room tells it; cached. */
export interface Roster {
  origin(
    room: Conversation,
    user: { readonly id: string; readonly aad: string | null },
    shared: boolean,
  ): Promise<Origin>
  /** What a mention needs; known only of people who wrote lately. */
  nameOf(directoryId: string): string | null
  /** Her name also where she has not written for long: her chat's roster has it. `chat` `null`: she never wrote in one. */
  find(chat: Conversation | null, directoryId: string): Promise<string | null>
}

export interface RosterSettings {
  /** `null` in local mode: everybody who has a tenant at all belongs to it. */
  readonly tenant: string | null
}

const FRESH = 10 * 60_000
/** Kept longer for when the service does not answer: staff must not become strangers because of it. */
const KEPT = 24 * 60 * 60_000
const REMEMBERED = 5_000
/** A roster is waited for this long, in milliseconds: an answer matters more. */
const WITHIN = 3_000

interface Known {
  readonly member: Member | null
  readonly at: number
}

export function createRoster(
  { tenant }: RosterSettings,
  { connector, clock, log }: { connector: Connector; clock: () => number; log: Log },
): Roster {
  const people = new LRUCache<string, Known>({ max: REMEMBERED, ttl: KEPT })
  const rooms = new LRUCache<string, { readonly outsiders: boolean; readonly at: number }>({
    max: REMEMBERED,
    ttl: KEPT,
  })
  const names = new LRUCache<string, string>({ max: REMEMBERED, ttl: KEPT })

  const look = async (room: Conversation, id: string): Promise<Member | null | undefined> => {
    const key = `${room.tenant} ${id}`
    const known = people.get(key)
    if (known !== undefined && clock() - known.at < FRESH) return known.member
    try {
      const member = await within(WITHIN, connector.member(room, id))
      people.set(key, { member, at: clock() })
      return member
    } catch (error) {
      log.warn('roster-away', { code: error instanceof Error ? error.name : 'unknown' })
      return known?.member
    }
  }

  const foreign = (member: Member): boolean =>
    tenant !== null && (member.tenantId ?? '') !== '' && !same(member.tenantId!, tenant)

  /** Group chats can be shared with other organisations, and only their roster says so. */
  const outsidersIn = async (room: Conversation): Promise<boolean> => {
    if (room.room !== 'groupChat' || tenant === null) return false
    const known = rooms.get(room.id)
    if (known !== undefined && clock() - known.at < FRESH) return known.outsiders
    try {
      const outsiders = (await within(WITHIN, connector.members(room))).some(foreign)
      rooms.set(room.id, { outsiders, at: clock() })
      return outsiders
    } catch {
      // Not knowing who reads: the answer goes to the asker alone.
      return known?.outsiders ?? true
    }
  }

  return {
    origin: async (room, { id, aad }, shared) => {
      const [member, outsiders] = await Promise.all([look(room, id), outsidersIn(room)])
      const directory = aad ?? member?.aadObjectId ?? member?.objectId ?? id
      if (member?.name) names.set(directory, member.name)
      const mail = member?.email ?? member?.userPrincipalName ?? ''
      const domain = /@([^@\s]+)$/u.exec(mail)?.[1]?.toLowerCase()
      return {
        membership: membershipOf(room, member, tenant, foreign),
        known: [directory, ...(domain === undefined ? [] : [domain])],
        outsiders: shared || outsiders,
      }
    },
    nameOf: (directory) => names.get(directory) ?? null,
    find: async (chat, directory) =>
      names.get(directory) ?? (chat === null ? null : ((await look(chat, directory))?.name ?? null)),
  }
}

/** A person nobody vouches for is no member: what she may ask is the core's to decide. */
function membershipOf(
  room: Conversation,
  member: Member | null | undefined,
  tenant: string | null,
  foreign: (member: Member) => boolean,
): Origin['membership'] {
  if (tenant === null) return member?.userRole === 'guest' ? 'guest' : 'member'
  if (!same(room.tenant, tenant) || member === null) return 'stranger'
  if (member === undefined) return 'guest'
  if (foreign(member)) return 'stranger'
  if (member.userRole === 'anonymous') return 'stranger'
  const invited = /#EXT#/iu.test(member.userPrincipalName ?? '')
  return member.userRole === 'guest' || invited ? 'guest' : 'member'
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
