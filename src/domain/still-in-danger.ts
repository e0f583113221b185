import { onlyUrgent } from './answer-from-shelf.js'
import { type Asked, type AssistantParts, finish, type Handled } from './asked.js'
import { PHRASES } from './phrases.js'
import type { Alarm, Turn } from './question.js'
import { isLookAt, isReadIt, isStuck } from './small-words.js'
import { hasNoMatter } from './understand.js'
import type { UrgentNotice } from './urgent.js'

/** How long "what do I say to her" is about the danger that was told before it, in milliseconds: an hour. Later it may be about anything. */
const ASKED_ON_WITHIN = 60 * 60 * 1000

/** Keeps that danger was told, and its steps were all there was to show. No words of it: what comes next is never searched with them. */
export function rememberAlarm(
  parts: AssistantParts,
  asked: Asked,
  { category }: UrgentNotice,
  firstPerson = false,
): void {
  const { turn, common, inbound } = asked
  if (turn.thread === null) return
  const alarm: Alarm = { category, firstPerson, at: turn.now }
  const told: Turn = { question: '', language: common.language, topics: [], shown: [], alarm }
  parts.threads.remember(turn.thread, told, turn.now, inbound.message)
}

/**
 * "What do I say to her", "and if she says no?", "what now" soon after danger: what to do comes once more, for as long as nothing else was
 * told. No card fits a life in danger, and to be led through a list would cost her time. `null` = about something else.
 */
export function stillInDanger(parts: AssistantParts, asked: Asked, alarm: Alarm | null): Handled | null {
  const { inbound, turn, common } = asked
  if (alarm === null || turn.now - alarm.at > ASKED_ON_WITHIN) return null
  if (inbound.press !== undefined || inbound.unread === true || !asksOn(asked)) return null
  const { category, firstPerson } = alarm
  const { language } = common
  const urgency = { category, language, why: ['asked on'], firstPerson }
  const urgent = parts.notice(urgency, language)
  const told = { ...common, intent: 'question', urgent } as const
  // Said to a helper; whoever is in danger herself reads what is for her, and no more.
  const more = firstPerson ? [] : [{ kind: 'text', text: PHRASES[language].noMoreInDanger } as const]
  return finish(asked, told, onlyUrgent(told, urgent), [], more)
}

function asksOn({ turn, common }: Asked): boolean {
  const { text } = turn
  if (turn.intent === 'guide') return isStuck(text)
  if (turn.intent !== 'question' || text === '' || isReadIt(text) || isLookAt(text)) return false
  return hasNoMatter({ text, language: common.language })
}
