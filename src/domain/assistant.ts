import type { Answer, Refusal } from './answer.js'
import { answerAsked } from './answer-asked.js'
import { onlyUrgent } from './answer-from-shelf.js'
import { type Asked, type AssistantParts, finish, type Handled, type HandleOptions } from './asked.js'
import { atDesks } from './at-desks.js'
import { detectLanguage } from './detect-language.js'
import type { Language } from './language.js'
import { present } from './present.js'
import { type Press, readToken } from './press.js'
import type { Inbound, Intent } from './question.js'
import type { Common } from './settle.js'
import { oneLine } from './text.js'

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
      const { text, cut } = parts.clean(spoken(inbound, press))
      const now = parts.clock()
      const last = inbound.thread === null ? null : parts.threads.last(inbound.thread, now)
      const fallback = last?.language ?? inbound.locale ?? parts.defaultLanguage
      const urgency = text === '' ? null : parts.screen(text, detectLanguage(text, fallback))
      if (inbound.event !== null && !(await claimed(parts, inbound.event))) return null

      const chosen = await languageOf(parts, inbound)
      const language = detectLanguage(text, last?.language ?? chosen ?? fallback)
      const access = parts.access(inbound)
      const id = parts.newId()
      const today = new Date(now).toISOString().slice(0, 10)
      if (!access.allowed) {
        const urgent = urgency === null ? null : parts.notice(urgency, language)
        const answer = refuse(access.reason, language, urgent)
        return { answer, reply: present(answer, { cut, id, today, visibility: 'asker', beside: [] }) }
      }

      const redaction = parts.redact(text, language)
      const read = parts.readIntent(redaction.text, language)
      // "Forget me" is a command and no cry for help; "help me" may be either.
      const urgent = urgency === null || COMMANDS.has(read.intent) ? null : parts.notice(urgency, language)
      const onlyPressed = press !== null && press.kind !== 'say'
      const common: Common = {
        intent: read.intent,
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
        remarks: { cut, id, today, visibility: access.visibility },
        turn: {
          person: inbound.person,
          as: access.as,
          place: inbound.place,
          thread: inbound.thread,
          language: common.language,
          intent: onlyPressed ? null : read.intent,
          press: onlyPressed ? press : null,
          text: common.question,
          shelf: async () => parts.shelf(),
          now,
        },
      }
      if (urgency?.firstPerson === true && urgent !== null)
        return finish(
          asked,
          { ...common, intent: 'question' },
          onlyUrgent({ ...common, intent: 'question' }, urgent),
        )
      // Words of danger are a question, whatever else they look like.
      if (urgent !== null) return await answerAsked(parts, asked)
      return (await atDesks(parts, asked)) ?? (await answerAsked(parts, asked))
    },
  }
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
