import { Cite, type CslEntry } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import type { Problem } from '../domain/problem.js'
import type { Source } from '../domain/source.js'
import { formatReference } from './format-reference.js'

export interface Bibliography {
  readonly sources: ReadonlyMap<string, Source>
  /** Keys that stand in the file and cannot be used: named once there, not again at every citation. */
  readonly unusable: ReadonlySet<string>
  readonly problems: readonly Problem[]
}

const DOI = /^10\.\d{4,9}\/\S+$/u

/** Reads `references.bib` entry by entry, so that a broken one does not hide the others. */
export function readBibliography(content: string, file: string): Bibliography {
  const sources = new Map<string, Source>()
  const unusable = new Set<string>()
  const problems: Problem[] = []
  for (const { text, line, key } of splitEntries(content)) {
    const report = (
      code: Problem['code'],
      message: string,
      remedy: string,
      severity: Problem['severity'] = 'error',
    ): void => {
      problems.push({ code, severity, file, line, message, remedy })
    }
    const entry = parseEntry(text)
    if (entry === null) {
      if (key !== null) unusable.add(key)
      report(
        'bibtex',
        `The entry ${key === null ? 'beginning here' : `"${key}"`} cannot be read.`,
        'Export it anew from Zotero, or compare brackets and commas with a neighbouring entry.',
      )
      continue
    }
    if (sources.has(entry.id)) {
      report(
        'citekey-duplicate',
        `The key "${entry.id}" stands twice; the first one is used.`,
        'Give one of the two another key, or delete it.',
        'warning',
      )
      continue
    }
    const link = linkOf(entry, report)
    if (link === null) {
      unusable.add(entry.id)
      continue
    }
    sources.set(entry.id, toSource(entry, link))
  }
  return { sources, unusable, problems }
}

function toSource(entry: CslEntry, url: string): Source {
  const formatted = formatReference(entry, url)
  return {
    citekey: entry.id,
    url,
    title: (entry.title ?? entry.id).replace(/<\/?[a-z][^>]*>/giu, ''),
    ...formatted,
  }
}

/** The link a person can open: the DOI first, since it outlives addresses. `null` = none, and the source is left out. */
function linkOf(
  entry: CslEntry,
  report: (code: Problem['code'], message: string, remedy: string, severity?: Problem['severity']) => void,
): string | null {
  const doi = (entry.DOI ?? '').replace(/^https?:\/\/(?:dx\.)?doi\.org\//iu, '').replace(/^doi:\s*/iu, '')
  if (doi !== '') {
    if (DOI.test(doi)) return `https://doi.org/${encodeURI(doi).replace(/[<>"#?]/gu, encodeURIComponent)}`
    report(
      'doi-bad',
      `The DOI "${doi.slice(0, 80)}" of "${entry.id}" is not one.`,
      'A DOI begins with 10. and a slash follows, like 10.1177/15248380231162972.',
      entry.URL === undefined ? 'error' : 'warning',
    )
  }
  const url = entry.URL ?? ''
  if (url === '') {
    if (doi === '')
      report(
        'source-without-link',
        `The source "${entry.id}" has no link.`,
        'Add a doi or a url, so that a person can open it.',
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
      `The link of "${entry.id}" cannot be opened.`,
      'It must begin with https:// and lead to a public page.',
    )
    return null
  }
  if (parsed.protocol === 'http:') {
    parsed.protocol = 'https:'
    report(
      'url-bad',
      `The link of "${entry.id}" begins with http://; it is shown as https://.`,
      'Open the https:// address once and write it into the entry.',
      'warning',
    )
  }
  return parsed.href
}

function parseEntry(text: string): CslEntry | null {
  try {
    const entry = new Cite(text, { forceType: '@bibtex/text' }).data[0]
    return entry === undefined || typeof entry.id !== 'string' || entry.id === '' ? null : entry
  } catch {
    return null
  }
}

/** Entries begin with `@type{` at the start of a line; what stands between them is comment, as in BibTeX itself. */
function splitEntries(content: string): { text: string; line: number; key: string | null }[] {
  const starts = [...content.matchAll(/^[ \t]*@(\w+)\s*[{(]/gmu)]
  return starts
    .map((start, at) => {
      const text = content.slice(start.index, starts[at + 1]?.index ?? content.length)
      const line = content.slice(0, start.index).split('\n').length
      return {
        type: start[1]!.toLowerCase(),
        text,
        line,
        key: /[{(]\s*([^\s,{}()]+)\s*,/u.exec(text)?.[1] ?? null,
      }
    })
    .filter(({ type }) => type !== 'comment' && type !== 'preamble' && type !== 'string')
}
