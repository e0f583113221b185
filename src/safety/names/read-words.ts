import { fold } from '../../domain/text.js'

export interface NameWord {
  readonly text: string
  /** Folded, without a possessive. */
  readonly base: string
  readonly start: number
  readonly end: number
  readonly capital: boolean
  readonly allCapitals: boolean
  readonly possessive: boolean
  /** First word of the message or behind a full stop, question mark, colon or line end. */
  readonly first: boolean
  /** What stands between this word and the next. */
  readonly gap: string
}

/** Straight, curly, and the accents that keyboards have in its place. */
const WORD = /[\p{L}\p{M}]+(?:['’‘ʼ´`-][\p{L}\p{M}]+)*\.?/gu
/** The possessive at the end of a word, with a full stop behind it or not. */
export const POSSESSIVE = /['’‘ʼ´`]s\.?$/u
/** "el-Bakri", "d'Angelo" begin with their second part. */
const CAPITAL = /^(?:(?:al|el|ash|ad|d|o)['’-])?\p{Lu}/u

export function readWords(text: string): NameWord[] {
  const found = [...text.matchAll(WORD)]
  return found.map((match, index) => {
    const raw = match[0]
    const next = found[index + 1]
    const before = text.slice(Math.max(0, match.index - 3), match.index)
    const letters = raw.replace(POSSESSIVE, '').replace(/\.$/u, '')
    return {
      text: raw,
      base: fold(letters),
      start: match.index,
      end: match.index + raw.length,
      capital: CAPITAL.test(letters),
      allCapitals: letters.length > 1 && letters === letters.toUpperCase(),
      possessive: POSSESSIVE.test(raw),
      first:
        match.index === 0 ||
        /[.!?:\n"“„]\s*$/u.test(before) ||
        (index > 0 && /\.$/u.test(found[index - 1]?.[0] ?? '') && (found[index - 1]?.[0].length ?? 0) > 4),
      gap: text.slice(match.index + raw.length, next?.index ?? text.length),
    }
  })
}
