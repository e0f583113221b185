import type { Node } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { CUT } from './citations.js'

/** What of a paragraph is shown. */
export interface ShownText<T extends Node> {
  /** Without HTML, and with a mark in place of what is struck out. */
  readonly node: T
  /** The same as it is written in the file; "…" where words are struck out. */
  readonly written: string
  /** What is struck out, piece by piece. */
  readonly struck: readonly string[]
}

/** What is not shown: where it stands, and what stands in its place. */
interface Cut {
  readonly from: number
  readonly to: number
  readonly instead: string
}

const STRIKE = /^<(s|del|strike)\b[^>]*>$/iu

/**
 * Leaves out of a paragraph what a lead has struck out (`~~…~~`, `<s>`, `<del>`), which she takes back and which must not be said as if it
 * held, and HTML: tags are no words, and a comment is for leads alone.
 */
export function shownText<T extends Node>(node: T, body: string): ShownText<T> {
  const cuts: Cut[] = []
  const struck: string[] = []
  const kept = keepShown(node, body, cuts, struck)
  const start = offsetOf(node, 'start')
  let written = ''
  let at = start
  for (const { from, to, instead } of cuts) {
    written += body.slice(at, from) + instead
    at = to
  }
  written += body.slice(at, offsetOf(node, 'end'))
  return { node: kept, written: struck.length === 0 ? written : withoutEdges(written), struck }
}

function keepShown<T extends Node>(node: T, body: string, cuts: Cut[], struck: string[]): T {
  const children = (node as { children?: Node[] }).children
  if (children === undefined) return node
  const kept: Node[] = []
  for (let at = 0; at < children.length; at += 1) {
    const child = children[at]!
    const last = endOfStrike(children, at, body)
    if (last === null) {
      if (child.type === 'html') cuts.push(cutOf(child, child, ''))
      else kept.push(keepShown(child, body, cuts, struck))
      continue
    }
    const words = textOf(children.slice(at, last + 1).filter(({ type }) => type !== 'html')).trim()
    if (words !== '') struck.push(words)
    cuts.push(cutOf(child, children[last]!, '…'))
    kept.push({ type: 'text', value: CUT } as Node)
    at = last
  }
  return { ...node, children: node.type === 'tableRow' ? spaced(kept) : kept } as T
}

/** Where what begins at this child and is struck out ends; `null` = it is not. One `~` is no strike: H~2~O. */
function endOfStrike(children: readonly Node[], at: number, body: string): number | null {
  const child = children[at]!
  if (child.type === 'delete') return body.startsWith('~~', offsetOf(child, 'start')) ? at : null
  const tag = child.type === 'html' ? STRIKE.exec((child as { value?: string }).value ?? '')?.[1] : undefined
  if (tag === undefined) return null
  const end = children.findIndex(
    (one, index) =>
      index > at &&
      one.type === 'html' &&
      (one as { value?: string }).value?.toLowerCase() === `</${tag.toLowerCase()}>`,
  )
  return end === -1 ? null : end
}

/** At its beginning or end nothing is left out of a sentence. */
function withoutEdges(written: string): string {
  return written.replace(/^\s*…\s*/u, '').replace(/\s*…(?=[.!?]?\s*(?:\[[^[\]]*@[^[\]]*\]\s*)*$)/u, '')
}

function cutOf(first: Node, last: Node, instead: string): Cut {
  return { from: offsetOf(first, 'start'), to: offsetOf(last, 'end'), instead }
}

/** A piece of a file as it is written there. */
export function sliceOf(node: Node, body: string): string {
  return body.slice(offsetOf(node, 'start'), offsetOf(node, 'end'))
}

function offsetOf(node: Node, side: 'start' | 'end'): number {
  return node.position?.[side].offset ?? 0
}

function spaced(cells: readonly Node[]): Node[] {
  return cells.flatMap((cell, at) => (at === 0 ? [cell] : [{ type: 'text', value: ' · ' } as Node, cell]))
}
