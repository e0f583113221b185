import type { Language } from '../../../domain/language.js'

/** A word, a number or a mark of a text, as it was written. */
export interface RawToken {
  readonly raw: string
  /** Lower case, apostrophes and the English possessive cut. */
  readonly lower: string
  readonly kind: 'word' | 'number' | 'mark'
  /** Begins with a capital letter. */
  readonly capital: boolean
  /** First word of a sentence, where a capital letter says nothing. */
  readonly first: boolean
}

const PIECE =
  /(?:\p{N}+(?:[.,]\p{N}+)*|(?<![\p{L}\p{N}])\.\p{N}+)|[\p{L}\p{M}]+(?:['’](?!s\b)[\p{L}]+)?(?:['’]s\b)?|[%§,;:.!?()"“”„–—]/gu

/** English short forms written out, so that a negation is a word of its own. */
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\bcan['’]t\b/giu, 'can not'],
  [/\bcannot\b/giu, 'can not'],
  [/\bwon['’]t\b/giu, 'will not'],
  [/n['’]t\b/giu, ' not'],
  [/\b(i)['’]m\b/giu, '$1 am'],
  [/(\w)['’](?:ll)\b/giu, '$1 will'],
  [/(\w)['’](?:ve)\b/giu, '$1 have'],
  [/(\w)['’](?:re)\b/giu, '$1 are'],
  [/(\w)['’](?:d)\b/giu, '$1 would'],
  [/\blet['’]s\b/giu, 'let us'],
  [/\b(it|that|what|he|she|there|here|who)['’]s\b/giu, '$1 is'],
]

/** Short forms whose full stop ends no sentence. */
const ABBREVIATED: readonly (readonly [RegExp, string])[] = [
  [/\b(et al|bzw|ca|vgl|Dr|Prof|Nr|vs|etc|bspw|ggf|sog|inkl|approx)\./gu, '$1'],
  [/\b([zue])\.\s?([Bag])\./gu, '$1 $2'],
  [/\b([id])\.\s?([eh])\./gu, '$1 $2'],
  [/\b([on])\.\s?([Jd])\./gu, '$1 $2'],
]

export function tokensOf(text: string, language: Language): RawToken[] {
  let written = text.normalize('NFKC').replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/gu, '')
  if (language === 'en') for (const [short, long] of SHORT_FORMS) written = written.replace(short, long)
  for (const [short, plain] of ABBREVIATED) written = written.replace(short, plain)
  const tokens: RawToken[] = []
  let first = true
  for (const match of written.matchAll(PIECE)) {
    const raw = match[0]
    if (/^[%§,;:.!?()"“”„–—]$/u.test(raw)) {
      tokens.push({ raw, lower: raw, kind: 'mark', capital: false, first: false })
      if (/[.!?:"“„]/u.test(raw)) first = true
      continue
    }
    const kind = /^[.\p{N}]/u.test(raw) ? 'number' : 'word'
    const lower = raw
      .toLowerCase()
      .replace(/['’]s$/u, '')
      .replace(/['’]/gu, '')
    tokens.push({ raw, lower, kind, capital: /^\p{Lu}/u.test(raw), first })
    first = false
  }
  return tokens
}
