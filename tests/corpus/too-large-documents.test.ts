import { describe, expect, test } from '@jest/globals'
import { strToU8, zipSync } from 'fflate'
import { isBeyondElements } from '../../src/corpus/library/markup-limits.js'
import { readDocx } from '../../src/corpus/library/read-docx.js'
import { loadKnowledge } from '../../src/corpus/load-knowledge.js'
import { BIB, withFolder } from './support/folder.js'

const TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
const LINKS =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'

/** A Word file with one paragraph again and again. */
function docx(paragraphs: number, paragraph = '<w:p><w:r><w:t>Attachment may be strong.</w:t></w:r></w:p>') {
  const body = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph.repeat(paragraphs)}</w:body></w:document>`
  return zipSync({
    '[Content_Types].xml': strToU8(TYPES),
    '_rels/.rels': strToU8(LINKS),
    'word/document.xml': strToU8(body),
  })
}

/** The size that the list of contents gives for the document itself, made small: the fourth name in the file is its entry there. */
function withFalseSize(bytes: Uint8Array, size: number): Uint8Array {
  const copy = Buffer.from(bytes)
  const entry = copy.lastIndexOf('word/document.xml') - 46
  expect(copy.readUInt32LE(entry)).toBe(0x02014b50)
  copy.writeUInt32LE(size, entry + 24)
  return copy
}

describe('a Word file that becomes too large', () => {
  test('is refused before it is read: more than a million tags, in a file of less than half a megabyte', async () => {
    const bytes = docx(200_000, '<w:p><w:r><w:t>a</w:t></w:r></w:p>')
    expect(bytes.length).toBeLessThan(500_000)
    expect(await readDocx(bytes)).toMatchObject({ fault: { code: 'too-large' } })
  })

  test('is refused when it makes too many elements for one text', async () => {
    expect(await readDocx(docx(60_000))).toMatchObject({ fault: { code: 'too-large' } })
  }, 60_000)

  test('is refused when its list of contents says less than it holds', async () => {
    const read = await readDocx(withFalseSize(docx(100_000, '<w:p/>'), 900))
    expect(read.fault?.code).toMatch(/^(?:damaged|too-large)$/u)
  })

  test('is read when it is as long as a book', async () => {
    const { text, fault } = await readDocx(docx(8_000))
    expect(fault).toBeNull()
    expect(text?.blocks).toHaveLength(8_000)
  }, 60_000)
})

describe('a saved page of too many elements', () => {
  test('is left out and named, and nothing else', async () => {
    const page = (paragraphs: number) =>
      `<html><head><title>A page</title></head><body>${'<p>Staying is a way to survive what cannot be left.</p>'.repeat(paragraphs)}</body></html>`
    const { passages, problems } = await withFolder(
      { 'references.bib': BIB, 'library/alpha2020.html': page(60_000), 'library/beta2021.html': page(3) },
      loadKnowledge,
    )
    expect(problems.map(({ file, code }) => [file, code])).toEqual([
      ['knowledge/library/alpha2020.html', 'too-large'],
    ])
    expect(passages.some(({ file }) => file.endsWith('beta2021.html'))).toBe(true)
  })

  test('is told by what begins a tag, and not by "<" in a text', () => {
    expect(isBeyondElements('a < b '.repeat(60_000))).toBe(false)
    expect(isBeyondElements('<br>'.repeat(50_000))).toBe(false)
    expect(isBeyondElements('<br>'.repeat(50_001))).toBe(true)
  })
})
