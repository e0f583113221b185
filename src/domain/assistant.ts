import type { Answer, Common, Refusal } from './answer.js'
import { onlyUrgent } from './answer-from-shelf.js'
import {
  type Asked,
  type AssistantParts,
  conversation,
  finish,
  type Handled,
  type HandleOptions,
} from './asked.js'
import { answeredOrGuided, atDesks } from './at-desks.js'
import { calendarDay } from './calendar-day.js'
import { type Heard, hear, spokenIn, toAsked } from './hear.js'
import { answerInShort, isPressedAgain } from './in-short.js'
import type { Language } from './language.js'
import { isJudgement } from './not-this.js'
import type { Offered } from './offered.js'
import { offeredBy } from './offered-by.js'
import { PHRASES } from './phrases.js'
import { present } from './present.js'
import { SHORT_PRESS } from './press.js'
import type { Inbound } from './question.js'
import { isLookAt, isReadIt } from './small-words.js'
import { rememberAlarm, stillInDanger } from './still-in-danger.js'
import { isButtonOfNothing, isNumberOfNothing, readNumber, type Typed } from './typed-press.js'

export type { AssistantParts, Handled, HandleOptions }

export interface Assistant {
  /** `null` where another process has handled the same event. Never rejects for anything a message can hold. */
  handle(inbound: Inbound, options?: HandleOptions): Promise<Handled | null>
}

/**
 * One question's way, the same on every platform. Danger is screened before everything else and by nothing that can fail;
 * whatever fails after it takes away the answer, never the urgent part.
 */
export function createAssistant(parts: AssistantParts): Assistant {
  return {
    async handle(inbound, options = {}) {
      const heard = hear(parts, inbound)
      if (inbound.event !== null && !(await claimed(parts, inbound.event))) return null
      const spoken = spokenIn(parts, inbound, heard, await languageOf(parts, inbound))
      const access = parts.access(inbound)
      if (!access.allowed) return turnAway(parts, heard, spoken.language, access.reason)
      if (heard.urgency === null && (await isPressedAgain(parts, heard.press, heard.now))) return null
      const { asked, typed } = toAsked(parts, inbound, heard, spoken, access, options)
      const { common } = asked
      if (heard.urgency?.firstPerson === true && common.urgent !== null) {
        const question: Common = { ...common, intent: 'question' }
        rememberAlarm(parts, asked, common.urgent, true)
        return finish(asked, question, onlyUrgent(question, common.urgent))
      }
      // Words of danger are a question, whatever else they look like.
      const isUrgent = common.urgent !== null
      const again = isUrgent || typed !== null ? null : stillInDanger(parts, asked, heard.alarm)
      const said = isUrgent || again !== null ? null : await saidByHouse(parts, asked, typed, spoken.offered)
      const handled = again ?? said ?? (await answeredOrGuided(parts, asked))
      remember(parts, asked, handled, said !== null && asked.turn.press?.kind !== SHORT_PRESS)
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
  const { leftAlone, nothingAbove, notThis, thanks, unread } = PHRASES[asked.common.language]
  const say = (...texts: string[]) =>
    conversation(asked, { blocks: texts.map((text) => ({ kind: 'text', text })) })
  const { inbound, turn, last } = asked
  if (typed === 'no') return say(leftAlone)
  if (inbound.unread === true && asked.common.question === '') return say()
  const alone = typed === null && inbound.press === undefined ? turn.text : ''
  if (isButtonOfNothing(alone)) return say(nothingAbove)
  const short = await answerInShort(parts, asked)
  if (short !== null) return short
  const said = (await atDesks(parts, asked)) ?? (await byNumber(parts, asked, offered))
  if (said !== null) return said
  if (isNumberOfNothing(alone, last !== null)) return say(nothingAbove)
  if (asked.common.intent !== 'question') return null
  if (isLookAt(alone)) return inbound.unread === true ? say() : say(unread)
  if (last === null && alone !== '' && isJudgement(alone)) return say(notThis)
  // Asked which card is meant, "ok" tells nothing of it either way.
  if (!isReadIt(alone) || last?.topics.length === 0) return null
  const common = { ...asked.common, intent: 'thanks' } as const
  return conversation({ ...asked, common }, { blocks: [{ kind: 'text', text: thanks }] })
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
function turnAway(
  parts: AssistantParts,
  { urgency, cut, now }: Heard,
  language: Language,
  reason: Refusal,
): Handled {
  const urgent = urgency === null ? null : parts.notice(urgency, language)
  const common: Common = { intent: 'question', language, question: '', removed: [], urgent }
  const answer: Answer =
    urgent === null ? { ...common, outcome: 'refused', reason } : onlyUrgent(common, urgent)
  const today = calendarDay(now, parts.timeZone)
  return {
    answer,
    reply: present(answer, { cut, id: parts.newId(), today, visibility: 'asker', beside: [] }),
  }
}
