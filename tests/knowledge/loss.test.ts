import { rename, rm, unlink, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { COMPLETE_FOR } from '../../src/app/complete-version.js'
import { sayNews } from '../../src/domain/knowledge-news.js'
import { type Ran, runCli } from '../support/run-cli.js'
import { BIB, inPlace, note, type Place, type Watched, watching } from './support.js'

const names = (folder: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${folder}/${folder.split('/').at(-1)}-${at}.md`)
const CARDS = names('responses', 6)
const NOTES = [...names('notes', 16), ...names('notes/blog', 4)]
const FILES = Object.fromEntries(
  [...CARDS, ...NOTES].map((path) => [
    path,
    note(`About ${path}`, [`In ${path} a lamp was lit.`, `In ${path} a door stood open.`]),
  ]),
)
const ALL = 2 * (CARDS.length + NOTES.length)

const without = async ({ directory }: Place, ...paths: string[]): Promise<void> => {
  for (const path of paths) await unlink(join(directory, path))
}
const away = (place: Place, folder: string): Promise<void> =>
  rename(join(place.directory, folder), `${place.directory}-${folder.replace('/', '-')}`)
const back = (place: Place, folder: string): Promise<void> =>
  rename(`${place.directory}-${folder.replace('/', '-')}`, join(place.directory, folder))
const passagesNow = async ({ live }: Watched): Promise<number> =>
  (await live.current()).knowledge.passages.length

describe('a running assistant', () => {
  test('holds on to a folder that vanishes, though it is less than half of all, and to the next one after it', async () => {
    await inPlace(FILES, async (place) => {
      await watching(place, async (watched) => {
        await away(place, 'responses')
        const held = await watched.next('held')
        expect(held).toMatchObject({
          reason: 'loss',
          before: ALL,
          after: ALL - 2 * CARDS.length,
          folders: [{ folder: 'responses', before: 6, after: 0 }],
        })
        expect(sayNews(held, 'en')).toContain('responses/ (6 of 6 files)')
        expect(sayNews(held, 'de')).toContain('responses/ (6 von 6 Dateien)')
        expect(await passagesNow(watched)).toBe(ALL)
        await away(place, 'notes')
        expect(await watched.next('held')).toMatchObject({ before: ALL, after: 0 })
        expect(await passagesNow(watched)).toBe(ALL)
        await back(place, 'notes')
        await back(place, 'responses')
        expect(await watched.next('recovered')).toMatchObject({ passages: ALL })
      })
    })
  })

  test('holds on to a folder below one of the four, and lets it be moved', async () => {
    await inPlace(FILES, async (place) => {
      await watching(place, async (watched) => {
        await away(place, 'notes/blog')
        expect(await watched.next('held')).toMatchObject({ folders: [{ folder: 'notes/blog', after: 0 }] })
        await back(place, 'notes/blog')
        await watched.next('recovered')
        await rename(join(place.directory, 'notes/blog'), join(place.directory, 'notes/journal'))
        await watched.next('updated')
        expect(watched.live.held()).toBeNull()
        expect(await passagesNow(watched)).toBe(ALL)
      })
    })
  })

  test('brings back what went away little by little, as soon as it is too much', async () => {
    await inPlace(FILES, async (place) => {
      await watching(place, async (watched) => {
        for (const path of CARDS.slice(0, 3)) {
          await without(place, path)
          await watched.next('updated')
        }
        expect(await passagesNow(watched)).toBe(ALL - 6)
        await without(place, CARDS[3]!)
        expect(await watched.next('held')).toMatchObject({
          folders: [{ folder: 'responses', before: 6, after: 2 }],
        })
        expect(await passagesNow(watched)).toBe(ALL)
      })
      // And still after a restart.
      await watching(place, async (watched) => {
        expect(watched.live.held()).toMatchObject({ folders: [{ folder: 'responses', before: 6, after: 2 }] })
        expect(await passagesNow(watched)).toBe(ALL)
      })
    })
  })

  test('lets a lead delete a few cards, and after a day the same number again', async () => {
    await inPlace(FILES, async (place) => {
      await watching(place, async (watched) => {
        await without(place, ...CARDS.slice(0, 3))
        await watched.next('updated')
        expect(watched.live.held()).toBeNull()
        expect(await passagesNow(watched)).toBe(ALL - 6)
      })
      const yesterday = new Date(Date.now() - COMPLETE_FOR - 1_000)
      await utimes(join(place.dataDir, 'cache/complete.jsonl'), yesterday, yesterday)
      await watching(place, async (watched) => {
        await without(place, CARDS[3]!)
        await watched.next('updated')
        expect(watched.live.held()).toBeNull()
        expect(await passagesNow(watched)).toBe(ALL - 8)
      })
    })
  })

  test('names the entry of the bibliography that takes most away', async () => {
    await inPlace(FILES, async (place) => {
      await watching(place, async (watched) => {
        await place.write(
          'references.bib',
          BIB.replace('title={On keeping contact}', 'title={On keeping contact'),
        )
        const held = await watched.next('held')
        expect(held.cause).toMatchObject({ file: 'knowledge/references.bib', line: 1 })
        expect(sayNews(held, 'en')).toContain('One mistake takes a large part of the knowledge folder away')
        expect(sayNews(held, 'de')).toContain('knowledge/references.bib, Zeile 1')
        expect(await passagesNow(watched)).toBe(ALL)
        await place.write('references.bib', BIB)
        await watched.next('recovered')
      })
    })
  })

  test('is not troubled by the last text of a small folder, nor by new cards in the place of old ones', async () => {
    await inPlace({ ...FILES, 'notes/lone/lone.md': note('Lone', ['A line.']) }, async (place) => {
      await watching(place, async (watched) => {
        await rm(join(place.directory, 'notes/lone'), { recursive: true })
        await watched.next('updated')
        for (const at of CARDS.keys()) {
          await place.write(
            `responses/new-${at}.md`,
            note(`New ${at}`, [`New line ${at}.`, `Another ${at}.`]),
          )
          await without(place, CARDS[at]!)
        }
        await watched.live.refresh()
        expect(watched.live.held()).toBeNull()
        expect(await passagesNow(watched)).toBe(ALL)
      })
    })
  })
})

describe('a command that answers once', () => {
  const run = ({ directory, dataDir }: Place, ...args: string[]): Promise<Ran> =>
    runCli(args, { env: { KNOWLEDGE_DIR: directory, DATA_DIR: dataDir } })
  const QUESTION = 'what did she plant in the garden?'
  const GARDEN = {
    'notes/blog/blog-0.md': note('The garden', ['She planted roses with her sister.', 'She told nobody.']),
  }

  test('answers from the last complete version and says so, check warns, and accept confirms', async () => {
    await inPlace({ ...FILES, ...GARDEN }, async (place) => {
      expect((await run(place, 'knowledge', 'check')).out).not.toContain('Gone since')
      // A card that is deleted is taken as meant; check says so, in case it was not.
      await without(place, CARDS[5]!)
      const few = await run(place, 'knowledge', 'check')
      expect(few.code).toBe(0)
      expect(few.out).toContain(
        'Gone since yesterday, and no longer answered from: responses/ (1 of 6 files).',
      )
      await away(place, 'notes/blog')
      const ask = await run(place, 'ask', QUESTION)
      expect(ask.out).toContain('She planted roses with her sister.')
      expect(ask.err).toContain('notes/blog/ (4 of 4 files)')
      // Looking does not count as taking it: the second step is measured against what was complete.
      await without(place, ...CARDS.slice(0, 3))
      const check = await run(place, 'knowledge', 'check')
      expect(check.code).toBe(1)
      expect(check.out).toContain('knowledge/notes/blog:1  [mend] A large part of what was here is gone')
      expect(check.out).toContain('notes/blog/ (4 of 4 files), responses/ (3 of 5 files)')
      expect(check.out).toContain('npm run knowledge -- accept')
      const accept = await run(place, 'knowledge', 'accept')
      expect(accept).toMatchObject({ code: 0, err: '' })
      expect(accept.out).toContain('responses/ (3 of 5 files)')
      const accepted = await run(place, 'knowledge', 'check')
      expect(accepted.code).toBe(0)
      expect(accepted.out).toContain('0 to mend')
      expect(accepted.out).not.toContain('is gone')
      const after = await run(place, 'ask', QUESTION)
      expect(after.out).not.toContain('roses')
      expect(after.err).toBe('')
    })
  }, 120_000)
})
