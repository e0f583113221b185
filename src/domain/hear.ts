import type { Common } from './answer.js'
import type { Asked, AssistantParts, HandleOptions } from './asked.js'
import { calendarDay } from './calendar-day.js'
import { detectLanguage } from './detect-language.js'
import type { Language } from './language.js'
import { choicesOf, type Offered } from './offered.js'
import type { DecideAccess } from './ports.js'
import { type Press, readToken } from './press.js'
import type { Alarm, Inbound, Intent, Turn } from './question.js'
import { isStuck, startsWithThat } from './small-words.js'
import { oneLine } from './text.js'
import { intentOf, readTypedPress, type Typed } from './typed-press.js'
import type { Urgency } from './urgent.js'

/** A message as it came in, and whether there is danger in it. */
export interface Heard {
  readonly text: string
  /** Whether it was longer than what is read. */
  readonly cut: boolean
  readonly press: Press | null
  readonly urgency: Urgency | null
  /** The turn before it in its thread; none where that was danger alone, with which nothing else is searched. */
  readonly last: Turn | null
  /** Danger that was told in that turn. */
  readonly alarm: Alarm | null
  readonly fallback: Language
  readonly now: number
}

/** Cleans a message and screens it for danger: by nothing that can fail, and before anything else is done. */
export function hear(parts: AssistantParts, inbound: Inbound): Heard {
  const press = inbound.press === undefined ? null : readToken(inbound.press.token)
  const { text, cut, rest } = parts.clean(spoken(inbound, press))
  const now = parts.clock()
  const before = inbound.thread === null ? null : parts.threads.last(inbound.thread, now, inbound.message)
  const alarm = before?.alarm ?? null
  const last = alarm === null ? before : null
  const fallback = before?.language ?? inbound.locale ?? parts.defaultLanguage
  const urgency = screenAll([text, ...rest], (piece) => parts.screen(piece, detectLanguage(piece, fallback)))
  return { text, cut, press, urgency, last, alarm, fallback, now }
}

type Allowed = Extract<ReturnType<DecideAccess>, { readonly allowed: true }>

interface Spoken {
  readonly language: Language
  /** What was put before people last in the thread. */
  readonly offered: Offered | null
}

/** In which language she is answered: by her words, else as it was spoken in the thread, else as she `chose`. */
export function spokenIn(
  parts: AssistantParts,
  { thread }: Inbound,
  { text, last, fallback, now }: Heard,
  chosen: Language | null,
): Spoken {
  const offered = thread === null ? null : parts.threads.offered(thread, now)
  const before = offered?.language ?? last?.language ?? chosen ?? fallback
  return { offered, language: detectLanguage(text, parts.tellLanguage(text) ?? before) }
}

/** Short messages that are nothing but a command, word by word: they cannot be about danger, though "last message" may sound like it. */
const COMMANDS: ReadonlySet<Intent> = new Set([
  ...(['forget_me', 'language_switch', 'status', 'gaps', 'feedback', 'guide'] as const),
  ...(['start_onboarding', 'continue', 'repeat', 'skip', 'progress'] as const),
])

/** What a message is, once its personal details are out of it. */
interface Read {
  readonly common: Common
  /** What its words want, whatever was pressed. */
  readonly intent: Intent
  /** What was typed in place of a press. */
  readonly typed: Typed | null
}

function read(parts: AssistantParts, inbound: Inbound, heard: Heard, spoken: Spoken): Read {
  const { text, urgency, last, now } = heard
  const { language, offered } = spoken
  const redaction = parts.redact(text, language)
  const { intent: told, language: wished } = parts.readIntent(redaction.text, language)
  const goesOn =
    last !== null &&
    ((told === 'guide' && isStuck(redaction.text)) ||
      (told === 'start_onboarding' && startsWithThat(redaction.text)))
  const intent = goesOn ? 'question' : told
  // "Forget me" is a command and no cry for help; "help me" may be either.
  const urgent = urgency === null || COMMANDS.has(intent) ? null : parts.notice(urgency, language)
  const typed =
    inbound.press === undefined && text !== '' && urgent === null
      ? readTypedPress(redaction.text, offered, { person: inbound.person, now })
      : null
  const common: Common = {
    intent: typed === 'no' ? 'stop' : typed === null ? intent : intentOf(typed.press),
    language: wished ?? language,
    question: oneLine(redaction.text),
    removed: redaction.removed,
    urgent,
  }
  return { common, intent, typed }
}

/** An allowed message as it is asked: a press, one that was typed, a short message, a question. */
export function toAsked(
  parts: AssistantParts,
  inbound: Inbound,
  heard: Heard,
  spoken: Spoken,
  { as, visibility }: Allowed,
  options: HandleOptions,
): { readonly asked: Asked; readonly typed: Typed | null } {
  const { common, intent, typed } = read(parts, inbound, heard, spoken)
  const { cut, last, now } = heard
  const { person, place, thread, unread = false } = inbound
  const { offered } = spoken
  const pressed = typed === null || typed === 'no' ? heard.press : typed.press
  const onlyPressed = pressed !== null && pressed.kind !== 'say'
  const today = calendarDay(now, parts.timeZone)
  const asked: Asked = {
    inbound,
    common,
    last,
    options,
    remarks: { cut, unread, id: parts.newId(), today, visibility },
    turn: {
      person,
      as,
      place,
      thread,
      language: common.language,
      intent: onlyPressed ? null : intent,
      press: onlyPressed ? pressed : null,
      // What stood in for a press is no line beside it.
      text: typed === null ? common.question : typed === 'no' ? '' : oneLine(typed.line ?? ''),
      offered: { choices: choicesOf(offered, person, now), open: offered?.open === true },
      shelf: async () => parts.shelf(),
      now,
      timeZone: parts.timeZone,
    },
  }
  return { asked, typed }
}

/** The message; of a button that stands for words, those words; of any other press, the line written beside it. */
function spoken(inbound: Inbound, press: Press | null): string {
  if (inbound.press === undefined) return inbound.text
  if (press?.kind === 'say' && typeof press.data === 'string') return press.data
  return inbound.press.line ?? ''
}

/** The first danger in a message of any length, in the order in which it is told. */
function screenAll(pieces: readonly string[], screen: (piece: string) => Urgency | null): Urgency | null {
  for (const piece of pieces) {
    const urgency = piece === '' ? null : screen(piece)
    if (urgency !== null) return urgency
  }
  return null
}
