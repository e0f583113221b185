import type { Case } from '../case/check.js'
import type { Reading } from '../reading/reading.js'

/** A narrow kind, and the whole it is a part of. */
const NARROW: readonly (readonly [narrow: RegExp, kept: RegExp, whole: RegExp])[] = [
  [
    /\bstreet (?:prostitution|sex work|based)|\bstreet based\b|(?<!\p{L})(?:straßenprostitution|straßenstrich\p{L}*)/u,
    /\bstreets?\b|straße/u,
    /\b(?:prostitution|sex work)\b|(?<!\p{L})(?:prostitution|sexarbeit)(?!\p{L})/u,
  ],
  [
    /\b(?:child|childhood) (?:sexual )?(?:abuse|exploitation)\b|(?<!\p{L})kindesmissbrauch/u,
    /\b(?:child\p{L}*|young|early|girls?|boys?|minors?)\b|kind|früh|jung|mädchen/u,
    /\b(?:abuse|exploitation)\b|(?<!\p{L})(?:missbrauch|ausbeutung)(?!\p{L})/u,
  ],
  [
    /\blabou?r (?:trafficking|exploitation)\b|(?<!\p{L})arbeitsausbeutung/u,
    /\b(?:labou?r|work\p{L}*)\b|arbeit/u,
    /\b(?:trafficking|exploitation)\b|(?<!\p{L})(?:menschenhandel|ausbeutung)(?!\p{L})/u,
  ],
]

const text = ({ lowers }: Reading): string => lowers.join(' ')

/** "Street prostitution" told as "prostitution": a part stands for the whole. */
export function widensKind({ claim, quotes, instructs }: Case): boolean {
  if (instructs) return false
  const mine = text(claim)
  return NARROW.some(
    ([narrow, kept, whole]) =>
      whole.test(mine) &&
      !kept.test(mine) &&
      quotes.some((quote) => narrow.test(text(quote))) &&
      quotes.every((quote) => !whole.test(text(quote).replaceAll(new RegExp(narrow.source, 'gu'), ''))),
  )
}
