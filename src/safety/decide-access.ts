import type { Clock, DecideAccess } from '../domain/ports.js'
import type { Inbound, Standing } from '../domain/question.js'

/** A token bucket: `burst` questions at once, and then `perMinute` more as time passes. */
export interface Rate {
  readonly burst: number
  readonly perMinute: number
}

/** Who is who, as leads write it in organisation.yaml. Ids are those of `Origin.known`. */
export interface People {
  readonly leads: readonly string[]
  /** Guests and strangers that are let in: domains of e-mails, ids of user groups, member ids. */
  readonly allowed: readonly string[]
}

export interface AccessRules {
  /** Read anew at every question, since leads edit it while the assistant runs. Default: nobody is named. */
  readonly people?: () => People
  readonly rate: {
    /** For one person. Default: 12 at once, then 6 a minute: more than anybody types, less than a loop. A press counts a quarter. */
    readonly person?: Rate
    /** For everybody together. Default: 120 at once, then 120 a minute: what one process answers with ease. */
    readonly everybody?: Rate
  }
}

const NOBODY: People = { leads: [], allowed: [] }
const PERSON: Rate = { burst: 12, perMinute: 6 }
/**
 * What a press costs of a person's own tokens. Whoever goes through the course presses as fast as she reads, a short section in
 * six seconds, and must not be told to wait; the tokens of everybody together still count it whole.
 */
const PRESS = 0.25
const EVERYBODY: Rate = { burst: 120, perMinute: 120 }
/** Beyond this many people, those whose bucket is full again are forgotten; a full bucket is what a stranger starts with. */
const REMEMBERED_PEOPLE = 5_000

interface Bucket {
  tokens: number
  at: number
}

/**
 * Staff may ask, guests may not, and nobody faster than the rate. State is in memory: after a restart everybody starts
 * with a full bucket, which harms no one. Screening for danger comes before this and is never refused.
 */
export function createAccess(rules: AccessRules, clock: Clock = Date.now): DecideAccess {
  const person = rules.rate.person ?? PERSON
  const everybody = rules.rate.everybody ?? EVERYBODY
  const people = new Map<string, Bucket>()
  const all: Bucket = { tokens: everybody.burst, at: clock() }

  return (inbound) => {
    const { leads, allowed } = rules.people?.() ?? NOBODY
    const standing = standingOf(inbound, leads, allowed)
    if (standing === 'guest' || standing === 'stranger') return { allowed: false, reason: standing }
    const now = clock()
    const own = people.get(inbound.person) ?? { tokens: person.burst, at: now }
    refill(own, person, now)
    refill(all, everybody, now)
    // Moves to the end, so that the oldest stand first when room is needed.
    people.delete(inbound.person)
    if (people.size >= REMEMBERED_PEOPLE) forget(people, person, now)
    people.set(inbound.person, own)
    const cost = inbound.press === undefined ? 1 : PRESS
    if (own.tokens < cost || all.tokens < 1) return { allowed: false, reason: 'too-many' }
    own.tokens -= cost
    all.tokens -= 1
    return {
      allowed: true,
      as: standing,
      visibility: inbound.origin?.outsiders === true ? 'asker' : 'thread',
    }
  }
}

/** Whoever is not a member is refused, unless a lead let her in; a lead's own id counts only inside the house. */
function standingOf(
  inbound: Inbound,
  leads: readonly string[],
  allowed: readonly string[],
): Standing | 'stranger' {
  if (inbound.as !== null) return inbound.as
  const { origin } = inbound
  // A message that does not say where it comes from comes from nowhere we know.
  if (origin === undefined) return 'stranger'
  if (origin.membership !== 'member' && !origin.known.some((id) => allowed.includes(id)))
    return origin.membership
  return origin.membership === 'member' && origin.known.some((id) => leads.includes(id)) ? 'lead' : 'staff'
}

function refill(bucket: Bucket, rate: Rate, now: number): void {
  // A clock that was set back must not empty anybody's bucket.
  const minutes = Math.max(0, now - bucket.at) / 60_000
  bucket.tokens = Math.min(rate.burst, bucket.tokens + minutes * rate.perMinute)
  bucket.at = now
}

function forget(people: Map<string, Bucket>, rate: Rate, now: number): void {
  for (const [id, bucket] of people) {
    refill(bucket, rate, now)
    if (bucket.tokens >= rate.burst) people.delete(id)
  }
  // Too many of them busy: the longest silent go, so that a tenth is free and this is not done again for each newcomer.
  let surplus = people.size - Math.floor(REMEMBERED_PEOPLE * 0.9)
  for (const id of people.keys()) {
    if (surplus <= 0) break
    people.delete(id)
    surplus -= 1
  }
}
