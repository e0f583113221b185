import type { Language } from './language.js'
import type { Button } from './reply.js'

/** What was put before people last in a thread, so that it can be typed where nothing can be pressed. Ids and buttons alone. */
export interface Offered {
  /** Whom the house spoke to: a yes is hers alone. */
  readonly person: string
  readonly at: number
  /** In which it was spoken last. */
  readonly language: Language
  /** The choices under the last thing the house itself said (a step of the course, a question of its own). */
  readonly choices: readonly Button[]
  /** Nothing else was said since: only then does a bare yes or no belong to it. */
  readonly open: boolean
  /** What can be done with the last answer: its passages, feedback, a person. */
  readonly below: readonly Button[]
  /** The passages behind each number of what was shown last. */
  readonly sources: readonly OfferedSource[]
}

interface OfferedSource {
  readonly number: number
  readonly citekey: string
  readonly passages: readonly string[]
}

/** After this long a choice is put anew rather than guessed at, in milliseconds. */
const OFFER_STANDS = 30 * 60 * 1000

/** The choices that still stand for a person. */
export function choicesOf(offered: Offered | null, person: string, now: number): readonly Button[] {
  if (offered === null || offered.person !== person || now - offered.at > OFFER_STANDS) return []
  return offered.choices
}
