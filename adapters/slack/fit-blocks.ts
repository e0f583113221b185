import type { KnownBlock } from '@slack/types'
import { type Block, shorten, urgentPart } from '../../src/index.js'

export interface Room {
  readonly characters: number
  readonly blocks: number
}

/** Whether blocks fit: their number, and every string a person can see or open. */
export function measure(blocks: readonly KnownBlock[], room: Room): boolean {
  return blocks.length <= room.blocks && characters(blocks) <= room.characters
}

/** Keys of Block Kit whose strings are seen or opened; the rest (ids, values, kinds) is Slack's and ours. */
const SEEN: ReadonlySet<string> = new Set(['text', 'url', 'user_id'])

function characters(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + characters(one), 0)
  if (typeof value !== 'object' || value === null) return 0
  return Object.entries(value).reduce(
    (sum, [key, one]) => sum + (typeof one === 'string' ? (SEEN.has(key) ? one.length : 0) : characters(one)),
    0,
  )
}

/** Lengths to which lines of the middle are cut, one after the other, until the whole fits. */
const LINES = [600, 300, 160, 90] as const
const TITLES = [80, 30] as const

/**
 * The one shortening. What is urgent, the sources and everything that can be pressed stay; the middle is cut, first its long
 * lines, then its last ones, and a note says so. A reply that fits is returned as it is.
 */
export function fitBlocks(
  blocks: readonly Block[],
  shortened: string,
  fits: (blocks: readonly Block[]) => boolean,
): readonly Block[] {
  if (fits(blocks)) return blocks
  const lead = urgentPart(blocks)
  let now: readonly Block[] = blocks
  for (const limit of LINES) {
    now = blocks.map((block, index) => (index < lead ? cutLines(block, 600) : cutLines(block, limit)))
    if (fits(now)) return now
  }
  const note: Block = { kind: 'callout', tone: 'note', text: shortened }
  for (const title of [Number.POSITIVE_INFINITY, ...TITLES]) {
    const titled = now.map((block) => cutTitles(block, title))
    let lines = titled.slice(lead).reduce((sum, block) => sum + linesOf(block), 0)
    while (lines > 0) {
      lines = Math.floor(lines * 0.8)
      const fewer = keepLines(titled, lead, lines, note)
      if (fits(fewer)) return fewer
    }
  }
  return lastResort(
    keepLines(
      now.map((block) => cutTitles(block, 30)),
      lead,
      0,
      note,
    ),
    fits,
  )
}

function cutLines(block: Block, limit: number): Block {
  switch (block.kind) {
    case 'heading':
    case 'text':
    case 'callout':
    case 'progress':
    case 'choices':
    case 'person':
      return { ...block, text: shorten(block.text, limit) }
    case 'quote':
      return { ...block, text: shorten(block.text, limit), from: shorten(block.from, limit) }
    case 'list':
      return { ...block, items: block.items.map((item) => ({ ...item, text: shorten(item.text, limit) })) }
    default:
      return block
  }
}

function cutTitles(block: Block, limit: number): Block {
  if (block.kind !== 'sources' || !Number.isFinite(limit)) return block
  const items = block.items.map((item) => ({
    ...item,
    title: shorten(item.title, limit),
    short: shorten(item.short, limit),
  }))
  return { ...block, items }
}

/** Lines that may be left out. */
function linesOf(block: Block): number {
  if (block.kind === 'list') return block.items.length
  return block.kind === 'text' || block.kind === 'quote' || block.kind === 'progress' ? 1 : 0
}

function keepLines(blocks: readonly Block[], lead: number, keep: number, note: Block): Block[] {
  const kept: Block[] = []
  let left = keep
  let noted = false
  blocks.forEach((block, index) => {
    if (index < lead || (linesOf(block) === 0 && block.kind !== 'heading' && block.kind !== 'divider')) {
      kept.push(block)
      return
    }
    if (left > 0) {
      if (block.kind === 'list') kept.push({ ...block, items: block.items.slice(0, left) })
      else kept.push(block)
      left -= linesOf(block)
    }
    if (left <= 0 && !noted) {
      kept.push(note)
      noted = true
    }
  })
  return kept
}

/** More than can ever be shown at once (hundreds of sources): what comes first stays, and what can be pressed. */
function lastResort(blocks: readonly Block[], fits: (blocks: readonly Block[]) => boolean): readonly Block[] {
  let now = blocks
  for (let share = 0.8; share > 0.001; share *= 0.8) {
    now = blocks.map((block) => {
      if (block.kind === 'sources')
        return { ...block, items: block.items.slice(0, Math.ceil(block.items.length * share)) }
      if (block.kind === 'list')
        return { ...block, items: block.items.slice(0, Math.ceil(block.items.length * share)) }
      return cutLines(block, 300)
    })
    if (fits(now)) return now
  }
  for (let end = now.length - 1; end > 0; end -= 1) if (fits(now.slice(0, end))) return now.slice(0, end)
  return now.slice(0, 1).map((block) => cutLines(block, 300))
}
