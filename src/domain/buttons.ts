import type { Answer } from './answer.js'
import type { Passage } from './passage.js'
import { PHRASES } from './phrases.js'
import { GUIDE_PRESS, LONGEST_TOKEN, writeToken } from './press.js'
import type { Block, Button } from './reply.js'
import { shorten } from './text.js'

/** Most passages a button remembers; an answer has eight claims. */
const MOST_PASSAGES = 40

/** A button that stands for words: pressing it is the same as typing them. */
export function sayButton(says: string, label = says): Button {
  return { label, token: writeToken('say', says), style: 'plain', says }
}

/** Passages, a person, the leads: what can be done with an answer that has sources, or has none. `id` is the answer's. */
export function answerButtons(answer: Answer, id: string): Button[] {
  const { buttons, typed: said } = PHRASES[answer.language]
  const passages = passagesOf(answer)
  const shown: Button[] =
    passages.length === 0
      ? []
      : [
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
      token: questionToken('pass_on', answer, id),
      style: 'plain',
      says: said.passOn,
    })
  return [...shown, personButton(answer, id)]
}

export function personButton(answer: Answer, id: string): Button {
  const { buttons, typed: said } = PHRASES[answer.language]
  const token = questionToken('ask_person', answer, id)
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

/** The redacted question travels in the button: the leads get these very words, whichever process the press reaches, and once. */
function questionToken(kind: 'pass_on' | 'ask_person', answer: Answer, id: string): string {
  // A character may take six in JSON.
  for (let limit = 1_400; ; limit = Math.floor(limit / 2)) {
    const data = { answer: id, question: shorten(answer.question, limit), language: answer.language }
    if (JSON.stringify([kind, data]).length <= LONGEST_TOKEN) return writeToken(kind, data)
  }
}
