import {
  type Block,
  type Button,
  bar,
  called,
  marks,
  type Reply,
  shorten,
  unreachable,
} from '../../src/index.js'
import { escapeText } from './escape.js'
import { LIMITS } from './limits.js'
import { reference } from './render-text.js'

/** An Adaptive Card. 1.5 is the newest that a bot may send (learn.microsoft.com, "cards reference"). */
export interface Card {
  readonly type: 'AdaptiveCard'
  readonly $schema: string
  readonly version: '1.5'
  readonly body: readonly Element[]
  readonly msteams?: { readonly entities: readonly object[] }
}

type Element = { readonly type: string } & { readonly [field: string]: unknown }

/** How a colleague is shown: what Teams needs for a mention. `null`: nobody of ours. */
export type NamePerson = (person: string) => { readonly id: string; readonly name: string } | null

/** The whole reply as a card: passages, steps of the course, choices, leads' lists. */
export function renderCard(reply: Reply, name: NamePerson): Card {
  const mentions: object[] = []
  return card(
    reply.blocks.flatMap((block) => renderBlock(block, name, mentions)),
    mentions,
  )
}

/** Only the buttons of a reply whose words stand in the message above; `null` where it has none. */
export function renderButtons(reply: Reply): Card | null {
  const body = reply.blocks.flatMap((block) =>
    block.kind === 'choices' || block.kind === 'actions' ? renderBlock(block, () => null, []) : [],
  )
  return body.length === 0 ? null : card(body, [])
}

function card(body: readonly Element[], mentions: readonly object[]): Card {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    body: body.length > 0 ? body : [text(' ')],
    ...(mentions.length > 0 ? { msteams: { entities: mentions } } : {}),
  }
}

function renderBlock(block: Block, name: NamePerson, mentions: object[]): Element[] {
  switch (block.kind) {
    case 'heading':
      return [text(escapeText(block.text), { weight: 'Bolder', size: 'Medium', spacing: 'Medium' })]
    case 'text':
      return [text(paragraphs(block.text))]
    case 'list':
      return block.items.map((item, at) =>
        text(`${block.ordered ? `${at + 1}\\.` : '•'} ${escapeText(item.text)}${marks(item.citations)}`, {
          spacing: 'Small',
        }),
      )
    case 'quote':
      return [
        {
          type: 'Container',
          style: 'emphasis',
          spacing: 'Medium',
          items: [
            text(paragraphs(block.text)),
            text(escapeText(block.from), { isSubtle: true, size: 'Small', spacing: 'Small' }),
          ],
        },
      ]
    case 'callout':
      return block.tone === 'urgent'
        ? [
            {
              type: 'Container',
              style: 'attention',
              items: [text(escapeText(block.text), { weight: 'Bolder' })],
            },
          ]
        : [text(paragraphs(block.text), { isSubtle: true, size: 'Small' })]
    case 'sources':
      return [
        text(escapeText(block.title), { weight: 'Bolder', spacing: 'Medium' }),
        ...block.items.map((item) =>
          text(`\\[${item.number}\\] ${reference(item)}`, {
            size: 'Small',
            spacing: 'Small',
          }),
        ),
      ]
    case 'progress':
      return [
        text(`${bar(block.done, block.of)}  ${escapeText(block.text)}`, { isSubtle: true, size: 'Small' }),
      ]
    case 'choices':
      return [
        ...(block.text === '' ? [] : [text(escapeText(block.text), { spacing: 'Medium' })]),
        // A row each: their words are whole sentences.
        ...block.items.map((item) => buttons([item], 'Small')),
      ]
    case 'actions':
      return rows(block.items).map((row) => buttons(row, 'Medium'))
    case 'feedback':
      return [buttons([block.helpful, block.notHelpful], 'Medium')]
    case 'person': {
      const person = name(block.person)
      if (person === null) return [text(paragraphs(called(block)))]
      const tag = `<at>${person.name}</at>`
      mentions.push({ type: 'mention', text: tag, mentioned: person })
      return [text(`${tag} ${paragraphs(block.text)}`)]
    }
    case 'divider':
      return [text(' ', { separator: true, size: 'Small' })]
    default:
      return unreachable(block)
  }
}

function text(words: string, more: object = {}): Element {
  // An empty one is refused.
  return { type: 'TextBlock', text: words === '' ? ' ' : words, wrap: true, ...more }
}

function buttons(items: readonly Button[], spacing: string): Element {
  return {
    type: 'ActionSet',
    spacing,
    actions: items.map(({ label, token }) => ({
      type: 'Action.Submit',
      title: shorten(label.replace(/\p{Cs}/gu, '').trim(), LIMITS.buttonTitle) || '…',
      data: { token },
    })),
  }
}

function rows(items: readonly Button[]): Button[][] {
  const all: Button[][] = []
  for (let at = 0; at < items.length; at += LIMITS.buttonsInARow)
    all.push(items.slice(at, at + LIMITS.buttonsInARow))
  return all
}

function paragraphs(words: string): string {
  return escapeText(words).trim().replace(/\n+/gu, '\n\n')
}
