import { describe, expect, test } from '@jest/globals'
import { build, note } from './support/folder.js'

const helpline = (number: string): string =>
  `helplines:\n  - { id: h, name: { en: a, de: b }, number: ${number}, for: { en: c, de: d }, kind: advice }\n`

describe('organisation.yaml', () => {
  test.each([
    ['"0800 116 016"', '0800 116 016'],
    ['08000116016', '08000116016'],
    ['+4940123456', '+4940123456'],
    ['112', '112'],
    ['116 016', '116 016'],
  ])('keeps a telephone number as it is written, with its zeros: %s', (written, number) => {
    const { organisation, problems } = build({ 'organisation.yaml': helpline(written) })
    expect(problems).toEqual([])
    expect(organisation.helplines.map((line) => line.number)).toEqual([number])
  })

  test('keeps every other field when one is wrong', () => {
    const { organisation, problems } = build({
      'organisation.yaml':
        'name: House\nmain_language: fr\nleads: [U1]\non_call: { name: Lead, phone: 040123 }\nreview: { valid_for_months: 6 }\n',
    })
    expect(problems).toMatchObject([{ code: 'organisation', line: 2 }])
    expect(organisation).toMatchObject({
      name: 'House',
      mainLanguage: 'en',
      leads: ['U1'],
      onCall: { name: 'Lead', phone: '040123' },
      review: { validForMonths: 6, useUnreviewed: true },
    })
  })

  test('makes the files without a language in their name German where the house speaks German', () => {
    const { passages } = build({
      'organisation.yaml': 'main_language: de\n',
      'notes/a.md': note('Wörter. [@alpha2020]\n'),
      'notes/a.en.md': note('Words. [@alpha2020]\n'),
    })
    expect(passages.map((passage) => [passage.language, passage.topic])).toEqual([
      ['de', 'notes/a'],
      ['en', 'notes/a'],
    ])
  })

  test('leaves unreviewed texts out where the leads want it so', () => {
    const { passages } = build({
      'organisation.yaml': 'review: { use_unreviewed: false }\n',
      'notes/a.md': note('Unread. [@alpha2020]\n'),
      'notes/b.md': note('Read. [@alpha2020]\n', 'review: { by: Lead, on: 2026-11-20 }\n'),
    })
    expect(passages.map((passage) => [passage.text, passage.review])).toEqual([
      ['Read.', { by: 'Lead', on: '2026-11-20' }],
    ])
  })
})

describe('front matter', () => {
  test('counts a name with nothing after it as not written', () => {
    const { passages, problems } = build({
      'notes/a.md': '---\ntitle: T\nasks:\nphase:\nreview:\nlanguage:\nsource:\n---\nA. [@alpha2020]\n',
    })
    expect(problems).toEqual([])
    expect(passages).toHaveLength(1)
  })

  test('may be empty or absent, and the first heading is the title then', () => {
    const { documents, problems } = build({
      'notes/a.md': '---\n---\n# One\n\nA. [@alpha2020]\n',
      'notes/b.md': '# Two\n\nB. [@alpha2020]\n',
    })
    expect(problems).toEqual([])
    expect(documents.map((document) => document.title)).toEqual(['One', 'Two'])
  })

  test('gives its questions, phase and review to the document', () => {
    const { documents } = build({
      'notes/a.md': note(
        'A. [@alpha2020]\n',
        'asks: [why, 12]\nphase: relationship\nreview: { by: L, on: 2026-11-20 }\n',
      ),
    })
    expect(documents).toMatchObject([
      { asks: ['why', '12'], phase: 'relationship', review: { by: 'L', on: '2026-11-20' } },
    ])
  })

  test('with keys that every object has changes no object', () => {
    const { passages } = build({
      'notes/a.md': note(
        'A. [@alpha2020]\n',
        '__proto__: { polluted: yes }\nconstructor: { prototype: { polluted: yes } }\n',
      ),
    })
    expect(passages).toHaveLength(1)
    expect('polluted' in {}).toBe(false)
  })
})

describe('a comma in glossary.yaml', () => {
  const read = (change: (line: string) => string) =>
    build({ 'glossary.yaml': change(TERM), 'notes/a.md': note('Words. [@alpha2020]\n') })
  const TERM = `terms:
  - id: secure-base
    en: secure base
    de: sichere Basis
    also: { en: [safe base, haven], de: [sicherer Ort] }
    definition: { en: "One to go out from, and to come back to.", de: "Jemand, von dem man ausgehen kann." }
    cite: "[@alpha2020]"
`

  test.each([
    ['[safe base, haven]', '[safe base,, haven]'],
    ['[safe base, haven]', '[, safe base, haven]'],
    ['haven], de:', 'haven], , de:'],
  ])('too many is passed over, and named: %s as %s', (right, wrong) => {
    const { glossary, problems } = read((file) => file.replace(right, wrong))
    expect(problems).toMatchObject([{ file: 'knowledge/glossary.yaml', line: 5, severity: 'warning' }])
    expect(glossary.terms).toEqual(read((file) => file).glossary.terms)
  })

  test.each([
    ['en: secure base', 'en: secure base,'],
    ['sicherer Ort] }', 'sicherer Ort,], }'],
  ])('at the end changes nothing: %s as %s', (right, wrong) => {
    expect(read((file) => file.replace(right, wrong))).toMatchObject({
      problems: [],
      glossary: read((file) => file).glossary,
    })
  })

  test.each([
    ['definition', '"One to go out from, and to come back to."', 'One to go out from, and to come back to.'],
    ['also', '[safe base, haven]', 'safe base, haven'],
  ])(
    'never cuts a text in half: %s without what holds it together is left out and named',
    (name, right, wrong) => {
      const { glossary, problems } = read((file) => file.replace(right, wrong))
      expect(glossary.terms).toEqual([])
      expect(problems.filter(({ file }) => file.endsWith('glossary.yaml'))).toMatchObject([
        { severity: 'error', message: expect.stringContaining(`"${name}" ends at a comma`) },
      ])
    },
  )
})

test('a term whose source stands in references.bib without a link is told to look there, like every line', () => {
  const { problems } = build({
    'references.bib': '@book{linkless1990, title={Old}, author={{House}}, year={1990}}\n',
    'glossary.yaml':
      'terms:\n  - { id: bond, en: bond, de: Bindung, definition: { en: A tie, de: Ein Band }, cite: "[@linkless1990]" }\n',
    'notes/a.md': note('A line. [@linkless1990]'),
  })
  const said = problems.filter(({ code }) => code === 'citekey-unknown').map(({ message }) => message)
  expect(said).toEqual(Array(2).fill('The source "linkless1990" cannot be used: see references.bib.'))
})
