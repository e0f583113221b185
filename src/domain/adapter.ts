import type { Outcome } from './answer.js'
import type { Assistant } from './assistant.js'
import type { Facts } from './assistant-error.js'
import type { Colleague } from './colleague.js'
import type { Clock } from './ports.js'
import type { Reply } from './reply.js'
import type { Addresses, Posted } from './stores.js'
import type { LeftBehind, Taking } from './underway.js'

/** Something an adapter mounts on the one HTTP server. It reads the body itself: a signature is over the bytes as they came. */
export interface Route<Request = unknown, Response = unknown> {
  readonly method: 'GET' | 'POST'
  /** Exact, without a query. */
  readonly path: string
  handle(request: Request, response: Response): Promise<void> | void
}

/** A part of the house, for `/readyz`. */
export interface PartHealth {
  readonly name: string
  readonly state: 'ok' | 'degraded' | 'down'
  /** A code, never words of anybody. */
  readonly reason?: string
  /** What to do about it. */
  readonly remedy?: string
}

export interface Log {
  debug(code: string, facts?: Facts): void
  info(code: string, facts?: Facts): void
  warn(code: string, facts?: Facts): void
  error(code: string, facts?: Facts): void
}

/**
 * What an adapter notes of a question between its arrival and its answer, so that a killed process takes none along. Nothing
 * here rejects, and `begin` holds up an acknowledgement for a moment at most.
 */
export interface UnderwayNotes {
  /** Before the acknowledgement; `place` is what `takeOver` needs. Ids, no words. */
  begin(event: string, place: string): Promise<Taking>
  /**
   * Before the acknowledgement, after `begin`: resolves at once where the question is noted. Where the store is away the request
   * itself is the note, since the platform sends again what nobody acknowledged: then when it can be noted or is answered, or after
   * `atMost` milliseconds. Default: however long it takes.
   */
  safe(event: string, atMost?: number): Promise<void>
  /** Before something is written that could not be told from a second time. */
  saying(event: string): Promise<void>
  end(event: string): Promise<void>
}

/** What the house lends an adapter. */
export interface AdapterHost {
  readonly clock: Clock
  readonly log: Log
  readonly posted: Posted
  readonly addresses: Addresses
  readonly underway: UnderwayNotes
  /** A message was answered: its outcome, and seconds from its arrival to the reply. */
  readonly answered: (outcome: Outcome, seconds: number) => void
}

/** A platform. It translates and delivers, and decides nothing. */
export interface Adapter<Request = unknown, Response = unknown> {
  readonly name: 'slack' | 'teams'
  /** What to mount; empty where it connects by itself. */
  readonly routes: readonly Route<Request, Response>[]
  start(assistant: Assistant): Promise<void>
  /** Takes nothing new and finishes what it began. */
  stop(): Promise<void>
  /** Writes to a person unasked. `to` is a person's id, or an id as leads write it in organisation.yaml. `false`: not one of ours, or not reachable. */
  send(to: string, reply: Reply): Promise<boolean>
  /** How she is called on this platform; `null`: not one of ours. Looked up anew, kept nowhere. */
  introduce(person: string): Promise<Colleague | null>
  /**
   * Answers what a process that died left behind, or tells the asker, and ends it in either case. Where neither could be done by
   * the time it resolves it is left behind again. Never rejects; never while `health` says `down`.
   */
  takeOver(left: LeftBehind): Promise<void>
  health(): PartHealth
}
