import type { Introduce } from '../domain/colleague.js'
import type { Desk, DeskTurn, Said } from '../domain/desk.js'
import type { Organisation } from '../domain/knowledge.js'
import { isLanguage, type Language } from '../domain/language.js'
import type { Notify, Redact } from '../domain/ports.js'
import type { Press } from '../domain/press.js'
import { type Block, messageOf } from '../domain/reply.js'
import type { HandedOnQuestions } from '../domain/stores.js'
import { tellLeads } from '../domain/tell-leads.js'
import { oneLine } from '../domain/text.js'
import { within } from '../domain/within.js'
import { INSIGHT_WORDS } from './words.js'

export interface HandOnDeps {
  readonly handedOn: HandedOnQuestions
  readonly notify: Notify
  readonly introduce: Introduce
  readonly redact: Redact
}

/** What the button carries. */
interface HandedOn {
  readonly answer: string
  readonly question: string
  readonly language: Language
}

/** "Pass this on to the leads" (without a name) and "Ask a person" (by name). Pressing is the consent; nothing is kept without it. */
export function createHandOnDesk({ handedOn, notify, introduce, redact }: HandOnDeps): Desk {
  return {
    intents: [],
    presses: ['pass_on', 'ask_person'],
    async handle(turn) {
      const { person, now, press } = turn
      const asked = read(press)
      const words = INSIGHT_WORDS[turn.language]
      // Once more: a button travels through the platform, and what comes back is not believed.
      const question = asked === null ? '' : oneLine(redact(asked.question, asked.language).text)
      if (press === null || asked === null || question === '') return private_(words.emptyQuestion)
      const named = press.kind === 'ask_person'
      const id = await handedOn.idOf(asked.answer, press.kind, person)
      const first = await handedOn.handOn(
        { id, question, language: asked.language, topic: null, person: named ? person : null },
        { kind: 'hand_on', question: id, person, at: now },
        now,
      )
      const { organisation } = (await turn.shelf()).knowledge
      if (!first) return private_(organisation.leads.length === 0 ? words.noLead : words.passedBefore)
      if (await passToLeads(notify, organisation, person, question, named))
        return private_(named ? await askedBy(introduce, turn, question) : words.passedOn(question))
      const waits = named ? words.waitsNamed(question) : words.waits(question)
      return private_(waits, organisation.leads.length === 0 ? words.noLead : words.noneReached)
    },
  }
}

/** A lead on another platform knows her by the name that hers tells; where it tells none, she is told so. */
async function askedBy(introduce: Introduce, turn: DeskTurn, question: string): Promise<string> {
  const words = INSIGHT_WORDS[turn.language]
  const her = await introduce(turn.person)
  return her === null || her.name !== null
    ? words.asked(question)
    : words.askedUnnamed(question, her.platform)
}

/** How long she waits for a lead to be reached, in milliseconds: a platform that is away is tried for minutes, and it is noted anyhow. */
const WAITS = 5_000

/** Whether any lead was reached in time; trying goes on. */
async function passToLeads(
  notify: Notify,
  organisation: Organisation,
  person: string,
  question: string,
  named: boolean,
): Promise<boolean> {
  const language = organisation.mainLanguage
  const words = INSIGHT_WORDS[language]
  const block: Block = named
    ? { kind: 'person', person, text: words.forLeadsNamed(question) }
    : { kind: 'text', text: words.forLeads(question) }
  const told = tellLeads(organisation, messageOf([block], language), notify)
  return await within(WAITS, told).catch(() => false)
}

function read(press: Press | null): HandedOn | null {
  const data = press?.data
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null
  const { answer, question, language } = data as { answer?: unknown; question?: unknown; language?: unknown }
  if (typeof question !== 'string' || !isLanguage(language)) return null
  // A button of an earlier version has no id in it: the same words count as the same answer.
  return { answer: typeof answer === 'string' ? answer : question, question, language }
}

function private_(...lines: readonly string[]): Said {
  return { visibility: 'asker', blocks: lines.map((text) => ({ kind: 'text', text })) }
}
