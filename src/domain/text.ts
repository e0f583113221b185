/**
 * A bound on what is read of one message, in characters. Slack's own limit is 40,000; nobody asks a colleague more than
 * 4,000, and every step after this one is linear in it.
 */
export const LONGEST_MESSAGE = 4_000

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)?/gu
/** Begins at a first digit only: thousands of digits in a row would else be looked through again from each. */
const DOTTED_NUMBER = /(?<!\p{N})\p{N}+(?:[.,]\p{N}+)+/gu
const ANY_APOSTROPHE = /['’]/u
const POSSESSIVE = /['’]s$/u

/**
 * The words of a text in lower case: letters and digits, split at hyphens and everything else, with the English
 * possessive cut. `1.5` and `3,000` stay whole.
 */
export function words(text: string): string[] {
  const lower = text.normalize('NFC').toLowerCase()
  const numbers = lower.match(DOTTED_NUMBER)
  const plain = (numbers === null ? lower : lower.replace(DOTTED_NUMBER, ' ')).match(WORD) ?? []
  const found: string[] = numbers === null ? [] : [...numbers]
  for (const word of plain) found.push(ANY_APOSTROPHE.test(word) ? withoutApostrophes(word) : word)
  return found
}

function withoutApostrophes(word: string): string {
  return word.replace(POSSESSIVE, '').replace(/['’]/gu, '')
}

/** Lower case without accents: `ä` becomes `a`, `ß` becomes `ss`. For comparing, never for showing. */
export function fold(text: string): string {
  return text.toLowerCase().replace(/ß/gu, 'ss').normalize('NFD').replace(/\p{M}/gu, '')
}

/** One line: runs of white space become one space, ends are trimmed. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

/**
 * What two writings of the same sentence have in common: white space, quotation marks, dashes, ellipses, soft hyphens and
 * case made alike, nothing else. Used to find a quote in a passage; a changed word or number is never made alike.
 */
export function sameWriting(text: string): string {
  return oneLine(
    text
      .normalize('NFKC')
      .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/gu, '')
      .replace(/[„“”«»"]/gu, '"')
      .replace(/[‚‘’`´']/gu, "'")
      .replace(/[‐‑‒–—―−]/gu, '-')
      .replace(/…/gu, '...'),
  ).toLowerCase()
}

/**
 * Cuts at a word's end and says so with an ellipsis. `limit` counts UTF-16 units, as both platforms do, and no character
 * is cut in half.
 */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text
  const cut = text.slice(0, Math.max(0, limit - 1)).replace(/[\uD800-\uDBFF]$/u, '')
  const space = cut.lastIndexOf(' ')
  return `${(space > limit * 0.6 ? cut.slice(0, space) : cut).trimEnd()}…`
}

/** A list that holds at least one thing; `Claim` uses it so that a claim without a citation does not compile. */
export type NonEmpty<T> = readonly [T, ...T[]]

export function isNonEmpty<T>(list: readonly T[]): list is NonEmpty<T> {
  return list.length > 0
}

/** Ends a closed `switch`: a new kind stops the compile here. */
export function unreachable(value: never): never {
  throw new Error(`unexpected kind: ${JSON.stringify(value)}`)
}
