import { describe, expect, test } from '@jest/globals'
import { build, note, passagesOf } from './support/folder.js'

const problemsOf = (body: string) => build({ 'notes/a.md': note(body) }).problems

describe('what a lead has struck out', () => {
  test.each([
    [
      'a whole line',
      '- ~~He will change. [@alpha2020]~~\n- It holds. [@alpha2020]\n',
      'It holds.',
      'It holds.',
    ],
    [
      'a line before its source',
      '- ~~He will change.~~ [@alpha2020]\n- It holds. [@alpha2020]\n',
      'It holds.',
      'It holds.',
    ],
    ['a sentence at the end', 'It holds. ~~He will change.~~ [@alpha2020]\n', 'It holds.', 'It holds.'],
    ['a sentence at the beginning', '~~He will change.~~ It holds. [@alpha2020]\n', 'It holds.', 'It holds.'],
    [
      'words in the middle',
      'She ~~never~~ comes back. [@alpha2020]\n',
      'She comes back.',
      'She … comes back.',
    ],
    ['words before the full stop', 'She comes ~~never~~. [@alpha2020]\n', 'She comes.', 'She comes.'],
    [
      'words in bold',
      'She **comes ~~never~~ back**. [@alpha2020]\n',
      'She comes back.',
      'She **comes … back**.',
    ],
    ['as HTML', 'It holds. <del>He will <b>change</b>.</del> [@alpha2020]\n', 'It holds.', 'It holds.'],
    ['as old HTML', 'It holds. <s>He will change.</s> [@alpha2020]\n', 'It holds.', 'It holds.'],
    [
      'a cell of a table',
      '| who | what |\n|---|---|\n| she | stays ~~away~~ [@alpha2020] |\n',
      'she · stays',
      null,
    ],
  ])('is left out of text and quote, and is named: %s', (_, body, text, quote) => {
    const passages = passagesOf(body)
    expect(passages.map((passage) => passage.text)).toEqual([text])
    if (quote !== null) expect(passages[0]!.quote).toBe(quote)
    expect(problemsOf(body)).toMatchObject([
      {
        code: 'text-unread',
        severity: 'warning',
        message: expect.stringContaining('struck out and is left out'),
      },
    ])
  })

  test('over two paragraphs cannot be told, and both are left out', () => {
    const body =
      '~~He will change. [@alpha2020]\n\nHe always does.~~ [@alpha2020]\n\nIt holds. [@alpha2020]\n'
    expect(passagesOf(body).map(({ text }) => text)).toEqual(['It holds.'])
    expect(problemsOf(body).map(({ severity, line }) => [severity, line])).toEqual([
      ['error', 4],
      ['error', 6],
    ])
  })

  test('as a heading still says what stands below it', () => {
    const card =
      '## You could say\n- "I am here." [@alpha2020]\n\n## ~~Better not~~\n- "He never loved you." [@alpha2020]\n'
    const { passages } = build({ 'responses/a.md': note(card) })
    expect(passages.map(({ role }) => role)).toEqual(['say', 'avoid'])
    const body = '## ~~Earlier~~\n\nIt holds. [@alpha2020]\n'
    expect(passagesOf(body).map(({ headings }) => headings)).toEqual([['Earlier']])
    expect(problemsOf(body).map(({ message }) => message)).toEqual([
      'This heading is struck out, and what stands below it is still read.',
    ])
  })
})

test.each([
  ['H~2~O is water.', 'H2O is water.'],
  ['From ~5 to ~10 of them.', 'From ~5 to ~10 of them.'],
  ['See example.org/~anna for more.', 'See example.org/~anna for more.'],
  ['Write `~~so~~` to strike.', 'Write ~~so~~ to strike.'],
])('a single ~ strikes nothing: %s', (written, text) => {
  expect(passagesOf(`${written} [@alpha2020]\n`).map((passage) => passage.text)).toEqual([text])
})

test('a remark for leads inside a line is no part of its quote', () => {
  const [passage] = passagesOf('She may stay <!-- ask Anna whether --> here. [@alpha2020]\n')
  expect([passage?.text, passage?.quote]).toEqual(['She may stay here.', 'She may stay here.'])
})
