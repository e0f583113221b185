import { LONGEST_MESSAGE } from '../domain/text.js'

/** A message that is safe to hand on, and whether its end was left out. */
export interface CleanMessage {
  readonly text: string
  /** The message was longer than `LONGEST_MESSAGE`; the asker is told. */
  readonly cut: boolean
  /** What was left out, in pieces of the same length at most: nobody answers it, danger is looked for in it all the same. */
  readonly rest: readonly string[]
}

/** The longest message a platform hands on, in characters (Slack: 40,000; docs.slack.dev, chat.postMessage). Beyond it nothing is read. */
const LONGEST_READ = 40_000
/** A sentence that a border between two pieces falls into stands whole in the second, in characters. */
const OVERLAP = 400

/** Zero-width, bidi and other unseen characters: they hide words from people and from every check after this one. */
const UNSEEN =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: these are removed one by one, wherever they stand
  /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF0-\uFFFB\u{1D173}-\u{1D17A}\u{E0000}-\u{E0FFF}]/gu
/** Control characters except tab and line feed, and halves of characters. */
const CONTROL = /[\p{Cc}\p{Cs}]/gu
/** More than three marks on one letter is decoration ("zalgo"), and slows everything after it. */
const PILED_MARKS = /(\p{M}{3})\p{M}+/gu

/**
 * A message as every later step may read it: NFC, one kind of line end, nothing unseen, at most `LONGEST_MESSAGE`
 * characters. Cheap and total: any string goes in, linear time, never throws.
 */
export function cleanMessage(text: string): CleanMessage {
  // Bounds the work for a pasted book.
  const bounded = text.length > LONGEST_READ ? text.slice(0, LONGEST_READ) : text
  const clean = bounded
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\u0085]/gu, '\n')
    .replace(UNSEEN, '')
    .replace(CONTROL, (character) => (character === '\n' || character === '\t' ? character : ''))
    .replace(PILED_MARKS, '$1')
  const cut = clean.length > LONGEST_MESSAGE || bounded.length < text.length
  const kept = clean.length > LONGEST_MESSAGE ? clean.slice(0, LONGEST_MESSAGE) : clean
  return { text: kept.replace(/\p{Cs}$/u, ''), cut, rest: piecesBehind(clean) }
}

function piecesBehind(clean: string): string[] {
  const pieces: string[] = []
  for (let from = LONGEST_MESSAGE; from < clean.length; from += LONGEST_MESSAGE - OVERLAP)
    pieces.push(
      clean.slice(from - OVERLAP, from - OVERLAP + LONGEST_MESSAGE).replace(/^\p{Cs}|\p{Cs}$/gu, ''),
    )
  return pieces
}
