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

/** "Klientin K. L.", "client M.", "Frau K.": behind a person's word one letter is enough. */
const OF_A_PERSON =
  /(?<![\p{L}])(?:[Cc]lient|[Kk]lientin|[Kk]lient|[Bb]ewohnerin|[Rr]esident|[Mm]andantin|[Pp]atientin|[Ff]rau|[Hh]err|[Hh]errn|Mrs?\.?|Ms\.?|[Zz]uhälter|[Pp]imp)\s(\p{Lu}\.(?:[\s-]?\p{Lu}\.)?)(?!\p{L})/gu

export function findInitials(text: string): Detail[] {
  const behind = [...text.matchAll(OF_A_PERSON)].map((match): Detail => {
    const end = match.index + match[0].length
    return { kind: 'name', start: end - (match[1] ?? '').length, end }
  })
  return behind.concat(findLoneInitials(text))
}

function findLoneInitials(text: string): Detail[] {
  return [...text.matchAll(INITIALS)]
    .filter((match) => !NO_PERSON.has(match[0].replace(/[.-]/gu, '').toLowerCase()))
    .map((match): Detail => ({ kind: 'name', start: match.index, end: match.index + match[0].length }))
}
