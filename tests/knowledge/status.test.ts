import { expect, test } from '@jest/globals'
import { printStatus, statusOf } from '../../src/app/knowledge/status.js'
import { smallShelf } from '../support/small-folder.js'

const shelf = smallShelf({
  'responses/lateness.md':
    '---\ntitle: She comes late\nreview: { by: Lead, on: 2025-11-28 }\n---\n## What may be going on\n\n- She may be afraid. [@alpha2020]\n\n## You could say\n\n- You came late. [@alpha2020]\n- I waited for you. [@alpha2020]\n',
  'responses/lateness.de.md':
    '---\ntitle: Sie kommt zu spät\n---\n## Das kannst du sagen\n\n- Du kamst zu spät. [@alpha2020]\n',
  'notes/meeting.md': '---\ntitle: On meetings\n---\nA meeting is a time to come together. [@alpha2020]\n',
})

test('counts files and lines by kind, role and language, and names what waits for a lead', async () => {
  const status = await statusOf(shelf, '2026-11-28')
  expect(status.kinds.filter(({ files }) => files > 0)).toEqual([
    { kind: 'response', files: 2, passages: { en: 3, de: 1 } },
    { kind: 'note', files: 1, passages: { en: 1, de: 0 } },
  ])
  expect(Object.fromEntries(status.roles.map(({ role, passages }) => [role, passages]))).toEqual({
    dynamic: { en: 1, de: 0 },
    say: { en: 2, de: 1 },
    avoid: { en: 0, de: 0 },
    step: { en: 0, de: 0 },
    fact: { en: 1, de: 0 },
  })
  expect(status.sources).toEqual({ cited: 1, silent: ['house2021'] })
  expect(status.notReviewed).toEqual(['knowledge/responses/lateness.de.md', 'knowledge/notes/meeting.md'])
  expect([status.written, status.pastReview]).toEqual([3, []])
})

test('a review counts to its last day and not beyond', async () => {
  const past = (await statusOf(shelf, '2026-11-29')).pastReview
  expect(past).toEqual([{ file: 'knowledge/responses/lateness.md', on: '2025-11-28' }])
})

test('names every file that nobody has reviewed, a line a folder', async () => {
  const printed: string[] = []
  printStatus(await statusOf(shelf, '2026-11-28'), (line) => printed.push(line))
  const at = printed.indexOf('Not reviewed: 2 of 3 files.')
  expect(printed.slice(at + 1, at + 3)).toEqual([
    '  knowledge/responses/: lateness.de.md',
    '  knowledge/notes/: meeting.md',
  ])
})
