import { expect, test } from '@jest/globals'
import { loadKnowledge } from '../../src/corpus/load-knowledge.js'
import type { Knowledge } from '../../src/domain/knowledge.js'
import { BIB, note, withFolder } from './support/folder.js'

/** A helpline as a lead adds it: her own house's, in her own words. */
const OWN = {
  name: '    name: Shelter of our town',
  for: '    for: A bed for tonight',
  checked: '    checked: 2026-11-20',
  suits: '    suits: [violence_now]',
}

async function load(own: Partial<typeof OWN>): Promise<Knowledge> {
  const lines = Object.values({ ...OWN, ...own }).filter((line) => line !== '')
  const organisation = [
    'name: House',
    'helplines:',
    '  - id: own',
    '    number: 040 123456',
    '    kind: advice',
    ...lines,
  ]
  const files = {
    'references.bib': BIB,
    'notes/a.md': note('A. [@alpha2020]\n'),
    'organisation.yaml': `${organisation.join('\n')}\n`,
  }
  return withFolder(files, loadKnowledge)
}

test.each([
  [OWN.name, OWN.for, 'Shelter of our town', 'Shelter of our town', 'A bed for tonight', 'A bed for tonight'],
  [
    '    name: { de: Frauenhaus }',
    '    for: { de: "ein Bett" }',
    'Frauenhaus',
    'Frauenhaus',
    'ein Bett',
    'ein Bett',
  ],
  [
    '    name: { en: Shelter, de: Frauenhaus }',
    '    for: { en: A bed, de: Ein Bett }',
    'Shelter',
    'Frauenhaus',
    'A bed',
    'Ein Bett',
  ],
  ['    name: 112Hilfe', '    for: 24', '112Hilfe', '112Hilfe', '24', '24'],
])(
  'a helpline has one name for both languages, or one in each: %s, %s',
  async (name, purpose, en, de, forEn, forDe) => {
    const { organisation, problems } = await load({ name, for: purpose })
    expect(organisation.helplines).toMatchObject([
      { name: { en, de }, purpose: { en: forEn, de: forDe }, checked: '2026-11-20' },
    ])
    expect(problems.filter(({ file }) => file.endsWith('organisation.yaml'))).toEqual([])
  },
)

test.each(['    name:', '    name: ""', '    name: {}', '    name: [Shelter]', '    name: { fr: Refuge }'])(
  'a helpline without a name is left out, and named: %s',
  async (name) => {
    const { organisation, problems } = await load({ name })
    expect(organisation.helplines).toEqual([])
    expect(problems).toContainEqual(expect.objectContaining({ code: 'organisation', severity: 'error' }))
  },
)

test('a helpline that somebody has checked and that is offered in no danger is named: nobody would ever see it', async () => {
  const said = async (own: Partial<typeof OWN>) =>
    (await load(own)).problems.filter(({ code }) => code === 'organisation')
  const [problem, ...others] = await said({ suits: '' })
  expect(others).toEqual([])
  expect(problem).toMatchObject({ severity: 'warning', line: 3, message: expect.stringContaining('"own"') })
  expect(problem!.remedy).toContain('violence_now')
  expect(await said({ suits: '    suits: []' })).toHaveLength(1)
  expect(await said({})).toEqual([])
  // Until it is checked it is shown nowhere anyway, and waits in the list of those to call.
  expect(await said({ suits: '', checked: '    checked: null' })).toEqual([])
})
