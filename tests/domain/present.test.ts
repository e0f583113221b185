import { expect, test } from '@jest/globals'
import { answerPlainly } from '../../src/app/answer-question.js'
import type { Answer } from '../../src/domain/answer.js'
import { present } from '../../src/domain/present.js'
import { urgentPart } from '../../src/domain/reply.js'
import { smallShelf } from '../support/small-folder.js'

const shelf = smallShelf({
  'responses/lateness.md':
    '---\ntitle: She comes late\nasks: [she comes late to our meeting]\n---\n## You could say\n\n- You came late today. [@alpha2020]\n',
})
const REMARKS = { cut: false, id: 'a1', visibility: 'thread', beside: [], today: '2026-11-28' } as const

test('a line parts the danger from what the folder says, and nothing else', async () => {
  const { answer } = await answerPlainly(shelf, 'she comes late to our meeting', 'en')
  if (answer.outcome !== 'answered') throw new Error('the card is there to be found')
  const kinds = (one: Answer): string[] => present(one, REMARKS).blocks.map(({ kind }) => kind)
  expect(kinds(answer).filter((kind) => kind === 'divider')).toEqual([])

  const danger = {
    category: 'medical',
    title: 'Call 112.',
    steps: ['Stay with her.'],
    helplines: [],
  } as const
  const urgent: Answer = { ...answer, outcome: 'urgent', urgent: danger }
  const { blocks } = present(urgent, REMARKS)
  expect(kinds(urgent).indexOf('divider')).toBe(urgentPart(blocks))
  expect(kinds({ ...urgent, claims: [], sources: [] })).not.toContain('divider')
})
