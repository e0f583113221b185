import { type Sentence, say } from '../domain/say.js'

/** What a parser of Markdown can bear; a file beyond it was damaged or put here by mistake. */
const MARKDOWN_LIMITS = {
  /** Lines with something in them. A book of 500 pages has 18,000; 20,000 list items cost 2.5 s and 450 MB. */
  lines: 20_000,
  /** Characters of one line. The longest paragraph of a study has 3,000. */
  line: 20_000,
  /** Quotes and lists inside one another, and columns a line is moved in. The parser's time grows with the cube. */
  depth: 20,
  indent: 200,
  /** Brackets and stars between two empty lines: the parser compares each with each. 5,000 cost 0.1 s. */
  marks: 5_000,
  /** The squares of these, over all paragraphs. A book of 20,000 paragraphs has 8 million; 100 kB full of them had 125 million, and took 4 s. */
  compared: 50_000_000,
} as const

export interface BeyondLimits {
  readonly line: number
  readonly message: Sentence
  readonly remedy: Sentence
}

const CONTAINERS = /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))+/u

/** Whether the parser would need minutes or gigabytes for this text; `null` = it will not. Linear in the text. */
export function findBeyondLimits(body: string): BeyondLimits | null {
  let filled = 0
  let marks = 0
  let compared = 0
  const lines = body.split('\n')
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') {
      marks = 0
      continue
    }
    filled += 1
    const here = (message: Sentence, remedy: Sentence): BeyondLimits => ({ line: at + 1, message, remedy })
    if (filled > MARKDOWN_LIMITS.lines)
      return here(
        say`This file has more than ${MARKDOWN_LIMITS.lines} lines and is left out.`,
        say`Split it into several files.`,
      )
    const containers = CONTAINERS.exec(line)?.[0] ?? ''
    if (
      containers.replace(/[ \t]+/gu, '').length > MARKDOWN_LIMITS.depth * 2 ||
      (/^[ \t]*/u.exec(line)?.[0].length ?? 0) > MARKDOWN_LIMITS.indent
    )
      return here(
        say`Lists or quotes stand too deep inside one another; the file is left out.`,
        say`Use at most three levels.`,
      )
    if (line.length > MARKDOWN_LIMITS.line)
      return here(
        say`This line is longer than ${MARKDOWN_LIMITS.line} characters; the file is left out.`,
        say`Put an empty line between the paragraphs, or delete what does not belong here.`,
      )
    compared -= marks ** 2
    for (const character of line) if ('[]*_~`'.includes(character)) marks += 1
    compared += marks ** 2
    if (marks > MARKDOWN_LIMITS.marks || compared > MARKDOWN_LIMITS.compared)
      return here(
        say`So many brackets and stars follow one another that this cannot be read; the file is left out.`,
        say`Look whether the text was damaged here, or put empty lines between its paragraphs.`,
      )
  }
  return null
}
