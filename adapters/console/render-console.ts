import { styleText } from 'node:util'
import { type Block, type Button, marks, type Reply, typed, unreachable } from '../../src/index.js'

export interface Terminal {
  /** Columns; long lines are broken at words. */
  readonly width: number
  readonly colour: boolean
  /** A conversation: what is a button elsewhere can be typed. Default: false, for a single answer. */
  readonly talks?: boolean
}

/** Columns of a line at most: longer ones are hard to read. */
const WIDEST = 100
/** Columns where nothing tells how wide the window is: no terminal, or one that says 0. */
const USUAL = 80

/** How wide a line may be. */
export function widthOf(output: { readonly columns?: number }): number {
  return Math.min(WIDEST, output.columns || USUAL)
}

type Style = Parameters<typeof styleText>[0]

/** A reply for a terminal: colour where it is wanted, lines no wider than the window, links whole on their own line. */
export function renderConsole(reply: Reply, terminal: Terminal): string {
  return `${reply.blocks
    .map((block) => renderBlock(block, terminal))
    .filter((part) => part !== '')
    .join('\n\n')}\n`
}

function renderBlock(block: Block, terminal: Terminal): string {
  const paint = (style: Style, text: string): string =>
    terminal.colour ? styleText(style, text, { validateStream: false }) : text
  const { width } = terminal
  switch (block.kind) {
    case 'heading':
      return paint(['bold', 'cyan'], wrap(block.text, width))
    case 'text':
      return wrap(block.text, width)
    case 'list':
      return block.items
        .map((item, at) => {
          const lead = block.ordered ? `${at + 1}. ` : '• '
          const text = wrap(`${item.text}${marks(item.citations)}`, width, lead, ' '.repeat(lead.length))
          return text.replace(/(\[\d+\])+$/u, (numbers) => paint('dim', numbers))
        })
        .join('\n')
    case 'quote':
      return `${wrap(block.text, width, '│ ', '│ ')}\n${paint('dim', wrap(block.from, width, '│ ', '│ '))}`
    case 'callout':
      return block.tone === 'urgent'
        ? paint(['bold', 'red'], wrap(block.text, width))
        : paint('dim', wrap(block.text, width))
    case 'sources':
      return [
        paint('bold', block.title),
        ...block.items.map((item) => {
          const text = item.reference.replace(item.url, '').trim()
          return `${wrap(text, width, `[${item.number}] `, '    ')}\n    ${paint('underline', item.url)}`
        }),
      ].join('\n')
    case 'progress':
      return wrap(
        block.text,
        width,
        `${'■'.repeat(block.done)}${'□'.repeat(Math.max(0, block.of - block.done))} `,
      )
        .replace(/^■+/u, (done) => paint('green', done))
        .replace(/□+/u, (open) => paint('dim', open))
    case 'choices':
      return [
        wrap(block.text, width),
        ...typed(block.items).map((item) => wrap(item.says, width, '  → ', '    ')),
      ]
        .filter((line) => line !== '')
        .join('\n')
    case 'actions':
      return terminal.talks === true ? paint('dim', typedLines(block.items, width)) : ''
    case 'feedback':
      return terminal.talks === true ? paint('dim', typedLines([block.helpful, block.notHelpful], width)) : ''
    case 'person':
      return wrap(`${block.person}: ${block.text}`, width)
    case 'divider':
      return paint('dim', '─'.repeat(Math.min(width, 40)))
    default:
      return unreachable(block)
  }
}

/** The same for a text of several lines, each of which stays one. */
export function wrapLines(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => (line.startsWith('- ') ? wrap(line.slice(2), width, '- ', '  ') : wrap(line, width)))
    .join('\n')
}

/** What can be typed where nothing can be pressed: side by side as far as there is room, none of them broken where it fits a line. */
function typedLines(items: readonly Button[], width: number): string {
  const lines: string[] = []
  for (const { says } of typed(items)) {
    const item = wrap(says, width, '→ ', '  ')
    const beside = `${lines.at(-1) ?? ''}   ${item}`
    if (lines.length > 0 && beside.length <= width) lines.splice(-1, 1, beside)
    else lines.push(item)
  }
  return lines.join('\n')
}

/** Breaks at words; a word longer than the line (a link) stays whole. */
export function wrap(text: string, width: number, first = '', rest = ''): string {
  const lines: string[] = []
  let line = first
  let empty = true
  for (const word of text.split(/\s+/u).filter((part) => part !== '')) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line)
      line = rest
      empty = true
    }
    line = empty ? `${line}${word}` : `${line} ${word}`
    empty = false
  }
  lines.push(line)
  return lines.join('\n')
}
