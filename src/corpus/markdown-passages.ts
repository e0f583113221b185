import type { Heading, List, ListItem, Node, Paragraph, Root, RootContent, TableRow } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { CitationRef } from '../domain/passage.js'
import { findCitations, isOnlyCitations, verbatim, withoutCitations } from './citations.js'
import { notMeant } from './not-meant.js'
import { shownText } from './shown-text.js'
import { isHalfStruck, struckHeading, struckOut, type UnreadText, unreadText } from './unread-text.js'

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
  /** Whether it cites by itself. */
  readonly own: boolean
  /** In a task list: whether the box is ticked; `null` elsewhere. */
  readonly task: boolean | null
}

/** A bracket that looks like a citation and is none. */
export interface RawBroken {
  readonly text: string
  readonly line: number
}

export interface RawHeading {
  readonly text: string
  /** Pandoc's `{#id}` at its end. */
  readonly id: string | null
  readonly depth: number
  readonly line: number
}

export interface ParsedMarkdown {
  readonly passages: readonly RawPassage[]
  readonly headings: readonly RawHeading[]
  readonly broken: readonly RawBroken[]
  /** First lines of paragraphs too long to be a passage. */
  readonly tooLong: readonly number[]
  /** Text in blocks that are not read. */
  readonly unread: readonly UnreadText[]
}

/** Longest paragraph that is a passage, in characters; the longest of a study has 3,000. */
export const LONGEST_PASSAGE = 10_000

const HEADING_ID = /\s*\{#([\p{L}\p{N}_-]+)\}\s*$/u

interface Section {
  readonly heading: string
  readonly depth: number
  refs: readonly CitationRef[]
}

/**
 * Cuts Markdown into passages. A passage that cites nothing inherits from its list (the line above it, the item it stands in, or
 * a line of citations alone below it), then its section (the heading, or a line of citations alone right under it), then from
 * `fileRefs`. A line of citations alone below a paragraph is that paragraph's own, and no other's.
 */
export function parseMarkdown(body: string, fileRefs: readonly CitationRef[]): ParsedMarkdown {
  const tree: Root = parser.parse(body)
  const passages: RawPassage[] = []
  const headings: RawHeading[] = []
  const broken: RawBroken[] = []
  const tooLong: number[] = []
  const unread: UnreadText[] = []
  const sections: Section[] = []
  let opening = fileRefs

  const inherited = (): readonly CitationRef[] => {
    for (let at = sections.length - 1; at >= 0; at -= 1)
      if (sections[at]!.refs.length > 0) return sections[at]!.refs
    return opening
  }
  const cite = (raw: string, line: number): { refs: readonly CitationRef[]; unreadable: boolean } => {
    const found = findCitations(raw)
    for (const { text } of found.broken) broken.push({ text, line })
    return { refs: found.refs, unreadable: found.broken.length > 0 }
  }
  const keep = (
    node: Paragraph | TableRow,
    around: readonly CitationRef[],
    task: boolean | null = null,
  ): readonly CitationRef[] => {
    const line = lineOf(node)
    if (sliceOf(body, node).length > LONGEST_PASSAGE) {
      tooLong.push(line)
      return []
    }
    const shown = shownText(node, body)
    const raw = textOf(shown.node)
    unread.push(...struckOut(shown, line))
    if (isHalfStruck(shown.written)) return []
    const spare = notMeant(raw, line)
    if (spare !== null) {
      unread.push(spare)
      return []
    }
    const { refs, unreadable } = cite(raw, line)
    const text = withoutCitations(raw)
    // What was meant to cite and cannot be read is named; it must not pass under somebody else's name.
    if (text !== '' && (refs.length > 0 || !unreadable)) {
      passages.push({
        text,
        quote: verbatim(shown.written),
        lines: [line, node.position?.end.line ?? line],
        headings: sections.map((section) => section.heading).filter((heading) => heading !== ''),
        refs: refs.length > 0 ? refs : around.length > 0 ? around : inherited(),
        own: refs.length > 0,
        task,
      })
    }
    return refs
  }
  const enter = (node: Heading): void => {
    const { node: shown, struck } = shownText(node, body)
    const own = textOf(shown)
    // What stands below it must not change its meaning: "Better not" stays what it is.
    const raw = withoutCitations(own) === '' ? struck.join(' ') : own
    if (struck.length > 0) unread.push(struckHeading(lineOf(node)))
    while (sections.length > 0 && sections.at(-1)!.depth >= node.depth) sections.pop()
    const written = withoutCitations(raw)
    const id = HEADING_ID.exec(written)?.[1] ?? null
    const text = written.replace(HEADING_ID, '')
    sections.push({ heading: text, depth: node.depth, refs: cite(raw, lineOf(node)).refs })
    headings.push({ text, id, depth: node.depth, line: lineOf(node) })
  }
  const item = (node: ListItem, around: readonly CitationRef[]): void => {
    let own = around
    for (const child of node.children) {
      const refs = loneRefs(child)
      if (refs.length > 0) {
        own = refs
        break
      }
    }
    for (const child of node.children) {
      if (loneRefs(child).length > 0) continue
      if (child.type === 'paragraph') {
        const refs = keep(child, own, node.checked ?? null)
        if (refs.length > 0) own = refs
      } else walk(child, own)
    }
  }
  const walkAll = (children: readonly RootContent[], around: readonly CitationRef[]): void => {
    children.forEach((child, at) => {
      const before = children[at - 1]
      const lone = loneRefs(child)
      if (lone.length === 0) {
        const below = loneRefs(children[at + 1])
        const list = child.type === 'list' ? [lastLineRefs(child, body), leadRefs(before)] : []
        walk(child, [below, ...list].find((refs) => refs.length > 0) ?? around)
      } else if (before === undefined || before.type === 'heading') {
        const section = sections.at(-1)
        if (section === undefined) opening = lone
        else section.refs = lone
      }
    })
  }
  const walk = (node: RootContent, around: readonly CitationRef[]): void => {
    switch (node.type) {
      case 'heading':
        enter(node)
        return
      case 'paragraph':
        keep(node, around)
        return
      case 'list':
        for (const child of node.children) item(child, around)
        return
      case 'blockquote':
        walkAll(node.children, around)
        return
      case 'table':
        // The first row names the columns; every other row is a passage.
        for (const row of node.children.slice(1)) keep(row, around)
        return
      default: {
        const text = unreadText(node)
        if (text !== null) unread.push(text)
      }
    }
  }
  walkAll(tree.children, [])
  return { passages, headings, broken, tooLong, unread }
}

/** The citations of a paragraph that holds nothing else. */
function loneRefs(node: Node | undefined): readonly CitationRef[] {
  if (node?.type !== 'paragraph') return []
  const text = textOf(node)
  return isOnlyCitations(text) ? findCitations(text).refs : []
}

/** The citations of the line that leads into a list: `Three things help: [@a]`. */
function leadRefs(before: Node | undefined): readonly CitationRef[] {
  if (before?.type !== 'paragraph') return []
  const text = textOf(before)
  return /:\s*$/u.test(withoutCitations(text)) ? findCitations(text).refs : []
}

/** Citations alone right under a list, without an empty line: Markdown counts them to the last item, a person to the list. */
function lastLineRefs(list: List, body: string): readonly CitationRef[] {
  const last = list.children.at(-1)?.children.at(-1)
  if (last?.type !== 'paragraph') return []
  const line = sliceOf(body, last).split('\n').slice(1).at(-1) ?? ''
  return /^\S/u.test(line) && isOnlyCitations(line) ? findCitations(line).refs : []
}

function lineOf(node: Node): number {
  return node.position?.start.line ?? 1
}

function sliceOf(body: string, node: Node): string {
  return body.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
}
