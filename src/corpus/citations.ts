import type { CitationRef } from '../domain/passage.js'

/**
 * A bracket with a citation in it: `[@a]`, `[see @a; -@b, pp. 4-5]`. An address like `[info@example.org]` is none. Each part of
 * the pattern excludes what the next begins with, so that a damaged file costs no more than its length.
 */
const GROUP = /\[(?:[^[\]@]*[\s(;-])?@[^[\]]*\]/gu
/** One or more groups at the end, before or after the full stop. */
const AT_END = /((?:\s*\[(?:[^[\]@]*[\s(;-])?@[^[\]]*\])+)\s*([.!?…]?["”“»]?)\s*$/u
const KEY = /(?:^|[\s(])-?@\{?([\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]*)\}?/u
/** A second key, where a page or a chapter belongs. */
const ANOTHER = /[\s,(]-?@\{?[\p{L}\p{N}_]/u
/** A citation whose bracket is never closed. */
const UNCLOSED = /\[(?:[^[\]@]*[\s(;-])?@[^[\]]*/u

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
      // "[@a, @b]": the second key would be shown as a place in the first source.
      if (ANOTHER.test(part.slice(match.index + match[0].length))) {
        broken.push({ text: group })
        continue
      }
      const citekey = withoutEnd(match[1]!)
      const locator = part
        .slice(match.index + match[0].length)
        .replace(/^\s*,?\s*/u, '')
        .trim()
      refs.push(locator === '' ? { citekey } : { citekey, locator })
    }
  }
  const open = UNCLOSED.exec(text.replace(GROUP, ''))
  if (open !== null) broken.push({ text: open[0] })
  return { refs, broken }
}

/** Punctuation after a key belongs to the sentence, as Pandoc has it. */
function withoutEnd(key: string): string {
  let end = key.length
  while (end > 1 && '.:?/'.includes(key.charAt(end - 1))) end -= 1
  return key.slice(0, end)
}

/** Marks where a citation, or what is struck out, was, so that only the space it leaves is closed and "r = .33" stays as it is. */
export const CUT = '\uE000'
const SPACE_LEFT_BEHIND = / ?\uE000(?=[\uE000\s]*(?:[.,;:!?…]|$))|\uE000 ?/gu

/** The text without citations, on one line, as a person reads it. */
export function withoutCitations(text: string): string {
  return text.replace(GROUP, CUT).replace(/\s+/gu, ' ').replace(SPACE_LEFT_BEHIND, '').trim()
}

/** A slice of the file without the citations at its end: what stands there verbatim, white space made single. */
export function verbatim(slice: string): string {
  const line = slice.replace(/\s+/gu, ' ').trim()
  return line.replace(AT_END, '').trim()
}

/** Whether nothing but citations stands here: then they are meant for the list or section around them. */
export function isOnlyCitations(text: string): boolean {
  return findCitations(text).refs.length > 0 && text.replace(GROUP, '').replace(/[\s.;,]/gu, '') === ''
}
