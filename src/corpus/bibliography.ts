import { Cite, type CslEntry } from '@citation-js/core'
import { type Sentence, say } from '../domain/say.js'
import '@citation-js/plugin-bibtex'
import { type Problem, problemOf } from '../domain/problem.js'
import type { Source } from '../domain/source.js'
import { formatReference, stripTags } from './format-reference.js'

export interface Bibliography {
  readonly sources: ReadonlyMap<string, Source>
  /** Keys that stand in the file and cannot be used: named once there, not again at every citation. */
  readonly unusable: ReadonlySet<string>
  readonly problems: readonly Problem[]
}

/** Longest entry, in characters, an abstract included; what is longer has lost its closing bracket. */
const LONGEST_ENTRY = 100_000

const DOI = /^10\.\d{4,9}\/\S+$/u

/** Reads `references.bib` entry by entry, so that a broken one does not hide the others. */
export function readBibliography(content: string, file: string): Bibliography {
  const sources = new Map<string, Source>()
  const unusable = new Set<string>()
  const problems: Problem[] = []
  const { entries, macros } = splitEntries(content)
  for (const { text, line, key } of entries) {
    const report = (
      code: Problem['code'],
      message: Sentence,
      remedy: Sentence,
      severity: Problem['severity'] = 'error',
    ): void => {
      problems.push(
        problemOf({ code, severity, file, line, message, remedy, ...(key !== null && { about: key }) }),
      )
    }
    const read = text.length > LONGEST_ENTRY ? null : readEntry(macros + text, report)
    if (read === null) {
      if (key !== null) unusable.add(key)
      report(
        'bibtex',
        key === null
          ? say`The entry beginning here cannot be read.`
          : say`The entry "${key.slice(0, 80)}" cannot be read.`,
        say`Export it anew from Zotero, or compare brackets and commas with a neighbouring entry.`,
      )
      continue
    }
    for (const [id, source] of read) {
      if (sources.has(id))
        report(
          'citekey-duplicate',
          say`The key "${id.slice(0, 80)}" stands twice; the first one is used.`,
          say`Give one of the two another key, or delete it.`,
          'warning',
        )
      else if (source === null) unusable.add(id)
      else sources.set(id, source)
    }
  }
  for (const id of sources.keys()) unusable.delete(id)
  return { sources, unusable, problems }
}

type Report = (
  code: Problem['code'],
  message: Sentence,
  remedy: Sentence,
  severity?: Problem['severity'],
) => void

/** The entries of one piece of the file, `null` beside those without a usable link; `null` = it cannot be read. */
function readEntry(text: string, report: Report): [string, Source | null][] | null {
  try {
    const entries = parseEntries(text)
    if (entries === null) return null
    return entries.map((entry) => {
      const link = linkOf(entry, report)
      return [entry.id, link === null ? null : toSource(entry, link)]
    })
  } catch {
    return null
  }
}

function toSource(entry: CslEntry, url: string): Source {
  const formatted = formatReference(entry, url)
  return {
    citekey: entry.id,
    url,
    title: stripTags(entry.title ?? entry.id),
    ...formatted,
  }
}

/** The link a person can open: the DOI first, since it outlives addresses. `null` = none, and the source is left out. */
function linkOf(entry: CslEntry, report: Report): string | null {
  const doi = String(entry.DOI ?? '')
    .replace(/^https?:\/\/(?:dx\.)?doi\.org\//iu, '')
    .replace(/^doi:\s*/iu, '')
  if (doi !== '') {
    if (DOI.test(doi)) return `https://doi.org/${encodeURI(doi).replace(/[<>"#?]/gu, encodeURIComponent)}`
    report(
      'doi-bad',
      say`The DOI "${doi.slice(0, 80)}" of "${entry.id}" is not one.`,
      say`A DOI begins with 10. and a slash follows, like 10.1177/15248380231162972.`,
      entry.URL === undefined ? 'error' : 'warning',
    )
  }
  const url = String(entry.URL ?? '')
  if (url === '') {
    if (doi === '')
      report(
        'source-without-link',
        say`The source "${entry.id}" has no link.`,
        say`Add a doi or a url, so that a person can open it.`,
      )
    return null
  }
  const parsed = URL.canParse(url) ? new URL(url) : null
  if (
    parsed === null ||
    !/^https?:$/u.test(parsed.protocol) ||
    parsed.username !== '' ||
    !parsed.hostname.includes('.')
  ) {
    report(
      'url-bad',
      say`The link of "${entry.id}" cannot be opened.`,
      say`It must begin with https:// and lead to a public page.`,
    )
    return null
  }
  if (parsed.protocol === 'http:') {
    parsed.protocol = 'https:'
    report(
      'url-bad',
      say`The link of "${entry.id}" begins with http://; it is shown as https://.`,
      say`Open the https:// address once and write it into the entry.`,
      'warning',
    )
  }
  return parsed.href
}

function parseEntries(text: string): readonly CslEntry[] | null {
  const entries = new Cite(text, { forceType: '@biblatex/text' }).data
  return entries.length === 0 || entries.some((entry) => typeof entry.id !== 'string' || entry.id === '')
    ? null
    : entries
}

interface Entry {
  readonly text: string
  readonly line: number
  readonly key: string | null
}

/**
 * Entries begin with `@type{` at the start of a line; what stands between them is comment, as in BibTeX itself. The
 * abbreviations (`@string`) hold for all of them.
 */
function splitEntries(content: string): { entries: Entry[]; macros: string } {
  const starts = [...content.matchAll(/^[ \t]*@(\w+)\s*[{(](?:\s*([^\s,{}()=]+)\s*(?:,|$))?/gmu)]
  const entries: Entry[] = []
  let macros = ''
  let line = 1
  let counted = 0
  for (const [at, start] of starts.entries()) {
    const text = content.slice(start.index, starts[at + 1]?.index ?? content.length)
    for (; counted < start.index; counted += 1) if (content.charCodeAt(counted) === 10) line += 1
    const type = start[1]!.toLowerCase()
    if (type === 'string') {
      if (macros.length + text.length <= LONGEST_ENTRY && parsesAlone(text)) macros += text
    } else if (type !== 'comment' && type !== 'preamble') entries.push({ text, line, key: start[2] ?? null })
  }
  return { entries, macros }
}

function parsesAlone(text: string): boolean {
  try {
    return new Cite(text, { forceType: '@biblatex/text' }).data.length === 0
  } catch {
    return false
  }
}
