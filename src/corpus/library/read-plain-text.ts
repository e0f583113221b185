import { oneLine } from '../../domain/text.js'
import { type Block, type FullText, heading, paragraph } from './full-text.js'

/** A title or a heading of a plain text is no longer than this, in words. */
const LONGEST_HEADING = 14
/** From this share of long lines on, a line is a paragraph: text copied out of a browser has no empty lines between. */
const LONG_LINE = 100
const BREAKS_IN_WORD = /(\p{L})[-‐]\n(\p{Ll})/gu

/**
 * Reads text without any markup. Empty lines end a paragraph; where there are none, each line is one. A short line without a full
 * stop, alone above a paragraph, is a heading.
 */
export function readPlainText(body: string): FullText {
  const groups = groupLines(body.split('\n'))
  const blocks: Block[] = groups.map(({ lines, first }, at) => {
    const last = first + lines.length - 1
    const text = oneLine(lines.join('\n').replace(BREAKS_IN_WORD, '$1$2'))
    return isHeading(lines, groups[at + 1]?.lines)
      ? heading(text.replace(/^=+\s*|\s*=+$/gu, ''), at === 0 ? 1 : 2, first, last)
      : paragraph(text, first, last)
  })
  return { title: blocks[0]?.depth === 1 ? blocks[0].text : null, language: null, blocks }
}

interface Group {
  readonly lines: readonly string[]
  /** The first line's number, counted from 1. */
  readonly first: number
}

function groupLines(lines: readonly string[]): Group[] {
  const filled = lines.filter((line) => line.trim() !== '')
  const long = filled.filter((line) => line.length > LONG_LINE).length
  const eachAlone = long * 3 >= filled.length
  const groups: { lines: string[]; first: number }[] = []
  let open = false
  for (const [at, line] of lines.entries()) {
    const empty = line.trim() === ''
    if (!empty && open && !eachAlone && !/^\s*(?:[-–—•*·]|\d{1,2}[.)])\s/u.test(line))
      groups.at(-1)!.lines.push(line)
    else if (!empty) groups.push({ lines: [line], first: at + 1 })
    open = !empty
  }
  return groups
}

function isHeading(lines: readonly string[], next: readonly string[] | undefined): boolean {
  if (lines.length > 1 || next === undefined) return false
  const line = lines[0]!.trim()
  return (
    line.split(/\s+/u).length <= LONGEST_HEADING &&
    !/[.!?;:,…"”“»]$/u.test(line) &&
    !/^[-–—•*·]\s/u.test(line) &&
    /\p{L}/u.test(line) &&
    next.join(' ').length > line.length
  )
}
