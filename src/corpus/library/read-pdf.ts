import { getDocumentProxy } from 'unpdf'
import { say } from '../../domain/say.js'
import { type Extracted, faulty } from './full-text.js'
import { type PdfLine, type PdfPage, pdfBlocks } from './pdf-blocks.js'

/** More pages than a handbook has; a longer file was put here by mistake, and would make a start slow. */
const MOST_PAGES = 1_500
/** Fewer letters a page than this, on average, is a scan with a stamp, not a text. */
const LETTERS_PER_PAGE = 20

/** Reads the text layer of a PDF, page by page. Nothing in the file throws; what cannot be read is said with its remedy. */
export async function readPdf(bytes: Uint8Array): Promise<Extracted> {
  let pdf: Awaited<ReturnType<typeof getDocumentProxy>> | null = null
  try {
    // A copy: the reader takes the bytes away from whoever hands them over.
    pdf = await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      isEvalSupported: false,
      stopAtErrors: false,
    })
    if (pdf.numPages > MOST_PAGES)
      return faulty(
        'too-large',
        say`This PDF has more than ${MOST_PAGES} pages and is left out.`,
        say`Keep only the chapters that are needed.`,
      )
    const pages: PdfPage[] = []
    for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await readPage(pdf, number))
    const letters = pages
      .flatMap((page) => page.lines)
      .reduce((sum, line) => sum + (line.text.match(/\p{L}/gu)?.length ?? 0), 0)
    if (letters < LETTERS_PER_PAGE * pages.length)
      return faulty(
        'no-text',
        say`This PDF holds pictures of pages and no text that could be read.`,
        say`Run a text recognition (OCR) over it, or put the text here as .txt under the same name.`,
      )
    const blocks = pdfBlocks(pages)
    return { text: { title: null, language: null, blocks }, fault: null }
  } catch (error) {
    return (error as { name?: unknown } | null)?.name === 'PasswordException'
      ? faulty(
          'protected',
          say`This PDF is locked with a password.`,
          say`Open it with the password and save it without, or put the text here as .txt under the same name.`,
        )
      : faulty(
          'damaged',
          say`This PDF is damaged and cannot be opened.`,
          say`Download or export it again, or open it in a PDF reader and save it anew.`,
        )
  } finally {
    await pdf?.destroy().catch(() => undefined)
  }
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

async function readPage(pdf: Pdf, number: number): Promise<PdfPage> {
  const page = await pdf.getPage(number)
  const [, bottom = 0, , top = 842] = page.view
  const { items } = await page.getTextContent()
  const lines: PdfLine[] = []
  let open: { text: string; x: number; y: number; size: number; end: number } | null = null
  const close = (): void => {
    if (open !== null && open.text.trim() !== '')
      lines.push({
        text: open.text.replace(/\s+/gu, ' ').trim(),
        x: open.x,
        y: open.y,
        end: open.end,
        size: open.size,
      })
    open = null
  }
  for (const item of items) {
    if (!('str' in item)) continue
    const [, , shearX = 0, scaleY = 0, x = 0, y = 0] = item.transform as number[]
    const size = Math.hypot(shearX, scaleY)
    if (item.str !== '') {
      // A line break may be missing where a text box ends and another begins.
      if (open !== null && Math.abs(open.y - y) > Math.max(size, open.size) * 0.6) close()
      if (open === null) open = { text: item.str, x, y, size, end: x + item.width }
      else {
        const gap = x - open.end
        if (gap > size * 0.15 && !/\s$/u.test(open.text) && !/^\s/u.test(item.str)) open.text += ' '
        open.text += item.str
        open.end = x + item.width
        if (item.str.trim() !== '') open.size = Math.max(open.size, size)
      }
    }
    if (item.hasEOL) close()
  }
  close()
  page.cleanup()
  return { number, bottom, top, lines }
}
