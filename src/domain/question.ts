import type { Language } from './language.js'

/** Who asks. Guests and people of other organisations are told politely that this is for staff. */
export type Standing = 'staff' | 'volunteer' | 'lead' | 'guest'

export type Place = 'channel' | 'dm'

/** A message as an adapter hands it on: translated, not judged. */
export interface Inbound {
  readonly text: string
  /** Lines with the same thread are one conversation; opaque, `null` for a single question. */
  readonly thread: string | null
  /** Opaque id of the person who wrote. */
  readonly person: string
  readonly as: Standing
  readonly place: Place
  /** What the platform calls this event; handled once whoever receives it. `null` where nothing is delivered twice. */
  readonly event: string | null
  /** The person's own setting on the platform, used where the text does not tell. */
  readonly locale: Language | null
}

/** What was asked and shown before in the same thread; personal details were removed before it was kept. */
export interface Turn {
  readonly question: string
  readonly language: Language
  /** Topics of the passages that were shown, the leading one first. */
  readonly topics: readonly string[]
}

/** A question as it is searched: personal details removed, follow-up understood. */
export interface Question {
  readonly text: string
  readonly language: Language
  /** The turn this one leans on ("and if she gets angry?"), `null` where it stands by itself. */
  readonly leansOn: Turn | null
}

export type Intent =
  | 'question'
  | 'greeting'
  | 'thanks'
  | 'help'
  | 'start_onboarding'
  | 'continue'
  | 'repeat'
  | 'skip'
  | 'progress'
  | 'stop'
  | 'feedback'
  | 'status'
  | 'gaps'
  | 'forget_me'
  | 'language_switch'

/** What was taken out of a message, by kind; never the words themselves. */
export interface Removed {
  readonly kind: string
  readonly count: number
}

export interface Redaction {
  readonly text: string
  readonly removed: readonly Removed[]
}
