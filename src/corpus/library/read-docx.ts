import { unzipSync, type Zippable, zipSync } from 'fflate'
import mammoth from 'mammoth'
import { say } from '../../domain/say.js'
import { type Extracted, faulty } from './full-text.js'
import { isBeyondElements } from './markup-limits.js'
import { readHtml } from './read-markup.js'

/** What the written parts of a document may hold unpacked, in bytes; a book of 500 pages has 10 MB. Pictures are not unpacked. */
const MOST_UNPACKED = 64 * 1024 * 1024
/** Tags in them. A book has some 400,000; a million took 6 s and 1.3 GB on two busy cores. A file of 60 kB can hold two, and one of 300 kB ended the assistant. */
const MOST_TAGS = 1_000_000
/** What a tag begins with. */
const TAG = 0x3c
/** All that is read of a document; the rest are pictures, fonts and other files. */
const WRITTEN = /\.(?:xml|rels)$/iu

/** Word's own container for files with a password, and for .doc files that were renamed. */
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0]

/** Reads a Word document by its headings, paragraphs and lists. Nothing in the file throws. */
export async function readDocx(bytes: Uint8Array): Promise<Extracted> {
  if (OLD_OFFICE.every((byte, at) => bytes[at] === byte))
    return faulty(
      'protected',
      say`This is a Word file with a password, or of the old kind (.doc).`,
      say`Open it in Word and save it as .docx without a password.`,
    )
  try {
    const written = writtenParts(bytes)
    if (written === null) return tooLarge()
    const { value } = await mammoth.convertToHtml(
      { buffer: written },
      // Pictures are not read; without this each would be carried along as text.
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), externalFileAccess: false },
    )
    if (isBeyondElements(value)) return tooLarge()
    const text = readHtml(value)
    // Converted text has no lines of its own: a paragraph is told by its number.
    const blocks = text.blocks.map((block, at) => ({ ...block, lines: [at + 1, at + 1] as const }))
    return { text: { ...text, blocks }, fault: null }
  } catch {
    return faulty(
      'damaged',
      say`This Word file is damaged and cannot be opened.`,
      say`Open it in Word and save it anew as .docx, or export it as PDF.`,
    )
  }
}

function tooLarge(): Extracted {
  return faulty(
    'too-large',
    say`This Word file becomes too large when it is opened, and is left out.`,
    say`Keep only the chapters that are needed, or save the text alone (.txt).`,
  )
}

/** The document with its written parts alone; `null` = they are too large. Its list of contents is not believed about their sizes. */
function writtenParts(bytes: Uint8Array): Buffer | null {
  let size = 0
  // A part that is longer than the list of contents says is cut, or refused, where it should end.
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!WRITTEN.test(name)) return false
      size += originalSize
      return size <= MOST_UNPACKED
    },
  })
  if (size > MOST_UNPACKED) return null
  let tags = 0
  for (const part of Object.values(parts)) for (const byte of part) if (byte === TAG) tags += 1
  return tags > MOST_TAGS ? null : Buffer.from(zipSync(parts as Zippable, { level: 0 }))
}
