import type { Language } from './language.js'
import { unreachable } from './text.js'

/** A line of an answer with the numbers of its sources. */
export interface CitedLine {
  readonly text: string
  readonly citations: readonly number[]
}

export interface SourceLine {
  readonly number: number
  readonly reference: string
  readonly short: string
  readonly title: string
  readonly url: string
}

/** The neutral parts of a reply. Each adapter has one closed renderer, so that a new kind cannot be forgotten. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly CitedLine[]; readonly ordered: boolean }
  | { readonly kind: 'quote'; readonly text: string; readonly from: string }
  | { readonly kind: 'callout'; readonly tone: 'urgent' | 'note'; readonly text: string }
  | { readonly kind: 'sources'; readonly title: string; readonly items: readonly SourceLine[] }
  | { readonly kind: 'progress'; readonly done: number; readonly of: number; readonly text: string }
  | {
      readonly kind: 'choices'
      readonly text: string
      readonly items: readonly { readonly id: string; readonly label: string; readonly says: string }[]
    }
  | { readonly kind: 'divider' }

/** A reply before any platform: what to show, in which language, and to whom. */
export interface Reply {
  readonly language: Language
  readonly visibility: 'thread' | 'asker'
  readonly blocks: readonly Block[]
}

/** For notifications, screen readers, the terminal without colour, and as the last fallback. */
export function toPlainText(reply: Reply): string {
  return reply.blocks
    .map(plainBlock)
    .filter((part) => part !== '')
    .join('\n\n')
}

function plainBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'text':
    case 'callout':
      return block.text
    case 'list':
      return block.items
        .map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${item.text}${marks(item.citations)}`)
        .join('\n')
    case 'quote':
      return `> ${block.text}\n  (${block.from})`
    case 'sources':
      return [
        block.title,
        ...block.items.map(
          (item) =>
            `[${item.number}] ${item.reference}${item.reference.includes(item.url) ? '' : ` ${item.url}`}`,
        ),
      ].join('\n')
    case 'progress':
      return `${block.text} (${block.done}/${block.of})`
    case 'choices':
      return [block.text, ...block.items.map((item) => `- ${item.says}`)]
        .filter((line) => line !== '')
        .join('\n')
    case 'divider':
      return ''
    default:
      return unreachable(block)
  }
}

/** ` [1][3]`, or nothing. */
export function marks(citations: readonly number[]): string {
  return citations.length === 0 ? '' : ` ${citations.map((number) => `[${number}]`).join('')}`
}
