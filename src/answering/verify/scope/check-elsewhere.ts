import { sentencesOf } from '../../../domain/sentences.js'
import { type Check, finding } from '../case/check.js'

/** So many words in a row are copied, not met by chance: of 26,000 supported claims we may read, none has more than seven of them. */
const COPIED = 8

/**
 * A claim that copies a sentence of the passage which none of its quotes touches: true, perhaps, but the quote that would be shown
 * as its source does not say it. Retelling what "it" or "such" means from around a quote stays free.
 */
export const checkElsewhere: Check = ({ claim, passages, quoted }) => {
  const rows = rowsOf(claim.text)
  if (rows.length === 0) return null
  const shown = quoted.map(inARow)
  const others = passages
    .flatMap(({ text }) => sentencesOf(text))
    .map(inARow)
    .filter((sentence) => !shown.some((one) => one.includes(sentence)))
  const isElsewhere = (row: string): boolean => others.some((sentence) => sentence.includes(row))
  return rows.some(isElsewhere)
    ? finding('elsewhere', 'The claim repeats a sentence of the passage that its quotes leave out.')
    : null
}

function rowsOf(text: string): string[] {
  const all = words(text)
  return all.slice(COPIED - 1).map((_, at) => inARow(all.slice(at, at + COPIED).join(' ')))
}

const words = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** With a space at both ends, so that a row is found at the borders of words only. */
const inARow = (text: string): string => ` ${words(text).join(' ')} `
