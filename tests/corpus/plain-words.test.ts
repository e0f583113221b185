import { describe, expect, test } from '@jest/globals'
import { foldProblems } from '../../src/domain/fold-problems.js'
import type { Problem } from '../../src/domain/problem.js'
import { BIB, build, note } from './support/folder.js'

/** The words of the parsers, which mean something to programmers alone. */
const JARGON =
  /mapping|token|indicator|implicit|scalar|\bflow\b|directive|Invalid (?:option|input)|expected one of|received|›|undefined/iu

/** A message without the parser's own words in brackets at its end. */
const plain = ({ message }: Problem): string => message.replace(/\s*\(YAML: [^)]*\)$/u, '')

describe('a mistake at the top of a file', () => {
  test.each([
    ['title: She: and he', 3, /colon/u, /quotation marks/u],
    ['asks: - one', 3, /list begins in the same line/u, /line of its own/u],
    ['asks: [one, two', 3, /bracket is opened and not closed/u, /Close it/u],
    ['asks:\n  - "one" two', 4, /behind the closing quotation mark/u, /quotation marks/u],
    ['\tgroup: x', 3, /tab/u, /spaces/u],
    ['group: @x', 3, /begins with a sign/u, /quotation marks/u],
    ['group: %x', 3, /begins with a sign/u, /quotation marks/u],
    ['group x', 3, /no colon/u, /colon/u],
    ['review: { by: Ann on: 2026-11-20 }', 3, /comma is missing/u, /by: "Your name", on:/u],
    ['phase: later', 3, /"phase" must be one of these: stabilisation, relationship/u, /neighbouring/u],
    ['review: { by: Ann, on: soon }', 3, /"on" of "review" must be a date like 2026-11-20/u, /neighbouring/u],
    ['review: yes', 3, /"review" must be several names/u, /neighbouring/u],
    ['review: { on: 2026-11-20 }', 3, /"by" of "review" is missing/u, /neighbouring/u],
    ['asks: { a: b }', 3, /"asks" must be a list/u, /neighbouring/u],
    ['minutes: long', 3, /"minutes" must be a number/u, /neighbouring/u],
    ['minutes: 500', 3, /"minutes" must be a number of minutes, like 5/u, /neighbouring/u],
  ])('is said in plain words, with its line: %j', (front, line, says, remedy) => {
    const { problems, passages } = build({ 'notes/a.md': note('A. [@alpha2020]\n', `${front}\n`) })
    // The file is used without what is wrong, and keeps what stands above it.
    expect(passages).toMatchObject([{ text: 'A.', title: 'A note', review: null }])
    expect(problems[0]).toMatchObject({ file: 'knowledge/notes/a.md', line, severity: 'error' })
    expect(problems[0]!.message).toMatch(says)
    expect(problems[0]!.remedy).toMatch(remedy)
    for (const problem of problems) expect(plain(problem)).not.toMatch(JARGON)
  })

  test.each([
    ['boundaries.yaml', 'boundaries:\n  - { id: law, title: { en: Law } }\n', /"de" of "title" is missing/u],
    [
      'organisation.yaml',
      'review: { valid_for_months: twelve }\n',
      /"valid_for_months" of "review" must be a number/u,
    ],
    ['organisation.yaml', 'urgent_phrases:\n  - { category: fire, phrase: x }\n', /one of these: suicide/u],
    ['glossary.yaml', 'review: checked\nterms: []\n', /must be several names/u],
    [
      'questions.yaml',
      'questions:\n  - { ask: [a], lang: en, cites: [alpha2020] }\n',
      /"ask" must be a text/u,
    ],
  ])('so it is in %s', (file, content, says) => {
    const { problems } = build({ [file]: content })
    expect(problems.map(plain).join('\n')).toMatch(says)
    for (const problem of problems) expect(plain(problem)).not.toMatch(JARGON)
  })
})

describe('a name at the top of a file that is not known', () => {
  test.each([
    ['ask: [one]', 'asks'],
    ['reviewed: yes', 'review'],
    ['Title: T', 'title'],
    ['titel: T', 'title'],
    ['phases: relationship', 'phase'],
    ['sources: alpha2020', 'source'],
    ['gruop: x', 'group'],
  ])('is named with its line and what was meant, and the file is used: %s', (front, meant) => {
    const { problems, passages } = build({
      'notes/a.md': note('A. [@alpha2020]\n', `language: en\n${front}\n`),
    })
    expect(passages).toHaveLength(1)
    expect(problems).toMatchObject([
      { code: 'front-matter', severity: 'warning', file: 'knowledge/notes/a.md', line: 4 },
    ])
    expect(problems[0]!.message).toContain(`"${front.split(':')[0]}"`)
    expect(problems[0]!.message).toContain(`Did you mean "${meant}"?`)
  })

  test('without a likeness is named with those that are known', () => {
    const { problems } = build({ 'notes/a.md': note('A. [@alpha2020]\n', 'colour: red\n') })
    expect(problems[0]!.message).not.toContain('Did you mean')
    expect(problems[0]!.remedy).toContain('title, asks, phase, group, review')
  })

  test('is nobody’s slip in the full text of somebody else', () => {
    const { problems, passages } = build({
      'library/beta2021.md': note('Safety came first in every house that was seen.\n', 'author: Beta\n'),
    })
    expect(passages).toHaveLength(1)
    expect(problems).toEqual([])
  })
})

describe('many problems with one cause', () => {
  const lines = (count: number, key: string): string =>
    Array.from({ length: count }, (_, at) => `- Line ${at} of ${key}. [@${key}]\n`).join('')
  const NOTES = {
    'notes/a.md': note(lines(5, 'beta2021')),
    'notes/b.md': note(lines(4, 'beta2021')).replace('A note', 'B'),
  }

  test.each([
    ['a bracket lost', BIB.replace('title = {On Safety},', 'title = {On Safety,')],
    ['the comma behind its key lost', BIB.replace('beta2021,', 'beta2021')],
    ['its link lost', BIB.replace('  url = {https://beta.example.org/safety}\n', '')],
  ])('are one where an entry of the bibliography has %s, and the entry comes first', (_, bib) => {
    const { problems } = build({ 'references.bib': bib, ...NOTES, 'notes/0.md': note('None.\n') })
    const [first, ...others] = foldProblems(problems)
    expect(first).toMatchObject({ file: 'knowledge/references.bib', line: 9, others: 9 })
    expect(first!.message).toContain('9 citations in 2 files depend on it.')
    expect(others.map(({ file }) => file)).toEqual(['knowledge/notes/0.md'])
  })

  test('are one where a key is written otherwise than all its citations', () => {
    const { problems } = build({ 'references.bib': BIB.replace('beta2021', 'bet2021'), ...NOTES })
    const folded = foldProblems(problems)
    expect(folded).toHaveLength(1)
    expect(folded[0]!.message).toContain('8 more citations of it in 2 files')
  })

  test('stay apart where two citations are a slip each', () => {
    const { problems } = build({ 'notes/a.md': note('A. [@nobody]\n\nB. [@nobody]\n') })
    expect(foldProblems(problems)).toHaveLength(2)
  })

  test('are two where a card was copied: the title, and the lines', () => {
    const card = note(lines(23, 'beta2021'))
    const folded = foldProblems(build({ 'notes/a.md': card, 'notes/b.md': card }).problems)
    expect(folded.map(({ code }) => code).sort()).toEqual(['id-duplicate', 'title-duplicate'])
    expect(folded[0]!.message).toContain('23 lines of this file also stand')
  })
})
