import type { RawToken } from './tokens.js'

/** Which part between full stops, colons and semicolons each token stands in. */
export function segmentsOf(tokens: readonly RawToken[]): number[] {
  let current = 0
  let words = 0
  return tokens.map(({ kind, lower }, at) => {
    if (kind !== 'mark') words += 1
    // "Look first: is the place safe": a heading belongs to what it opens.
    const heads = lower === ':' && words <= 4
    if (kind === 'mark' && /[.;:!?–—]/u.test(lower) && tokens[at + 1]?.kind !== 'number' && !heads) {
      current += 1
      words = 0
    }
    return current
  })
}
