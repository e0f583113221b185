import type { NumberedSource } from './answer.js'
import type { Claim } from './claim.js'
import type { Language } from './language.js'
import type { Shelf } from './ports.js'
import type { Press } from './press.js'
import type { Focus, Intent, Place, Standing } from './question.js'
import type { Block, Button } from './reply.js'

/** A message or a press that is no question, as a desk receives it: screened, allowed, redacted. */
export interface DeskTurn {
  /** The adapter's opaque id. */
  readonly person: string
  readonly as: Standing
  readonly place: Place
  readonly thread: string | null
  readonly language: Language
  /** `null` for a press. */
  readonly intent: Intent | null
  readonly press: Press | null
  /** The message, personal details removed; for a press the line that was written beside it, '' if none. */
  readonly text: string
  /** The choices that the house put before this person last in this thread, while they stand; `open`: just now. */
  readonly offered?: { readonly choices: readonly Button[]; readonly open: boolean }
  /** The knowledge of this moment; rejects where the folder cannot be read. */
  readonly shelf: () => Promise<Shelf>
  readonly now: number
  /** By which days are told: an IANA name. */
  readonly timeZone: string
}

/** What a desk says. Whatever it states as a fact is a verified claim; blocks show it, claims and sources prove it. */
export interface Said {
  readonly blocks: readonly Block[]
  readonly claims?: readonly Claim[]
  readonly sources?: readonly NumberedSource[]
  /** Default: where it was asked; in a channel `asker` keeps it to the person who asked. */
  readonly visibility?: 'thread' | 'asker'
  /** `dialog` opens over the conversation where the platform can; elsewhere it is a message to the asker. Default: `message`. */
  readonly surface?: 'message' | 'dialog'
  /** Of a dialog. */
  readonly title?: string
  /** A reply in this language from now on. Default: the turn's. */
  readonly language?: Language
}

/** Answers this question instead: how "guide me" ends in an answer. */
export interface AskInstead {
  readonly ask: string
  /** Default: the turn's. */
  readonly language?: Language
  readonly focus?: Focus
  /** The topic of a card that was chosen: the answer comes from it. */
  readonly topic?: string
}

/**
 * A part of the house that holds a conversation of its own (the course, "guide me", the leads' lists). Desks are asked in
 * order; one that returns `null` leaves the turn to the next, and in the end to the assistant's own short words.
 */
export interface Desk {
  /** Intents it answers. */
  readonly intents: readonly Intent[]
  /** Kinds of presses it answers; each belongs to one desk. */
  readonly presses: readonly string[]
  /** Whether a message that looks like a question is meant for it (an answer to a check: "b"). Asked in direct messages only. */
  takes?(turn: DeskTurn): Promise<boolean>
  handle(turn: DeskTurn): Promise<Said | AskInstead | null>
  /** What stands below the answer to a question that was none of its own ("the course waits"), in direct messages only. Does not fail. */
  below?(turn: DeskTurn): Promise<readonly Block[]>
}
