import type { Answer, Common, Refusal } from './answer.js'
import { answerAsked } from './answer-asked.js'
import { onlyUrgent } from './answer-from-shelf.js'
import {
  type Asked,
  type AssistantParts,
  conversation,
  finish,
  type Handled,
  type HandleOptions,
} from './asked.js'
import { atDesks } from './at-desks.js'
import { calendarDay } from './calendar-day.js'
import { detectLanguage } from './detect-language.js'
import type { Language } from './language.js'
import { choicesOf, type Offered } from './offered.js'
import { offeredBy } from './offered-by.js'
import { PHRASES } from './phrases.js'
import { present } from './present.js'
import { type Press, readToken } from './press.js'
import type { Inbound, Intent } from './question.js'
import { oneLine } from './text.js'
import {
  intentOf,
  isButtonOfNothing,
  isNumberOfNothing,
  readNumber,
  readTypedPress,
  type Typed,
} from './typed-press.js'
import type { Urgency } from './urgent.js'

export type { AssistantParts, Handled, HandleOptions }

export interface Assistant {
  /** `null` where another process has handled the same event. Never rejects for anything a message can hold. */
  handle(inbound: Inbound, options?: HandleOptions): Promise<Handled | null>
}

/** Short messages that are nothing but a command, word by word: they cannot be about danger. */
const COMMANDS: ReadonlySet<Intent> = new Set([
  ...(['forget_me', 'language_switch', 'status', 'gaps', 'feedback', 'guide'] as const),
  ...(['start_onboarding', 'continue', 'repeat', 'skip', 'progress'] as const),
])

/**
 * One question's way, the same on every platform. Danger is screened before everything else and by nothing that can fail;
 * whatever fails after it takes away the answer, never the urgent part.
 */
export function createAssistant(parts: AssistantParts): Assistant {
  return {
    async handle(inbound, options = {}) {
      const press = inbound.press === undefined ? null : readToken(inbound.press.token)
      const { text, cut, rest } = parts.clean(spoken(inbound, press))
      const now = parts.clock()
      const last = inbound.thread === null ? null : parts.threads.last(inbound.thread, now, inbound.message)
      const fallback = last?.language ?? inbound.locale ?? parts.defaultLanguage
      const urgency = screenAll([text, ...rest], (piece) =>
        parts.screen(piece, detectLanguage(piece, fallback)),
      )
      if (inbound.event !== null && !(await claimed(parts, inbound.event))) return null

      const chosen = await languageOf(parts, inbound)
      const offered = inbound.thread === null ? null : parts.threads.offered(inbound.thread, now)
      const before = offered?.language ?? last?.language ?? chosen ?? fallback
      const language = detectLanguage(text, parts.tellLanguage(text) ?? before)
      const access = parts.access(inbound)
      const id = parts.newId()
      const today = calendarDay(now, parts.timeZone)
      if (!access.allowed) {
        const urgent = urgency === null ? null : parts.notice(urgency, language)
        const answer = refuse(access.reason, language, urgent)
        return {
          answer,
          reply: present(answer, { cut, id, today, visibility: 'asker', beside: [] }),
        }
      }

      const unread = inbound.unread === true
      const redaction = parts.redact(text, language)
      const read = parts.readIntent(redaction.text, language)
      // "Forget me" is a command and no cry for help; "help me" may be either.
      const urgent = urgency === null || COMMANDS.has(read.intent) ? null : parts.notice(urgency, language)
      const typed =
        inbound.press === undefined && text !== '' && urgent === null
          ? readTypedPress(redaction.text, offered, { person: inbound.person, now })
          : null
      const pressed = typed === null || typed === 'no' ? press : typed.press
      const onlyPressed = pressed !== null && pressed.kind !== 'say'
      const common: Common = {
        intent: typed === 'no' ? 'stop' : typed === null ? read.intent : intentOf(typed.press),
        language: read.language ?? language,
        question: oneLine(redaction.text),
        removed: redaction.removed,
        urgent,
      }
      const asked: Asked = {
        inbound,
        common,
        last,
        options,
        remarks: { cut, unread, id, today, visibility: access.visibility },
        turn: {
          person: inbound.person,
          as: access.as,
          place: inbound.place,
          thread: inbound.thread,
          language: common.language,
          intent: onlyPressed ? null : read.intent,
          press: onlyPressed ? pressed : null,
          // What stood in for a press is no line beside it.
          text: typed === null ? common.question : typed === 'no' ? '' : oneLine(typed.line ?? ''),
          offered: {
            choices: choicesOf(offered, inbound.person, now),
            open: offered?.open === true,
          },
          shelf: async () => parts.shelf(),
          now,
          timeZone: parts.timeZone,
        },
      }
      if (urgency?.firstPerson === true && urgent !== null)
        return finish(
          asked,
          { ...common, intent: 'question' },
          onlyUrgent({ ...common, intent: 'question' }, urgent),
        )
      // Words of danger are a question, whatever else they look like.
      const said = urgent !== null ? null : await saidByHouse(parts, asked, typed, offered)
      const handled = said ?? (await answerAsked(parts, asked))
      remember(parts, asked, handled, said !== null)
      return handled
    },
  }
}

/** What is no question to the folder: at the desks, and the few words that need none. */
async function saidByHouse(
  parts: AssistantParts,
  asked: Asked,
  typed: Typed | null,
  offered: Offered | null,
): Promise<Handled | null> {
  const { leftAlone, nothingAbove } = PHRASES[asked.common.language]
  const say = (...texts: string[]) =>
    conversation(asked, { blocks: texts.map((text) => ({ kind: 'text', text })) })
  const { inbound, turn, last } = asked
  if (typed === 'no') return say(leftAlone)
  if (inbound.unread === true && asked.common.question === '') return say()
  const alone = typed === null && inbound.press === undefined ? turn.text : ''
  if (isButtonOfNothing(alone)) return say(nothingAbove)
  const said = (await atDesks(parts, asked)) ?? (await byNumber(parts, asked, offered))
  return said ?? (isNumberOfNothing(alone, last !== null) ? say(nothingAbove) : null)
}

/** A bare number that nobody has a list open for: the passages behind it. */
async function byNumber(
  parts: AssistantParts,
  asked: Asked,
  offered: Offered | null,
): Promise<Handled | null> {
  if (asked.turn.press !== null || asked.common.intent !== 'question') return null
  const typed = readNumber(asked.turn.text, offered)
  if (typed === null || typed === 'no') return null
  const turn = { ...asked.turn, press: typed.press, intent: null, text: '' }
  return await atDesks(parts, { ...asked, turn })
}

/** What can be typed next. Read anew: whoever has just asked to be forgotten leaves nothing behind. */
function remember(parts: AssistantParts, { turn }: Asked, handled: Handled, atDesk: boolean): void {
  const { thread, person, now } = turn
  if (thread === null) return
  const before = parts.threads.offered(thread, now)
  parts.threads.offer(thread, offeredBy(handled, before, { person, at: now, guided: atDesk }), now)
}

/** The message; of a button that stands for words, those words; of any other press, the line written beside it. */
function spoken(inbound: Inbound, press: Press | null): string {
  if (inbound.press === undefined) return inbound.text
  if (press?.kind === 'say' && typeof press.data === 'string') return press.data
  return inbound.press.line ?? ''
}

/** A store that does not answer costs a double answer at worst, never none. */
async function claimed(parts: AssistantParts, event: string): Promise<boolean> {
  try {
    return await parts.seen.claim(event, parts.clock())
  } catch {
    return true
  }
}

async function languageOf(parts: AssistantParts, inbound: Inbound): Promise<Language | null> {
  try {
    return await parts.preferences.language(inbound.person)
  } catch {
    return null
  }
}

/** Nothing of substance is said, and the words are not repeated; danger is answered all the same. */
function refuse(reason: Refusal, language: Language, urgent: Common['urgent']): Answer {
  const common: Common = { intent: 'question', language, question: '', removed: [], urgent }
  if (urgent !== null) return onlyUrgent(common, urgent)
  return { ...common, outcome: 'refused', reason }
}

/** The first danger in a message of any length, in the order in which it is told. */
function screenAll(pieces: readonly string[], screen: (piece: string) => Urgency | null): Urgency | null {
  for (const piece of pieces) {
    const urgency = piece === '' ? null : screen(piece)
    if (urgency !== null) return urgency
  }
  return null
}
