import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { type Ran, runCli } from '../support/run-cli.js'
import { inPlace, note, type Place } from './support.js'

const ORGANISATION = `name: House
on_call: { name: "Lead", phone: "0151 23456789" }
helplines:
  - { id: one, name: { en: One, de: Eins }, number: "08000 116 016", for: { en: all, de: alle }, kind: advice }
`
const WHOLE = {
  'organisation.yaml': ORGANISATION,
  'glossary.yaml': 'terms: []\n',
  'boundaries.yaml': 'boundaries: []\n',
  'questions.yaml': 'questions: []\n',
}

interface Found {
  readonly code: string
  readonly file: string
  readonly line: number
  readonly severity: string
}

function check({ directory, dataDir }: Place, ...more: string[]): Promise<Ran> {
  return runCli(['knowledge', 'check', ...more], { env: { KNOWLEDGE_DIR: directory, DATA_DIR: dataDir } })
}

describe('npm run knowledge -- check, at somebody’s details', () => {
  const VALUES: readonly (readonly [value: string, kind: RegExp])[] = [
    ['0176 98765432', /phone number/u],
    ['+40 721 234 567', /phone number/u],
    ['mira.k98@gmail.com', /e-mail/u],
    ['DE89 3704 0044 0532 0130 00', /bank account/u],
    ['passport no. C01X00T47', /passport/u],
    ['born 12.03.1999', /date of birth/u],
    ['geboren am 3. Mai 2001', /date of birth/u],
    ['HH-AB 1234', /number plate/u],
  ]

  test('names file, line and kind, and never says the value again', async () => {
    const lines = VALUES.map(([value], at) => `Line ${at + 1} is about ${value}, he said.`)
    await inPlace({ ...WHOLE, 'notes/a.md': note('A', lines) }, async (place) => {
      const found = JSON.parse((await check(place, '--json')).out) as Found[]
      expect(found.map(({ code, severity, line }) => [code, severity, line])).toEqual(
        VALUES.map((_, at) => ['private-detail', 'warning', at + 4]),
      )
      const { out, code } = await check(place)
      expect(code).toBe(0)
      for (const [at, [value, kind]] of VALUES.entries()) {
        expect(out).toContain(`knowledge/notes/a.md:${at + 4}  [look]`)
        expect(out.split('\n').find((line) => line.includes(`a.md:${at + 4} `))).toMatch(kind)
        expect(out).not.toContain(value)
      }
    })
  })

  test('leaves the numbers of the house and its helplines, years, pages, links and sources alone', async () => {
    const lines = [
      'Call 08000 116 016, or 0800 0116016, or the person on call: 0151 23456789.',
      'In an emergency 112 or 110; the children’s line is 116 111 in many countries.',
      'In 2023, 1,234 of 5,678 women (21.7 %) stayed 12-18 months; see § 232 StGB and https://example.org/a/123456789.',
      'Reviewed on 2026-11-20, doi 10.1177/15248380231162972.',
    ]
    const helpline = ORGANISATION.replace(
      '  - {',
      '  - { id: two, name: { en: T, de: Z }, number: "116 111", for: { en: a, de: a }, kind: advice }\n  - {',
    )
    const files = { ...WHOLE, 'organisation.yaml': helpline, 'notes/a.md': note('A', lines) }
    await inPlace(files, async (place) => {
      expect((await check(place)).out).toContain('Nothing to mend')
    })
  })

  test('looks into the settings, too', async () => {
    const questions =
      'questions:\n  - { ask: "Is 0176 98765432 his number?", lang: en, cites: [alpha2020] }\n'
    await inPlace(
      { ...WHOLE, 'questions.yaml': questions, 'notes/a.md': note('A', ['A.']) },
      async (place) => {
        expect((await check(place)).out).toMatch(/questions\.yaml:2 {2}\[look\] .*phone number/u)
      },
    )
  })
})

describe('npm run knowledge -- check, at a file that was deleted', () => {
  test.each(Object.keys(WHOLE))('says that %s is not there, and what goes with it', async (path) => {
    await inPlace({ ...WHOLE, 'notes/a.md': note('A', ['A.']) }, async (place) => {
      expect((await check(place)).out).toContain('Nothing to mend')
      await rm(join(place.directory, path))
      for (const _ of ['at once', 'and later']) {
        const { out } = await check(place)
        expect(out).toMatch(
          new RegExp(`knowledge/${path}:1 {2}\\[(?:look|mend)\\] This file is not there`, 'u'),
        )
        expect(out.split('\n').filter((line) => line.includes(`${path}:1 `))).toHaveLength(1)
      }
    })
  })
})
