import type { CitationRef } from '../domain/passage.js'

/** A bracket with at least one `@key` in it: `[@a]`, `[see @a; -@b, pp. 4-5]`. */
const GROUP = /\[[^[\]]*@[^[\]]*\]/gu
/** One or more groups at the end, before or after the full stop. */
const AT_END = /((?:\s*\[[^[\]]*@[^[\]]*\])+)\s*([.!?…]?["”“»]?)\s*$/u
const KEY = /(?:^|[\s(])-?@\{?([\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]*)\}?/u

/** A bracket that looks like a citation and cannot be read as one. */
export interface BrokenCitation {
  readonly text: string
}

export interface FoundCitations {
  readonly refs: readonly CitationRef[]
  readonly broken: readonly BrokenCitation[]
}

/** The Pandoc citations of a text: `[@key]`, `[@a; @b, p. 4]`, `[-@key]`. */
export function findCitations(text: string): FoundCitations {
  const refs: CitationRef[] = []
  const broken: BrokenCitation[] = []
  for (const [group] of text.matchAll(GROUP)) {
    for (const part of group.slice(1, -1).split(';')) {
      const match = KEY.exec(part)
      if (match === null) {
        if (part.includes('@')) broken.push({ text: group })
        continue
      }
      const citekey = match[1]!.replace(/[.:?/]+$/u, '')
      const locator = part
        .slice(match.index + match[0].length)
        .replace(/^\s*,?\s*/u, '')
        .trim()
      refs.push(locator === '' ? { citekey } : { citekey, locator })
    }
  }
  return { refs, broken }
}

/** The text without citations, on one line, as a person reads it. */
export function withoutCitations(text: string): string {
  return text
    .replace(GROUP, '')
    .replace(/\s+([.,;:!?…])/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** A slice of the file without the citations at its end: what stands there verbatim, white space made single. */
export function verbatim(slice: string): string {
  const line = slice
    .replace(/\n[ \t]*(?:>[ \t]*)*/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  return line.replace(AT_END, '').trim()
}

/** Whether nothing but citations stands here: then they are meant for the list or section around them. */
export function isOnlyCitations(text: string): boolean {
  return text.trim() !== '' && text.includes('@') && text.replace(GROUP, '').replace(/[\s.;,]/gu, '') === ''
}
