import { say } from '../domain/say.js'
import { readableLines } from './readable-lines.js'
import type { ReportLine } from './report.js'
import { roleOfHeading } from './roles.js'

/** A line that is plainly meant as a heading of a response card, and was not written as one. */
export interface MeantHeading {
  readonly line: number
  /** As it stands in the file. */
  readonly written: string
  /** Its words alone: `Better not`. */
  readonly words: string
  /** Whether a text stands behind it in the same line, which is left out: a heading has its line to itself. */
  readonly left: boolean
}

/** In characters, with citations behind it. A longer line is a text, and is not searched for a heading. */
const LONGEST_HEADING = 300
/** What may stand before the words: spaces, the sign of a quote, of a list. */
const BEFORE = /^[ \t]*(?:(?:>|[-+*•]|\d{1,2}[.)])[ \t]+)*/u
/** What may stand behind them and is kept: `{#id}` and citations. */
const BEHIND = /(?:\s*(?:\{#[^}]*\}|\[[^\]]*@[^\]]*\]))+\s*$/u
/** `**Better not:** a text`. */
const BOLD_BEFORE_TEXT = /^ {0,3}((?:\*\*|__)[^*_]+(?:\*\*|__):?)[ \t]+(?![[{])\S/u
const TAG = /<\/?[a-z][^>]*>/giu
const PROPER = /^ {0,3}#{2,6}[ \t]/u
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/u

/**
 * Writes what is plainly one of the four headings as a heading: `##Better not`, `**Better not**`, `Better not:`, `# Better not`. As plain
 * text it would leave the lines below it to the section before, and what is better not said would be shown as what one could say.
 * Lines keep their numbers.
 */
export function tidyHeadings(body: string): { body: string; meant: readonly MeantHeading[] } {
  const lines = body.split('\n')
  const meant: MeantHeading[] = []
  const readable = readableLines(lines)
  const tidied = lines.map((line, at) => {
    if (!readable[at] || UNDERLINE.test(lines[at + 1] ?? '')) return line
    const bold = BOLD_BEFORE_TEXT.exec(line)?.[1] ?? null
    const own = wordsOf(bold ?? line)
    if (own === null || !isMeant(bold ?? line, lines[at - 1] ?? '')) return line
    meant.push({ line: at + 1, written: line.trim(), words: own.words, left: bold !== null })
    return `${own.before}## ${own.words}${own.behind}`
  })
  return { body: meant.length === 0 ? body : tidied.join('\n'), meant }
}

/** The words of a line where they are one of the four headings and nothing else stands there. */
function wordsOf(line: string): { before: string; words: string; behind: string } | null {
  if (line.length > LONGEST_HEADING) return null
  const before = BEFORE.exec(line)![0]
  const rest = line.slice(before.length)
  const behind = BEHIND.exec(rest)?.[0] ?? ''
  const words = rest
    .slice(0, rest.length - behind.length)
    .replace(TAG, '')
    .replace(/^[^\p{L}"'“„«‘‚]+|[^\p{L}"'”“»’‘]+$/gu, '')
    .replace(/\s+/gu, ' ')
  return roleOfHeading(words) === null ? null : { before: before.replace('•', '-'), words, behind }
}

/** Bare words are a heading only where an empty line stands above: elsewhere they may be the end of a sentence. */
function isMeant(line: string, above: string): boolean {
  if (PROPER.test(line) && roleOfHeading(line.replace(BEHIND, '').replace(/^[ #]+|[*_]/gu, '')) !== null)
    return false
  return (
    /[#*_<]|:\s*$/u.test(line.replace(BEFORE, '')) || (above.trim() === '' && !/^[ \t>]*[-+*•\d]/u.test(line))
  )
}

/** Reports what is read as a heading and is not written as one. */
export function reportMeant(meant: readonly MeantHeading[], report: ReportLine): void {
  for (const { line, written, words, left } of meant)
    report(
      'heading-unknown',
      line,
      left
        ? say`"${written.slice(0, 60)}" is read as the heading "${words}"; what stands behind it in the same line is left out.`
        : say`"${written.slice(0, 60)}" is read as the heading "${words}", though it is not written as one.`,
      say`Write "## ${words}" here: two # and a space, on a line of its own.${left ? say` The text goes below it.` : ''}`,
      left ? 'error' : 'warning',
    )
}
