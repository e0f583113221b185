import type { KnownBlock, ModalView } from '@slack/types'
import { type Block, type Reply, toPlainText } from '../../src/index.js'
import { fitBlocks, measure } from './fit-blocks.js'
import { LIMITS } from './limits.js'
import { escaped, plain } from './plain.js'
import { joined, linksOf, type Piece, renderBlock, type Surface } from './render-blocks.js'
import { WORDS } from './words.js'

export interface RenderedMessage {
  /** For the notification and for screen readers. */
  readonly text: string
  readonly blocks: KnownBlock[]
}

/** A reply as Slack shows it, within Slack's limits whatever its length. */
export function renderMessage(reply: Reply, team: string): RenderedMessage {
  const blocks = renderFitting(reply, team, 'message')
  const text = escaped(toPlainText(reply), LIMITS.fallback).trim()
  return { text: text === '' ? WORDS[reply.language].title : text, blocks }
}

export interface ModalRest {
  readonly metadata?: string
}

/** A dialog over the conversation. */
export function renderModal(reply: Reply, team: string, { metadata = '' }: ModalRest = {}): ModalView {
  const words = WORDS[reply.language]
  const short = title(reply.title === '' ? words.title : reply.title)
  // A title that had to be cut stands whole above the rest.
  const whole: Block[] = short.text.endsWith('…') ? [{ kind: 'heading', text: reply.title }] : []
  return {
    type: 'modal',
    title: short,
    close: title(words.close),
    private_metadata: metadata,
    blocks: renderFitting({ ...reply, blocks: [...whole, ...reply.blocks] }, team, 'modal'),
  }
}

export function title(words: string) {
  return { type: 'plain_text' as const, text: plain(words, LIMITS.modalTitle) || '…', emoji: false }
}

/** Blocks of a reply for a surface, shortened where they are too long for it. */
export function renderFitting(reply: Reply, team: string, surface: Surface): KnownBlock[] {
  const limits =
    surface === 'message'
      ? { characters: LIMITS.messageCharacters, blocks: LIMITS.messageBlocks }
      : { characters: LIMITS.viewCharacters, blocks: LIMITS.viewBlocks }
  const draw = (blocks: readonly Block[]) => render(blocks, team, surface)
  const drawn = draw(
    fitBlocks(reply.blocks, WORDS[reply.language].shortened, (blocks) => measure(draw(blocks), limits)),
  )
  // Slack refuses a message of no blocks.
  return drawn.length > 0
    ? drawn
    : [joined([{ type: 'rich_text_section', elements: [{ type: 'text', text: '…' }] }])]
}

/** Everything, however long: rich text that follows rich text becomes one block, so that a list keeps to its heading. */
function render(blocks: readonly Block[], team: string, surface: Surface): KnownBlock[] {
  const where = { surface, team, links: linksOf(blocks) }
  const drawn: KnownBlock[] = []
  let open: Extract<Piece, { rich: unknown }>['rich'][number][] = []
  const close = () => {
    if (open.length > 0) drawn.push(joined(open))
    open = []
  }
  blocks.forEach((block, index) => {
    const piece = renderBlock(block, index, where)
    if ('blocks' in piece) {
      close()
      drawn.push(...piece.blocks)
      return
    }
    if (piece.begins) close()
    open.push(...piece.rich)
  })
  close()
  return drawn
}
