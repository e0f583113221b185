/** A file with its front matter between two lines with `---`, as it was meant. */
export interface TidyFront {
  readonly content: string
  /** The line that was written otherwise; `null` = none. */
  readonly line: number | null
}

const RIGHT = /^---[ \t]*\r?$/u
/** What Word, a phone or a hasty hand makes of it. */
const MEANT = /^[ \t]*(?:-{2,}|[–—][-–—]*)[ \t]*\r?$/u
/** Only above one of these it is front matter; elsewhere such a line parts two paragraphs. */
const NAME = /^(?:title|asks|phase|group|review|language|minutes|source)[ \t]*:/iu

/**
 * Word makes one long stroke of `---`, a hand types four, and an editor leaves an empty line above. Title, questions and review of such a file
 * were not read, and stood in its first paragraph. Lines keep their numbers.
 */
export function tidyFront(content: string): TidyFront {
  const asIs = { content, line: null }
  const lines = content.split('\n')
  const first = lines.findIndex((line) => line.trim() !== '')
  if (first === -1 || !MEANT.test(lines[first]!)) return asIs
  const below = (sign: RegExp): number => lines.findIndex((line, at) => at > first && sign.test(line))
  const isBegun = first === 0 && RIGHT.test(lines[0]!)
  if (isBegun && below(RIGHT) !== -1) return asIs
  const end = below(MEANT)
  if (end === -1 || !lines.slice(first, end).some((line) => NAME.test(line))) return asIs
  lines[first] = ''
  lines[0] = '---'
  lines[end] = '---'
  return { content: lines.join('\n'), line: (isBegun ? end : first) + 1 }
}
