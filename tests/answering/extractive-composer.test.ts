import { describe, expect, test } from '@jest/globals'
import type { Language } from '../../src/domain/language.js'
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
const shelf = smallShelf({
  'responses/lantern.md': card('Lantern', 'lantern'),
  'responses/orchard.md': card('Orchard', 'orchard'),
  'notes/studies/harvest.md': study,
})

async function compose(text: string, language: Language = 'en') {
  const question = { text, language, leansOn: null }
  const draft = await shelf.composer.compose(question, await shelf.retriever.find(question))
  return shelf.verify(draft)
}

describe('the extractive composer', () => {
  test('answers a situation with what may be going on, words, what better not, and a next step', async () => {
    const { claims, dropped } = await compose('the lantern again, what do I say')
    expect(dropped).toEqual([])
    expect(new Set(claims.map((claim) => claim.role))).toEqual(new Set(['dynamic', 'say', 'avoid', 'step']))
    expect(claims.filter((claim) => claim.role === 'say')).toHaveLength(3)
    expect(claims.every((claim) => /lantern|decide/u.test(claim.text))).toBe(true)
  })

  test('gives more steps to who asks what to do', async () => {
    const { claims } = await compose('lantern, what do I do next')
    expect(claims.filter((claim) => claim.role === 'say').length).toBeLessThan(3)
    expect(claims.some((claim) => claim.role === 'step')).toBe(true)
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
