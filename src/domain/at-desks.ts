import { answerAsked } from './answer-asked.js'
import { type Asked, type AssistantParts, conversation, type Handled } from './asked.js'
import type { AskInstead } from './desk.js'
import type { Language } from './language.js'
import { PHRASES } from './phrases.js'
import type { Intent } from './question.js'
import { StoreUnavailable } from './store-unavailable.js'
import { oneLine } from './text.js'
import { hasNoMatter } from './understand.js'

/** Takes what is no question to the desks, and says short words by itself where none wants it. `null`: a question after all. */
export async function atDesks(parts: AssistantParts, asked: Asked): Promise<Handled | null> {
  const { turn, common } = asked
  const phrases = PHRASES[common.language]
  try {
    for (const desk of parts.desks) {
      const wants =
        turn.press === null
          ? common.intent === 'question'
            ? turn.place === 'dm' && (await desk.takes?.(turn)) === true
            : desk.intents.includes(common.intent)
          : desk.presses.includes(turn.press.kind)
      if (!wants) continue
      const said = await desk.handle(turn)
      if (said === null) continue
      if ('ask' in said) return await answerAsked(parts, askInstead(asked, said))
      return conversation(asked, said)
    }
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error
    return conversation(asked, { blocks: [{ kind: 'text', text: phrases.storeAway }] })
  }
  if (turn.press !== null)
    return conversation(asked, { blocks: [{ kind: 'text', text: phrases.buttonGone }] })
  if (common.intent === 'question') return null
  // Who is no lead and asks "what is wrong?" does not mean the folder.
  if (common.intent === 'status') return null
  // Where no course is under way, "say that again" and "more" are said of the answer above.
  if (GOING_ON.has(common.intent) && asked.last !== null) return null
  if (common.intent === 'language_switch') await remember(parts, asked)
  return conversation(asked, {
    blocks: shortWords(common.intent, common.language).map((text) => ({ kind: 'text', text })),
  })
}

/** "was jetzt", "what do I say", and nothing before it: no question that the folder could not answer, but one that was not told yet. */
export async function answeredOrGuided(parts: AssistantParts, asked: Asked): Promise<Handled> {
  const handled = await answerAsked(parts, asked)
  const { turn, common, last, inbound } = asked
  const { answer } = handled
  const isUntold =
    answer.outcome === 'not_covered' &&
    answer.instead === null &&
    last === null &&
    inbound.press === undefined &&
    inbound.unread !== true &&
    hasNoMatter({ text: common.question, language: common.language })
  if (!isUntold) return handled
  const guided = {
    ...asked,
    common: { ...common, intent: 'guide' },
    turn: { ...turn, intent: 'guide' },
  } as const
  return (await atDesks(parts, guided)) ?? handled
}

const GOING_ON: ReadonlySet<Intent> = new Set(['repeat', 'continue'])

async function remember(parts: AssistantParts, { turn }: Asked): Promise<void> {
  try {
    await parts.preferences.setLanguage(turn.person, turn.language, turn.now)
  } catch {
    // It answers in that language all the same; it only will not know it next week.
  }
}

function askInstead(asked: Asked, { ask, focus, topic, language }: AskInstead): Asked {
  return {
    ...asked,
    common: { ...asked.common, question: oneLine(ask), language: language ?? asked.common.language },
    inbound: { ...asked.inbound, ...(focus === undefined ? {} : { focus }) },
    turn: { ...asked.turn, press: topic === undefined ? null : { kind: 'topic', data: topic } },
    last: null,
  }
}

/** What the assistant says by itself where no desk has more to say. */
function shortWords(intent: Intent, language: Language): readonly string[] {
  const phrases = PHRASES[language]
  const says: Partial<Record<Intent, readonly string[]>> = {
    greeting: [phrases.greeting],
    thanks: [phrases.thanks],
    help: phrases.help,
    language_switch: [phrases.switched],
    stop: [phrases.thanks],
  }
  return says[intent] ?? [phrases.notYet]
}
