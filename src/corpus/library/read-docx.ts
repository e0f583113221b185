import { unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { type Extracted, faulty } from './full-text.js'
import { readHtml } from './read-markup.js'

/** What the parts of a document may hold unpacked, in bytes; a book of 500 pages has 10 MB. */
const MOST_UNPACKED = 200 * 1024 * 1024

/** Word's own container for files with a password, and for .doc files that were renamed. */
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0]

/** Reads a Word document by its headings, paragraphs and lists. Nothing in the file throws. */
export async function readDocx(bytes: Uint8Array): Promise<Extracted> {
  if (OLD_OFFICE.every((byte, at) => bytes[at] === byte))
    return faulty(
      'protected',
      'This is a Word file with a password, or of the old kind (.doc).',
      'Open it in Word and save it as .docx without a password.',
    )
  try {
    if (unpackedSize(bytes) > MOST_UNPACKED)
      return faulty(
        'too-large',
        'This Word file becomes too large when it is opened, and is left out.',
        'Take the pictures out, or save the text alone.',
      )
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      // Pictures are not read; without this each would be carried along as text.
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), externalFileAccess: false },
    )
    const text = readHtml(value)
    // Converted text has no lines of its own: a paragraph is told by its number.
    const blocks = text.blocks.map((block, at) => ({ ...block, lines: [at + 1, at + 1] as const }))
    return { text: { ...text, blocks }, fault: null }
  } catch {
    return faulty(
      'damaged',
      'This Word file is damaged and cannot be opened.',
      'Open it in Word and save it anew as .docx, or export it as PDF.',
    )
  }
}

/** By the list of contents alone; nothing is unpacked. */
function unpackedSize(bytes: Uint8Array): number {
  let size = 0
  unzipSync(bytes, {
    filter: (part) => {
      size += part.originalSize
      return false
    },
  })
  return size
}
