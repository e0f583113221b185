import { describe, expect, test } from '@jest/globals'
import { build, note } from './support/folder.js'

describe('what is not read on purpose', () => {
  test.each([
    ['a comment', '<!-- ask Anna about this line -->\n\n- A line. [@alpha2020]\n'],
    ['a comment over lines', '<!-- ask\nAnna -->\n\n- A line. [@alpha2020]\n'],
    ['a comment inside a line', '- A <!-- sure? --> line. [@alpha2020]\n'],
    ['a line across the page, and an empty tag', '- A line. [@alpha2020]\n\n---\n\n<br>\n'],
    ['a page behind a key, and an address', '- A line. [@alpha2020, p. 4; @beta2021, mail a@b.org]\n'],
  ])('is not named: %s', (_, body) => {
    const { problems, passages } = build({ 'notes/a.md': note(body) })
    expect(problems).toEqual([])
    expect(passages).toHaveLength(1)
  })
})

test('a file and its translation belong together, though one name has its umlaut in two signs', () => {
  const { problems, documents } = build({
    [`notes/${'müde'.normalize('NFC')}.md`]: note('- Tired. [@alpha2020]\n'),
    [`notes/${'müde'.normalize('NFD')}.de.md`]: note('- Müde. [@alpha2020]\n').replace('A note', 'Notiz'),
  })
  expect(problems).toEqual([])
  expect(new Set(documents.map(({ topic }) => topic)).size).toBe(1)
})
