import { describe, expect, test } from '@jest/globals'
import { build, note, passagesOf } from './support/folder.js'

function card(headings: readonly string[], title = 'A card'): string {
  return `---\ntitle: ${title}\n---\n${headings.map((heading, at) => `## ${heading}\n- Line ${at} [@alpha2020]\n`).join('\n')}`
}

const ENGLISH = ['What may be going on', 'You could say', 'Better not', 'Next steps']
const GERMAN = ['Was dahinterstecken kann', 'Das kannst du sagen', 'Besser nicht', 'Nächste Schritte']
const ROLES = ['dynamic', 'say', 'avoid', 'step']

describe('the role of a passage in a response card', () => {
  test.each([
    ['English', ENGLISH],
    ['German', GERMAN],
    ['German without umlauts', GERMAN.map((heading) => heading.replace('ä', 'ae'))],
    ['German with composed letters', GERMAN.map((heading) => heading.normalize('NFD'))],
    ['capitals and colons', ENGLISH.map((heading) => `${heading.toUpperCase()}:`)],
  ])('comes from its heading: %s', (_, headings) => {
    const { passages, problems } = build({ 'responses/a.md': card(headings) })
    expect(passages.map((passage) => passage.role)).toEqual(ROLES)
    expect(problems).toEqual([])
  })

  test('holds below a smaller heading too', () => {
    const { passages } = build({
      'responses/a.md': '---\ntitle: A\n---\n## You could say\n\n### Later\n\n- Words [@alpha2020]\n',
    })
    expect(passages[0]?.role).toBe('say')
  })

  test.each(['Background', 'constructor', '__proto__', 'toString'])(
    'is fact below a heading that is none of the four, which is named: %s',
    (heading) => {
      const { passages, problems } = build({ 'responses/a.md': card([...ENGLISH, heading]) })
      expect(passages.map((passage) => passage.role)).toEqual([...ROLES, 'fact'])
      expect(problems).toMatchObject([{ code: 'heading-unknown', line: 16, severity: 'warning' }])
    },
  )

  test.each([
    ['Besser nicht sagen', 'avoid'],
    ['Better not!! (ever)', 'avoid'],
    ['Dont', 'avoid'],
    ["Don't say this", 'avoid'],
    ['What not to say', 'avoid'],
    ['Avoid', 'avoid'],
    ['Was du besser nicht sagst', 'avoid'],
    ['Bitte vermeiden', 'avoid'],
    ['Next step', 'step'],
    ['Nächster Schritt', 'step'],
    ['Next steps for the team', 'step'],
    ['Was dahinter stecken kann', 'dynamic'],
    ['You could sey', 'say'],
    ['Das kannst du sagen, wenn sie weint', 'say'],
  ])('is that of the heading which is plainly meant, and it is named: %s', (heading, role) => {
    const { passages, problems } = build({ 'responses/a.md': card([heading]) })
    expect(passages.map((passage) => passage.role)).toEqual([role])
    const named = problems.filter(({ code }) => code === 'heading-unknown')
    expect(named).toMatchObject([{ line: 4, message: expect.stringContaining('is read as the heading') }])
  })

  test.each([
    'Why nothing helps at first',
    'What she never had',
    'What others say',
    'Steps she has taken',
    'Nicht allein',
  ])('is fact below words that only remind of one: %s', (heading) => {
    const { passages } = build({ 'responses/a.md': card([heading]) })
    expect(passages.map((passage) => passage.role)).toEqual(['fact'])
  })

  test('is fact everywhere else, also under one of the four headings', () => {
    expect(passagesOf('## You could say\n\nA. [@alpha2020]\n').map((passage) => passage.role)).toEqual([
      'fact',
    ])
  })
})

describe('the id of a passage', () => {
  const idsOf = (content: string, file = 'notes/a.md'): string[] =>
    build({ [file]: content }).passages.map((passage) => passage.id)

  test('stays when lines move, titles change, and the text is wrapped differently', () => {
    const before = idsOf(note('First thing\nhere. [@alpha2020]\n\n- Second [@beta2021]\n'))
    const after = idsOf(
      '---\ntitle: Another\nasks: [why]\n---\n\n\n## New heading\n\n- Second [@beta2021]\n\nFirst   thing here. [@alpha2020]\n',
    )
    expect(new Set(after)).toEqual(new Set(before))
    expect(new Set(before).size).toBe(2)
  })

  test('stays when the file is renamed', () => {
    const content = note('First thing. [@alpha2020]\n')
    expect(idsOf(content, 'notes/deep/b.md')).toEqual(idsOf(content))
  })

  test.each([
    ['a word', note('First thinG. [@alpha2020]\n')],
    ['the source', note('First thing. [@beta2021]\n')],
    ['the page', note('First thing. [@alpha2020, p. 2]\n')],
    ['the language', note('First thing. [@alpha2020]\n', 'language: de\n')],
  ])('changes with %s', (_, content) => {
    expect(idsOf(content)).not.toEqual(idsOf(note('First thing. [@alpha2020]\n')))
  })

  test('changes with the role', () => {
    expect(
      new Set(
        build({ 'responses/a.md': card(['You could say']).replace('Line 0', 'Same') }).passages.map(
          (p) => p.id,
        ),
      ),
    ).not.toEqual(
      new Set(
        build({ 'responses/a.md': card(['Better not']).replace('Line 0', 'Same') }).passages.map((p) => p.id),
      ),
    )
  })

  test('is unlike every other in one version of the knowledge', () => {
    const { passages, problems } = build({
      'notes/a.md': note('Same words. [@alpha2020]\n'),
      'notes/b.md': '---\ntitle: B\n---\nSame words. [@alpha2020]\n',
    })
    expect(passages).toHaveLength(1)
    expect(problems).toMatchObject([{ code: 'id-duplicate', file: 'knowledge/notes/b.md', line: 4 }])
    expect(problems[0]?.message).toContain('knowledge/notes/a.md, line 4')
  })
})

describe('the version of the knowledge', () => {
  const base = { 'notes/a.md': note('It is **so**. [@alpha2020]\n') }

  test('is the same for the same files', () => {
    expect(build(base).version).toBe(build({ ...base }).version)
  })

  test.each([
    ['markup, which a quote shows', { 'notes/a.md': note('It is so. [@alpha2020]\n') }],
    [
      'a review',
      { 'notes/a.md': note('It is **so**. [@alpha2020]\n', 'review: { by: L, on: 2026-01-01 }\n') },
    ],
    ['a heading', { 'notes/a.md': note('## H\nIt is **so**. [@alpha2020]\n') }],
    ['a setting', { ...base, 'organisation.yaml': 'name: House\n' }],
  ])('changes with %s', (_, files: Record<string, string>) => {
    expect(build(files).version).not.toBe(build(base).version)
  })
})
