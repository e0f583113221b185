import { sayButton } from '../domain/buttons.js'
import { calendarDay } from '../domain/calendar-day.js'
import type { DeskTurn } from '../domain/desk.js'
import { foldProblems } from '../domain/fold-problems.js'
import { helplineStanding } from '../domain/helpline-standing.js'
import type { Knowledge } from '../domain/knowledge.js'
import { type HeldNews, sayNews } from '../domain/knowledge-news.js'
import type { Language } from '../domain/language.js'
import { forChat } from '../domain/plain-problem.js'
import type { Redact } from '../domain/ports.js'
import { type Problem, wordsOf } from '../domain/problem.js'
import type { Block } from '../domain/reply.js'
import { reviewStanding } from '../domain/review-standing.js'
import { fold, shorten } from '../domain/text.js'
import { STATE_WORDS, type StateWords } from './state-words.js'
import { statusOf } from './status.js'

export interface FolderStateDeps {
  readonly redact: Redact
  /** What is held back from being answered from at the moment. Default: nothing. */
  readonly held?: () => HeldNews | null
}

/** Entries below the counts, and of a list that was asked for by itself: a phone shows little more, and the command shows all. */
const FEW = 3
const MOST = 8
/** What is wrong and what to do, in characters each: eight of both stay below what Slack takes in one message. */
const LONGEST_SENTENCE = 300
const LONGEST_FILE = 120

/** The words of a lead who looks after her folder; anybody may ask "what is wrong?". */
const FOLDER =
  /\b(?:status|state|knowledge|folder|files?|review\w*|unreviewed|zustand|stand|wissen\w*|ordner\w*|datei\w*)\b/u
const REVIEWS =
  /\b(?:review\w*|unreviewed|due|overdue|check(?:ed|ing)?|(?:un|ge|unge|uber)?prue?f\w*|fae?llig\w*|abgelaufen\w*)\b/u
const PROBLEMS =
  /\b(?:wrong|broken|mend(?:ing|ed)?|fix(?:ing|ed)?|problem\w*|errors?|mistakes?|repair\w*|kaputt\w*|falsch\w*|fehler\w*|reparier\w*|stimmt)\b/u

/** Whether the words name the folder, so that they mean nothing else. */
export function isAboutFolder(text: string): boolean {
  return FOLDER.test(fold(text))
}

/** The state of the folder: what was asked for alone, and of everything a little. */
export function sayState(
  knowledge: Knowledge,
  { text, language, now, timeZone }: DeskTurn,
  deps: FolderStateDeps,
): Block[] {
  const words = STATE_WORDS[language]
  const today = calendarDay(now, timeZone)
  const asked = fold(text)
  const held = deps.held?.() ?? null
  const above: Block[] =
    held === null ? [] : [{ kind: 'callout', tone: 'note', text: sayNews(held, language) }]
  if (REVIEWS.test(asked)) return [...above, ...reviews(knowledge, today, words, MOST)]
  const problemsOf = (most: number): Block[] => problems(knowledge, language, deps.redact, most)
  if (PROBLEMS.test(asked)) return [...above, ...problemsOf(MOST)]
  return [
    ...above,
    { kind: 'heading', text: words.title },
    listOf(words.counts(statusOf(knowledge, today))),
    ...problemsOf(FEW),
    ...reviews(knowledge, today, words, FEW),
    {
      kind: 'choices',
      text: '',
      items: [words.toMend, words.toReview].map(([label, says]) => sayButton(says, label)),
    },
  ]
}

/** What is left out before what is only to be looked at; each cause once. */
function problems({ problems }: Knowledge, language: Language, redact: Redact, most: number): Block[] {
  const words = STATE_WORDS[language]
  const folded = foldProblems(problems)
  if (folded.length === 0) return [{ kind: 'text', text: words.problemsNone }]
  const urgentFirst = [...folded.filter(isError), ...folded.filter((problem) => !isError(problem))]
  const entries = urgentFirst.slice(0, most).map((problem) => {
    const { file, line } = problem
    const { message, remedy } = wordsOf(forChat(problem, redact), language)
    const sentence = `${shorten(message, LONGEST_SENTENCE)} ${shorten(remedy, LONGEST_SENTENCE)}`
    return words.problem(shorten(file, LONGEST_FILE), line, isError(problem), sentence)
  })
  const more = folded.length - entries.length
  return [
    { kind: 'heading', text: words.problemsTitle },
    listOf(entries),
    ...(more > 0 ? [{ kind: 'text', text: words.moreProblems(more) } as const] : []),
  ]
}

/** Files whose review ran out longest ago first, behind them those that never had one; and helplines to be called again. */
function reviews(knowledge: Knowledge, today: string, words: StateWords, most: number): Block[] {
  const { unreviewed, past } = reviewStanding(knowledge, today)
  const dayOf = ({ review }: (typeof past)[number]): string => review?.on ?? ''
  const waiting = [
    ...[...past].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0)),
    ...unreviewed,
  ]
  const entries = waiting
    .slice(0, most)
    .map(({ file, review }) => words.review(shorten(file, LONGEST_FILE), review?.on ?? null))
  const more = waiting.length - entries.length
  const lines = helplineStanding(knowledge.organisation, today).past.slice(0, most)
  const named = lines.map(({ id, number, checked }) => `${id}, ${number} (${checked})`).join('; ')
  return [
    ...(entries.length === 0
      ? [{ kind: 'text', text: words.reviewsNone } as const]
      : [
          { kind: 'heading', text: words.reviewsTitle } as const,
          listOf(entries),
          ...(more > 0 ? [{ kind: 'text', text: words.moreReviews(more) } as const] : []),
          { kind: 'text', text: words.howToReview(today) } as const,
        ]),
    ...(lines.length === 0 ? [] : [{ kind: 'text', text: words.pastHelplines(named) } as const]),
  ]
}

function isError({ severity }: Problem): boolean {
  return severity === 'error'
}

function listOf(texts: readonly string[]): Block {
  return { kind: 'list', ordered: false, items: texts.map((text) => ({ text, citations: [] })) }
}
