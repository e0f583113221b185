import type { Extracted } from './full-text.js'

/** The text of a PDF or Word file, read in this very process. Each parser is loaded when there is something to parse. */
export async function extractHere(path: string, bytes: Uint8Array): Promise<Extracted> {
  if (/\.pdf$/iu.test(path)) return (await import('./read-pdf.js')).readPdf(bytes)
  return (await import('./read-docx.js')).readDocx(bytes)
}
