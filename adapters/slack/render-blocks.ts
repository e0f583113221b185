import type { KnownBlock, RichTextElement, RichTextList, RichTextQuote, RichTextSection } from '@slack/types'
import {
  type Block,
  type Button,
  bar,
  type CitedLine,
  called,
  type SourceLine,
  unreachable,
} from '../../src/index.js'
import { feedbackId } from './feedback-id.js'
import { readPerson } from './ids.js'
import { LIMITS } from './limits.js'
import { plain } from './plain.js'

export type Surface = 'message' | 'modal' | 'home'

export interface RenderWhere {
  readonly surface: Surface
  /** The workspace; a person of another one is not mentioned. */
  readonly team: string
  /** Addresses of the sources of this reply, by their number: the only links there are. */
  readonly links: ReadonlyMap<number, string>
}

type RichPart = RichTextSection | RichTextList | RichTextQuote

/** Pieces of rich text, which are joined into one block until something else comes, or whole blocks. */
export type Piece =
  | { readonly rich: readonly RichPart[]; readonly begins: boolean }
  | { readonly blocks: readonly KnownBlock[] }

/** What marks an action of ours; the rest of an action's id tells its row and place. */
export const PRESS = 'press'
export const FEEDBACK = 'feedback'
/** What was written in the Home tab. */
export const ASK = 'ask'
/** Which of the two was pressed, before the token: both arrive under one action id. */
export const HELPFUL = '+'
export const NOT_HELPFUL = '-'

/**
 * One neutral block. Content goes into rich text and plain text alone, where Slack parses nothing: no mention, link or
 * format can come from it. Closed, so that a new kind stops the compile.
 */
export function renderBlock(block: Block, index: number, where: RenderWhere): Piece {
  switch (block.kind) {
    case 'heading':
      return rich([section([bold(block.text)])], true)
    case 'text':
      return rich([section([text(block.text)])], true)
    case 'list':
      return rich([list(block.items, block.ordered, where)], false)
    case 'quote':
      return rich(
        [{ type: 'rich_text_quote', elements: [text(block.text)] }, section([italic(block.from)])],
        true,
      )
    case 'callout':
      return block.tone === 'urgent' ? urgent(block.text) : { blocks: note(block.text) }
    case 'sources':
      return rich([section([bold(block.title), ...block.items.flatMap((item) => source(item, where))])], true)
    case 'progress':
      return { blocks: note(`${bar(block.done, block.of)} ${block.text}`) }
    case 'choices':
      return {
        blocks: [
          ...(block.text === '' ? [] : [joined([section([text(block.text)])])]),
          ...rows(block.items, index),
        ],
      }
    case 'actions':
      return { blocks: rows(block.items, index) }
    case 'feedback':
      return { blocks: [feedback(block, where.surface)] }
    case 'person': {
      const person = readPerson(block.person)
      if (person?.team !== where.team) return rich([section([text(called(block))])], true)
      return rich([section([{ type: 'user', user_id: person.user }, text(': '), text(block.text)])], true)
    }
    case 'divider':
      return { blocks: [{ type: 'divider' }] }
    default:
      return unreachable(block)
  }
}

export function joined(parts: readonly RichPart[]): KnownBlock {
  return { type: 'rich_text', elements: [...parts] }
}

/** A quiet line below. */
function note(words: string): KnownBlock[] {
  const shown = plain(words, LIMITS.context)
  if (shown.trim() === '') return []
  return [{ type: 'context', elements: [{ type: 'plain_text', text: shown, emoji: false }] }]
}

function rich(parts: readonly RichPart[], begins: boolean): Piece {
  return { rich: parts.filter((part) => part.elements.length > 0), begins }
}

function urgent(words: string): Piece {
  const shown = `🚨 ${plain(words, LIMITS.run)}`
  if (shown.length <= LIMITS.header)
    return { blocks: [{ type: 'header', text: { type: 'plain_text', text: shown, emoji: true } }] }
  return rich([section([bold(shown)])], true)
}

function section(elements: readonly RichTextElement[]): RichTextSection {
  return {
    type: 'rich_text_section',
    elements: elements.filter((one) => one.type !== 'text' || one.text !== ''),
  }
}

/** Slack refuses a run of no characters; a space says the same. */
function text(words: string): RichTextElement {
  return { type: 'text', text: plain(words, LIMITS.run) || ' ' }
}

function bold(words: string): RichTextElement {
  return { type: 'text', text: plain(words, LIMITS.run) || ' ', style: { bold: true } }
}

function italic(words: string): RichTextElement {
  return { type: 'text', text: plain(words, LIMITS.run) || ' ', style: { italic: true } }
}

function list(items: readonly CitedLine[], ordered: boolean, where: RenderWhere): RichTextList {
  return {
    type: 'rich_text_list',
    style: ordered ? 'ordered' : 'bullet',
    elements: items.map((item) =>
      section([
        text(item.text),
        ...item.citations.flatMap((number): RichTextElement[] => [
          text(' '),
          link(`[${number}]`, where.links.get(number)),
        ]),
      ]),
    ),
  }
}

function source(item: SourceLine, where: RenderWhere): RichTextElement[] {
  const by = item.short === '' || item.title.includes(item.short) ? '' : ` · ${item.short}`
  return [
    text(`\n[${item.number}] `),
    link(item.title || item.short, where.links.get(item.number)),
    text(by),
  ].filter((run) => run.type !== 'text' || run.text !== ' ')
}

function link(words: string, url: string | undefined): RichTextElement {
  const label = plain(words, LIMITS.run) || ' '
  return url === undefined ? { type: 'text', text: label } : { type: 'link', url, text: label }
}

/** Only `https`, and only whole addresses: a source's link is the one a person can open. */
export function linksOf(blocks: readonly Block[]): ReadonlyMap<number, string> {
  const links = new Map<number, string>()
  for (const block of blocks) {
    if (block.kind !== 'sources') continue
    for (const { number, url } of block.items) {
      if (!URL.canParse(url) || url.length > LIMITS.url) continue
      const { protocol, href } = new URL(url)
      if (protocol === 'https:' && href.length <= LIMITS.url) links.set(number, href)
    }
  }
  return links
}

function rows(items: readonly Button[], index: number): KnownBlock[] {
  const found: KnownBlock[] = []
  for (let at = 0; at < items.length; at += LIMITS.buttonsInARow) {
    const row = items.slice(at, at + LIMITS.buttonsInARow)
    found.push({
      type: 'actions',
      elements: row.map((item, place) => button(item, `${PRESS}:${index}:${at + place}`, item.token)),
    })
  }
  return found
}

function button(item: Button, action: string, value: string) {
  const style = item.style === 'primary' ? ({ style: 'primary' } as const) : {}
  return { type: 'button' as const, text: label(item), action_id: action, value, ...style }
}

function label(item: Button) {
  return { type: 'plain_text' as const, text: plain(item.label, LIMITS.buttonLabel) || '…', emoji: false }
}

/** `feedback_buttons` are for messages alone; elsewhere two buttons do the same. */
function feedback(block: Extract<Block, { kind: 'feedback' }>, surface: Surface): KnownBlock {
  const { helpful, notHelpful, line } = block
  const id = feedbackId(line)
  if (surface !== 'message')
    return {
      type: 'actions',
      block_id: id,
      elements: [
        button(helpful, `${FEEDBACK}:${HELPFUL}`, `${HELPFUL}${helpful.token}`),
        button(notHelpful, `${FEEDBACK}:${NOT_HELPFUL}`, `${NOT_HELPFUL}${notHelpful.token}`),
      ],
    }
  return {
    type: 'context_actions',
    block_id: id,
    elements: [
      {
        type: 'feedback_buttons',
        action_id: FEEDBACK,
        positive_button: { text: label(helpful), value: `${HELPFUL}${helpful.token}` },
        negative_button: { text: label(notHelpful), value: `${NOT_HELPFUL}${notHelpful.token}` },
      },
    ],
  }
}
