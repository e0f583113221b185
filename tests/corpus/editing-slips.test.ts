import { describe, expect, test } from '@jest/globals'
import { build, note } from './support/folder.js'

const LINE = 'She comes back. [@alpha2020]\n'
const read = (content: string, file = 'notes/a.md') => build({ [file]: content })

describe('lines at the top that were meant as front matter', () => {
  const FRONT = 'title: On coming back\nasks: [why does she come back]'
  test.each([
    ['one long stroke, as Word makes it', `—\n${FRONT}\n—\n${LINE}`, 1],
    ['a long and a short one', `—-\n${FRONT}\n—-\n${LINE}`, 1],
    ['four strokes', `----\n${FRONT}\n----\n${LINE}`, 1],
    ['an empty line above', `\n\n---\n${FRONT}\n---\n${LINE}`, 3],
    ['ended with a long stroke', `---\n${FRONT}\n—\n${LINE}`, 4],
    ['with the line ends of Windows', `—\n${FRONT}\n—\n${LINE}`.replaceAll('\n', '\r\n'), 1],
  ])('are read, and named: %s', (_, content, line) => {
    const { documents, passages, problems } = read(content)
    expect(documents.map(({ title, asks }) => [title, asks])).toEqual([
      ['On coming back', ['why does she come back']],
    ])
    expect(passages.map(({ text, lines }) => [text, lines[0]])).toEqual([
      [
        'She comes back.',
        content.split('\n').indexOf(content.split('\n').find((one) => one.startsWith('She'))!) + 1,
      ],
    ])
    expect(problems).toMatchObject([{ code: 'front-matter', severity: 'warning', line }])
  })

  test.each([
    ['a line that parts two paragraphs', `She is here. [@alpha2020]\n\n----\n\n${LINE}`, 2],
    ['such a line at the top', `----\n\n${LINE}`, 1],
    ['a dash that begins a point', `– She is here. [@alpha2020]\n– ${LINE}`, 2],
  ])('are not seen in %s', (_, content, count) => {
    const { passages, problems } = read(content)
    expect(passages).toHaveLength(count)
    expect(problems.map(({ code }) => code)).toEqual(['title-missing'])
  })
})

describe('what a lead wrote for herself', () => {
  test.each(['TODO', 'todo: ask Anna', 'TBD', 'xxx', '…', '- …', '"…"', 'To do: more'])(
    'is left out, and named, where it stands among what one can say: %s',
    (text) => {
      const card = note(`## You could say\n- "I am here." [@alpha2020]\n- ${text} [@alpha2020]\n`)
      const { passages, problems } = read(card, 'responses/a.md')
      expect(passages.map((passage) => passage.text)).toEqual(['"I am here."'])
      expect(problems.filter(({ code }) => code === 'text-unread')).toMatchObject([
        { severity: 'error', line: 6, message: expect.stringContaining('still to be written') },
      ])
    },
  )

  test.each([
    '<!— ask Anna —> She stays.',
    '<!- ask Anna -> She stays.',
    'She <!–– ask Anna ––> stays.',
    '<! -- x -- >',
    'She stays. %%ask Anna%%',
  ])('is not shown where its signs were spoiled: %s', (text) => {
    const { passages, problems } = read(note(`${LINE}\n${text} [@alpha2020]\n`))
    expect(passages.map((passage) => passage.text)).toEqual(['She comes back.'])
    expect(problems).toMatchObject([
      { severity: 'error', line: 6, message: expect.stringContaining('comment') },
    ])
  })

  test.each([
    'To do nothing can be best.',
    'Todos Santos is a feast.',
    '"… and then?"',
    'A < B, and so on!',
    '3',
  ])('is not seen in a sentence: %s', (text) => {
    expect(read(note(`${text} [@alpha2020]\n`)).passages).toHaveLength(1)
  })
})

test('two versions between which nobody has chosen are named, and neither is shown', () => {
  const body = '<<<<<<< HEAD\nShe comes back. [@alpha2020]\n=======\nShe stays. [@alpha2020]\n>>>>>>> anna\n'
  const { passages, problems } = read(note(body))
  expect(passages).toEqual([])
  expect(problems).toMatchObject([{ code: 'unreadable', severity: 'error', line: 4 }])
})

test.each(['Your name', 'your name', 'Dein Name', 'Name', 'N.N.', '…', 'xxx'])(
  'a review that was copied from the example is none: %s',
  (by) => {
    const { documents, problems } = read(note(LINE, `review: { by: "${by}", on: 2026-01-01 }\n`))
    expect(documents[0]?.review).toBeNull()
    expect(problems).toMatchObject([
      { severity: 'error', line: 3, message: expect.stringContaining('counts as not reviewed') },
    ])
  },
)

test.each(['Ada', 'A', 'Leitung', 'Namika'])('a review by a short name is one: %s', (by) => {
  expect(read(note(LINE, `review: { by: ${by}, on: 2026-01-01 }\n`)).documents[0]?.review?.by).toBe(by)
})

describe('the questions of a file', () => {
  test.each([
    ['bullets of Word', 'asks:\n  • why she comes\n  • how she goes\n'],
    ['nothing in front', 'asks:\n  why she comes\n  how she goes\n'],
  ])('are read one by one, and named, with %s', (_, front) => {
    const { documents, problems } = read(note(LINE, front))
    expect(documents[0]?.asks).toEqual(['why she comes', 'how she goes'])
    expect(problems).toMatchObject([
      { severity: 'warning', line: 4, message: expect.stringContaining('"asks"') },
    ])
  })
  test.each([
    ['asks: why she comes\n', 'why she comes'],
    ['asks: "why she comes\n  so late"\n', 'why she comes so late'],
  ])('are one where there is one: %s', (front, ask) => {
    const { documents, problems } = read(note(LINE, front))
    expect([documents[0]?.asks, problems]).toEqual([[ask], []])
  })
})

test('points that Google Docs wrote with \\- are points', () => {
  const { passages } = read(note('\\- She comes. [@alpha2020]\n\\- She goes. [@beta2021]\n'))
  expect(passages.map(({ text }) => text)).toEqual(['She comes.', 'She goes.'])
})

describe('a text in another language than its file', () => {
  const ENGLISH =
    'Many women come back after some time, and that is no failure; it belongs to the way out that they are going, step by step. [@alpha2020]\n'
  test('is named, also in a German file', () => {
    expect(build({ 'notes/a.md': note(LINE), 'notes/a.de.md': note(ENGLISH) }).problems).toMatchObject([
      { code: 'language-other', severity: 'warning', file: 'knowledge/notes/a.de.md' },
    ])
  })
  const BEGUN = (front: string): string =>
    `---\n${front}---\n## Das kannst du sagen\n- "Das Brot darf in deinem Zimmer bleiben." [@alpha2020]\n`
  const ASKS = ['sie versteckt Brot unter dem Kissen', 'im Schrank liegt lauter Essen', 'sie hortet Essen']
  test('is named in a card that was just begun, by its title and the words in which it is asked for', () => {
    const front = `title: Sie hortet Essen\nasks: ${JSON.stringify(ASKS)}\n`
    const codes = (name: string, content: string): string[] =>
      build({ [name]: content }).problems.map(({ code }) => code)
    expect(codes('responses/a.md', BEGUN(front))).toContain('language-other')
    expect(codes('responses/a.md', BEGUN(`${front}language: de\n`))).not.toContain('language-other')
    expect(codes('responses/a.de.md', BEGUN(front))).not.toContain('language-other')
  })
  test('is not seen in few words, nor where it is the right one', () => {
    expect(read(note(ENGLISH)).problems).toEqual([])
    expect(read(note('Sie kommt wieder. [@alpha2020]\n')).problems).toEqual([])
  })
})
