import type { Answer, Common } from './answer.js'
import { answerFromShelf, type FromShelf, onlyUrgent } from './answer-from-shelf.js'
import { type Asked, type AssistantParts, conversation, finish, type Handled } from './asked.js'
import { kindOf } from './assistant-error.js'
import { PHRASES } from './phrases.js'
import type { Shelf, WatchFailing } from './ports.js'
import { present } from './present.js'
import type { Question } from './question.js'
import type { Block } from './reply.js'
import { rememberAlarm } from './still-in-danger.js'
import type { TopicMet } from './stores.js'
import { turnAfter } from './understand.js'
import { within } from './within.js'

/** What somebody waits at most for the folder when there is danger, in milliseconds; then the urgent part goes alone. */
const URGENT_WAITS = 1_000

/** Answers a question from the knowledge of this moment; in danger the urgent part comes, whatever fails. */
export async function answerAsked(parts: AssistantParts, asked: Asked): Promise<Handled> {
  const { inbound, last, options, turn } = asked
  const common: Common = { ...asked.common, intent: 'question' }
  const chosen = turn.press?.kind === 'topic' ? turn.press.data : null
  const alone: Question = {
    text: common.question,
    language: common.language,
    leansOn: null,
    ...(inbound.focus === undefined ? {} : { focus: inbound.focus }),
    ...(typeof chosen === 'string' ? { topic: chosen } : {}),
  }
  const { onPart, signal } = options
  let shelf: Shelf
  try {
    const current = Promise.resolve(parts.shelf())
    shelf = await (common.urgent === null ? current : within(URGENT_WAITS, current))
  } catch (error) {
    return unanswered(parts, asked, common, 'folder', error)
  }
  // A folder that is away, or empty, says nothing of what is in it: "I have no source for this" would be untrue.
  if (shelf.knowledge.passages.length === 0) return sayUnanswered(asked, common, 'folder')
  try {
    const found = await answerFromShelf(shelf, common, alone, last, {
      notice: (category) =>
        parts.notice(
          { category, language: common.language, why: ['model'], firstPerson: false },
          common.language,
        ),
      ...(parts.composed === undefined ? {} : { composed: parts.composed }),
      ...(signal === undefined ? {} : { signal }),
      ...(onPart === undefined
        ? {}
        : { onPart: (part: Answer) => onPart(present(part, { ...asked.remarks, beside: [] })) }),
    })
    keep(parts, asked, found)
    const below = await belowOf(parts, asked, found.answer)
    const follows = followed(asked, found)
    const remarks = follows === null ? asked.remarks : { ...asked.remarks, follows }
    return finish({ ...asked, remarks }, common, found.answer, found.beside, below)
  } catch (error) {
    return unanswered(parts, asked, common, 'answer', error)
  }
}

type FailedPart = Parameters<WatchFailing>[0]

/** Whoever pressed "Stop" waits for nothing; anything else is told, and noted by its kind. */
function unanswered(
  parts: AssistantParts,
  asked: Asked,
  common: Common,
  part: FailedPart,
  error: unknown,
): Handled {
  if (asked.options.signal?.aborted === true) {
    if (common.urgent === null) throw error
  } else {
    const { kind, code } = kindOf(error)
    parts.failed?.(part, kind, code)
  }
  return sayUnanswered(asked, common, part)
}

/** In danger the urgent part alone; else what is the matter, and the way to a person. */
function sayUnanswered(asked: Asked, common: Common, part: FailedPart): Handled {
  if (common.urgent !== null) return finish(asked, common, onlyUrgent(common, common.urgent))
  const { unavailable, failed, askPerson } = PHRASES[common.language]
  const said = [part === 'folder' ? unavailable : failed, askPerson]
  return conversation({ ...asked, common }, { blocks: said.map((text) => ({ kind: 'text', text })) })
}

/** What she asked before, where this was searched together with it. */
function followed({ last, common, turn }: Asked, { searched }: FromShelf): string | null {
  if (last === null || last.by !== turn.person || searched === null) return null
  const together = searched.leansOn !== null || searched.text !== common.question
  return together && last.question !== common.question ? last.question : null
}

/** What a follow-up needs, and what leads may count; neither holds up the answer. */
function keep(parts: AssistantParts, asked: Asked, found: FromShelf): void {
  const { turn, inbound } = asked
  const { searched, topics, beside } = found
  // Where it was asked which card is meant nothing was shown yet, and what is told next belongs to it.
  if (turn.thread !== null && (topics.length > 0 || beside.length > 0) && searched !== null) {
    const shown = [...(searched.leansOn?.shown ?? []), ...found.shown]
    const after = { ...turnAfter(searched, topics, shown), by: turn.person }
    parts.threads.remember(turn.thread, after, turn.now, inbound.message)
  } else if (found.answer.urgent !== null) rememberAlarm(parts, asked, found.answer.urgent)
  const met = (topic: string, how: TopicMet) =>
    void parts.topics.meet(topic, turn.person, turn.now, how).catch(() => undefined)
  const [first] = found.topics
  if (found.missed !== null) met(found.missed, 'unanswered')
  else if (found.answer.outcome === 'answered' && first !== undefined) met(first, 'answered')
}

/** What waits beside the question: the course. Not beside danger. */
async function belowOf(parts: AssistantParts, { turn }: Asked, { outcome }: Answer): Promise<Block[]> {
  if (turn.place !== 'dm' || outcome === 'urgent') return []
  const below = await Promise.all(parts.desks.map((desk) => desk.below?.(turn) ?? []))
  return below.flat()
}
