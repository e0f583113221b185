import { describe, expect, test } from '@jest/globals'
import { buildKnowledge } from '../../src/corpus/load-knowledge.js'
import { feedbackOf } from '../../src/domain/course-module.js'
import { BIB } from './support/folder.js'

const MODULE = `---
title: The bond
minutes: 5
---
## Fear and longing {#fear}
- Both at once. [@alpha2020]
- And still. [@beta2021, p. 3]

## A situation to think about {#situation}
She cries on the stairs.

What do you do?

- Something with a source. [@alpha2020]

## A question for you {#check}
What would you say?

- [ ] "He never loved you" -- Kindly meant -- and it argues. [@alpha2020]
- [x] "Both *can* be true" -- Yes, both. [@beta2021]

And what then?

- [x] Stay -- Yes. [@alpha2020]
- [ ] Go -- Rather not. [@alpha2020]

## What to take along {#along}
Take this. [@alpha2020]
`

const read = (content: string, path = 'onboarding/03-bond.md') =>
  buildKnowledge('knowledge', [
    { path: 'references.bib', content: BIB },
    { path, content },
  ])

describe('a module of the course', () => {
  const knowledge = read(MODULE)
  const module = knowledge.modules[0]!

  test('is read section by section, in the order of the file', () => {
    expect(knowledge.problems).toEqual([])
    expect(module).toMatchObject({
      topic: 'onboarding/03-bond',
      title: 'The bond',
      minutes: 5,
      language: 'en',
    })
    expect(module.stops.map((stop) => [stop.kind, stop.id, stop.heading])).toEqual([
      ['step', 'fear', 'Fear and longing'],
      ['situation', 'situation', 'A situation to think about'],
      ['check', 'check', 'A question for you'],
      ['check', 'check-2', 'A question for you'],
      ['take-along', 'along', 'What to take along'],
    ])
  })

  test('has a story that needs no source, and options whose feedback has one', () => {
    expect(module.stops[1]).toMatchObject({
      story: ['She cries on the stairs.', 'What do you do?'],
      passages: [{ text: 'Something with a source.' }],
    })
    expect(module.stops[2]).toMatchObject({
      question: ['What would you say?'],
      options: [
        {
          text: '"He never loved you"',
          right: false,
          feedback: { text: 'Kindly meant -- and it argues.', citations: [{ citekey: 'alpha2020' }] },
        },
        { text: '"Both can be true"', right: true, feedback: { text: 'Yes, both.' } },
      ],
    })
    expect(module.stops[3]).toMatchObject({ question: ['And what then?'] })
  })

  test('quotes feedback as it stands in the file', () => {
    const lines = MODULE.split('\n')
    for (const passage of feedbackOf(knowledge.modules))
      expect(lines[passage.lines[0] - 1]).toContain(passage.quote)
  })

  test('gives search its lines, and neither story, question nor feedback', () => {
    expect(knowledge.passages.map((passage) => passage.text)).toEqual([
      'Both at once.',
      'And still.',
      'Something with a source.',
      'Take this.',
    ])
    expect(knowledge.passages.every((passage) => passage.headings.every((one) => !one.includes('{#')))).toBe(
      true,
    )
  })

  test('changes the version of the knowledge with anything that is shown', () => {
    for (const [from, to] of [
      ['She cries', 'She sits'],
      ['Yes, both.', 'Yes, both are.'],
      ['{#fear}', '{#fears}'],
      ['- [x] Stay', '- [ ] Stay'],
    ] as const)
      expect(read(MODULE.replace(from, to)).version).not.toBe(knowledge.version)
  })

  test('reads German headings alike', () => {
    const german = read(
      MODULE.replace('A situation to think about', 'Eine Situation zum Nachdenken').replace(
        'What to take along',
        'Das nimmst du mit',
      ),
      'onboarding/03-bond.de.md',
    )
    expect(german.modules[0]!.stops.map((stop) => stop.kind)).toEqual(module.stops.map((stop) => stop.kind))
  })
})
