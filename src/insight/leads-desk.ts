import { calendarDay } from '../domain/calendar-day.js'
import type { Desk, DeskTurn, Said } from '../domain/desk.js'
import type { Knowledge } from '../domain/knowledge.js'
import { writeToken } from '../domain/press.js'
import type { Block, Button } from '../domain/reply.js'
import type { Feedback, HandedOnQuestions, TopicCounts } from '../domain/stores.js'
import { shorten } from '../domain/text.js'
import { titleOf } from '../domain/title-of.js'
import { type FolderStateDeps, isAboutFolder, sayState } from './folder-state.js'
import { INSIGHT_WORDS, type InsightWords } from './words.js'

export interface LeadsDeps extends FolderStateDeps {
  readonly handedOn: HandedOnQuestions
  readonly topics: TopicCounts
  readonly feedback: Feedback
}

/** Entries of a list in a chat: more are no help on a phone, and each takes two of Slack's fifty blocks. */
const MOST_LISTED = 10
const LONGEST_ENTRY = 300

/** What leads see in the chat: open questions, topics without an answer, feedback, the state of the knowledge. */
export function createLeadsDesk(deps: LeadsDeps): Desk {
  return {
    intents: ['gaps', 'feedback', 'status'],
    presses: ['close_question', 'close_topic', 'close_feedback'],
    async handle(turn) {
      const words = INSIGHT_WORDS[turn.language]
      if (turn.as !== 'lead') {
        // "What is wrong?" is a colleague's own question.
        if (turn.intent === 'status' && !isAboutFolder(turn.text)) return null
        // Everybody may give feedback; only leads read it.
        return onlyText(turn.intent === 'feedback' ? words.feedbackHow : words.leadsOnly)
      }
      if (turn.press !== null) return await close(deps, turn, words)
      const { knowledge } = await turn.shelf()
      if (turn.intent === 'gaps')
        return asker([
          ...(await questions(deps, words, turn.timeZone)),
          ...(await topics(deps, knowledge, turn)),
        ])
      if (turn.intent === 'feedback') return asker(await feedback(deps, knowledge, words))
      return asker(sayState(knowledge, turn, deps))
    },
  }
}

async function questions({ handedOn }: LeadsDeps, words: InsightWords, timeZone: string): Promise<Block[]> {
  const open = await handedOn.open(MOST_LISTED)
  if (open.length === 0) return [{ kind: 'text', text: words.gapsNone }]
  return [
    { kind: 'heading', text: words.gapsTitle },
    ...open.flatMap(({ id, question, at, person }): Block[] => {
      const text = `${shorten(question, LONGEST_ENTRY)} (${words.day} ${calendarDay(at, timeZone)})`
      return [
        person === null ? { kind: 'text', text } : { kind: 'person', person, text },
        { kind: 'actions', items: [doneButton(words, 'close_question', id)] },
      ]
    }),
  ]
}

async function topics({ topics }: LeadsDeps, knowledge: Knowledge, turn: DeskTurn): Promise<Block[]> {
  const words = INSIGHT_WORDS[turn.language]
  const counts = await topics.readable(MOST_LISTED)
  if (counts.length === 0) return []
  return [
    { kind: 'heading', text: words.topicsTitle },
    ...counts.flatMap(({ topic, people, times }): Block[] => [
      { kind: 'text', text: words.topic(titleOf(topic, knowledge, turn.language) ?? topic, people, times) },
      { kind: 'actions', items: [doneButton(words, 'close_topic', topic)] },
    ]),
  ]
}

async function feedback(
  { feedback }: LeadsDeps,
  knowledge: Knowledge,
  words: InsightWords,
): Promise<Block[]> {
  const open = await feedback.open(MOST_LISTED)
  if (open.length === 0) return [{ kind: 'text', text: words.feedbackNone }]
  const byId = new Map(knowledge.passages.map((passage) => [passage.id, passage]))
  return [
    { kind: 'heading', text: words.feedbackTitle },
    ...open.flatMap((given): Block[] => {
      const passage = byId.get(given.passage)
      const text =
        passage === undefined ? given.passage : `${shorten(passage.text, LONGEST_ENTRY)} [${passage.file}]`
      const lines = given.lines.map(({ line }) => ({ text: shorten(line, LONGEST_ENTRY), citations: [] }))
      return [
        { kind: 'text', text: words.feedbackCount(text, given.helpful, given.notHelpful) },
        ...(lines.length > 0 ? [{ kind: 'list', ordered: false, items: lines } as const] : []),
        { kind: 'actions', items: [doneButton(words, 'close_feedback', given.passage)] },
      ]
    }),
  ]
}

async function close(deps: LeadsDeps, { press, now }: DeskTurn, words: InsightWords): Promise<Said> {
  const id = typeof press?.data === 'string' ? press.data : ''
  const closed =
    press?.kind === 'close_question'
      ? await deps.handedOn.close(id, now)
      : press?.kind === 'close_topic'
        ? await deps.topics.close(id)
        : (await deps.feedback.close(id, now)) > 0
  return onlyText(closed ? words.closed : words.closedBefore)
}

function doneButton(words: InsightWords, kind: string, id: string): Button {
  return { label: words.done, token: writeToken(kind, id), style: 'plain', says: '' }
}

function asker(blocks: readonly Block[]): Said {
  return { visibility: 'asker', blocks }
}

function onlyText(text: string): Said {
  return asker([{ kind: 'text', text }])
}
