import { type Block, type Reply, shorten, urgentPart } from '../../src/index.js'

interface Step {
  /** Longest text of an item, in characters. */
  readonly text: number
  /** Most items of a list. */
  readonly items: number
  /** Longest reference in the list of sources. */
  readonly reference: number
}

/** From gentle to strict; the last one leaves what must never go. */
const STEPS: readonly Step[] = [
  { text: 2_000, items: 60, reference: 400 },
  { text: 1_000, items: 40, reference: 300 },
  { text: 500, items: 24, reference: 200 },
  { text: 280, items: 12, reference: 140 },
  { text: 160, items: 8, reference: 100 },
  { text: 100, items: 4, reference: 70 },
  { text: 60, items: 2, reference: 40 },
]

/** Most blocks of the middle in the strictest case; then none. */
const FEWEST_BLOCKS = [12, 0] as const
/** Longest texts of the urgent part, which is cut only where nothing else is left to cut. */
const URGENT: Step = { text: 600, items: 30, reference: 400 }
/** Of what has many items (sources, choices), where all of them are more than a message holds. */
const SHARES = [0.5, 0.25, 0.1, 0.05, 0.01] as const

/**
 * A reply that a platform takes. What is too long loses its middle, with an ellipsis in its place; the urgent part, the remarks,
 * the sources and the buttons stay, each of them, as far as a message can hold them at all.
 */
export function fitReply(reply: Reply, fits: (reply: Reply) => boolean): Reply {
  let shorter = reply
  for (const blocks of ever(reply.blocks)) {
    shorter = { ...reply, blocks }
    if (fits(shorter)) break
  }
  return shorter
}

/** The blocks as they are, and then ever shorter. */
function* ever(blocks: readonly Block[]): Generator<readonly Block[]> {
  yield blocks
  const urgent = urgentPart(blocks)
  const lead = blocks.slice(0, urgent)
  for (const step of STEPS) yield [...lead, ...blocks.slice(urgent).map((block) => cut(block, step))]
  const strictest = STEPS.at(-1)!
  const rest = blocks.slice(urgent).map((block) => cut(block, strictest))
  for (const most of FEWEST_BLOCKS) yield [...lead, ...fewer(rest, most)]
  const core = [...lead.map((block) => cut(block, URGENT)), ...fewer(rest, 0)]
  yield core
  for (const share of SHARES) yield core.map((block) => fewerItems(block, share))
}

/** Without what of the middle is more than `most` blocks. */
function fewer(blocks: readonly Block[], most: number): Block[] {
  const kept: Block[] = []
  let left = most
  for (const block of blocks) {
    if (mustStay(block)) kept.push(block)
    else {
      if (left > 0) kept.push(block)
      if (left === 0) kept.push({ kind: 'text', text: '…' })
      left -= 1
    }
  }
  return kept
}

function mustStay(block: Block): boolean {
  return ['callout', 'sources', 'choices', 'actions', 'feedback'].includes(block.kind)
}

function fewerItems(block: Block, share: number): Block {
  switch (block.kind) {
    case 'sources':
      return { ...block, items: block.items.slice(0, Math.ceil(block.items.length * share)) }
    case 'choices':
      return { ...block, items: block.items.slice(0, Math.ceil(block.items.length * share)) }
    default:
      return cut(block, { text: 300, items: 8, reference: 40 })
  }
}

function cut(block: Block, step: Step): Block {
  switch (block.kind) {
    case 'text':
    case 'quote':
    case 'person':
    case 'heading':
    case 'callout':
    case 'progress':
      return { ...block, text: shorten(block.text, step.text) }
    case 'list': {
      const items = block.items.map((item) => ({ ...item, text: shorten(item.text, step.text) }))
      return { ...block, items: withoutMiddle(items, step.items) }
    }
    case 'sources':
      return {
        ...block,
        items: block.items.map((item) => ({
          ...item,
          reference: shorten(item.reference.replace(item.url, '').trim() || item.short, step.reference),
        })),
      }
    default:
      return block
  }
}

function withoutMiddle<T extends { text: string; citations: readonly number[] }>(
  items: readonly T[],
  most: number,
): (T | { text: string; citations: readonly number[] })[] {
  if (items.length <= most) return [...items]
  const head = Math.ceil(most / 2)
  return [...items.slice(0, head), { text: '…', citations: [] }, ...items.slice(items.length - (most - head))]
}
