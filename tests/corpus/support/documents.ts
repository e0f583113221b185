import { Document, HeadingLevel, Packer, Paragraph } from 'docx'
import { PDFDocument, StandardFonts } from 'pdf-lib'

/** One part of a small text, in the order in which it is read. */
export interface Part {
  readonly heading?: string
  readonly text?: string
  /** Begins a new page in a PDF. */
  readonly newPage?: boolean
}

export async function makeDocx(parts: readonly Part[]): Promise<Buffer> {
  const children = parts.map(({ heading, text }) =>
    heading === undefined
      ? new Paragraph({ text: text ?? '' })
      : new Paragraph({ text: heading, heading: HeadingLevel.HEADING_2 }),
  )
  return Packer.toBuffer(new Document({ sections: [{ children }] }))
}

const WIDTH = 420
const LEFT = 50

/** A PDF as a word processor makes it: broken into lines, with a running head and page numbers. */
export async function makePdf(
  parts: readonly Part[],
  running = 'A running head of the journal',
): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.TimesRoman)
  let page = pdf.addPage([WIDTH + 2 * LEFT, 700])
  let y = 610
  const dress = (): void => {
    page.drawText(running, { x: LEFT, y: 670, size: 8, font })
    page.drawText(String(pdf.getPageCount()), { x: 250, y: 30, size: 8, font })
  }
  dress()
  for (const { heading, text, newPage } of parts) {
    if (newPage) {
      page = pdf.addPage([WIDTH + 2 * LEFT, 700])
      y = 610
      dress()
    }
    const size = heading === undefined ? 11 : 15
    for (const line of wrap(heading ?? text ?? '', (one) => font.widthOfTextAtSize(one, size) <= WIDTH)) {
      page.drawText(line, { x: LEFT, y, size, font })
      y -= size * 1.3
    }
    y -= 10
  }
  return pdf.save()
}

function wrap(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (fits(longer)) line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line]
}

/** Pages with no letter on them, as a scanner makes them. */
export function makeScan(): Buffer {
  return pdfOf('')
}

/** A PDF whose key no empty password gives. */
export function makeLockedPdf(): Buffer {
  return pdfOf(`/Encrypt 4 0 R /ID [${ID} ${ID}] `)
}

const ID = '<00112233445566778899AABBCCDDEEFF>'
const SECRET = `<${'5A'.repeat(32)}>`

function pdfOf(trailer: string): Buffer {
  const parts = [
    '1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n',
    '2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n',
    '3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] >>\nendobj\n',
    `4 0 obj\n<< /Filter /Standard /V 1 /R 2 /O ${SECRET} /U ${SECRET} /P -4 >>\nendobj\n`,
  ]
  let body = '%PDF-1.4\n'
  const offsets = parts.map((part) => {
    const at = body.length
    body += part
    return at
  })
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  return Buffer.from(
    `${body}xref\n0 5\n0000000000 65535 f \n${table}trailer\n<< /Size 5 /Root 1 0 R ${trailer}>>\nstartxref\n${body.length}\n%%EOF\n`,
    'latin1',
  )
}
