import { describe, expect, test } from '@jest/globals'
import { build, note } from './support/folder.js'

const NOTE = { 'notes/a.md': note('She comes back. [@alpha2020]\n') }
const entry = (word: string): string => `  - { ask: "Why ${word}?", lang: en, cites: [alpha2020] }`
const questionsWith = (slip: string): string =>
  ['# What must be answered', '', 'questions:', entry('one'), slip, entry('three'), ''].join('\n')

describe('a slip in one entry of questions.yaml', () => {
  test.each([
    ['a brace is not closed', '  - { ask: "Why two?", lang: en, cites: [alpha2020]'],
    ['a bracket is not closed', '  - { ask: "Why two?", lang: en, cites: [alpha2020 }'],
    ['a quotation mark is not closed', '  - { ask: "Why two?, lang: en, cites: [alpha2020] }'],
    ['a comma is missing', '  - { ask: "Why two?" lang: en, cites: [alpha2020] }'],
    ['quotation marks stand within others', '  - { ask: "Why "two"?", lang: en, cites: [alpha2020] }'],
    ['a colon stands in bare words', '  - { ask: Why: two?, lang: en, cites: [alpha2020] }'],
    ['a tab stands in front', '\t- { ask: "Why two?", lang: en, cites: [alpha2020] }'],
    ['it is moved in too far', '    - { ask: "Why two?", lang: en, cites: [alpha2020] }'],
    ['it is moved in too little', ' - { ask: "Why two?", lang: en, cites: [alpha2020] }'],
    ['it begins without its sign', '  { ask: "Why two?", lang: en, cites: [alpha2020] }'],
    ['it is bare words', 'Why two?'],
  ])('costs that entry alone, and is named: %s', (_slip, line) => {
    const { questions, problems } = build({ ...NOTE, 'questions.yaml': questionsWith(line) })
    expect(questions.map(({ ask, line: at }) => [ask, at])).toEqual([
      ['Why one?', 4],
      ['Why three?', 6],
    ])
    expect(problems).toMatchObject([
      { code: 'yaml', severity: 'error', file: 'knowledge/questions.yaml', line: 5 },
    ])
  })

  test('over several lines costs its own lines', () => {
    const block = '  - ask: "Why two?"\nlang: en\n    cites: [alpha2020]'
    const { questions, problems } = build({ ...NOTE, 'questions.yaml': questionsWith(block) })
    expect(questions.map(({ ask }) => ask)).toEqual(['Why one?', 'Why three?'])
    expect(problems.map(({ line }) => line)).toEqual([6])
  })
})

test('half an entry that goes on over several lines is not taken for the whole', () => {
  const block = '  - ask: "Why two?"\n    lang: en\n    cites: [alpha2020]\n    - more'
  const { questions } = build({ ...NOTE, 'questions.yaml': questionsWith(block) })
  expect(questions.map(({ ask }) => ask)).toEqual(['Why one?', 'Why three?'])
})

const boundary = (id: string, asks: string): string => `  - id: ${id}
    title: { en: About ${id}, de: Zu ${id} }
    asks: { en: ${asks}, de: [] }
    signals: { en: [], de: [] }
    instead: { en: Ask elsewhere., de: Frag woanders. }
`

test('a slip in one boundary leaves the others, so that what is not ours is still told apart', () => {
  const text = `boundaries:\n${boundary('law', '[a court]')}${boundary('pills', '[a pill')}${boundary('forecast', '[what comes]')}`
  const { boundaries, problems } = build({ ...NOTE, 'boundaries.yaml': text })
  expect(boundaries.map(({ id }) => id)).toEqual(['law', 'forecast'])
  expect(problems).toMatchObject([{ code: 'yaml', severity: 'error', file: 'knowledge/boundaries.yaml' }])
})

const term = (id: string, definition: string): string => `  - id: ${id}
    en: ${id}
    de: ${id}
    cite: alpha2020
    definition:
      en: ${definition}
      de: "Eine Bindung, ${id}."
`

test('a slip in one term of the glossary leaves the others, word for word at their lines', () => {
  const text = `review: { by: A, on: 2026-01-01 }\nterms:\n${term('bond', '"A bond."')}${term('tie', '"A tie.')}${term('knot', '"A knot."')}words:\n  - { de: [vermissen], en: [miss] }\n`
  const { glossary, passages, problems } = build({ ...NOTE, 'glossary.yaml': text })
  expect(glossary.terms.map(({ id }) => id)).toEqual(['bond', 'knot'])
  expect(glossary.words).toHaveLength(1)
  expect(problems).toMatchObject([
    { code: 'yaml', severity: 'error', file: 'knowledge/glossary.yaml', line: 15 },
  ])
  const knot = passages.find(({ quote }) => quote === 'A knot.')
  expect([knot?.lines, knot?.review]).toEqual([[22, 22], { by: 'A', on: '2026-01-01' }])
})

test.each([
  ['with quotation marks', '"questions:"\n"  - { ask: ""Why?"", lang: en, cites: [alpha2020] }"\n'],
  ['with semicolons', 'questions:;;\n"  - { ask: ""Why?""";" lang: en";" cites: [alpha2020] }"\n'],
])('a file that Excel has saved %s is named as one, and no line of it blamed', (_, text) => {
  expect(build({ ...NOTE, 'questions.yaml': text }).problems).toMatchObject([
    { code: 'yaml', severity: 'error', line: 1, message: expect.stringContaining('Excel') },
  ])
})

test('a list of texts in quotation marks is no table', () => {
  const text = `questions:\n${entry('one')}\n  - "a"\n  - "b\n`
  const { problems } = build({ ...NOTE, 'questions.yaml': text })
  expect(problems.map(({ message }) => message).join(' ')).not.toContain('Excel')
})

test('lists stand as deep inside one another as anybody writes them', () => {
  const deep = (levels: number): string =>
    `questions:\n${entry('one')}\nkept: ${'['.repeat(levels)}x${']'.repeat(levels)}\n`
  expect(build({ ...NOTE, 'questions.yaml': deep(60) }).problems).toEqual([])
  expect(build({ ...NOTE, 'questions.yaml': deep(5_000) }).problems).toMatchObject([
    { file: 'knowledge/questions.yaml', message: expect.stringContaining('too deep') },
  ])
})
