import type { UrgentCategory } from './knowledge.js'
import type { Language } from './language.js'

/** Who asks. Guests and people of other organisations are told politely that this is for staff. */
export type Standing = 'staff' | 'volunteer' | 'lead' | 'guest'

export type Place = 'channel' | 'dm'

/** What a platform tells about the person and the room. Facts only: who may ask what is decided in `safety`. */
export interface Origin {
  /** `guest` of the own workspace or tenant; `stranger` from another one, or from one that is not known. */
  readonly membership: 'member' | 'guest' | 'stranger'
  /** What a lead may write in organisation.yaml to mean this person: member id, ids of user groups, domain of the e-mail. */
  readonly known: readonly string[]
  /** People of other organisations can read here. */
  readonly outsiders: boolean
}

/** What somebody needs to hear: why, words to say, or what to do next. */
export type Focus = 'understand' | 'words' | 'next'

/** A message, or a press of a button, as an adapter hands it on: translated, not judged. */
export interface Inbound {
  /** Empty for a press. */
  readonly text: string
  /** Something came with it that cannot be read: a picture, a recording, a file. Default: no. */
  readonly unread?: boolean
  /** The token of the button as it was made, and a line that was written beside it (`null`: none). */
  readonly press?: { readonly token: string; readonly line: string | null }
  /** Asked by a shortcut: "Suggest a response" (`words`), "What may be going on" (`understand`). */
  readonly focus?: Focus
  /** Set by the platforms; the command line says `as` itself. */
  readonly origin?: Origin
  /** Lines with the same thread are one conversation; opaque, `null` for a single question. */
  readonly thread: string | null
  /** Opaque id of the message, the same when it is edited; absent for what cannot be. */
  readonly message?: string
  /** Opaque id of the person who wrote. */
  readonly person: string
  /** `null`: decided from `origin`. */
  readonly as: Standing | null
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
  /** Opaque id of who asked it: what she passes on later holds no question of somebody else. */
  readonly by?: string
  /** Topics of the passages that were shown, the leading one first. */
  readonly topics: readonly string[]
  /** Ids of the passages that were shown: what leans on this turn brings others. */
  readonly shown: readonly string[]
  /** What was typed, and what it leaned on: the same words once more mean the same. Absent where it stood by itself. */
  readonly leant?: { readonly text: string; readonly on: Turn }
  /** Danger was told, and nothing but what to do about it was shown. */
  readonly alarm?: Alarm
}

export interface Alarm {
  readonly category: UrgentCategory
  /** She told it of herself. */
  readonly firstPerson: boolean
  /** When it was told, in milliseconds. */
  readonly at: number
}

/** A question as it is searched: personal details removed, follow-up understood. */
export interface Question {
  readonly text: string
  readonly language: Language
  /** The turn this one leans on ("and if she gets angry?"), `null` where it stands by itself. */
  readonly leansOn: Turn | null
  /** What the asker needs, where she said so. */
  readonly focus?: Focus
  /** The card she chose ("guide me"): the answer comes from it. */
  readonly topic?: string
}

export type Intent =
  | 'question'
  | 'greeting'
  | 'thanks'
  | 'help'
  | 'start_onboarding'
  | 'guide'
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
