import type { Fault } from './full-text.js'

/**
 * Most elements of a saved web page, or of a Word file as one. A long article has 10,000, a book of 500 pages 30,000; nobody is
 * answered while it is read: 50,000 short paragraphs took 2 s on two busy cores.
 */
const MOST_ELEMENTS = 50_000

/** Whether a page would keep everybody waiting; told by its tags, before it is parsed. */
export function isBeyondElements(html: string): boolean {
  let elements = 0
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at + 1))
    if (/[a-z]/iu.test(html[at + 1] ?? '')) {
      elements += 1
      if (elements > MOST_ELEMENTS) return true
    }
  return false
}

export const PAGE_TOO_LARGE: Fault = {
  code: 'too-large',
  message: `This web page has more than ${MOST_ELEMENTS} elements and is left out.`,
  remedy: 'Save only the article itself, or its text as .txt.',
}
