import { describe, expect, test } from '@jest/globals'
import { loadKnowledge } from '../../src/corpus/load-knowledge.js'
import type { Knowledge } from '../../src/domain/knowledge.js'
import { BIB, note, withFolder } from './support/folder.js'

const WHOLE = `name: House
leads: [U012ABCDEF]
on_call: { name: "Lead", phone: "0151 000000" }
review: { valid_for_months: 6, use_unreviewed: false }
urgent_phrases:
  - { category: trafficker_contact, phrase: "the black car is back" }
  - { category: suicide, phrase: "she gave her cat away" }
helplines:
  - id: one
    name: { en: One, de: Eins }
    number: "116 016"
    for: { en: all, de: alle }
    kind: advice

  - id: two
    name: { en: Two, de: Zwei }
    number: "116 111"
    for: { en: all, de: alle }
    kind: advice
    region: DE
`

async function load(organisation: string): Promise<Knowledge> {
  const files = {
    'references.bib': BIB,
    'notes/a.md': note('A. [@alpha2020]\n'),
    'notes/b.md': note('Reviewed. [@alpha2020]\n', 'review: { by: Ruth, on: 2026-11-01 }\n').replace(
      'A note',
      'B',
    ),
    'organisation.yaml': organisation,
  }
  return withFolder(files, loadKnowledge)
}

const line = (words: string): number => WHOLE.split('\n').findIndex((one) => one.includes(words)) + 1

describe('one slip in organisation.yaml, at the first start', () => {
  test.each([
    ['a lost indentation within', '    number: "116 016"', '   number: "116 016"'],
    ['a field at the left edge', '    number: "116 016"', 'number: "116 016"'],
    ['a quotation mark lost', '"116 016"', '"116 016'],
    ['a bracket lost', '{ en: One, de: Eins }', '{ en: One, de: Eins'],
  ])('in a helpline costs that helpline alone: %s', async (_, from, to) => {
    const { organisation, problems } = await load(WHOLE.replace(from, to))
    expect(organisation).toMatchObject({
      name: 'House',
      leads: ['U012ABCDEF'],
      onCall: { phone: '0151 000000' },
      review: { validForMonths: 6, useUnreviewed: false },
    })
    expect(organisation.urgentPhrases).toHaveLength(2)
    expect(organisation.helplines.map(({ id }) => id)).toEqual(['two'])
    const errors = problems.filter(({ code }) => code === 'yaml' || code === 'organisation')
    expect(errors.length).toBeGreaterThan(0)
    expect(errors[0]!.line).toBeGreaterThanOrEqual(line('id: one'))
    expect(errors[0]!.line).toBeLessThan(line('id: two'))
    expect(errors[0]!.message).toContain('counts as not written: the helplines')
  })

  test('in the review lets nothing in that nobody has reviewed, and says so', async () => {
    const { organisation, passages, problems } = await load(WHOLE.replace('false }', 'false'))
    expect(organisation.review.useUnreviewed).toBe(false)
    expect(passages.map(({ text }) => text)).toEqual(['Reviewed.'])
    expect(organisation.onCall).toMatchObject({ phone: '0151 000000' })
    const said = problems.find(({ code }) => code === 'yaml')
    expect(said).toMatchObject({ file: 'knowledge/organisation.yaml' })
    expect(said!.message).toContain('only texts with a review are used')
  })

  test.each([
    ['no', false],
    ['nein', false],
    ['off', false],
    ['"false"', false],
    ['No', false],
    ['yes', true],
    ['ja', true],
  ])('is none: use_unreviewed may be written as %s', async (written, means) => {
    const { organisation, problems } = await load(`name: H\nreview: { use_unreviewed: ${written} }\n`)
    expect(organisation.review.useUnreviewed).toBe(means)
    expect(problems.filter(({ message }) => message.includes('use_unreviewed" of'))).toEqual([])
  })

  test.each([['flase'], ['0'], ['[false]']])(
    'use_unreviewed: %s is refused, and only reviewed texts are used',
    async (written) => {
      const { organisation, problems } = await load(
        `name: H\nreview: { valid_for_months: 6, use_unreviewed: ${written} }\n`,
      )
      expect(organisation.review).toEqual({ validForMonths: 6, useUnreviewed: false })
      expect(problems.find(({ code }) => code === 'organisation')).toMatchObject({
        line: 2,
        message: expect.stringMatching(
          /"use_unreviewed" of "review" must be true or false.*only texts with a review/u,
        ),
      })
    },
  )
})

describe('a name in organisation.yaml that is not known', () => {
  test.each([
    ['oncall: { name: "Lead", phone: "0151" }', 'oncall', 'on_call'],
    ['lead: [U012ABCDEF]', 'lead', 'leads'],
    ['helpline: []', 'helpline', 'helplines'],
    ['telefon: "0151 000000"', 'telefon', 'on_call'],
    ['on_call: { name: "Lead", telefon: "0151" }', 'telefon', 'phone'],
    ['review: { use_unreviwed: false }', 'use_unreviwed', 'use_unreviewed'],
    ['urgent_phrase: []', 'urgent_phrase', 'urgent_phrases'],
  ])('is named with its line and the right one: %s', async (content, name, meant) => {
    const { problems } = await load(`name: House\n${content}\n`)
    expect(problems.filter(({ code }) => code === 'organisation')).toEqual([
      expect.objectContaining({ severity: 'error', file: 'knowledge/organisation.yaml', line: 2 }),
    ])
    expect(problems[0]!.message).toContain(`"${name}"`)
    expect(problems[0]!.message).toContain(`Did you mean "${meant}"?`)
  })

  test('that was meant to keep unreviewed texts out still keeps them out', async () => {
    const { organisation } = await load('name: House\nreview: { use_unreviwed: false }\n')
    expect(organisation.review.useUnreviewed).toBe(false)
  })

  test('in a helpline is named at its own line', async () => {
    const { problems } = await load(WHOLE.replace('region: DE', 'regoin: DE'))
    expect(problems[0]).toMatchObject({ severity: 'warning', line: line('region') })
    expect(problems[0]!.message).toContain('Did you mean "region"?')
  })

  test.each(['Ruth', 'Ruth Meier', 'ruth@house.example', '@ruth'])(
    'leads: "%s" is no id, and named',
    async (lead) => {
      const { problems } = await load(`name: House\nleads:\n  - U012ABCDEF\n  - "${lead}"\n`)
      expect(problems).toEqual([
        expect.objectContaining({ line: 4, message: expect.stringContaining('Entry 2 of "leads"') }),
      ])
      expect(JSON.stringify(problems)).not.toContain(lead)
    },
  )

  test.each(['U012ABCDEF', 'W012ABCDEF', '8f2b0c0e-1111-4222-8333-444455556666', '29:1abcDEF'])(
    'leads: %s is an id',
    async (lead) => {
      expect((await load(`name: House\nleads: ["${lead}"]\n`)).problems).toEqual([])
    },
  )
})
