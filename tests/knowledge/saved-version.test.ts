import { execFileSync } from 'node:child_process'
import { appendFile, readdir, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createKnowledgeCache } from '../../src/app/knowledge-cache.js'
import { openKnowledge } from '../../src/app/open-knowledge.js'
import { decodeVersion, encodeVersion } from '../../src/app/version-file.js'
import { buildVersion, loadKnowledge } from '../../src/corpus/load-knowledge.js'
import { readFolder } from '../../src/corpus/read-folder.js'
import { ReadingMemory } from '../../src/corpus/reading-memory.js'
import { indexKnowledge } from '../../src/retrieval/index-knowledge.js'
import { inPlace, note, type Place, stem } from './support.js'

const FILES = {
  'notes/a.md': note('A', ['She keeps contact.', 'Said twice.']),
  'notes/b.md': note('B', ['She is safe.', 'Said twice.']),
  'notes/b.de.md': note('B', ['Sie ist sicher.', 'Ein Satz **mit** Betonung.']),
  'notes/bad.md': '---\ntitle: Bad\n---\nNobody said this.\n',
  'glossary.yaml':
    'terms:\n  - id: tie\n    en: { name: tie, also: [], definition: "A tie. [@alpha2020]" }\n    de: { name: Band, also: [], definition: "Ein Band. [@alpha2020]" }\n',
}

/** Opens the folder, waits until it is saved, and tells how many files were read. */
async function open({ directory, dataDir }: Place) {
  let read = 0
  const opened = await openKnowledge(directory, dataDir, stem, (what, _, of) => {
    if (what === 'parse') read = of
  })
  await opened.saved
  return { ...opened, read }
}

async function versionOf(directory: string) {
  const folder = await readFolder(directory)
  return buildVersion(folder.name, folder.files, folder.problems, new ReadingMemory())
}

test('what was read outlives a folder that is away for a while, and forgets a file that is gone', async () => {
  await inPlace(FILES, async ({ directory }) => {
    const { name, files, problems } = await readFolder(directory)
    const memory = new ReadingMemory()
    const { reads } = buildVersion(name, files, problems, memory)
    buildVersion(name, [], [], memory)
    const known = () =>
      reads.filter(({ path, context }) => memory.of(files.find((file) => file.path === path)!, context))
    expect(known()).toHaveLength(reads.length)
    buildVersion(
      name,
      files.filter(({ path }) => path !== 'notes/a.md'),
      problems,
      memory,
    )
    expect(known()).toHaveLength(reads.length - 1)
  })
})

const HEAD = { key: 'key', place: 'here', version: 'v' }

describe('a version that was saved', () => {
  test('comes back as it was: the whole folder of this repository', async () => {
    const version = await versionOf('knowledge')
    const { key, ...back } = decodeVersion(Buffer.concat([...encodeVersion(HEAD, version)]), 'here')!
    expect(key).toBe('key')
    expect(back).toEqual(version)
  })

  test('comes back without what is there twice or not reviewed, and still knows it', async () => {
    const organisation = 'review:\n  use_unreviewed: false\n'
    for (const files of [FILES, { ...FILES, 'organisation.yaml': organisation }])
      await inPlace(files, async ({ directory }) => {
        const version = await versionOf(directory)
        const { key: _, ...back } = decodeVersion(Buffer.concat([...encodeVersion(HEAD, version)]), 'here')!
        expect(back).toEqual(version)
      })
  })

  test('is not used where a byte of it changed, where it is cut, or for another folder', async () => {
    await inPlace(FILES, async ({ directory }) => {
      const bytes = Buffer.concat([...encodeVersion(HEAD, await versionOf(directory))])
      expect(decodeVersion(bytes, 'elsewhere')).toBeNull()
      fc.assert(
        fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
          const damaged = Buffer.from(bytes)
          damaged[at] = damaged[at]! ^ by
          let read: unknown = null
          try {
            read = decodeVersion(damaged, 'here')
          } catch {
            // As good as null: the cache takes both alike.
          }
          expect(read).toBeNull()
        }),
      )
      for (const length of [0, 1, 20, bytes.length - 3])
        expect(decodeVersion(bytes.subarray(0, length), 'here')).toBeNull()
    })
  })
})

describe('a start', () => {
  test('after nothing changed reads no file', async () => {
    await inPlace(FILES, async (place) => {
      expect(await open(place)).toMatchObject({ cached: false, read: 4 })
      expect(await open(place)).toMatchObject({ cached: true, read: 0 })
    })
  })

  test('after an edit reads what was edited, and knows what a first reading would', async () => {
    await inPlace(FILES, async (place) => {
      await open(place)
      await place.write('notes/a.md', note('A', ['She keeps contact.', 'A new line.']))
      await place.write('notes/c.md', note('C', ['Another file.']))
      await rm(join(place.directory, 'notes/bad.md'))
      const { knowledge, indexes, read } = await open(place)
      expect(read).toBe(2)
      expect(knowledge).toEqual(await loadKnowledge(place.directory))
      const asked = (built: typeof indexes) => built.passages.size
      expect(asked(indexes)).toBe(asked(indexKnowledge(knowledge, stem)))
    })
  })

  test('after a change of the bibliography reads every file again', async () => {
    await inPlace(FILES, async (place) => {
      await open(place)
      await appendFile(join(place.directory, 'references.bib'), '\n')
      expect((await open(place)).read).toBe(4)
    })
  })

  test('without the folder leaves what was saved in its place, however often', async () => {
    await inPlace(FILES, async (place) => {
      const { key } = await open(place)
      await rename(place.directory, `${place.directory}-away`)
      for (let times = 0; times < 2; times += 1) {
        expect((await open(place)).knowledge.passages).toEqual([])
        expect((await createKnowledgeCache(place.directory, place.dataDir).last())?.key).toBe(key)
      }
    })
  })
})

test('what killed processes left half written is removed, also in a container, where all have the same number; what is being written stays', async () => {
  await inPlace(FILES, async (place) => {
    await open(place)
    const cache = join(place.dataDir, 'cache')
    const ended = execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }).trim()
    const gone = [
      `knowledge.jsonl.${ended}.0a1b2c3d.tmp`,
      `index.bin.${ended}.12345678.tmp`,
      `previous.jsonl.${ended}.tmp`,
    ]
    const old = [`index.bin.${process.pid}.0a1b2c3d.tmp`, `index.bin.${process.ppid}.0a1b2c3d.tmp`]
    const young = [`index.bin.${process.pid}.87654321.tmp`, `index.bin.${process.ppid}.87654321.tmp`]
    for (const name of [...gone, ...old, ...young]) await writeFile(join(cache, name), 'half')
    const before = Date.now() / 1_000 - 7_200
    for (const name of old) await utimes(join(cache, name), before, before)
    await place.write('notes/a.md', note('A', ['She keeps contact, and that is all.']))
    await open(place)
    expect((await readdir(cache)).filter((name) => name.endsWith('.tmp')).sort()).toEqual(young.sort())
  })
})
