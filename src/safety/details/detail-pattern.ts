import type { Detail } from '../detail.js'
import type { DetailKind } from '../redact-words.js'

/**
 * One way a detail is written. What counts is the first or second group, else the whole match. Every pattern is bounded: no
 * repetition inside a repetition, no unbounded part that can begin at every letter.
 */
export interface DetailPattern {
  readonly kind: DetailKind
  readonly pattern: RegExp
  /** Without this nothing of the kind is there: a long pattern takes a tenth of a second to compile. Default: it is always looked for. */
  readonly needs?: RegExp
  /** What the form alone cannot tell; default: every match counts. */
  readonly fits?: (found: string, match: RegExpExecArray) => boolean
}

/** All places where one of the patterns fits, without marks at their end. */
export function findPatterns(text: string, patterns: readonly DetailPattern[]): Detail[] {
  const details: Detail[] = []
  for (const { kind, pattern, needs, fits } of patterns) {
    if (needs?.test(text) === false) continue
    for (const match of text.matchAll(pattern)) {
      const found = match[1] ?? match[2] ?? match[0]
      const trimmed = found.replace(/[\s.,;:!?)"'“”–-]+$/u, '')
      if (trimmed === '' || fits?.(found, match) === false) continue
      const start = match.index + match[0].lastIndexOf(found)
      details.push({ kind, start, end: start + trimmed.length })
    }
  }
  return details
}

/** How many digits stand in a text. */
export function countDigits(text: string): number {
  return text.replace(/\D/gu, '').length
}
