import { fold } from '../../domain/text.js'
import { type Block, heading } from './full-text.js'

/** A line of a page with where it stands, in points from the lower left corner. */
export interface PdfLine {
  readonly text: string
  readonly x: number
  readonly y: number
  /** Where it ends, to the right. */
  readonly end: number
  /** Size of its largest letters. */
  readonly size: number
}

export interface PdfPage {
  /** Counted from 1. */
  readonly number: number
  readonly bottom: number
  readonly top: number
  /** In the order in which the file draws them, which is the reading order but for running heads. */
  readonly lines: readonly PdfLine[]
}

/** Running heads stand in the outer parts of a page: this share of its height, above and below. */
const MARGIN = 0.12
/** A line that is this much larger than the text is a heading. */
const HEADING = 1.12
/** From this many times the usual distance between lines on, a paragraph ends. */
const GAP = 1.35

/** Puts lines together to paragraphs across pages; running heads, page numbers and line-end hyphens go. */
export function pdfBlocks(pages: readonly PdfPage[]): Block[] {
  const isRunning = findRunningHeads(pages)
  const kept = pages.map((page) => ({ ...page, lines: page.lines.filter((line) => !isRunning(page, line)) }))
  const lines = kept.flatMap((page) => page.lines)
  const body = mostLetters(lines.map((line) => [Math.round(line.size * 2) / 2, line.text.length]))
  const spacing = usualSpacing(kept)
  const sizes = [
    ...new Set(lines.map((line) => Math.round(line.size)).filter((size) => size > body * HEADING)),
  ].sort((a, b) => b - a)
  const known = new Set(lines.flatMap((line) => fold(line.text).match(/[\p{L}-]+/gu) ?? []))
  const drafts: Draft[] = []
  for (const page of kept) {
    for (const line of page.lines) {
      const last = drafts.at(-1)
      const depth =
        line.size > body * HEADING && /\p{L}{2}/u.test(line.text)
          ? 1 + Math.max(0, sizes.indexOf(Math.round(line.size)))
          : 0
      if (last === undefined || last.depth !== depth || ends(last, line, page.number, spacing)) {
        drafts.push({ text: line.text, depth, pages: [{ offset: 0, page: page.number }], last: line })
        continue
      }
      last.text = join(last.text, line.text, known)
      if (last.pages.at(-1)!.page !== page.number)
        last.pages.push({ offset: last.text.length - line.text.length, page: page.number })
      last.last = line
    }
  }
  return drafts.map(({ text, depth, pages: on }, at): Block => {
    const as = depth > 0 ? depth : LIST_HEADING.test(text) ? 2 : 0
    const number = at + 1
    if (as > 0) return heading(text, as, number)
    const bare = text.replace(BULLET, '')
    const cut = text.length - bare.length
    const pagesIn = on.map(({ offset, page }) => ({ offset: Math.max(0, offset - cut), page }))
    return { kind: 'paragraph', text: bare, depth: 0, lines: [number, number], pages: pagesIn }
  })
}

interface Draft {
  text: string
  /** 0 = a paragraph. */
  readonly depth: number
  readonly pages: { readonly offset: number; readonly page: number }[]
  last: PdfLine
}

function ends(open: Draft, line: PdfLine, page: number, spacing: number): boolean {
  return open.depth > 0
    ? open.pages[0]!.page !== page || Math.abs(open.last.y - line.y) > line.size * 1.8
    : endsParagraph(open, line, page, spacing)
}

const BULLET = /^[•▪◦‣·]\s+/u

/** In many studies the heading of the references is no larger than the text. */
const LIST_HEADING =
  /^(?:\d+\.?\s*)?(?:references|bibliography|works cited|literatur(?:verzeichnis)?|quellen(?:verzeichnis)?)\s*:?$/iu

/** Lines near an edge that come again on other pages but for their numbers, and bare page numbers. */
function findRunningHeads(pages: readonly PdfPage[]): (page: PdfPage, line: PdfLine) => boolean {
  const isAtEdge = (page: PdfPage, line: PdfLine): boolean => {
    const margin = (page.top - page.bottom) * MARGIN
    return line.y > page.top - margin || line.y < page.bottom + margin
  }
  const places = new Map<string, Map<number, number>>()
  for (const page of pages) {
    for (const line of page.lines) {
      if (!isAtEdge(page, line)) continue
      const name = withoutNumbers(line.text)
      places.set(name, (places.get(name) ?? new Map<number, number>()).set(page.number, line.y))
    }
  }
  return (page, line) => {
    if (!isAtEdge(page, line)) return false
    if (/^[\s\d|–—-]*(?:page|seite|p\.|s\.)?[\s\d|–—/-]*(?:(?:of|von)\s*\d+)?$/iu.test(line.text)) return true
    // One other page is enough: left and right pages differ, and a short chapter has two pages.
    for (const [number, y] of places.get(withoutNumbers(line.text)) ?? [])
      if (number !== page.number && Math.abs(y - line.y) < 6) return true
    return false
  }
}

function withoutNumbers(text: string): string {
  return fold(text).replace(/\d+/gu, '#').replace(/\s+/gu, ' ').trim()
}

function mostLetters(sizes: readonly (readonly [size: number, letters: number])[]): number {
  const counts = new Map<number, number>()
  for (const [size, letters] of sizes) counts.set(size, (counts.get(size) ?? 0) + letters)
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [10, 0])[0]
}

/** The usual distance from one line to the next, in points. */
function usualSpacing(pages: readonly PdfPage[]): number {
  const counts = new Map<number, number>()
  for (const { lines } of pages) {
    for (const [at, line] of lines.entries()) {
      const down = Math.round(((lines[at - 1]?.y ?? line.y) - line.y) * 2) / 2
      if (down > 3 && down < 40) counts.set(down, (counts.get(down) ?? 0) + 1)
    }
  }
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [14, 0])[0]
}

function endsParagraph(open: Draft, line: PdfLine, page: number, spacing: number): boolean {
  if (/^(?:[•▪◦‣·–—]|\d{1,2}[.)])\s/u.test(line.text)) return true
  const full = /[.!?:…]["”“»’')\]]*$/u.test(open.text)
  const down = open.last.y - line.y
  // A new page or column: the sentence tells whether it goes on.
  if (page !== open.pages.at(-1)!.page || down < -spacing) return full && !/^\p{Ll}/u.test(line.text)
  if (down > spacing * GAP) return true
  // Without a gap a paragraph is told by its first line, moved in, after a full stop.
  return full && line.x > open.last.x + line.size * 0.8 && line.x < open.last.x + line.size * 5
}

/** "attach-" and "ment" are one word, "self-" and "blame" are two: the rest of the text tells. */
function join(before: string, next: string, known: ReadonlySet<string>): string {
  const hyphen = /([\p{L}]+)[-‐\u00AD]$/u.exec(before)
  const follows = /^(\p{Ll}[\p{L}]*)/u.exec(next)
  if (hyphen === null || follows === null) return `${before} ${next}`
  const whole = fold(hyphen[1]! + follows[1]!)
  const apart = fold(`${hyphen[1]}-${follows[1]}`)
  return known.has(apart) && !known.has(whole) ? before + next : before.slice(0, -1) + next
}
