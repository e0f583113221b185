import { readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { Document, HeadingLevel, Packer, Paragraph } from 'docx'
import { strToU8, zipSync } from 'fflate'
import { PDFDocument, StandardFonts } from 'pdf-lib'
import type { FolderFile } from '../../src/corpus/folder-file.js'
import { EXTRACT_LIMITS, extractApart } from '../../src/corpus/library/extract-apart.js'
import { extractHere } from '../../src/corpus/library/extract-here.js'
import { extractTexts } from '../../src/corpus/library/extract-texts.js'
import { buildKnowledge, loadKnowledge } from '../../src/corpus/load-knowledge.js'
import { createUrgentScreen } from '../../src/safety/screen-urgent.js'
import { BIB, withFolder } from './support/folder.js'

const screen = createUrgentScreen()
const MB = 1024 * 1024

/** A PDF of so many pages that all draw the one stream. */
function pdf(pages: number, stream: Buffer): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages} /Kids [${Array.from({ length: pages }, (_, at) => `${at + 5} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    stream,
    ...Array.from(
      { length: pages },
      () =>
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 3 0 R >> >> >>',
    ),
  ]
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')]
  let size = parts[0]!.length
  const offsets: number[] = []
  for (const [at, object] of objects.entries()) {
    offsets.push(size)
    const body =
      typeof object === 'string'
        ? Buffer.from(object)
        : Buffer.concat([
            Buffer.from(`<< /Length ${object.length} /Filter /FlateDecode >>\nstream\n`),
            object,
            Buffer.from('\nendstream'),
          ])
    const part = Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')])
    parts.push(part)
    size += part.length
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${size}\n%%EOF`,
    ),
  )
  return Buffer.concat(parts)
}

const LINE = 'BT /F1 12 Tf 50 700 Td (Leaving takes time, and a person may go back more than once.) Tj ET\n'
/** Half a megabyte that unpacks to 500. */
const unpacksToMuch = () => pdf(1, deflateSync(Buffer.alloc(500 * MB, ' ')))
/** Some kilobytes in which each of 1,500 pages draws 20,000 lines. */
const neverEnds = () => pdf(1_500, deflateSync(Buffer.from(LINE.repeat(20_000))))

/** The longest time in which nothing else was done while `work` went on, in milliseconds. */
async function longestSilence<T>(work: Promise<T>): Promise<{ result: T; silence: number; heard: number }> {
  let last = performance.now()
  let silence = 0
  let heard = 0
  const timer = setInterval(() => {
    if (screen('He is at my door with a knife right now', 'en') !== null) heard += 1
    silence = Math.max(silence, performance.now() - last)
    last = performance.now()
  }, 10)
  const result = await work
  silence = Math.max(silence, performance.now() - last)
  clearInterval(timer)
  return { result, silence, heard }
}

describe('a file that was made to stop its reader', () => {
  test('is ended when its time is over, and a danger is heard meanwhile', async () => {
    const bytes = neverEnds()
    expect(bytes.length).toBeLessThan(0.5 * MB)
    const began = performance.now()
    const { result, silence, heard } = await longestSilence(
      extractApart('library/a.pdf', bytes, { ...EXTRACT_LIMITS, time: 4_000 }),
    )
    expect(result).toMatchObject({ text: null, fault: { code: 'too-large' } })
    expect(performance.now() - began).toBeLessThan(10_000)
    expect(heard).toBeGreaterThan(20)
    expect(silence).toBeLessThan(1_000)
  })

  test('is ended when it takes too much memory, which is never taken here', async () => {
    const bytes = unpacksToMuch()
    expect(bytes.length).toBeLessThan(MB)
    const before = process.memoryUsage.rss()
    const { result, heard } = await longestSilence(
      extractApart('library/a.pdf', bytes, { ...EXTRACT_LIMITS, memory: 400 * MB }),
    )
    expect(result).toMatchObject({ text: null, fault: { code: 'too-large' } })
    expect(result.fault?.remedy).toContain('.txt')
    expect(heard).toBeGreaterThan(0)
    expect(process.memoryUsage.rss() - before).toBeLessThan(200 * MB)
  })
})

const SAID = 'Staying is a way to survive what cannot be left'
const page = (paragraphs: number) =>
  `<html><body>${Array.from({ length: paragraphs }, (_, at) => `<p>${SAID}, ${at} of them said.</p>`).join('')}</body></html>`
const list = (lines: number) =>
  Array.from({ length: lines }, (_, at) => `- ${SAID}, *${at}* of them said.`).join('\n\n')

describe('a long page or Markdown file', () => {
  test.each([
    ['library/alpha2020.html', page(45_000)],
    ['library/alpha2020.md', list(19_000)],
  ])(
    'is parsed elsewhere, while a danger is heard here: %s',
    async (path, content) => {
      const { result, silence, heard } = await longestSilence(extractTexts('', [{ path, content }]))
      expect(result[0]!.extracted?.text?.blocks.length).toBeGreaterThan(10_000)
      expect(heard).toBeGreaterThan(5)
      expect(silence).toBeLessThan(700)
    },
    60_000,
  )

  test.each([
    ['library/alpha2020.html', page(6_000)],
    ['library/alpha2020.md', `---\ntitle: Ties\n---\n\n# Ties\n\n${list(3_000)}`],
  ])(
    'gives what it gives here: %s',
    async (path, content) => {
      const file = { path, content }
      const passagesOf = (files: FolderFile[]) =>
        buildKnowledge('knowledge', [{ path: 'references.bib', content: BIB }, ...files]).passages
      const apart = await extractTexts('', [file])
      expect(apart[0]!.extracted).toBeDefined()
      expect(passagesOf(apart).length).toBeGreaterThan(2_000)
      expect(passagesOf(apart)).toEqual(passagesOf([file]))
    },
    60_000,
  )

  test('a short one, one of ours, and plain text pay for no process', async () => {
    const files = [
      { path: 'library/alpha2020.html', content: page(500) },
      { path: 'library/alpha2020.md', content: list(500) },
      { path: 'library/alpha2020.txt', content: list(5_000) },
      { path: 'notes/long.md', content: list(5_000) },
    ]
    expect(await extractTexts('', files)).toEqual(files)
  })

  test('one beyond its limits is named as before', async () => {
    const files = [{ path: 'library/alpha2020.html', content: page(50_001) }]
    expect(await extractTexts('', files)).toEqual(files)
  })
})

describe('an ordinary file', () => {
  test('gives what it gave when it was read here: PDF, Word, damaged', async () => {
    const document = await PDFDocument.create()
    const font = await document.embedFont(StandardFonts.Helvetica)
    for (const text of ['Leaving takes time.', 'A person may go back more than once, and come again.'])
      document.addPage([600, 800]).drawText(text, { x: 50, y: 600, size: 12, font })
    const word = new Document({
      sections: [
        {
          children: [
            new Paragraph({ text: 'Ties', heading: HeadingLevel.HEADING_1 }),
            new Paragraph('Leaving takes time, and a person may go back more than once.'),
          ],
        },
      ],
    })
    const files: [string, Uint8Array][] = [
      ['library/a.pdf', await document.save()],
      ['library/b.pdf', pdf(3, deflateSync(Buffer.from(LINE)))],
      ['library/c.pdf', strToU8('no PDF')],
      ['library/d.docx', zipSync({ 'word/document.xml': strToU8('<w:document/>') })],
      ['library/e.docx', await Packer.toBuffer(word)],
      ['library/f.pdf', readFileSync('tests/corpus/fixtures/leaflet-by-chromium.pdf')],
    ]
    for (const [path, bytes] of files)
      expect(JSON.stringify(await extractApart(path, bytes))).toBe(
        JSON.stringify(await extractHere(path, bytes)),
      )
  })

  test('is read beside one that is damaged, which is named', async () => {
    const { passages, problems } = await withFolder(
      {
        'references.bib': BIB,
        'library/alpha2020.pdf': strToU8('no PDF'),
        'library/beta2021.pdf': pdf(1, deflateSync(Buffer.from(LINE))),
      },
      loadKnowledge,
    )
    expect(passages.map(({ file }) => file)).toEqual([expect.stringMatching(/beta2021\.pdf$/u)])
    expect(problems).toContainEqual(expect.objectContaining({ code: 'damaged' }))
  })
})
