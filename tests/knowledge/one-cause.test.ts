import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { filesGone } from '../../src/app/knowledge/check.js'
import { sayNews } from '../../src/domain/knowledge-news.js'
import { runCli } from '../support/run-cli.js'
import { BIB, inPlace, note, type Place, watching } from './support.js'

const MANY = Object.fromEntries(
  Array.from({ length: 6 }, (_, at) => [
    `notes/n${at}.md`,
    note(`Note ${at}`, [`A line of note ${at}.`, `Another of note ${at}.`]),
  ]),
)
const GERMAN_BIB = BIB.replace('On safety', 'Über Sicherheit')

const WAYS: readonly (readonly [name: string, lose: (place: Place) => Promise<void>, says: RegExp])[] = [
  ['deleted', ({ directory }) => rm(join(directory, 'references.bib')), /not there/u],
  ['emptied', ({ write }) => write('references.bib', ''), /empty/u],
  [
    'saved without an entry',
    ({ write }) => write('references.bib', 'Sources\n'),
    /no entry that can be read/u,
  ],
  [
    'saved as Windows-1252',
    ({ write }) => write('references.bib', Buffer.from(GERMAN_BIB, 'latin1')),
    /not saved as UTF-8/u,
  ],
  [
    'saved as UTF-16',
    ({ write }) => write('references.bib', Buffer.from(`\uFEFF${BIB}`, 'utf16le')),
    /not saved as UTF-8 text, but as UTF-16/u,
  ],
  [
    'saved as UTF-16 without a mark',
    ({ write }) => write('references.bib', Buffer.from(BIB, 'utf16le')),
    /holds no readable text/u,
  ],
]

const env = ({ directory, dataDir }: Place) => ({ KNOWLEDGE_DIR: directory, DATA_DIR: dataDir })

describe('a bibliography', () => {
  test.each(WAYS)(
    'that was %s is the one thing named, there, and the last version goes on',
    async (_, lose, says) => {
      await inPlace(MANY, async (place) => {
        await watching(place, async ({ live, next }) => {
          await lose(place)
          const held = await next('held')
          expect(held.cause).toMatchObject({ file: 'knowledge/references.bib', line: 1 })
          expect(held.cause!.message).toMatch(says)
          expect(held.cause!.message).toContain('12 citations in 6 files wait for it.')
          expect(sayNews(held, 'en')).toContain('knowledge/references.bib, line 1: ')
          expect(filesGone(held, 'knowledge').remedy).toContain('Mend what is named first')
          expect((await live.current()).knowledge.passages).toHaveLength(12)
        })
        const { out } = await runCli(['knowledge', 'check'], { env: env(place) })
        expect(out.split('\n')[0]).toMatch(/^knowledge\/references\.bib:1 {2}\[mend\]/u)
        expect(out).toMatch(says)
        expect(out).not.toContain('is not in references.bib')
        expect(out).not.toContain('Nothing in this file can be shown')
      })
    },
  )

  test('that lost one entry is named as before', async () => {
    const files = { ...MANY, 'notes/z.md': note('Z', ['Z.']).replace('alpha2020', 'nobody1900') }
    await inPlace(files, async (place) => {
      const { out } = await runCli(['knowledge', 'check'], { env: env(place) })
      expect(out).toContain('The source "nobody1900" is not in references.bib.')
    })
  })
})

describe('use_unreviewed: false, with nothing reviewed', () => {
  const STRICT = 'name: House\nreview: { valid_for_months: 12, use_unreviewed: false }\n'

  test('is said exactly so, to leads and by check, and the last version goes on', async () => {
    await inPlace({ ...MANY, 'organisation.yaml': 'name: House\n' }, async (place) => {
      await watching(place, async ({ live, next }) => {
        await place.write('organisation.yaml', STRICT)
        const held = await next('held')
        expect(held.cause).toMatchObject({ file: 'knowledge/organisation.yaml', line: 2 })
        expect(sayNews(held, 'en')).toContain('none has been reviewed yet')
        expect((await live.current()).knowledge.passages).toHaveLength(12)
      })
      const { out, code } = await runCli(['knowledge', 'check'], { env: env(place) })
      expect(code).toBe(1)
      expect(out).toMatch(
        /organisation\.yaml:2 {2}\[mend\] Only texts with a review may be used \(use_unreviewed\), and none/u,
      )
    })
  })

  test('is said at the first start, too', async () => {
    await inPlace({ ...MANY, 'organisation.yaml': STRICT }, async (place) => {
      const { out } = await runCli(['knowledge', 'check'], { env: env(place) })
      expect(out).toMatch(
        /organisation\.yaml:2 {2}\[mend\] Only texts with a review may be used \(use_unreviewed\), and none/u,
      )
    })
  })
})
