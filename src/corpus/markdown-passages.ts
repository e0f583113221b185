import type { Heading, ListItem, Node, Paragraph, RootContent, TableRow } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { CitationRef } from '../domain/passage.js'
import { findCitations, verbatim, withoutCitations } from './citations.js'
import { notMeant } from './not-meant.js'
import { createOpenSections, type OpenSections } from './open-sections.js'
import { lastLineRefs, leadRefs, loneRefs } from './shared-citations.js'
import { shownText, sliceOf } from './shown-text.js'
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

/** A file on the way from its first line to its last: what was found so far, and what holds at this place. */
interface Reading {
  readonly body: string
  readonly sections: OpenSections
  readonly passages: RawPassage[]
  readonly headings: RawHeading[]
  readonly broken: RawBroken[]
  readonly tooLong: number[]
  readonly unread: UnreadText[]
}

/**
 * Cuts Markdown into passages. A passage that cites nothing inherits from its list (the line above it, the item it stands in, or
 * a line of citations alone below it), then its section (the heading, or a line of citations alone right under it), then from
 * `fileRefs`. A line of citations alone below a paragraph is that paragraph's own, and no other's.
 */
export function parseMarkdown(body: string, fileRefs: readonly CitationRef[]): ParsedMarkdown {
  const sections = createOpenSections(fileRefs)
  const reading: Reading = { body, sections, passages: [], headings: [], broken: [], tooLong: [], unread: [] }
  readAll(reading, parser.parse(body).children, [])
  const { passages, headings, broken, tooLong, unread } = reading
  return { passages, headings, broken, tooLong, unread }
}

/** Reads blocks that stand below one another; each inherits from `around` what no line of citations beside it says. */
function readAll(reading: Reading, blocks: readonly RootContent[], around: readonly CitationRef[]): void {
  blocks.forEach((block, at) => {
    const before = blocks[at - 1]
    const lone = loneRefs(block)
    if (lone.length === 0) {
      const below = loneRefs(blocks[at + 1])
      const list = block.type === 'list' ? [lastLineRefs(block, reading.body), leadRefs(before)] : []
      readBlock(reading, block, [below, ...list].find((refs) => refs.length > 0) ?? around)
    } else if (before === undefined || before.type === 'heading') reading.sections.citeBelow(lone)
  })
}

function readBlock(reading: Reading, block: RootContent, around: readonly CitationRef[]): void {
  switch (block.type) {
    case 'heading':
      readHeading(reading, block)
      return
    case 'paragraph':
      readPassage(reading, block, around)
      return
    case 'list':
      for (const item of block.children) readItem(reading, item, around)
      return
    case 'blockquote':
      readAll(reading, block.children, around)
      return
    case 'table':
      // The first row names the columns; every other row is a passage.
      for (const row of block.children.slice(1)) readPassage(reading, row, around)
      return
    default: {
      const text = unreadText(block)
      if (text !== null) reading.unread.push(text)
    }
  }
}

function readHeading(reading: Reading, heading: Heading): void {
  const line = lineOf(heading)
  const { node: shown, struck } = shownText(heading, reading.body)
  const own = textOf(shown)
  // What stands below it must not change its meaning: "Better not" stays what it is.
  const raw = withoutCitations(own) === '' ? struck.join(' ') : own
  if (struck.length > 0) reading.unread.push(struckHeading(line))
  const written = withoutCitations(raw)
  const id = HEADING_ID.exec(written)?.[1] ?? null
  const text = written.replace(HEADING_ID, '')
  reading.sections.enter(text, heading.depth, readCitations(reading, raw, line).refs)
  reading.headings.push({ text, id, depth: heading.depth, line })
}

/** A line of citations alone, anywhere in an item, holds for all of it; a paragraph that cites, for what follows in the item. */
function readItem(reading: Reading, item: ListItem, around: readonly CitationRef[]): void {
  let own = item.children.map(loneRefs).find((refs) => refs.length > 0) ?? around
  for (const child of item.children) {
    if (loneRefs(child).length > 0) continue
    if (child.type === 'paragraph') {
      const refs = readPassage(reading, child, own, item.checked ?? null)
      if (refs.length > 0) own = refs
    } else readBlock(reading, child, own)
  }
}

/** Keeps a paragraph, or a row of a table, where it can be shown; gives what it cites itself. */
function readPassage(
  reading: Reading,
  node: Paragraph | TableRow,
  around: readonly CitationRef[],
  task: boolean | null = null,
): readonly CitationRef[] {
  const { body, sections, passages, tooLong, unread } = reading
  const line = lineOf(node)
  if (sliceOf(node, body).length > LONGEST_PASSAGE) {
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
  const { refs, unreadable } = readCitations(reading, raw, line)
  const text = withoutCitations(raw)
  // What was meant to cite and cannot be read is named; it must not pass under somebody else's name.
  if (text !== '' && (refs.length > 0 || !unreadable)) {
    passages.push({
      text,
      quote: verbatim(shown.written),
      lines: [line, node.position?.end.line ?? line],
      headings: sections.headings(),
      refs: refs.length > 0 ? refs : around.length > 0 ? around : sections.inherited(),
      own: refs.length > 0,
      task,
    })
  }
  return refs
}

function readCitations(
  { broken }: Reading,
  raw: string,
  line: number,
): { readonly refs: readonly CitationRef[]; readonly unreadable: boolean } {
  const found = findCitations(raw)
  for (const { text } of found.broken) broken.push({ text, line })
  return { refs: found.refs, unreadable: found.broken.length > 0 }
}

function lineOf(node: Node): number {
  return node.position?.start.line ?? 1
}
