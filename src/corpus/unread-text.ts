import type { Nodes } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'

/** Text that stands in a file and is nowhere read: neither answered from nor left out for want of a source. */
export interface UnreadText {
  readonly line: number
  readonly message: string
  readonly remedy: string
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
        message: 'A comment begins here and is never closed, so that what stands below it is not read.',
        remedy: 'Put --> where the comment ends.',
      }
    if (!WORDS.test(left.replace(TAGS, ''))) return null
    return {
      line,
      message: `This is written as HTML and is not read: "${begin(left.replace(TAGS, ''))}"`,
      remedy: 'Write it as plain text, without <…>; what is for leads alone stands between <!-- and -->.',
    }
  }
  if (!WORDS.test(textOf(node))) return null
  if (node.type === 'code')
    return {
      line,
      message: `This counts as a block of code and is not read: "${begin(node.value)}"`,
      remedy:
        'Take the spaces or the tab in front of the line away (or the ``` above and below), so that it begins at the left edge.',
    }
  if (node.type !== 'footnoteDefinition') return null
  return {
    line,
    message: `This is a footnote and is not read: "${begin(textOf(node))}"`,
    remedy: 'Write the source behind its line, like [@who2014], and what else it says as a line of its own.',
  }
}

function begin(text: string): string {
  return text.trim().replace(/\s+/gu, ' ').slice(0, 60)
}
