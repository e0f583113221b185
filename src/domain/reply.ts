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

/**
 * Something to press. `token` comes back to the assistant as it is (`Inbound.press`); an adapter never looks inside.
 */
export interface Button {
  /** Short; an adapter cuts at its own limit (Slack: 75 characters). */
  readonly label: string
  readonly token: string
  readonly style: 'plain' | 'primary'
  /** What one can type instead; '' where there are no words for it. */
  readonly says: string
  /** What a bare yes or no means, where the button stands under a question of the house. */
  readonly means?: 'yes' | 'no'
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
  /** What to say next: at most 20. */
  | { readonly kind: 'choices'; readonly text: string; readonly items: readonly Button[] }
  /** What can be done with the reply itself: the passages, a person, the leads. At most 5. */
  | { readonly kind: 'actions'; readonly items: readonly Button[] }
  /** "Helpful / Not helpful", and how a line may be written beside it. */
  | {
      readonly kind: 'feedback'
      readonly helpful: Button
      readonly notHelpful: Button
      readonly line: { readonly title: string; readonly label: string; readonly send: string }
    }
  /**
   * A colleague, named the platform's own way (a mention of her alone): who asks, who is reached. `called`: what stands there where
   * she is none of that platform's; filled in before a platform gets to see it.
   */
  | { readonly kind: 'person'; readonly person: string; readonly called?: string; readonly text: string }
  | { readonly kind: 'divider' }

/** A reply before any platform: what to show, in which language, and to whom. */
export interface Reply {
  readonly language: Language
  readonly visibility: 'thread' | 'asker'
  /** `dialog` opens over the conversation where the platform can (a modal); elsewhere it is a message to the asker. */
  readonly surface: 'message' | 'dialog'
  /** Of a dialog; '' otherwise. */
  readonly title: string
  readonly blocks: readonly Block[]
}

/** A message of these blocks. Default: for one person alone. */
export function messageOf(
  blocks: readonly Block[],
  language: Language,
  visibility: Reply['visibility'] = 'asker',
): Reply {
  return { language, visibility, surface: 'message', title: '', blocks }
}

/** A message of one paragraph. Default: for one person alone. */
export function plainReply(text: string, language: Language, visibility?: Reply['visibility']): Reply {
  return messageOf([{ kind: 'text', text }], language, visibility)
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
      return [block.text, ...typed(block.items).map((item) => `- ${item.says}`)]
        .filter((line) => line !== '')
        .join('\n')
    case 'actions':
    case 'feedback':
      return ''
    case 'person':
      return called(block)
    case 'divider':
      return ''
    default:
      return unreachable(block)
  }
}

/** A colleague who cannot be mentioned, and what is said of her. */
export function called({ called, text }: Extract<Block, { kind: 'person' }>): string {
  return called === undefined ? text : `${called}: ${text}`
}

/** The buttons that can be typed, for where nothing can be pressed. */
export function typed(items: readonly Button[]): Button[] {
  return items.filter((item) => item.says !== '')
}

/** ` [1][3]`, or nothing. */
export function marks(citations: readonly number[]): string {
  return citations.length === 0 ? '' : ` ${citations.map((number) => `[${number}]`).join('')}`
}

/** How many blocks at the beginning belong to the danger: the callout, and the lists right below it. They are never cut away. */
export function urgentPart(blocks: readonly Block[]): number {
  const [first] = blocks
  if (first?.kind !== 'callout' || first.tone !== 'urgent') return 0
  const end = blocks.findIndex((block, index) => index > 0 && block.kind !== 'list')
  return end === -1 ? blocks.length : end
}

/** More cells than this fill a line on a phone. */
const LONGEST_BAR = 20

/** One cell a step; how many there are is said in words where it matters, and to screen readers by `toPlainText`. */
export function bar(done: number, of: number): string {
  const cells = Math.min(Math.max(Math.round(of), 0), LONGEST_BAR)
  const filled = of <= 0 ? 0 : Math.round((Math.min(Math.max(done, 0), of) / of) * cells)
  return `${'▰'.repeat(filled)}${'▱'.repeat(cells - filled)}`
}
