import type { Introduce } from '../domain/colleague.js'
import type { Desk, DeskTurn, Said } from '../domain/desk.js'
import { isLanguage, type Language } from '../domain/language.js'
import type { Notify, Redact } from '../domain/ports.js'
import type { Reply } from '../domain/reply.js'
import type { HandedOnQuestions } from '../domain/stores.js'
import { oneLine } from '../domain/text.js'
import { INSIGHT_WORDS } from './words.js'

export interface HandOnDeps {
  readonly handedOn: HandedOnQuestions
  readonly notify: Notify
  readonly introduce: Introduce
  readonly redact: Redact
  readonly newId: () => string
}

/** "Pass this on to the leads" (without a name) and "Ask a person" (by name). Pressing is the consent; nothing is kept without it. */
export function createHandOnDesk(deps: HandOnDeps): Desk {
  return {
    intents: [],
    presses: ['pass_on', 'ask_person'],
    async handle(turn) {
      const asked = questionOf(turn)
      const words = INSIGHT_WORDS[turn.language]
      // Once more: a button travels through the platform, and what comes back is not believed.
      const question = asked === null ? '' : oneLine(deps.redact(asked.question, asked.language).text)
      if (asked === null || question === '') return private_(words.emptyQuestion)
      const named = turn.press?.kind === 'ask_person'
      const id = deps.newId()
      await deps.handedOn.handOn(
        { id, question, language: asked.language, topic: null, person: named ? turn.person : null },
        { kind: 'hand_on', question: id, person: turn.person, at: turn.now },
        turn.now,
      )
      const reached = await tellLeads(deps, turn, question, named)
      const said = named ? await askedBy(deps, turn, question) : words.passedOn(question)
      return private_(said, ...(reached ? [] : [words.noLead]))
    },
  }
}

/** A lead on another platform knows her by the name that hers tells; where it tells none, she is told so. */
async function askedBy({ introduce }: HandOnDeps, turn: DeskTurn, question: string): Promise<string> {
  const words = INSIGHT_WORDS[turn.language]
  const her = await introduce(turn.person)
  return her === null || her.name !== null
    ? words.asked(question)
    : words.askedUnnamed(question, her.platform)
}

/** Whether any lead was reached. One who is not does not keep the others from it. */
async function tellLeads(
  deps: HandOnDeps,
  turn: DeskTurn,
  question: string,
  named: boolean,
): Promise<boolean> {
  const { organisation } = (await turn.shelf()).knowledge
  const language = organisation.mainLanguage
  const words = INSIGHT_WORDS[language]
  const reply: Reply = {
    language,
    visibility: 'asker',
    surface: 'message',
    title: '',
    blocks: [
      named
        ? { kind: 'person', person: turn.person, text: words.forLeadsNamed(question) }
        : { kind: 'text', text: words.forLeads(question) },
    ],
  }
  const told = await Promise.all(
    organisation.leads.map((lead) => deps.notify(lead, reply).catch(() => false)),
  )
  return told.includes(true)
}

function questionOf({ press }: DeskTurn): { question: string; language: Language } | null {
  const data = press?.data
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null
  const { question, language } = data as { question?: unknown; language?: unknown }
  return typeof question === 'string' && isLanguage(language) ? { question, language } : null
}

function private_(...lines: readonly string[]): Said {
  return { visibility: 'asker', blocks: lines.map((text) => ({ kind: 'text', text })) }
}
