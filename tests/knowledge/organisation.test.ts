import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { wordForLeads } from '../../src/app/follow-knowledge.js'
import type { Organisation } from '../../src/domain/knowledge.js'
import { inPlace, note, type Place, watching } from './support.js'

const FILE = 'organisation.yaml'
const WHOLE = `name: House
leads: [U012ABCDEF]
on_call: { name: "Lead", phone: "0151 000000" }
review: { use_unreviewed: false }
urgent_phrases:
  - { category: trafficker_contact, phrase: "the black car is back" }
helplines:
  - id: one
    name: { en: One, de: Eins }
    number: "116 016"
    for: { en: all, de: alle }
    kind: advice
`
const FILES = {
  [FILE]: WHOLE,
  'notes/a.md': note('Read', ['Reviewed.']).replace('---\n-', 'review: { by: Ruth, on: 2026-11-01 }\n---\n-'),
  'notes/b.md': note('Unread', ['Nobody has looked at this.']),
}

const SLIPS: readonly (readonly [name: string, slip: (place: Place) => Promise<void>, where: RegExp])[] = [
  [
    'a lost indentation',
    ({ write }) => write(FILE, WHOLE.replace('    number', '   number')),
    /line (?:8|9|10):/u,
  ],
  ['a quotation mark lost', ({ write }) => write(FILE, WHOLE.replace('000000"', '000000')), /line 3:/u],
  [
    'a name that is not known',
    ({ write }) => write(FILE, WHOLE.replace('on_call', 'oncall')),
    /line 3:.*"on_call"/u,
  ],
  ['another shape', ({ write }) => write(FILE, 'nonsense\n'), /line 1:/u],
  ['an empty file', ({ write }) => write(FILE, ''), /line 1:/u],
  [
    'another encoding',
    ({ write }) => write(FILE, Buffer.from(WHOLE.replace('House', 'Häuser'), 'latin1')),
    /line 1:/u,
  ],
  ['no file', ({ directory }) => rm(join(directory, FILE)), /line 1:.*not there any more/u],
]

function expectWhole(organisation: Organisation): void {
  expect(organisation.onCall).toEqual({ name: 'Lead', phone: '0151 000000' })
  expect(organisation.helplines.map(({ id }) => id)).toEqual(['one'])
  expect(organisation.urgentPhrases).toHaveLength(1)
  expect(organisation.leads).toEqual(['U012ABCDEF'])
  expect(organisation.review.useUnreviewed).toBe(false)
}

describe('a slip in organisation.yaml', () => {
  test.each(SLIPS)(
    'leaves a running assistant, and the next start, with what counted before: %s',
    async (_, slip, where) => {
      await inPlace(FILES, async (place) => {
        await watching(place, async ({ live, next }) => {
          expectWhole((await live.current()).knowledge.organisation)
          await slip(place)
          const word = wordForLeads(await next('updated'), 'en')
          expect(word).toMatch(/organisation\.yaml, /u)
          expect(word).toMatch(where)
          expect(word).toMatch(/(?:counted|said) before goes on: (?:.*, )?the person on call|the helplines/u)
          const { knowledge } = await live.current()
          expectWhole(knowledge.organisation)
          expect(knowledge.passages.map(({ text }) => text)).toEqual(['Reviewed.'])
        })
        await watching(place, async ({ live }) => {
          expectWhole((await live.current()).knowledge.organisation)
        })
      })
    },
  )

  test('is over when it is mended: what the file says counts, also that somebody is gone', async () => {
    await inPlace(FILES, async (place) => {
      await watching(place, async ({ live, next }) => {
        await place.write(FILE, WHOLE.replace('000000"', '000000'))
        await next('updated')
        await place.write(FILE, 'name: House\nreview: { use_unreviewed: true }\n')
        await next('updated')
        const { organisation, passages } = (await live.current()).knowledge
        expect([organisation.onCall, organisation.helplines, organisation.leads]).toEqual([null, [], []])
        expect(passages).toHaveLength(2)
      })
    })
  })
})
