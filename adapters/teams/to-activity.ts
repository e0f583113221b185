import { type Answer, type Reply, shorten, toPlainText } from '../../src/index.js'
import type { Outgoing } from './activity.js'
import { citationEntity } from './citations.js'
import { fitReply } from './fit-reply.js'
import { LIMITS } from './limits.js'
import { type Card, type NamePerson, renderButtons, renderCard } from './render-card.js'
import { renderText } from './render-text.js'

/**
 * A reply as a message of Teams. An answer is text with citations, its buttons in a small card below; what is built of buttons
 * and steps (the course, passages, leads' lists) is one card.
 */
export function toActivity(reply: Reply, answer: Answer | null, name: NamePerson): Outgoing {
  return isCard(reply) ? cardMessage(reply, name) : textMessage(reply, answer)
}

/** The card of a dialog, held within the size of one. */
export function toCard(reply: Reply, name: NamePerson): Card {
  return renderCard(
    fitReply(reply, (candidate) => bytes(renderCard(candidate, name)) <= LIMITS.cardBytes),
    name,
  )
}

function isCard(reply: Reply): boolean {
  const count = (kind: string) => reply.blocks.filter((block) => block.kind === kind).length
  if (count('sources') > 0 && count('progress') === 0) return false
  if (reply.blocks.some((block) => block.kind === 'callout' && block.tone === 'urgent')) return false
  return (
    reply.surface === 'dialog' ||
    ['progress', 'quote', 'person', 'choices'].some((kind) => count(kind) > 0) ||
    count('actions') > 1
  )
}

function cardMessage(reply: Reply, name: NamePerson): Outgoing {
  return { type: 'message', summary: summaryOf(reply), attachments: [attachment(toCard(reply, name))] }
}

function textMessage(reply: Reply, answer: Answer | null): Outgoing {
  const entity = answer === null ? null : citationEntity(answer)
  const build = (candidate: Reply): Outgoing => {
    const buttons = renderButtons(candidate)
    return {
      type: 'message',
      textFormat: 'markdown',
      text: renderText(candidate) || '…',
      summary: summaryOf(candidate),
      ...(entity === null ? {} : { entities: [entity] }),
      ...(candidate.blocks.some((block) => block.kind === 'feedback')
        ? { channelData: { feedbackLoop: { type: 'default' } } }
        : {}),
      ...(buttons === null ? {} : { attachments: [attachment(buttons)] }),
    }
  }
  const fits = (candidate: Reply): boolean => {
    const buttons = renderButtons(candidate)
    return (
      (buttons === null || bytes(buttons) <= LIMITS.cardBytes) &&
      JSON.stringify(build(candidate)).length * 2 <= LIMITS.messageBytes
    )
  }
  return build(fitReply(reply, fits))
}

/**
 * What of a part of an answer stays where it is when more comes: its lines, each with its numbers. The sources themselves and
 * every remark stand below all lines, so they come with the end.
 */
export function growingText(reply: Reply): string {
  const last = reply.blocks.findLastIndex((block) => block.kind === 'list')
  return renderText({ ...reply, blocks: reply.blocks.slice(0, last + 1) })
}

function attachment(card: Card): object {
  return { contentType: 'application/vnd.microsoft.card.adaptive', content: card }
}

/** For the notification and the screen reader. */
function summaryOf(reply: Reply): string {
  const line = (text: string) => text.replace(/[\s\p{Cs}]+/gu, ' ').trim()
  return shorten(line(toPlainText(reply)) || line(reply.title) || '…', LIMITS.summary)
}

function bytes(value: object): number {
  return Buffer.byteLength(JSON.stringify(value), 'utf8')
}
