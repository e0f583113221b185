import type { List, Node } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { CitationRef } from '../domain/passage.js'
import { findCitations, isOnlyCitations, withoutCitations } from './citations.js'
import { sliceOf } from './shown-text.js'

/** The citations of a paragraph that holds nothing else. */
export function loneRefs(node: Node | undefined): readonly CitationRef[] {
  if (node?.type !== 'paragraph') return []
  const text = textOf(node)
  return isOnlyCitations(text) ? findCitations(text).refs : []
}

/** The citations of the line that leads into a list: `Three things help: [@a]`. */
export function leadRefs(before: Node | undefined): readonly CitationRef[] {
  if (before?.type !== 'paragraph') return []
  const text = textOf(before)
  return /:\s*$/u.test(withoutCitations(text)) ? findCitations(text).refs : []
}

/** Citations alone right under a list, without an empty line: Markdown counts them to the last item, a person to the list. */
export function lastLineRefs(list: List, body: string): readonly CitationRef[] {
  const last = list.children.at(-1)?.children.at(-1)
  if (last?.type !== 'paragraph') return []
  const line = sliceOf(last, body).split('\n').slice(1).at(-1) ?? ''
  return /^\S/u.test(line) && isOnlyCitations(line) ? findCitations(line).refs : []
}
