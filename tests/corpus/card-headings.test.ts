import { describe, expect, test } from '@jest/globals'
import { loadKnowledge } from '../../src/corpus/load-knowledge.js'
import type { Knowledge } from '../../src/domain/knowledge.js'
import { BIB, withFolder } from './support/folder.js'

const HARM = '"You chose this."'

function card(heading: string, below = `- ${HARM} [@alpha2020]`): string {
  return `---
title: A card
---
## What may be going on
- Dynamic. [@alpha2020]

## You could say
- "It makes sense." [@alpha2020]

${heading}
${below}

## Next steps
- Step. [@alpha2020]
`
}

async function load(content: string): Promise<Knowledge> {
  return withFolder({ 'references.bib': BIB, 'responses/a.md': content }, loadKnowledge)
}

function roles({ passages }: Knowledge): Record<string, string> {
  return Object.fromEntries(passages.map(({ text, role }) => [text, role]))
}

const AS_MEANT = {
  'Dynamic.': 'dynamic',
  '"It makes sense."': 'say',
  [HARM]: 'avoid',
  'Step.': 'step',
}

describe('a heading of a response card', () => {
  test.each([
    '##Better not',
    '#Better not',
    '# Better not',
    '**Better not**',
    '**Better not:**',
    '**Better not**:',
    '__BETTER NOT__',
    'Better not:',
    'better  not :',
    'Better not',
    '- **Better not**',
    '3. **Better not**',
    '> **Better not**',
    '## 3. Better not',
    '## 🚫 Better not',
    '\\## Better not',
    '<h2>Better not</h2>',
    '**Besser nicht**',
    'Besser nicht:',
    '**Better not** {#avoid}',
  ])('is read as what it plainly is, and named with its line: %s', async (heading) => {
    const knowledge = await load(card(heading))
    expect(roles(knowledge)).toEqual(AS_MEANT)
    expect(knowledge.problems).toEqual([
      expect.objectContaining({
        code: 'heading-unknown',
        severity: 'warning',
        file: 'knowledge/responses/a.md',
        line: 10,
        message: expect.stringContaining('is read as the heading'),
        remedy: expect.stringMatching(/^Write "## /u),
      }),
    ])
    const harm = knowledge.passages.find(({ text }) => text === HARM)
    expect(harm).toMatchObject({ lines: [11, 11], quote: HARM })
  })

  test.each(['## Better not', '### Better not:', 'Better not\n---', '## **Better not**'])(
    'is not named where it is written as one: %s',
    async (heading) => {
      const knowledge = await load(card(heading))
      expect(roles(knowledge)).toEqual(AS_MEANT)
      expect(knowledge.problems).toEqual([])
    },
  )

  test('is found right above and below text, without an empty line', async () => {
    const glued = card('', '').replace(
      '- "It makes sense." [@alpha2020]\n',
      `- "It makes sense." [@alpha2020]\n**Better not**\n${HARM} [@alpha2020]\n`,
    )
    expect(roles(await load(glued))).toEqual(AS_MEANT)
  })

  test('with a text behind it in the same line takes the lines below, and that text is left out and named', async () => {
    const knowledge = await load(card(`**Better not:** "He loves you." [@alpha2020]`))
    expect(roles(knowledge)).toEqual(AS_MEANT)
    expect(knowledge.problems).toEqual([
      expect.objectContaining({ severity: 'error', line: 10, message: expect.stringContaining('left out') }),
    ])
  })

  test('is no sentence that happens to hold its words, no quotation, no comment', async () => {
    const knowledge = await load(
      card(
        'It is often\nbetter not\nto ask at once. [@alpha2020]\n\n- "Better not." [@beta2021]\n\n<!--\n**Next steps**\n-->\n\n## Better not',
      ),
    )
    expect(roles(knowledge)).toEqual({
      ...AS_MEANT,
      'It is often better not to ask at once.': 'say',
      '"Better not."': 'say',
    })
    expect(knowledge.problems).toEqual([])
  })

  test('counts in response cards alone', async () => {
    const files = { 'references.bib': BIB, 'notes/a.md': card('**Better not**') }
    const { problems } = await withFolder(files, loadKnowledge)
    expect(problems.map(({ code }) => code)).toEqual(['citation-missing'])
  })
})
