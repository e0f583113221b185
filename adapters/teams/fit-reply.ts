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

/** Most blocks between the urgent part and the end, in the strictest case. */
const FEWEST_BLOCKS = 12

/**
 * A reply that a platform takes. What is too long loses its middle, with an ellipsis in its place; the urgent part, the sources
 * and the buttons stay, each of them.
 */
export function fitReply(reply: Reply, fits: (reply: Reply) => boolean): Reply {
  if (fits(reply)) return reply
  const urgent = urgentPart(reply.blocks)
  for (const step of STEPS) {
    const shorter = {
      ...reply,
      blocks: reply.blocks.map((block, at) => (at < urgent ? block : cut(block, step))),
    }
    if (fits(shorter)) return shorter
  }
  const strictest = STEPS.at(-1)!
  const rest = reply.blocks.slice(urgent).map((block) => cut(block, strictest))
  const kept = rest.filter((block) => mustStay(block))
  const middle = rest.filter((block) => !mustStay(block)).slice(0, FEWEST_BLOCKS)
  return {
    ...reply,
    blocks: [...reply.blocks.slice(0, urgent), ...middle, { kind: 'text', text: '…' }, ...kept],
  }
}

function mustStay(block: Block): boolean {
  return ['sources', 'choices', 'actions', 'feedback'].includes(block.kind)
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
