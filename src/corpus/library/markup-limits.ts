import { problemOf } from '../../domain/problem.js'
import { say } from '../../domain/say.js'
import { type FolderFile, kindOf } from '../folder-file.js'
import type { Fault } from './full-text.js'

/**
 * Most elements of a saved web page, or of a Word file as one. A long article has 10,000, a book of 500 pages 30,000. Whatever it is
 * parsed in, its passages are made here, where nobody is answered meanwhile.
 */
const MOST_ELEMENTS = 50_000

/** Whether a page would keep everybody waiting; told by its tags, before it is parsed. */
export function isBeyondElements(html: string, most = MOST_ELEMENTS): boolean {
  let elements = 0
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at + 1))
    if (/[a-z]/iu.test(html[at + 1] ?? '')) {
      elements += 1
      if (elements > most) return true
    }
  return false
}

/** A page of so many elements, and Markdown of so many filled lines and marks, is parsed in the time that a process takes to start. */
const ELEMENTS_HERE = 5_000
const LINES_HERE = 2_000
const MARKS_HERE = 3_000

/**
 * Whether a page or a Markdown file of `library/` is so long that everybody would wait for its parser; like a PDF it is then read in a
 * process of its own. Small files, which are nearly all, pay for none.
 */
export function isLongMarkup({ path, content }: FolderFile): boolean {
  if (kindOf(path) !== 'library') return false
  if (/\.html?$/iu.test(path)) return isBeyondElements(content, ELEMENTS_HERE)
  return (
    /\.md$/iu.test(path) &&
    (countOf(content, /\S.*/gu, LINES_HERE) || countOf(content, /[[\]*_~`]/gu, MARKS_HERE))
  )
}

function countOf(text: string, what: RegExp, most: number): boolean {
  let found = 0
  for (const _one of text.matchAll(what)) {
    found += 1
    if (found > most) return true
  }
  return false
}

export const PAGE_TOO_LARGE: Fault = problemOf({
  code: 'too-large',
  message: say`This web page has more than ${MOST_ELEMENTS} elements and is left out.`,
  remedy: say`Save only the article itself, or its text as .txt.`,
})
