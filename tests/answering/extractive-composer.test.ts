import { describe, expect, test } from '@jest/globals'
import type { Claim } from '../../src/domain/claim.js'
import type { Language } from '../../src/domain/language.js'
import { PHRASES } from '../../src/domain/phrases.js'
import { present } from '../../src/domain/present.js'
import { settle } from '../../src/domain/settle.js'
import { smallShelf } from '../support/small-folder.js'

const card = (title: string, word: string): string => `---
title: ${title}
asks:
  - ${word} what do i say
---
## What may be going on
- Going on about ${word}, first thought. [@alpha2020]
- Something quite different may stand behind ${word}. [@alpha2020]
## You could say
- "I hear you about ${word}." [@alpha2020]
- "Take your time with ${word} tonight." [@house2021]
- "You need not decide anything yet." [@house2021]
## Better not
- Arguing about ${word}: it closes the door. [@house2021]
## Next steps
- Tell your lead about ${word} tomorrow. [@house2021]
`
const study = `---
title: Alpha and Beta 2020 on harvest
asks: [what did alpha find about harvest]
---
## What it found
- Alpha and Beta found that harvest grew with rain. [@alpha2020]
- In the study of harvest, wind did not matter. [@alpha2020]
## What it does not show
- A link with rain is no proof that rain caused it. [@alpha2020]
`
const glossary = `terms:
  - id: lantern
    en: lantern
    de: Laterne
    also: { en: [], de: [] }
    definition: { en: "A light that is carried about by hand.", de: "Ein Licht, das man in der Hand trägt." }
    cite: "[@alpha2020]"
`
const shelf = smallShelf({
  'responses/lantern.md': card('Lantern', 'lantern'),
  'responses/orchard.md': card('Orchard', 'orchard'),
  'notes/studies/harvest.md': study,
})

const withTerms = smallShelf({
  'responses/lantern.md': card('Lantern', 'lantern'),
  'glossary.yaml': glossary,
})

const withStudy = smallShelf({
  'responses/lantern.md': card('Lantern', 'lantern'),
  'notes/studies/lantern.md': `---
title: Alpha and Beta 2020 on the lantern
asks: [what did alpha find about the lantern]
---
## What was studied
- Alpha and Beta asked 20 women about the lantern again and again. [@alpha2020]
## What it found
- The lantern went with calm, found Alpha and Beta. [@alpha2020]
## What it does not show
- Why she does that with the lantern again is not proven by it. [@alpha2020]
## What we have not read
- The chapter on the lantern we have not read again. [@alpha2020]
`,
})

/** What a person reads first. */
function firstHeading(claims: readonly Claim[], language: Language): string | undefined {
  const common = { intent: 'question', language, question: 'x', removed: [], urgent: null } as const
  const answer = settle(common, claims, shelf.knowledge)
  if (answer === null) return undefined
  const remarks = { cut: false, id: 'a', visibility: 'thread', beside: [], today: '2026-11-26' } as const
  const [block] = present(answer, remarks).blocks
  return block?.kind === 'heading' ? block.text : undefined
}

async function compose(text: string, language: Language = 'en', on = shelf) {
  const question = { text, language, leansOn: null }
  const draft = await on.composer.compose(question, await on.retriever.find(question))
  return on.verify(draft)
}

describe('the extractive composer', () => {
  test('answers a situation with what may be going on, words, what better not, and a next step', async () => {
    const { claims, dropped } = await compose('the lantern again, what do I say')
    expect(dropped).toEqual([])
    expect(new Set(claims.map((claim) => claim.role))).toEqual(new Set(['dynamic', 'say', 'avoid', 'step']))
    expect(claims.filter((claim) => claim.role === 'say')).toHaveLength(3)
    expect(claims.every((claim) => /lantern|decide/u.test(claim.text))).toBe(true)
  })

  test.each([
    ['the lantern again, what do I say', 'en', ['say', 'step', 'dynamic', 'avoid']],
    ['the lantern again, what do I do now', 'en', ['step', 'say', 'dynamic', 'avoid']],
    ['and if the lantern comes again', 'en', ['step', 'say', 'dynamic', 'avoid']],
    ['the lantern again', 'en', ['dynamic', 'say', 'avoid', 'step']],
    ['if the lantern comes again, what does that mean', 'en', ['dynamic', 'say', 'avoid', 'step']],
  ] as const)(
    '"%s": what to say and what to do stand together, and first where one of them is asked for',
    async (text, language, order) => {
      const { claims } = await compose(text, language)
      expect([...new Set(claims.map(({ role }) => role))].filter((role) => role !== 'fact')).toEqual(order)
    },
  )

  test('gives more steps to who asks what to do', async () => {
    const { claims } = await compose('lantern, what do I do next')
    expect(claims.filter((claim) => claim.role === 'say').length).toBeLessThan(3)
    expect(claims.some((claim) => claim.role === 'step')).toBe(true)
  })

  test.each([
    ['the lantern again, what do I say', 'say'],
    ['lantern. what can i tell her', 'say'],
    ['lantern, what do I do next', 'step'],
    ['the lantern again, confront or not', 'step'],
    ['the lantern again. and now?', 'step'],
    ['the lantern again. any tips?', 'step'],
    ['how do i deal with the lantern', 'step'],
    ['lantern, what should i not say', 'avoid'],
    // Told, and asked why: first what may be going on.
    ['the lantern again', 'dynamic'],
    ['the lantern again, why does she do that', 'dynamic'],
    ['how do i know if this is a lantern', 'dynamic'],
    ['the lantern again, i cannot see whether she is here or not here', 'dynamic'],
  ] as const)('begins with what was asked for: %s', async (text, role) => {
    const { claims } = await compose(text)
    expect(claims[0]?.role).toBe(role)
    expect(firstHeading(claims, 'en')).toBe(PHRASES.en.roles[role])
  })

  test.each([
    ['the lantern again, what do I say', false],
    ['the lantern again, what now', false],
    // Who asks why wants to know how far it holds.
    ['the lantern again, why does she do that', true],
  ] as const)('beside a card stands what was found, not how a study was made: %s', async (text, limits) => {
    const { claims } = await compose(text, 'en', withStudy)
    const told = claims.map((claim) => claim.text).join(' ')
    expect(told).toContain('went with calm')
    expect(told).not.toContain('20 women')
    expect(told).not.toContain('have not read')
    expect(told.includes('not proven by it')).toBe(limits)
  })

  test('keeps the lines of a role together, so that the numbers of the sources count up', async () => {
    const { claims } = await compose('lantern orchard harvest')
    const roles = claims.map((claim) => claim.role)
    expect(roles.filter((role, at) => role !== roles[at - 1])).toEqual([...new Set(roles)])
  })

  test('who asks how to go about it gets something to do and something to say', async () => {
    const { claims } = await compose('lantern, how do i handle this')
    expect(claims.map((claim) => claim.role)).toEqual(['step', 'say', 'say', 'dynamic', 'avoid'])
  })

  test.each([
    ['the lantern went out, what do I say', false],
    ['what is going on with the lantern, what do I say', false],
    ['what does lantern mean', true],
    ['what is a lantern', true],
  ] as const)('a definition stands below a card only where it was asked for: %s', async (text, shown) => {
    const { claims } = await compose(text, 'en', withTerms)
    expect(claims.some((claim) => claim.role === 'say')).toBe(true)
    expect(claims.some((claim) => claim.text.includes('A light that is carried'))).toBe(shown)
  })

  test('answers a question about a study with what it found and what it does not show', async () => {
    const { claims } = await compose('what did alpha find about harvest')
    const texts = claims.map((claim) => claim.text)
    expect(texts).toContain('Alpha and Beta found that harvest grew with rain.')
    expect(texts).toContain('A link with rain is no proof that rain caused it.')
  })

  test('says nothing twice and stays short', async () => {
    const { claims } = await compose('lantern orchard harvest')
    expect(new Set(claims.map((claim) => claim.text)).size).toBe(claims.length)
    expect(claims.length).toBeLessThanOrEqual(10)
  })

  test('every claim quotes its passage word for word', async () => {
    const { claims } = await compose('the lantern again')
    for (const claim of claims)
      for (const { quote, passage } of claim.citations) expect(passage.quote).toContain(quote)
  })

  test('finds nothing to say where nothing was found', async () => {
    const question = { text: 'x', language: 'en' as const, leansOn: null }
    const empty = await shelf.composer.compose(question, {
      hits: [],
      cards: [],
      by: 'lexical',
      signals: (await shelf.retriever.find(question)).signals,
    })
    expect(empty.claims).toEqual([])
  })
})
