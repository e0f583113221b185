import type {
  Blockquote,
  Heading,
  Html,
  List,
  ListItem,
  Node,
  Paragraph,
  Root,
  RootContent,
  Table,
} from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { CitationRef } from '../domain/passage.js'
import { findCitations, isOnlyCitations, verbatim, withoutCitations } from './citations.js'

const parser = unified().use(remarkParse).use(remarkGfm)

/** A paragraph or list item as it stands in a file, before it is known whether its sources exist. */
export interface RawPassage {
  readonly text: string
  readonly quote: string
  readonly lines: readonly [number, number]
  /** Headings above it, outermost first. */
  readonly headings: readonly string[]
  /** Its own citations, or the nearest ones it inherits. */
  readonly refs: readonly CitationRef[]
  /** Brackets that look like citations and are none. */
  readonly broken: readonly string[]
}

export interface RawHeading {
  readonly text: string
  readonly depth: number
  readonly line: number
}

export interface ParsedMarkdown {
  readonly passages: readonly RawPassage[]
  readonly headings: readonly RawHeading[]
}

interface Section {
  readonly heading: string
  readonly depth: number
  refs: readonly CitationRef[]
}

/**
 * Cuts Markdown into passages. A passage that cites nothing inherits from its list (the line above it, or the item it
 * stands in), then its section (the heading, or a line of citations alone), then from `fileRefs`.
 */
export function parseMarkdown(body: string, fileRefs: readonly CitationRef[]): ParsedMarkdown {
  const tree: Root = parser.parse(body)
  const passages: RawPassage[] = []
  const headings: RawHeading[] = []
  const sections: Section[] = []

  const inherited = (): readonly CitationRef[] => {
    for (let at = sections.length - 1; at >= 0; at -= 1)
      if (sections[at]!.refs.length > 0) return sections[at]!.refs
    return fileRefs
  }
  const keep = (
    nodes: readonly Node[],
    whole: Node,
    around: readonly CitationRef[],
  ): readonly CitationRef[] => {
    const raw = nodes.map((node) => textOf(withoutHtml(node))).join(' ')
    const slice = sliceOf(body, nodes[0]!, nodes.at(-1)!)
    const { refs, broken } = findCitations(raw)
    const text = withoutCitations(raw)
    if (text !== '') {
      passages.push({
        text,
        quote: verbatim(slice),
        lines: [
          nodes[0]!.position?.start.line ?? 1,
          nodes.at(-1)!.position?.end.line ?? whole.position?.end.line ?? 1,
        ],
        headings: sections.map((section) => section.heading).filter((heading) => heading !== ''),
        refs: refs.length > 0 ? refs : around.length > 0 ? around : inherited(),
        broken: broken.map((one) => one.text),
      })
    }
    return refs
  }
  const enter = (node: Heading): void => {
    const raw = textOf(withoutHtml(node))
    while (sections.length > 0 && sections.at(-1)!.depth >= node.depth) sections.pop()
    const text = withoutCitations(raw)
    sections.push({ heading: text, depth: node.depth, refs: findCitations(raw).refs })
    headings.push({ text, depth: node.depth, line: node.position?.start.line ?? 1 })
  }
  const item = (node: ListItem, around: readonly CitationRef[]): void => {
    let own = around
    for (const child of node.children) {
      if (child.type === 'paragraph') {
        const refs = keep([child], node, own)
        if (refs.length > 0) own = refs
      } else walk(child, own)
    }
  }
  const walkAll = (children: readonly RootContent[], around: readonly CitationRef[]): void => {
    children.forEach((child, at) => {
      if (child.type === 'paragraph' && isOnlyCitations(textOf(child))) {
        // Citations alone: for the list just above (already given, see below), or for the section they open.
        if (children[at - 1]?.type !== 'list' && sections.length > 0)
          sections.at(-1)!.refs = findCitations(textOf(child)).refs
        return
      }
      if (child.type !== 'list') {
        walk(child, around)
        return
      }
      const before = children[at - 1]
      const after = children[at + 1]
      const lead =
        before?.type === 'paragraph' && /:\s*(?:\[[^\]]*\])?\s*$/u.test(textOf(before))
          ? findCitations(textOf(before)).refs
          : []
      const below =
        after?.type === 'paragraph' && isOnlyCitations(textOf(after)) ? findCitations(textOf(after)).refs : []
      walk(child, below.length > 0 ? below : lead.length > 0 ? lead : around)
    })
  }
  const walk = (node: RootContent, around: readonly CitationRef[]): void => {
    switch (node.type) {
      case 'heading':
        enter(node)
        return
      case 'paragraph':
        keep([node as Paragraph], node, around)
        return
      case 'list':
        for (const child of (node as List).children) item(child, around)
        return
      case 'blockquote':
        walkAll((node as Blockquote).children, around)
        return
      case 'table':
        // The first row names the columns; every other row is a passage.
        for (const row of (node as Table).children.slice(1)) keep([row], row, around)
        return
      default:
        return
    }
  }
  walkAll(tree.children, [])
  return { passages, headings }
}

/** HTML in a knowledge file is never shown, nor searched. */
function withoutHtml<T extends Node>(node: T): T {
  const children = (node as { children?: Node[] }).children
  if (children === undefined) return node
  const kept = children
    .filter((child): child is Exclude<Node, Html> => child.type !== 'html')
    .map(withoutHtml)
  return { ...node, children: node.type === 'tableRow' ? spaced(kept) : kept } as T
}

function spaced(cells: readonly Node[]): Node[] {
  return cells.flatMap((cell, at) => (at === 0 ? [cell] : [{ type: 'text', value: ' · ' } as Node, cell]))
}

function sliceOf(body: string, first: Node, last: Node): string {
  return body.slice(first.position?.start.offset ?? 0, last.position?.end.offset ?? 0)
}
