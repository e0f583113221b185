import type { Answer } from './answer.js'
import type { Json } from './json.js'
import type { Passage } from './passage.js'
import { PHRASES } from './phrases.js'
import { GUIDE_PRESS, LONGEST_TOKEN, SHORT_PRESS, writeToken } from './press.js'
import type { Block, Button } from './reply.js'
import { shorten } from './text.js'

/** Most passages a button remembers, and a dialog shows: an answer has eight claims, and Slack's modals hold a hundred blocks, two a passage. */
export const MOST_PASSAGES = 40

/** A button that stands for words: pressing it is the same as typing them, up to what a button can carry. */
export function sayButton(says: string, label = says): Button {
  const carried = firstThatFits('say', says.length, (limit) => shorten(says, limit))
  return { label, token: writeToken('say', carried), style: 'plain', says }
}

/** An answer of so many lines is short already: all of it fits a phone's screen. */
const SHORT_ALREADY = 3

/** Less of it, passages, a person, the leads: what can be done with an answer that has sources, or has none. `id` is the answer's,
 * `follows` the question that this one goes on from: "and if she says no?" alone tells no lead anything. */
export function answerButtons(answer: Answer, id: string, follows?: string): Button[] {
  const { buttons, typed: said } = PHRASES[answer.language]
  const passages = passagesOf(answer)
  const shown: Button[] =
    passages.length === 0
      ? []
      : [
          ...shortButton(answer, id),
          {
            label: buttons.passages,
            token: writeToken('passages', passages),
            style: 'plain',
            says: said.passages,
          },
        ]
  if (answer.outcome === 'not_covered' || answer.outcome === 'pointers')
    shown.push({
      label: buttons.passOn,
      token: questionToken('pass_on', inFull(answer, follows), id),
      style: 'plain',
      says: said.passOn,
    })
  return [...shown, personButton(answer, id, follows)]
}

/** The passages travel in it, so that it shortens the answer that it stands below, whatever was asked in the thread since. */
function shortButton(answer: Answer, id: string): Button[] {
  const { buttons, typed: said } = PHRASES[answer.language]
  if (answer.outcome !== 'answered' || answer.claims.length <= SHORT_ALREADY) return []
  const passages = [...new Set(answer.claims.map(({ citations }) => citations[0].passage.id))]
  const token = questionToken(SHORT_PRESS, answer, id, { passages })
  return [{ label: buttons.inShort, token, style: 'plain', says: said.inShort }]
}

export function personButton(answer: Answer, id: string, follows?: string): Button {
  const { buttons, typed: said } = PHRASES[answer.language]
  const token = questionToken('ask_person', inFull(answer, follows), id)
  return { label: buttons.askPerson, token, style: 'plain', says: said.askPerson }
}

/** Cards that lie near: pressing one asks for it by its title. */
export function besideButtons(beside: readonly Passage[]): Button[] {
  return beside.map((passage) => sayButton(passage.title))
}

/** Cards of which one may be meant: pressing one, or typing its number, answers from it. */
export function whichButtons(cards: readonly Passage[]): Button[] {
  return cards.map(({ title, topic, language }, at) => ({
    label: title,
    token: writeToken(GUIDE_PRESS, { language, topic, need: 'understand' }),
    style: 'plain',
    says: `${at + 1} ${title}`,
  }))
}

export function feedbackBlock(answer: Answer, id: string): Block {
  const { buttons, feedbackLine, typed: said } = PHRASES[answer.language]
  const passages = passagesOf(answer)
  const button = (label: string, verdict: 'helpful' | 'not_helpful'): Button => ({
    label,
    token: writeToken('feedback', { answer: id, verdict, passages }),
    style: 'plain',
    says: verdict === 'helpful' ? said.helpful : said.notHelpful,
  })
  return {
    kind: 'feedback',
    helpful: button(buttons.helpful, 'helpful'),
    notHelpful: button(buttons.notHelpful, 'not_helpful'),
    line: feedbackLine,
  }
}

function passagesOf(answer: Answer): string[] {
  if (!('sources' in answer)) return []
  // In the order in which they are said, so that they are numbered once more as they were.
  const said = 'claims' in answer ? answer.claims.flatMap(({ citations }) => citations) : []
  const ids = [
    ...said.map(({ passage }) => passage.id),
    ...answer.sources.flatMap(({ passages }) => passages.map((passage) => passage.id)),
  ]
  return [...new Set(ids)].slice(0, MOST_PASSAGES)
}

function inFull(
  { question, language }: Answer,
  follows: string | undefined,
): Pick<Answer, 'question' | 'language'> {
  return { language, question: follows === undefined ? question : `${follows} / ${question}` }
}

/** The redacted question travels in the button: the leads get these very words, whichever process the press reaches, and once. */
function questionToken(
  kind: 'pass_on' | 'ask_person' | typeof SHORT_PRESS,
  { question, language }: Pick<Answer, 'question' | 'language'>,
  id: string,
  more: { readonly passages?: readonly string[] } = {},
): string {
  const data = firstThatFits(kind, 1_400, (limit) => ({
    answer: id,
    question: shorten(question, limit),
    language,
    ...more,
  }))
  return writeToken(kind, data)
}

/** What a button can carry: a text may be as long as somebody writes it, and a character of it may take six in JSON. */
function firstThatFits<T extends Json>(kind: string, longest: number, make: (limit: number) => T): T {
  for (let limit = longest; ; limit = Math.floor(limit / 2)) {
    const data = make(limit)
    if (limit === 0 || JSON.stringify([kind, data]).length <= LONGEST_TOKEN) return data
  }
}
