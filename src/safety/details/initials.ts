import type { Detail } from '../detail.js'

/** "Z.T. verteidigt ihn", "talked to O.B.": two initials, and no name behind them as authors have one. */
const INITIALS =
  /(?<![\p{L}\p{N}.&'’-])\p{Lu}\.-?\p{Lu}\.(?!\p{L}|\s?\p{Lu}|\s?\(|\s(?:19|20)\d\d|\s(?:et al|law|court|state|government))/gu
/** Countries, towns, degrees and little words that are written so too. */
const NO_PERSON: ReadonlySet<string> = new Set(
  'us uk un ua eu eg ps nb ny dc dh la ba ma aa ad ao am pm id ie iv ir zb zh bc qa ok ri tv cv so su me wg va na'.split(
    ' ',
  ),
)

export function findInitials(text: string): Detail[] {
  return [...text.matchAll(INITIALS)]
    .filter((match) => !NO_PERSON.has(match[0].replace(/[.-]/gu, '').toLowerCase()))
    .map((match): Detail => ({ kind: 'name', start: match.index, end: match.index + match[0].length }))
}
