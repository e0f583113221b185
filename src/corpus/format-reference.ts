import type { CslEntry, CslName } from '@citation-js/core'

/** More authors than this are shortened to the first and "et al."; APA itself names up to 20, too many for a phone. */
const NAMED_AUTHORS = 6

export interface FormattedReference {
  readonly reference: string
  readonly short: string
  readonly authors: readonly string[]
  readonly year: number | null
}

/** An APA-like reference in plain text. We write it ourselves: the CSL plugin's licence (CPAL or AGPL) does not suit. */
export function formatReference(entry: CslEntry, url: string): FormattedReference {
  const { names, more } = realNames(entry.author ?? entry.editor ?? [])
  const year = yearOf(entry)
  const authors = names.map(familyOf)
  const title = stripTags(entry.title ?? entry.id)
  const parts = [
    authors.length === 0 ? '' : ended(joinNames(names, more)),
    year === null ? '(n.d.).' : `(${year}).`,
    ended(title),
    ended(container(entry, authors)),
    url,
  ]
  return {
    reference: parts.filter((part) => part !== '').join(' '),
    short: `${shortNames(authors, more, title)} (${year ?? 'n.d.'})`,
    authors,
    year,
  }
}

/** Where it appeared; a body that publishes its own text is not named twice. */
function container(entry: CslEntry, authors: readonly string[]): string {
  const journal = stripTags(entry['container-title'] ?? '')
  if (journal === '') {
    const publisher = stripTags(entry.publisher ?? '')
    return authors.includes(publisher) ? '' : publisher
  }
  const issue = entry.issue === undefined ? '' : `(${entry.issue})`
  const volume = entry.volume === undefined ? '' : `${entry.volume}${issue}`
  return [journal, volume, (entry.page ?? '').replace(/-+/gu, '–')].filter((part) => part !== '').join(', ')
}

/** BibTeX writes "and others" for the authors it leaves out, and the parser takes them for a person of that name. */
function realNames(names: readonly CslName[]): { names: readonly CslName[]; more: boolean } {
  const real = names.filter(
    (name) => (name.given ?? '') !== '' || !/^(?:others|et\.? al\.?)$/iu.test(familyOf(name)),
  )
  return { names: real.filter((name) => familyOf(name) !== ''), more: real.length < names.length }
}

function joinNames(names: readonly CslName[], more: boolean): string {
  const shown = names.slice(0, NAMED_AUTHORS).map(nameOf)
  if (more || names.length > NAMED_AUTHORS) return `${shown.slice(0, NAMED_AUTHORS).join(', ')}, et al.`
  if (shown.length < 2) return shown.join('')
  return `${shown.slice(0, -1).join(', ')}, & ${shown.at(-1)}`
}

function nameOf(name: CslName): string {
  const initials = (name.given ?? '')
    .split(/[\s.]+/u)
    .filter((part) => part !== '')
    .map((part) =>
      part
        .split('-')
        .map((piece) => `${[...piece][0] ?? ''}.`)
        .join('-'),
    )
    .join(' ')
  return initials === '' ? familyOf(name) : `${familyOf(name)}, ${initials}`
}

function familyOf(name: CslName): string {
  const particle = name['non-dropping-particle'] ?? name['dropping-particle'] ?? ''
  return stripTags([particle, name.family ?? name.literal ?? ''].filter((part) => part !== '').join(' '))
}

function shortNames(authors: readonly string[], more: boolean, title: string): string {
  if (authors.length === 0) return title
  if (more) return `${authors[0]} et al.`
  if (authors.length === 1) return authors[0]!
  if (authors.length === 2) return `${authors[0]} & ${authors[1]}`
  return `${authors[0]} et al.`
}

function yearOf(entry: CslEntry): number | null {
  const year =
    entry.issued?.['date-parts']?.[0]?.[0] ?? Number(/\b\d{4}\b/u.exec(entry.issued?.literal ?? '')?.[0])
  return Number.isInteger(year) ? (year as number) : null
}

/** The parser marks capitals and italics with HTML; a reference is plain text. */
export function stripTags(value: unknown): string {
  // The parser gives some fields as lists and some as numbers, whatever its types say.
  const text = Array.isArray(value) ? value.join(', ') : String(value)
  return text
    .replace(/<\/?[a-z][^>]*>/giu, '')
    .replace(/\s+/gu, ' ')
    .trim()
}

function ended(text: string): string {
  return text === '' || /[.!?]$/u.test(text) ? text : `${text}.`
}
