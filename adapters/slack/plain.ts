import { shorten } from '../../src/index.js'

/** Characters that are not seen but change how a text is read: direction marks, zero-width characters, controls,
 * halves of characters. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Cs}\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/gu

/** A text as it may be shown: nothing unseen in it, cut at a limit. For plain text and rich text, which parse nothing. */
export function plain(text: string, limit: number): string {
  return shorten(text.replace(UNSEEN, ''), limit)
}

/**
 * A text for the `text` field, the one place where Slack reads markup: `&`, `<` and `>` are written as entities, so that no
 * mention and no link can arise (docs.slack.dev/messaging/formatting-message-text).
 */
export function escaped(text: string, limit: number): string {
  const cut = plain(text, limit)
  const entities = (part: string) =>
    part.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;')
  // An entity is longer than its character: cut so that the whole stays within the limit.
  const whole = entities(cut)
  return whole.length <= limit ? whole : entities(plain(cut, Math.floor(limit / 5)))
}
