import { readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { createLateTexts } from '../../src/app/late-texts.js'
import type { LiveKnowledge } from '../../src/app/live-knowledge.js'
import type { FolderFile } from '../../src/corpus/folder-file.js'
import { type Extracted, faulty, paragraph, passingly } from '../../src/corpus/library/full-text.js'
import { say } from '../../src/domain/say.js'
import { inPlace, note, watching } from './support.js'

const MINUTE = 60_000
const PDF: FolderFile = { path: 'library/alpha2020.pdf', content: '', hash: 'h1' }
const BUSY = passingly('too-large', say`It took too long.`, say`Save it anew.`)
const READ: Extracted = {
  text: { title: null, language: null, blocks: [paragraph('Leaving takes time.', 1)] },
  fault: null,
}
const nothing = () => undefined

function lateTexts() {
  let time = 0
  const kept: string[] = []
  const late = createLateTexts({
    directory: '',
    store: { get: async () => null, set: async (hash) => void kept.push(hash) },
    now: () => time,
  })
  const read = async (extracted: Extracted, file = PDF) =>
    await late.extract([file], async () => ({ ...file, extracted }), Number.POSITIVE_INFINITY, nothing)
  return {
    late,
    kept,
    read,
    pass: (milliseconds: number) => {
      time += milliseconds
    },
  }
}

describe('a file that took too long, perhaps because the machine was busy', () => {
  test('is tried again after ten minutes, and is there', async () => {
    const { late, read, pass } = lateTexts()
    expect((await read(BUSY))[0]?.extracted?.fault?.message).toBe('It took too long.')
    pass(9 * MINUTE)
    expect([late.open(), late.hasNews()]).toEqual([[], false])
    pass(2 * MINUTE)
    expect([late.open(), late.hasNews()]).toEqual([[PDF.path], true])
    expect((await read(READ))[0]?.extracted).toEqual(READ)
    pass(24 * 60 * MINUTE)
    expect([late.open(), late.hasNews()]).toEqual([[], false])
  })

  test('is tried three times in all, then kept as what it is', async () => {
    const { late, kept, read, pass } = lateTexts()
    for (let tries = 1; tries <= 3; tries += 1) {
      expect(kept).toEqual([])
      await read(BUSY)
      pass(61 * MINUTE)
    }
    expect([late.hasNews(), kept]).toEqual([false, ['h1']])
  })

  test('is a new file when it is saved anew', async () => {
    const { kept, read, pass } = lateTexts()
    for (let tries = 1; tries <= 4; tries += 1) {
      await read(BUSY, { ...PDF, hash: `h${tries}` })
      pass(61 * MINUTE)
    }
    expect(kept).toEqual([])
  })

  test('is left alone when it says for certain that it cannot be read, or is gone', async () => {
    const { late, read, pass } = lateTexts()
    await read(faulty('no-text', say`No text.`, say`Scan it.`))
    pass(61 * MINUTE)
    expect(late.hasNews()).toBe(false)
    await read(BUSY)
    late.drop(PDF.path)
    pass(61 * MINUTE)
    expect(late.hasNews()).toBe(false)
  })
})

test('who waits long enough for one text goes on without it, and finds it later', async () => {
  const { late } = lateTexts()
  let finish: (file: FolderFile) => void = nothing
  const reading = new Promise<FolderFile>((resolve) => {
    finish = resolve
  })
  const extract = () => reading
  expect(await late.extract([PDF], extract, 20, nothing)).toEqual([])
  expect([late.open(), late.hasNews()]).toEqual([[PDF.path], false])
  finish({ ...PDF, extracted: READ })
  await reading
  await new Promise((resolve) => setImmediate(resolve))
  expect(late.hasNews()).toBe(true)
  expect(await late.extract([PDF], extract, 20, nothing)).toEqual([{ ...PDF, extracted: READ }])
  expect(late.hasNews()).toBe(false)
})

/** Some kilobytes in which each of 1,500 pages draws 20,000 lines. */
function neverEnds(): Buffer {
  const line = 'BT /F1 12 Tf 50 700 Td (Leaving takes time, and a person may go back more than once.) Tj ET\n'
  const stream = deflateSync(Buffer.from(line.repeat(20_000)))
  const kids = Array.from({ length: 1_500 }, (_, at) => `${at + 5} 0 R`)
  const page =
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 3 0 R >> >> >>'
  const objects = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from(`<< /Type /Pages /Count 1500 /Kids [${kids.join(' ')}] >>`),
    Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'),
    Buffer.concat([
      Buffer.from(`<< /Length ${stream.length} /Filter /FlateDecode >>\nstream\n`),
      stream,
      Buffer.from('\nendstream'),
    ]),
    ...kids.map(() => Buffer.from(page)),
  ]
  // Without a list of places: a reader makes its own.
  const parts = objects.map((object, at) =>
    Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]),
  )
  return Buffer.concat([
    Buffer.from('%PDF-1.4\n'),
    ...parts,
    Buffer.from('trailer\n<< /Root 1 0 R >>\n%%EOF'),
  ])
}

test('a file that never ends keeps no other edit waiting, and the end neither', async () => {
  await inPlace({ 'notes/ties.md': note('Ties', ['Leaving takes time.']) }, async (place) => {
    let ended = 0
    await watching(
      place,
      async ({ live }) => {
        await place.write('library/beta2021.pdf', neverEnds())
        await place.write('notes/ties.md', note('Ties', ['Leaving takes longer than one thinks.']))
        const began = performance.now()
        const says = async () => (await live.current()).knowledge.passages.map(({ text }) => text).join()
        while (!(await says()).includes('longer than') && performance.now() - began < 40_000)
          await new Promise((resolve) => setTimeout(resolve, 50))
        expect(performance.now() - began).toBeLessThan(20_000)
        ended = performance.now()
      },
      { patience: 300 },
    )
    expect(performance.now() - ended).toBeLessThan(10_000)
  })
}, 60_000)

test('a PDF that nobody waits for is taken over when it is read, keeps its old text until then, and is there at the next start', async () => {
  const leaflet = readFileSync('tests/corpus/fixtures/leaflet-by-chromium.pdf')
  await inPlace({ 'notes/ties.md': note('Ties', ['Leaving takes time.']) }, async (place) => {
    const waitFor = async (live: LiveKnowledge, holds: (files: Set<string>, all: string) => boolean) => {
      for (let tries = 0; tries < 600; tries += 1) {
        const { passages } = (await live.current()).knowledge
        const files = new Set(passages.map(({ file }) => file))
        if (holds(files, passages.map(({ text }) => text).join('\n'))) return
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      throw new Error('it did not come to that')
    }
    const isRead = (files: Set<string>) => files.has('knowledge/library/beta2021.pdf')
    await watching(
      place,
      async ({ live }) => {
        await place.write('library/beta2021.pdf', leaflet)
        await waitFor(live, isRead)
        await place.write('library/beta2021.pdf', Buffer.concat([leaflet, Buffer.from('\n% once more\n')]))
        await place.write('notes/ties.md', note('Ties', ['Leaving takes longer than one thinks.']))
        await waitFor(live, (files, all) => {
          expect(isRead(files)).toBe(true)
          return all.includes('longer than')
        })
      },
      { patience: 1 },
    )
    await watching(place, async ({ live }) => await waitFor(live, isRead), { patience: 1 })
  })
}, 90_000)
