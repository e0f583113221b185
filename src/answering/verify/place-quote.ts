import type { Passage } from '../../domain/passage.js'
import { sentenceStarts } from '../../domain/sentences.js'
import { sameWriting, words } from '../../domain/text.js'
import { type Finding, finding } from './case/check.js'

/** Fewest words of a quote; fewer stand in every second text and prove nothing. A passage that is shorter itself is quoted whole. */
const SHORTEST_QUOTE = 3

export interface PlacedQuote {
  /** As it stands in the knowledge folder, never as the draft spelt it. */
  readonly quote: string
  /** The whole sentences of the passage that the quote touches. */
  readonly sentence: string
}

/** Finds a quote in its passage, letter for letter (white space, quotation marks, dashes, case aside). */
export function placeQuote(quote: string, passage: Passage): PlacedQuote | Finding {
  const wanted = sameWriting(quote)
  if (words(quote).length < Math.min(SHORTEST_QUOTE, words(passage.text).length) || wanted === '')
    return finding('short-quote', 'The quote is too short to support anything.')
  for (const text of [passage.quote, passage.text]) {
    const found = locate(wanted, text)
    if (found !== null)
      return {
        quote: text.slice(found.from, found.to).trim(),
        sentence: sentencesAround(text, found.from, found.to),
      }
  }
  return finding('quote', 'The quote does not stand in the passage.')
}

/**
 * Where the quote stands in the text as written. `sameWriting` can change lengths, so that places are found by writing ever longer
 * pieces alike; a quote must begin and end at a word's border.
 */
function locate(wanted: string, text: string): { readonly from: number; readonly to: number } | null {
  const whole = sameWriting(text)
  for (let place = whole.indexOf(wanted); place !== -1; place = whole.indexOf(wanted, place + 1)) {
    if (!isBorder(whole, place) || !isBorder(whole, place + wanted.length)) continue
    const from = originalPlace(text, place)
    const to = originalPlace(text, place + wanted.length)
    return { from, to: Math.max(to, from) }
  }
  return null
}

function isBorder(text: string, at: number): boolean {
  const before = text.charAt(at - 1)
  const after = text.charAt(at)
  return !(/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after))
}

/** The smallest beginning of `text` that is at least `length` long once it is written alike. */
function originalPlace(text: string, length: number): number {
  if (length === 0) return 0
  let low = 0
  let high = text.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sameWriting(`${text.slice(0, middle)}|`).length - 1 >= length) high = middle
    else low = middle + 1
  }
  return low
}

/** From the last beginning of a sentence before the quote to the first one after it. */
function sentencesAround(text: string, from: number, to: number): string {
  const starts = sentenceStarts(text)
  const start = starts.filter((at) => at <= from).at(-1) ?? 0
  const stop = starts.find((at) => at >= to) ?? text.length
  return text.slice(start, stop).trim()
}
