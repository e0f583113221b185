import type { Node, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { oneLine } from '../../domain/text.js'
import { type Block, heading, paragraph } from './full-text.js'

/**
 * The headings and paragraphs of a Markdown tree in reading order: list items and table rows are paragraphs, code and pictures are
 * left out. The tree may come from Markdown or from HTML; lines are those of the file it came from.
 */
export function blocksOf(children: readonly RootContent[]): Block[] {
  const blocks: Block[] = []
  const keep = (node: Node): void => {
    const text = oneLine(textOf(withoutNoise(node), { includeImageAlt: false, includeHtml: false }))
    if (text !== '') blocks.push(paragraph(text, lineOf(node), lastLineOf(node)))
  }
  const walk = (node: RootContent): void => {
    switch (node.type) {
      case 'heading': {
        const text = oneLine(textOf(withoutNoise(node), { includeImageAlt: false, includeHtml: false }))
        if (text !== '') blocks.push(heading(text, node.depth, lineOf(node), lastLineOf(node)))
        return
      }
      case 'paragraph':
        keep(node)
        return
      case 'table':
        // The first row names the columns.
        for (const row of node.children.slice(1)) keep(row)
        return
      case 'list':
      case 'listItem':
      case 'blockquote':
        for (const child of node.children) walk(child)
        return
      default:
        return
    }
  }
  for (const child of children) walk(child)
  return blocks
}

/** HTML and footnote marks are not read aloud; cells of a row are set apart. */
function withoutNoise(node: Node): Node {
  const children = (node as { children?: Node[] }).children
  if (children === undefined) return node
  const kept = children
    .filter((child) => child.type !== 'html' && child.type !== 'footnoteReference')
    .map(withoutNoise)
  const spaced =
    node.type === 'tableRow'
      ? kept.flatMap((cell, at) => (at === 0 ? [cell] : [{ type: 'text', value: ' · ' } as Node, cell]))
      : kept.map((child) => (child.type === 'break' ? ({ type: 'text', value: ' ' } as Node) : child))
  return { ...node, children: spaced } as Node
}

function lineOf(node: Node): number {
  return node.position?.start.line ?? 1
}

function lastLineOf(node: Node): number {
  return node.position?.end.line ?? lineOf(node)
}
