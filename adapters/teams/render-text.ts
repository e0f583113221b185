import { type Block, bar, called, marks, type Reply, type SourceLine, unreachable } from '../../src/index.js'
import { escapeText, link } from './escape.js'

/**
 * A reply as the Markdown that every Teams client shows alike: short paragraphs. Headings, tables and bullet lists are not
 * among it (learn.microsoft.com, "format your bot messages").
 */
export function renderText(reply: Reply): string {
  const source = reply.surface === 'dialog' ? reference : sourceLine
  return reply.blocks
    .flatMap((block) => renderBlock(block, source))
    .filter((line) => line !== '')
    .join('\n\n')
}

function renderBlock(block: Block, source: (item: SourceLine) => string): string[] {
  switch (block.kind) {
    case 'heading':
      return [bold(block.text)]
    case 'text':
      return [paragraphs(block.text)]
    case 'list':
      return block.items.map(
        (item, at) =>
          `${block.ordered ? `${at + 1}.` : '•'} ${escapeText(item.text)}${marks(item.citations)}`,
      )
    case 'quote':
      return [quoted(block.text), `(${escapeText(block.from)})`]
    case 'callout':
      return [block.tone === 'urgent' ? `🔴 ${bold(block.text)}` : paragraphs(block.text)]
    case 'sources':
      return [bold(block.title), ...block.items.map((item) => `[${item.number}] ${source(item)}`)]
    case 'progress':
      return [`${bar(block.done, block.of)} ${escapeText(block.text)}`]
    case 'person':
      return [paragraphs(called(block))]
    case 'choices':
    case 'actions':
    case 'feedback':
      // Buttons stand in a card below the text, the thumbs below both.
      return []
    case 'divider':
      return ['———']
    default:
      return unreachable(block)
  }
}

/** Title and authors, as in Slack: on a phone, whole references are nearly as long as the answer. They stand with the passages, in full. */
function sourceLine(item: SourceLine): string {
  const { title, short, url } = item
  if (title === '' && short === '') return reference(item)
  const by = title === '' || short === '' || title.includes(short) ? '' : ` · ${escapeText(short)}`
  return `${link(title || short, url)}${by}`
}

/** The reference with a link behind its title, or behind all of it where the title is not told apart. */
export function reference({ reference, title, url }: SourceLine): string {
  const text = reference.replace(url, '').trim() || reference
  const at = title === '' ? -1 : text.indexOf(title)
  if (at === -1) return link(text, url)
  const [before, after] = [text.slice(0, at), text.slice(at + title.length)]
  return `${escapeText(before)}${link(title, url)}${escapeText(after)}`
}

function bold(text: string): string {
  const shown = escapeText(text.trim())
  return shown === '' ? '' : `**${shown}**`
}

/** A sentence to be said stands in quotation marks of its own. */
function quoted(text: string): string {
  return /^["“„«»].*["”“»«]$/su.test(text.trim()) ? paragraphs(text) : `“${paragraphs(text)}”`
}

function paragraphs(text: string): string {
  return escapeText(text)
    .split(/\n+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n\n')
}
