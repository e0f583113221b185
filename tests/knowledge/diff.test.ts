import { expect, test } from '@jest/globals'
import { type Asked, diffVersions } from '../../src/app/knowledge/diff.js'
import { previewQuestion } from '../../src/app/knowledge/preview.js'
import { smallShelf } from '../support/small-folder.js'

const card = (...say: readonly string[]): string =>
  `---\ntitle: She comes late\nasks: [she comes late to our meeting]\n---\n## You could say\n\n${say.map((line) => `- ${line} [@alpha2020]\n`).join('')}`
const shelfOf = (...say: readonly string[]) => smallShelf({ 'responses/lateness.md': card(...say) })

const ASKED: Asked = {
  ask: 'she comes late to our meeting',
  language: 'en',
  cites: ['alpha2020'],
  where: 'questions.yaml, line 1',
}

test('one line of several that is said otherwise is a change, and the same lines are none', async () => {
  const before = shelfOf('You came late.', 'I waited for you.')
  const same = await diffVersions(before, shelfOf('You came late.', 'I waited for you.'), [ASKED])
  expect(same.changes).toEqual([])
  const one = await diffVersions(before, shelfOf('You came late.', 'I was glad to see you.'), [ASKED])
  expect(one.changes.map(({ asked, worse }) => [asked.where, worse])).toEqual([
    ['questions.yaml, line 1', false],
  ])
  const fewer = await diffVersions(before, shelfOf('You came late.'), [ASKED])
  expect(fewer.changes).toHaveLength(1)
})

test('a line that missed is told why: far from the best one, or beside one that fitted better', async () => {
  const shelf = shelfOf('You came late.', 'I waited for you.')
  const others = smallShelf({
    'responses/absence.md': card('I missed you.').replace('She comes late', 'She stays away'),
  }).knowledge.passages
  const watched = {
    ...shelf,
    retriever: {
      find: async (question: Parameters<typeof shelf.retriever.find>[0]) => {
        const evidence = await shelf.retriever.find(question)
        const best = evidence.hits[0]!.score
        const [far] = others
        return {
          ...evidence,
          hits: [
            ...evidence.hits,
            { passage: { ...far!, id: 'near' }, score: 0.6 * best },
            { passage: { ...far!, id: 'far' }, score: 0.4 * best },
          ],
        }
      },
    },
  }
  const { missed } = await previewQuestion(watched, ASKED.ask, 'en')
  expect(Object.fromEntries(missed.map(({ passage, because }) => [passage.id, because]))).toEqual({
    near: 'another card fitted better',
    far: 'it is less than half as near as the best one',
  })
})
