import { z } from 'zod'
import { detectLanguage } from '../domain/detect-language.js'
import { LANGUAGES, type Language } from '../domain/language.js'
import type { Shelf } from '../domain/ports.js'
import { answerPlainly } from './answer-question.js'
import { readJsonLines } from './eval-command.js'

const message = z.object({
  lang: z.enum(['en', 'de']),
  text: z.string(),
  /** `central`: a card is about it; `near`: everyday life near our field; `odd`: too vague for anything. */
  kind: z.enum(['central', 'near', 'odd']),
  /** The cards that are about it, the main one first; none where no card is. */
  cards: z.array(z.string()),
  /** `short`: in a few plain words. */
  split: z.enum(['tune', 'held', 'short', 'short-held']),
})
/** A message as staff type it, with the cards that are about it. */
export type Message = z.infer<typeof message>

/** The messages, where the program stands beside its tests. */
export const MESSAGES = 'tests/golden/messages.jsonl'
export const SHORT_MESSAGES = 'tests/golden/short-messages.jsonl'

const SETS = [
  ['tune', 'messages, tuned on'],
  ['held', 'messages, kept aside'],
  ['short', 'in a few words'],
  ['short-held', 'few words, kept'],
] as const

export const readMessages = (file: string): Promise<Message[]> => readJsonLines(file, message)

export interface MessageRow {
  readonly set: string
  readonly language: Language
  readonly messages: number
  /** Shares between 0 and 1. Of the messages that a card is about: it is answered, and the first card shown is about it. */
  readonly rightCard: number
  /** Answered with another card first. */
  readonly wrongCard: number
  /** Not answered, but a card that is about it is among those offered. */
  readonly offered: number
  /** Of the lines of cards that these answers show, those of a card that is about the message. */
  readonly fittingLines: number
  /** Of the messages that no card is about: answered with a card all the same; `NaN` where there is none. */
  readonly besideThePoint: number
}

/** What an answer, or the question which card is meant, is made of: topics of cards, the leading one first. */
async function cardsFor(shelf: Shelf, text: string, main: Language) {
  const found = await answerPlainly(shelf, text, detectLanguage(text, main))
  const claims = 'claims' in found.answer ? found.answer.claims : []
  const shown = claims.flatMap(({ citations }) =>
    citations.slice(0, 1).flatMap(({ passage }) => (passage.kind === 'response' ? [passage.topic] : [])),
  )
  const asks = found.answer.outcome === 'pointers'
  return { shown, offered: asks ? found.beside.map(({ topic }) => topic) : [] }
}

/** Whether the cards that are shown are about the message, as the folder answers without a model. */
export async function evaluateMessages(
  shelf: Shelf,
  messages: readonly Message[],
  main: Language,
): Promise<MessageRow[]> {
  const rows: MessageRow[] = []
  for (const [split, set] of SETS) {
    for (const language of LANGUAGES) {
      const own = messages.filter((one) => one.split === split && one.lang === language)
      if (own.length === 0) continue
      const central = { all: 0, right: 0, wrong: 0, offered: 0, lines: 0, fitting: 0 }
      const others = { all: 0, answered: 0 }
      for (const { text, cards } of own) {
        const { shown, offered } = await cardsFor(shelf, text, main)
        if (cards.length === 0) {
          others.all += 1
          others.answered += shown.length > 0 ? 1 : 0
          continue
        }
        central.all += 1
        central.lines += shown.length
        central.fitting += shown.filter((topic) => cards.includes(topic)).length
        if (shown.length > 0) central[cards.includes(shown[0]!) ? 'right' : 'wrong'] += 1
        else if (offered.some((topic) => cards.includes(topic))) central.offered += 1
      }
      rows.push({
        set,
        language,
        messages: own.length,
        rightCard: central.right / central.all,
        wrongCard: central.wrong / central.all,
        offered: central.offered / central.all,
        fittingLines: central.fitting / Math.max(1, central.lines),
        besideThePoint: others.answered / others.all,
      })
    }
  }
  return rows
}

export function printMessages(rows: readonly MessageRow[], print: (line: string) => void): void {
  const percent = (value: number): string => (Number.isNaN(value) ? '–' : `${(100 * value).toFixed(1)} %`)
  print('')
  print(`${'set'.padEnd(20)} lang     n  right card  another  offered  fitting lines  beside the point`)
  for (const row of rows)
    print(
      `${row.set.padEnd(20)} ${row.language}  ${String(row.messages).padStart(6)}  ${percent(row.rightCard).padStart(10)}  ${percent(row.wrongCard).padStart(7)}  ${percent(row.offered).padStart(7)}  ${percent(row.fittingLines).padStart(13)}  ${percent(row.besideThePoint).padStart(16)}`,
    )
  print(
    'Messages as staff type them. Right card: one that is about the message leads the answer. Offered: it asks which of three is meant, and one is.',
  )
  print('Beside the point: no card is about it, and it is answered with one all the same.')
}
