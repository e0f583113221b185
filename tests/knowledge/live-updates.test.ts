import { mkdir, rename, rm, stat, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { acceptVersion } from '../../src/app/accepted-version.js'
import { answerQuestion } from '../../src/app/answer-question.js'
import { inPlace, note, type Watched, watching } from './support.js'

const lines = (name: string, count = 20): string[] =>
  Array.from({ length: count }, (_, at) => `In ${name} the ${at}th evening was quiet and nobody rang.`)
const THREE = {
  'notes/a.md': note('Gardens', lines('Gardens')),
  'notes/b.md': note('Kitchens', lines('Kitchens')),
  'notes/c.md': note('Stairs', lines('Stairs')),
}

async function textsNow({ live }: Watched): Promise<string[]> {
  return (await live.current()).knowledge.passages.map((passage) => passage.text)
}

describe('an edit', () => {
  test('is answered from without a restart, and leads hear how much changed', async () => {
    await inPlace(THREE, async (place) => {
      await watching(place, async (watched) => {
        const ask = async (): Promise<string[]> => {
          const { said } = await answerQuestion(
            await watched.live.current(),
            'which zebra came to the garden?',
            'en',
          )
          const { passages } = (await watched.live.current()).knowledge
          return said.map((id) => passages.find((passage) => passage.id === id)!.text)
        }
        expect(await ask()).not.toContain('A striped zebra came to the garden.')
        await place.write(
          'notes/a.md',
          note('Gardens', ['A striped zebra came to the garden.', ...lines('Gardens')]),
        )
        expect(await watched.next('updated')).toMatchObject({ added: 1, removed: 0, passages: 61, toMend: 0 })
        expect(await ask()).toContain('A striped zebra came to the garden.')
      })
    })
  })

  test('of a file, a new file, a file moved and a file deleted are all followed', async () => {
    await inPlace(THREE, async (place) => {
      await watching(place, async (watched) => {
        await place.write('notes/deep/down/d.md', note('Doors', ['A door was open.']))
        expect(await watched.next('updated')).toMatchObject({ added: 1, removed: 0 })
        await rename(join(place.directory, 'notes/deep/down/d.md'), join(place.directory, 'notes/d.md'))
        await watched.next('updated')
        const moved = (await watched.live.current()).knowledge.passages.filter(
          (one) => one.text === 'A door was open.',
        )
        expect(moved.map((passage) => passage.file)).toEqual(['knowledge/notes/d.md'])
        await unlink(join(place.directory, 'notes/d.md'))
        expect(await watched.next('updated')).toMatchObject({ added: 0, removed: 1 })
      })
    })
  })

  test('of the bibliography is followed by every note that cites it', async () => {
    await inPlace(
      { ...THREE, 'notes/z.md': '---\ntitle: Z\n---\nA line of zeta. [@zeta2022]\n' },
      async (place) => {
        await watching(place, async (watched) => {
          expect(await textsNow(watched)).not.toContain('A line of zeta.')
          const { BIB } = await import('./support.js')
          await place.write(
            'references.bib',
            `${BIB}@online{zeta2022, title={Z}, url={https://example.org/z}}\n`,
          )
          expect(await watched.next('updated')).toMatchObject({ added: 1 })
          expect(await textsNow(watched)).toContain('A line of zeta.')
        })
      },
    )
  })

  test('on a share that tells nothing is found by polling', async () => {
    await inPlace(THREE, async (place) => {
      await watching(
        place,
        async (watched) => {
          await place.write('notes/d.md', note('Doors', ['A door was open.']))
          expect(await watched.next('updated')).toMatchObject({ added: 1 })
        },
        { polling: 0.1 },
      )
    })
  })

  test('that is no lead’s work is not even looked at: locks, temporary files', async () => {
    await inPlace(THREE, async (place) => {
      await watching(place, async (watched) => {
        const { version } = (await watched.live.current()).knowledge
        for (const name of ['.DS_Store', '~$a.docx', '.a.md.swp', 'a.md~', 'a.md.part', '4913', 'Thumbs.db'])
          await place.write(`notes/${name}`, note('Gardens', ['Half a word']))
        await place.write('.git/x.md', note('Gardens', ['Half a word']))
        await watched.live.refresh()
        const { knowledge } = await watched.live.current()
        expect(knowledge.version).toBe(version)
        expect(knowledge.problems).toEqual([])
        expect(watched.news).toEqual([])
      })
    })
  })

  test('that a synchronisation has set aside is not read, and is named', async () => {
    await inPlace(THREE, async (place) => {
      await watching(place, async (watched) => {
        const { version } = (await watched.live.current()).knowledge
        await place.write('notes/a (conflicted copy 2026-11-25).md', note('Gardens', ['Half a word']))
        await watched.live.refresh()
        const { knowledge } = await watched.live.current()
        expect([knowledge.version, watched.news]).toEqual([version, []])
        expect(knowledge.problems).toMatchObject([
          { code: 'file-unknown', message: expect.stringContaining('notes/a.md is the other') },
        ])
      })
    })
  })
})

describe('a version that would lose most of its passages', () => {
  test('is held back while the folder is unplugged; plugged in again, it goes on by itself', async () => {
    await inPlace(THREE, async (place) => {
      await watching(place, async (watched) => {
        const { version } = (await watched.live.current()).knowledge
        const ask = async () =>
          answerQuestion(await watched.live.current(), 'was she in the garden on a quiet evening?', 'en')
        const before = await ask()
        expect(before.said).not.toEqual([])
        await rename(place.directory, `${place.directory}-unplugged`)
        expect(await watched.next('held')).toMatchObject({ reason: 'missing', before: 60, after: 0 })
        expect(watched.live.held()).not.toBeNull()
        expect(await textsNow(watched)).toHaveLength(60)
        expect(await ask()).toEqual(before)
        await rename(`${place.directory}-unplugged`, place.directory)
        expect(await watched.next('recovered')).toMatchObject({ version })
        expect(watched.live.held()).toBeNull()
        await place.write('notes/d.md', note('Doors', ['A door was open.']))
        expect(await watched.next('updated')).toMatchObject({ added: 1, removed: 0 })
        expect(watched.news.filter((one) => one.kind === 'held')).toHaveLength(1)
      })
    })
  })

  test('is held back where the mount point stays and is empty', async () => {
    await inPlace(THREE, async (place) => {
      await watching(place, async (watched) => {
        await rename(place.directory, `${place.directory}-away`)
        await mkdir(place.directory)
        await watched.next('held')
        await watched.live.refresh()
        expect(await textsNow(watched)).toHaveLength(60)
        await rm(place.directory, { recursive: true })
        await rename(`${place.directory}-away`, place.directory)
        await watched.next('recovered')
      })
    })
  })

  test('is held back after a deletion by mistake, and when the bibliography is half written', async () => {
    await inPlace(THREE, async (place) => {
      await watching(place, async (watched) => {
        await unlink(join(place.directory, 'notes/a.md'))
        await unlink(join(place.directory, 'notes/b.md'))
        expect(await watched.next('held')).toMatchObject({ reason: 'loss', before: 60, after: 20 })
        expect(await textsNow(watched)).toHaveLength(60)
        await place.write('notes/a.md', THREE['notes/a.md'])
        // Two of three files are enough to go on with.
        expect(await watched.next('recovered')).toMatchObject({ passages: 40 })
        await place.write('references.bib', '@online{alpha2020, title={On keep')
        expect(await watched.next('held')).toMatchObject({ reason: 'loss', after: 0 })
        expect(await textsNow(watched)).toHaveLength(40)
      })
    })
  })

  test('is taken where a lead says that it is meant', async () => {
    await inPlace(THREE, async (place) => {
      await watching(place, async (watched) => {
        for (const name of ['a', 'b']) await unlink(join(place.directory, `notes/${name}.md`))
        await watched.next('held')
        await acceptVersion(place.directory, place.dataDir)
        await watched.next('recovered')
        expect(await textsNow(watched)).toHaveLength(20)
      })
    })
  })

  test('at a start: what was answered from last serves until the drive is there', async () => {
    await inPlace(THREE, async (place) => {
      await watching(place, async () => undefined)
      await rename(place.directory, `${place.directory}-unplugged`)
      await watching(place, async (watched) => {
        expect(await textsNow(watched)).toHaveLength(60)
        expect(await watched.next('held')).toMatchObject({ reason: 'missing' })
        await rename(`${place.directory}-unplugged`, place.directory)
        await watched.next('recovered')
      })
    })
  })
})

test('what is closed looks at nothing any more, and writes nothing', async () => {
  await inPlace(THREE, async (place) => {
    const closed = await watching(place, async ({ live }) => live)
    await rm(place.dataDir, { recursive: true })
    await place.write('notes/a.md', note('Gardens', lines('Gardens', 30)))
    await closed.refresh()
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect((await closed.current()).knowledge.passages).toHaveLength(60)
    await expect(stat(place.dataDir)).rejects.toThrow('ENOENT')
  })
})
