import { readBibliography } from '../../corpus/bibliography.js'
import { type Sentence, say } from '../../domain/say.js'
import { fold } from '../../domain/text.js'

/** What an entry of references.bib needs. */
export interface NewSource {
  readonly key: string
  readonly title: string
  /** Persons as "Family, Given", bodies as they are; several with ";" between. */
  readonly authors: string
  readonly year: string
  /** A DOI or an https address. */
  readonly link: string
}

/** The key a source would have: first author and year, like `herman1998`. */
export function suggestKey(authors: string, year: string): string {
  const family = (authors.split(';')[0] ?? '').split(',')[0] ?? ''
  return `${fold(family).replace(/[^a-z0-9]/gu, '')}${year}`
}

/** What stands in the way of a source, by field, in a lead's words; empty = nothing. */
export function complaintsAbout(source: NewSource): Sentence[] {
  const complaints: Sentence[] = []
  if (!/^[\p{L}\p{N}_][\p{L}\p{N}_:.+-]*$/u.test(source.key))
    complaints.push(say`key: letters and digits only, like herman1998.`)
  if (source.title.trim() === '') complaints.push(say`title: is missing.`)
  if (!/^\d{4}$/u.test(source.year)) complaints.push(say`year: four digits, like 1998.`)
  if (doiOf(source.link) === null && !/^https:\/\/[^\s/]+\.[^\s]+$/u.test(source.link))
    complaints.push(say`link: a DOI like 10.1177/1524838, or an address that begins with https://.`)
  return complaints
}

/** The entry as text; `null` where our own reader would not give the same title and a link back. */
export function writeEntry(source: NewSource): string | null {
  const doi = doiOf(source.link)
  const authors = source.authors
    .split(';')
    .map((author) => author.trim())
    .filter((author) => author !== '')
    .map((author) => (author.includes(',') ? escapeText(author) : `{${escapeText(author)}}`))
  const fields = [
    `title = {${escapeText(source.title.trim())}}`,
    ...(authors.length > 0 ? [`author = {${authors.join(' and ')}}`] : []),
    `year = {${source.year}}`,
    doi === null ? `url = {${source.link.replace(/[{}\\]/gu, encodeURIComponent)}}` : `doi = {${doi}}`,
  ]
  const entry = `@${doi === null ? 'online' : 'article'}{${source.key},\n${fields.map((field) => `  ${field},\n`).join('')}}\n`
  const { sources, problems } = readBibliography(entry, 'references.bib')
  return sources.has(source.key) && problems.length === 0 ? entry : null
}

function doiOf(link: string): string | null {
  return (
    /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)?(10\.\d{4,9}\/[^\s{}\\]+)$/iu.exec(link.trim())?.[1] ?? null
  )
}

/** Without the characters that mean something in BibTeX. */
function escapeText(text: string): string {
  return text.replace(/[{}\\]/gu, '').replace(/([%&#_$])/gu, '\\$1')
}
