import { expect, test } from '@jest/globals'
import { answerPlainly } from '../../src/app/answer-question.js'
import type { Shelf } from '../../src/domain/ports.js'
import { smallShelf } from '../support/small-folder.js'

const card = (title: string, ask: string, say: string): string =>
  `---\ntitle: ${title}\nasks: [${ask}]\n---\n## You could say\n\n- ${say} [@alpha2020]\n`

const small = smallShelf({
  'responses/lateness.md': card('She comes late', 'she comes late to our meeting', 'You came late today.'),
  // Nobody has translated it yet.
  'responses/noise.de.md': card('Sie ist laut', 'sie ist laut', 'Gerade war es laut.'),
  'notes/meeting.md': '---\ntitle: On meetings\n---\nA meeting is a time to come together. [@house2021]\n',
  'responses/absence.md': card('She stays away', 'she stays away', 'I missed you yesterday.'),
})
/** Everything in the folder lies near, in this order. */
const shelf: Shelf = {
  ...small,
  retriever: {
    find: async (question) => {
      const evidence = await small.retriever.find(question)
      const others = small.knowledge.passages.filter(({ topic }) => topic !== 'responses/lateness')
      return { ...evidence, hits: [...evidence.hits, ...others.map((passage) => ({ passage, score: 1 }))] }
    },
  },
}

test('below an answer lie other cards, and only those that the asker can read', async () => {
  const { answer, topics, beside } = await answerPlainly(shelf, 'she comes late to our meeting', 'en')
  expect([answer.outcome, topics]).toEqual(['answered', ['responses/lateness']])
  expect(beside.map(({ topic }) => topic)).toEqual(['responses/absence'])
})
