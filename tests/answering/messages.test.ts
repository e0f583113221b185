import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import {
  evaluateMessages,
  MESSAGES,
  type MessageRow,
  readMessages,
  SHORT_MESSAGES,
} from '../../src/app/eval-messages.js'
import { createShelf } from '../../src/app/shelf.js'
import { loadKnowledge } from '../../src/corpus/load-knowledge.js'
import { answerFromShelf } from '../../src/domain/answer-from-shelf.js'
import type { Passage, Role } from '../../src/domain/passage.js'
import { present } from '../../src/domain/present.js'
import { toPlainText } from '../../src/domain/reply.js'
import { indexKnowledge } from '../../src/retrieval/index-knowledge.js'
import { createStemmer } from '../../src/retrieval/stem.js'

const knowledge = await loadKnowledge('knowledge')
const stem = createStemmer()
const shelf = createShelf(knowledge, indexKnowledge(knowledge, stem), stem)

async function ask(text: string) {
  const common = { intent: 'question', language: 'en', question: text, removed: [], urgent: null } as const
  const notice = () => {
    throw new Error('no model here')
  }
  return await answerFromShelf(shelf, common, { text, language: 'en', leansOn: null }, null, { notice })
}

describe('messages as staff type them (`npm run eval` prints these figures)', () => {
  const rows = readMessages(MESSAGES).then((messages) => evaluateMessages(shelf, messages, 'en'))
  const mean = async (split: string, of: (row: MessageRow) => number): Promise<number> => {
    const own = (await rows).filter(({ set }) => set.endsWith(split))
    return own.reduce((sum, row) => sum + of(row), 0) / own.length
  }

  test.each([
    ['tuned on', 0.82, 0.23],
    ['kept aside', 0.79, 0.16],
  ])(
    'the card that leads is about the message, and none is shown where none is (%s)',
    async (split, right, beside) => {
      expect(await mean(split, (row) => row.rightCard)).toBeGreaterThanOrEqual(right)
      expect(await mean(split, (row) => row.besideThePoint)).toBeLessThanOrEqual(beside)
    },
  )

  // The second part was never read.
  test.each([
    ['in a few words', 0.67, 0.08],
    ['few words, kept', 0.69, 0.13],
  ])(
    'the card that leads is about the message, or three are offered: %s',
    async (set, right, wrong) => {
      const short = await evaluateMessages(shelf, await readMessages(SHORT_MESSAGES), 'en')
      const rows = short.filter((row) => row.set === set)
      expect(rows).toHaveLength(2)
      for (const { rightCard, wrongCard } of rows) {
        expect(rightCard).toBeGreaterThanOrEqual(right)
        expect(wrongCard).toBeLessThanOrEqual(wrong)
      }
    },
    60_000,
  )
})

describe('the lines of a card', () => {
  /** How well each line fits a message: 2 = just what is needed, 1 = fits, 0 = beside the point; judged by readers. */
  interface Judged {
    readonly message: string
    readonly card: string
    readonly grades: Readonly<Record<string, number>>
  }
  const judged = readFileSync('tests/golden/card-lines.jsonl', 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Judged)
  const SHOWN: readonly (readonly [Role, number])[] = [
    ['dynamic', 2],
    ['say', 2],
    ['avoid', 1],
    ['step', 1],
  ]
  const gradesOf = (from: 'tune' | 'held'): number[] =>
    judged
      .filter(({ message }) => message > 'm0880' === (from === 'held'))
      .flatMap(({ card, grades }) => {
        const known = (passage: Passage) => grades[passage.id.slice(0, 8)]
        const own = knowledge.passages.filter(
          (passage) => passage.topic === card && known(passage) !== undefined,
        )
        return SHOWN.flatMap(([role, most]) =>
          own
            .filter((passage) => passage.role === role)
            .slice(0, most)
            .map((passage) => known(passage)!),
        )
      })

  // The order was made from the first part; of the lines that share most words with a message 31 % were beside the point.
  test.each([
    ['tune', 0.1, 0.56],
    ['held', 0.13, 0.51],
  ] as const)('that stand first fit most messages (%s)', (from, beside, just) => {
    const grades = gradesOf(from)
    const share = (grade: number) => grades.filter((one) => one === grade).length / grades.length
    expect(grades.length).toBeGreaterThan(400)
    expect(share(0)).toBeLessThanOrEqual(beside)
    expect(share(2)).toBeGreaterThanOrEqual(just)
  })
})

describe('where no card is surely about it', () => {
  const unclear = 'she is strange with me about money, what now'

  test('it asks which is meant, names three and shows no advice', async () => {
    const found = await ask(unclear)
    expect(found.answer.outcome).toBe('pointers')
    expect(found.beside.map(({ kind }) => kind)).toEqual(['response', 'response', 'response'])
    const reply = present(found.answer, {
      cut: false,
      id: 'a',
      visibility: 'thread',
      beside: found.beside,
      today: '2026-11-27',
    })
    const text = toPlainText(reply)
    expect(text).toContain('Does one of these fit?')
    for (const { title } of found.beside) expect(text).toContain(title)
  })

  test('the title of one of them is answered with that card', async () => {
    const { beside } = await ask(unclear)
    for (const { title, topic } of beside) {
      const { answer, topics } = await ask(title)
      expect([title, answer.outcome, topics[0]]).toEqual([title, 'answered', topic])
    }
  })
})
