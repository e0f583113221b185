import type { Nodes } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { type Sentence, say } from '../domain/say.js'

/** Text that stands in a file and is nowhere read: neither answered from nor left out for want of a source. */
export interface UnreadText {
  readonly line: number
  readonly message: Sentence
  readonly remedy: Sentence
  /** Default: `error`. A `warning` is what somebody left out on purpose. */
  readonly severity?: 'warning'
}

const COMMENTS = /<!--[\s\S]*?-->/gu
const TAGS = /<[^>]*>/gu
const WORDS = /\p{L}{2}/u

/**
 * What a block that is no paragraph, list or table holds in words. Four spaces in front make a line a block of code, a comment that is
 * never closed takes everything below it along, and neither can be seen in Word or on a page.
 */
export function unreadText(node: Nodes): UnreadText | null {
  const line = node.position?.start.line ?? 1
  if (node.type === 'html') {
    const left = node.value.replace(COMMENTS, '')
    if (left.includes('<!--'))
      return {
        line,
        message: say`A comment begins here and is never closed, so that what stands below it is not read.`,
        remedy: say`Put --> where the comment ends.`,
      }
    if (!WORDS.test(left.replace(TAGS, ''))) return null
    return {
      line,
      message: say`This is written as HTML and is not read: "${begin(left.replace(TAGS, ''))}"`,
      remedy: say`Write it as plain text, without <…>; what is for leads alone stands between <!-- and -->.`,
    }
  }
  if (!WORDS.test(textOf(node))) return null
  if (node.type === 'code')
    return {
      line,
      message: say`This counts as a block of code and is not read: "${begin(node.value)}"`,
      remedy: say`Take the spaces or the tab in front of the line away (or the \`\`\` above and below), so that it begins at the left edge.`,
    }
  if (node.type !== 'footnoteDefinition') return null
  return {
    line,
    message: say`This is a footnote and is not read: "${begin(textOf(node))}"`,
    remedy: say`Write the source behind its line, like [@who2014], and what else it says as a line of its own.`,
  }
}

/** A `~~` without its counterpart in the same paragraph. */
const HALF_STRUCK = /(?:^|[\s("'„“])~~(?=[^\s~])|[^\s~]~~(?=$|[\s.,;:!?)"'“”])/u

const CODE = /`[^`]*`/gu

/** Whether it cannot be told what of a paragraph is struck out. */
export function isHalfStruck(written: string): boolean {
  return HALF_STRUCK.test(written.replace(CODE, ''))
}

/** What is struck out in a paragraph, and a paragraph of which that cannot be told. `written` is what is left of it. */
export function struckOut(
  { struck, written }: { readonly struck: readonly string[]; readonly written: string },
  line: number,
): UnreadText[] {
  const found = struck.map(
    (words): UnreadText => ({
      line,
      message: say`This is struck out and is left out: "${begin(words)}"`,
      remedy: say`Delete it. What leads should still see stands between <!-- and -->; if it holds after all, take the ~~ away.`,
      severity: 'warning',
    }),
  )
  if (!isHalfStruck(written)) return found
  const half: UnreadText = {
    line,
    message: say`A ~~ stands here without a second one in the same paragraph, so that nobody can tell what is struck out; the paragraph is left out: "${begin(written)}"`,
    remedy: say`Delete what does not hold, or put ~~ before and behind it in each paragraph and each point.`,
  }
  return [...found, half]
}

/** A heading says what the lines below it are, struck out or not. */
export function struckHeading(line: number): UnreadText {
  return {
    line,
    message: say`This heading is struck out, and what stands below it is still read.`,
    remedy: say`Delete the heading and what stands below it, or take the ~~ away.`,
    severity: 'warning',
  }
}

function begin(text: string): string {
  return text.trim().replace(/\s+/gu, ' ').slice(0, 60)
}
