import type { Language } from '../../../domain/language.js'
import { ENGLISH_NUMBERS, GERMAN_NUMBERS } from './number-words.js'
import type { RawToken } from './tokens.js'

/** "Five hundred", "forty-one", "two hundred and fifty-eight": several words for one number. */
export function amountAt(tokens: readonly RawToken[], at: number, language: Language) {
  const wordOrFigure = (place: number): number | null => {
    const token = tokens[place]
    if (token === undefined) return null
    return token.lower === 'one' ? 1 : numeric(token, language)
  }
  const below100 = (place: number): { amount: number; length: number } | null => {
    const tens = wordOrFigure(place)
    if (tens === null || tens >= 100 || tokens[place]!.kind !== 'word') return null
    const unit = tokens[place + 1]?.kind === 'word' ? wordOrFigure(place + 1) : null
    const joins = tens >= 20 && tens % 10 === 0 && unit !== null && unit < 10
    return joins ? { amount: tens + unit, length: 2 } : { amount: tens, length: 1 }
  }
  const amount = numeric(tokens[at]!, language)
  if (amount === null || tokens[at]!.kind !== 'word') return { amount, length: 1 }
  const next = tokens[at + 1]?.kind === 'word' ? wordOrFigure(at + 1) : null
  if (next !== 100 && next !== 1000) return below100(at) ?? { amount, length: 1 }
  const rest = tokens[at + 2]?.lower === 'and' ? below100(at + 3) : null
  return rest === null
    ? { amount: amount * next, length: 2 }
    : { amount: amount * next + rest.amount, length: 3 + rest.length }
}

/** What a figure or a word for a number counts. */
export function numeric(token: RawToken, language: Language): number | null {
  if (token.kind === 'word') return plain(token.lower, language) ?? null
  if (token.kind !== 'number') return null
  const grouped = language === 'en' ? /^\d{1,3}(?:,\d{3})+/u : /^\d{1,3}(?:\.\d{3})+/u
  const text = grouped.test(token.raw) ? token.raw.replace(/[.,]/gu, '') : token.raw.replace(',', '.')
  const value = Number(text)
  return Number.isFinite(value) ? value : null
}

export function plain(written: string, language: Language): number | undefined {
  if (language === 'en') return ENGLISH_NUMBERS.get(written)
  // "Siebenmal" is seven.
  const word = written.replace(/(?<=\p{L}{3})mal$/u, '')
  const known = GERMAN_NUMBERS.get(word)
  if (known !== undefined) return known
  const joined = /^(ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und(\p{L}+zig|dreißig)$/u.exec(word)
  if (joined === null) return undefined
  return (
    (joined[1] === 'ein' ? 1 : (GERMAN_NUMBERS.get(joined[1]!) ?? 0)) + (GERMAN_NUMBERS.get(joined[2]!) ?? 0)
  )
}
