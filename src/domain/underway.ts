/**
 * A question between its arrival and its answer. Kept before it is acknowledged, so that a process that is killed takes none
 * along: where it was asked, never what.
 */
export interface UnderwayQuestion {
  /** As `Inbound.event` names it. */
  readonly event: string
  /** The adapter's name. */
  readonly platform: string
  /** What the adapter needs to find the place again, as JSON. Opaque ids, no words; a person by the id the core knows her by, if at all. */
  readonly place: string
}

/**
 * `ours`: answer it. `theirs`: some process that lives is at it. `over`: it was answered. `unclear`: the process that was at it
 * died while it was writing the answer, so that nobody knows whether it arrived; it is ours to say so.
 */
export type Taking = 'ours' | 'theirs' | 'over' | 'unclear'

/** What a process that died left behind; ours from now on. */
export interface LeftBehind {
  /** Names it among what a process has in hand; opaque. */
  readonly key: string
  readonly place: string
  /** It died while it was writing the answer. */
  readonly unclear: boolean
}

/** What a process has in hand: by its event, or, where it was left behind by another one, by its key. */
export interface InHand {
  readonly events: readonly string[]
  readonly keys: readonly string[]
}

/** While the store is away `begin` rejects, so that nobody counts on a note, and nothing is left behind. */
export interface Underway {
  begin(question: UnderwayQuestion, now: number): Promise<Taking>
  /** The answer is being written from now on. */
  saying(event: string): Promise<void>
  /** Answered, refused, or none of ours. */
  end(event: string): Promise<void>
  /** A sign of life, for what this process has in hand. What it took over and does not know of (the store was slow) is left behind again. */
  renew(inHand: InHand, now: number): Promise<void>
  /** Takes over what was left behind and is not in hand: each goes to exactly one caller, and can be claimed again. */
  adopt(platform: string, inHand: InHand, now: number, limit: number): Promise<readonly LeftBehind[]>
}
