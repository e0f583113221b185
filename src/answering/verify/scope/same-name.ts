import type { Case } from '../case/check.js'
import type { Reading } from '../reading/reading.js'
import { isSmallWord } from '../reading/small-words.js'
import type { RawToken } from '../reading/tokens.js'

/** "Office for Victims of Crime (OVC)": the words of a name whose short form stands in the source. */
export function spelledOut({ claim, passages }: Case): ReadonlySet<RawToken> {
  const written = new Set(passages.flatMap(({ tokens }) => tokens.map(({ raw }) => raw)))
  const spelled = new Set<RawToken>()
  claim.tokens.forEach(({ raw }, at) => {
    if (!isAbbreviation(raw) || !written.has(raw) || claim.tokens[at - 1]?.raw !== '(') return
    for (const token of claim.tokens.slice(Math.max(0, at - 9), at - 1))
      if (token.capital && raw.includes(token.raw.charAt(0))) spelled.add(token)
  })
  return spelled
}

/** "OVC" of a source that says "Office for Victims of Crime", and the long name of one that says "OVC". */
export function isShortFor(raw: string, { claim, passages }: Case): boolean {
  if (isAbbreviation(raw))
    return passages.some((passage) => initialsIn(passage).some(({ short }) => short === raw))
  const written = new Set(passages.flatMap(({ tokens }) => tokens.map((token) => token.raw)))
  return initialsIn(claim).some(({ short, names }) => written.has(short) && names.includes(raw))
}

/** The same for a name of the claim in one reading of the source. */
export function isShortIn(raw: string, claim: Reading, source: Reading): boolean {
  if (isAbbreviation(raw)) return initialsIn(source).some(({ short }) => short === raw)
  const written = source.tokens.map((token) => token.raw)
  return initialsIn(claim).some(({ short, names }) => written.includes(short) && names.includes(raw))
}

/** The first letters of every row of two or more capital words, small words between them aside. */
function initialsIn({ tokens, language }: Reading): { short: string; names: readonly string[] }[] {
  const rows: string[][] = []
  let row: string[] = []
  for (const token of tokens) {
    if (token.kind === 'word' && token.capital) row.push(token.raw)
    else if (!(token.kind === 'word' && row.length > 0 && isSmallWord(token.lower, language))) {
      rows.push(row)
      row = []
    }
  }
  rows.push(row)
  const starts = (names: readonly string[]): readonly (readonly string[])[] =>
    names.map((_, from) => names.slice(from)).filter(({ length }) => length >= 2)
  return rows.flatMap(starts).map((names) => ({ short: names.map((name) => name.charAt(0)).join(''), names }))
}

/** Names that differ by language or by length. */
const SAME_NAMES: readonly (readonly string[])[] = [
  [
    'US',
    'USA',
    'American',
    'amerikanisch',
    'amerikanische',
    'amerikanischen',
    'Vereinigte',
    'Vereinigten',
    'United',
  ],
  ['UK', 'British', 'britisch', 'britische', 'britisches', 'britischen', 'Großbritannien', 'England'],
  ['OSCE', 'OSZE'],
  ['NGO', 'NGOs', 'NRO', 'NROs'],
  ['Justice', 'Justizministerium', 'Justizministeriums'],
  ['January', 'Januar'],
  ['February', 'Februar'],
  ['March', 'März'],
  ['May', 'Mai'],
  ['June', 'Juni'],
  ['July', 'Juli'],
  ['October', 'Oktober'],
  ['December', 'Dezember'],
  // The German states whose names are written otherwise in English.
  ['Bavaria', 'Bayern', 'Bavarian', 'bayerische', 'bayerischen'],
  ['Hesse', 'Hessen'],
  ['Saxony', 'Sachsen', 'Niedersachsen'],
  ['Thuringia', 'Thüringen'],
  ['Rhineland', 'Rheinland'],
  ['Palatinate', 'Pfalz'],
  ['Rhine', 'Nordrhein'],
  ['Westphalia', 'Westfalen'],
  ['WHO', 'Weltgesundheitsorganisation', 'World'],
  ['PTSD', 'PTBS', 'posttraumatische', 'posttraumatischen'],
  ['CPTSD', 'KPTBS'],
  ['BKA', 'Bundeskriminalamt', 'Bundeskriminalamts', 'Federal'],
  ['UN', 'VN', 'UNO', 'Vereinte', 'Vereinten', 'Nations'],
  [
    'German',
    'Germany',
    'deutsch',
    'deutsche',
    'deutschen',
    'deutscher',
    'Deutschland',
    'Deutschlands',
    'Deutsch',
  ],
  ['Israeli', 'Israel', 'israelische', 'israelischen'],
  ['Part', 'Teil'],
  ['West', 'Western', 'Westen', 'westlich', 'westliche', 'westlichen', 'westlicher'],
  ['East', 'Eastern', 'Osten', 'östlich', 'östliche', 'östlichen'],
  ['TCB', 'Trauma-Coercive'],
]

/** "USA" for "US": a name of the source that differs by language or by length. */
export function hasTwin(raw: string, around: ReadonlySet<string>): boolean {
  const name = raw.replace(/['’]s$/u, '')
  return SAME_NAMES.some(
    (group) => group.includes(name) && group.some((twin) => around.has(twin) || around.has(`${twin}'s`)),
  )
}

/** "Deutschlands", "Chambers'": the same name with an ending. */
export function sameName(name: string, claimed: string): boolean {
  return name.length >= 4 && (claimed === `${name}s` || name === `${claimed}s`)
}

/** "WHO", "TCA". */
export function isAbbreviation(raw: string): boolean {
  return /^\p{Lu}[\p{Lu}\d]+$/u.test(raw)
}
