import type { Extracted } from './full-text.js'

/** The text of a file of any kind, read in this very process. Each parser is loaded when there is something to parse. */
export async function extractHere(path: string, bytes: Uint8Array): Promise<Extracted> {
  if (/\.pdf$/iu.test(path)) return (await import('./read-pdf.js')).readPdf(bytes)
  if (/\.docx$/iu.test(path)) return (await import('./read-docx.js')).readDocx(bytes)
  const { readHtml, readMarkdownText } = await import('./read-markup.js')
  const body = new TextDecoder().decode(bytes)
  return { text: /\.md$/iu.test(path) ? readMarkdownText(body) : readHtml(body), fault: null }
}
