/** Tags inside a line; every other one, known or not, begins a new line, or words of two cells would be one. */
const INSIDE =
  /<\/?(?:a|abbr|at|b|code|del|em|emoji|font|i|img|ins|mark|s|small|span|strike|strong|sub|sup|u)(?=[\s/>])[^<>]*>/giu

/** Signs that HTML may write by name; the others come as they are. */
const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  euro: '€',
}

/** A message in HTML as a person reads it. */
export function wordsOfHtml(html: string): string {
  return decoded(html.replace(INSIDE, '').replace(/<[^<>]*>/gu, '\n'))
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n\s*/gu, '\n')
    .trim()
}

/** Entities as the signs they stand for, each read once. */
export function decoded(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/giu,
    (entity, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return nameOf(name) ?? entity
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : entity
    },
  )
}

function nameOf(name: string): string | undefined {
  if (name.toLowerCase() === 'amp') return '&'
  if (Object.hasOwn(NAMED, name)) return NAMED[name]
  // Some write `&NBSP;`; of letters the case tells which one is meant.
  const lower = name.toLowerCase()
  return Object.hasOwn(NAMED, lower) ? NAMED[lower] : undefined
}
