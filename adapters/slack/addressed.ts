import { mentionsIn } from './read-text.js'

/** Whether a message is meant for the assistant. `unsure`: it is only answered where there is danger. */
export type Addressed = 'yes' | 'unsure' | 'no'

export interface Spoken {
  readonly text: string
  readonly author: string
  readonly mentions: readonly string[]
}

/** What was said in a thread before, the latest last. */
export interface Before {
  /** `null`: the assistant itself. */
  readonly author: string | null
}

/** Whether it can be for us at all, as far as the message alone tells. */
export function mayBeOurs(
  { channel, thread_ts, text = '' }: { channel: string; thread_ts?: string; text?: string },
  us: string,
  answerChannels: readonly string[],
): boolean {
  return (
    channel.startsWith('D') ||
    thread_ts !== undefined ||
    answerChannels.includes(channel) ||
    mentionsIn(text).includes(us)
  )
}

/**
 * A message in a thread that the assistant takes part in. It answers when it is asked: the one it is talking with needs no
 * mention. A question to somebody else is left alone, and so are people who talk to each other. `atWork`: our first words are on
 * their way; what she asks until they are there is asked of us.
 */
export function addressedInThread(
  message: Spoken,
  before: readonly Before[],
  us: string,
  atWork = false,
): Addressed {
  if (message.mentions.includes(us)) return 'yes'
  if (message.mentions.length > 0 || callsByName(message.text)) return 'no'
  const ours = before.findLastIndex((one) => one.author === null)
  if (ours === -1) {
    const alone = before.length > 0 && before.every(({ author }) => author === message.author)
    return atWork && alone && looksLikeQuestion(message.text) ? 'yes' : 'unsure'
  }
  const since = before.slice(ours + 1).filter((one) => one.author !== message.author)
  // Somebody else has spoken since our last words: they talk to each other.
  if (since.length > 0) return 'unsure'
  const asker = before.slice(0, ours).findLast((one) => one.author !== null)
  if (asker === undefined || asker.author === message.author) return 'yes'
  return looksLikeQuestion(message.text) ? 'yes' : 'unsure'
}

/** A message at the top of a channel in which every question is answered. */
export function addressedInChannel(message: Spoken, us: string): Addressed {
  if (message.mentions.includes(us)) return 'yes'
  if (message.mentions.length > 0 || callsByName(message.text)) return 'no'
  return looksLikeQuestion(message.text) ? 'yes' : 'unsure'
}

const ASKING =
  /^(?:and |und |so |also |but |aber |hi,? |hallo,? |hey,? )?(?:who|what|when|where|why|how|which|can|could|should|shall|do|does|did|is|are|was|were|may|would|will|wer|was|wann|wo|wohin|warum|wieso|weshalb|wie|welche[rsmn]?|kann|könnte|koennte|soll|sollte|darf|muss|ist|sind|hat|habt|haben|wenn|if)\b/iu

export function looksLikeQuestion(text: string): boolean {
  return text.includes('?') || ASKING.test(text.trim())
}

/** "Anna, have you called her?": a name and a comma at the beginning. Words that begin sentences are no names. */
const NAME = /^(?:@|hey |hi |hallo |liebe |lieber |dear )?(\p{Lu}\p{Ll}{1,20}),\s/u
const NO_NAMES: ReadonlySet<string> = new Set(
  'hello hi hey hallo okay ok yes no ja nein and und so also but aber danke thanks well now nun sorry bitte please however then dann today heute yesterday gestern tomorrow morgen honestly ehrlich actually eigentlich hm hmm'.split(
    ' ',
  ),
)

function callsByName(text: string): boolean {
  const name = NAME.exec(text.trim())?.[1]
  return name !== undefined && !NO_NAMES.has(name.toLowerCase())
}
