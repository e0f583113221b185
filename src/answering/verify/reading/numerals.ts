import type { Language } from '../../../domain/language.js'
import { numeric } from './amounts.js'
import { numberAt } from './number-at.js'
import type { NumberFound } from './number-found.js'
import { shareRanges, shareSteps } from './share-rows.js'
import type { RawToken } from './tokens.js'

const ABOUT = new Set(
  'about around roughly approximately nearly almost some circa close just over under than als etwa ungefähr rund fast knapp gut good zirka ca'.split(
    ' ',
  ),
)

/** Numbers in digits and in words, with what they count: `one in four`, `jeder fünfte`, `a quarter`, `25 %`, `r = .32`. */
export function numbersIn(tokens: readonly RawToken[], language: Language): NumberFound[] {
  const found: NumberFound[] = []
  for (let at = 0; at < tokens.length; ) {
    const hit = numberAt(tokens, at, language)
    if (hit === null) {
      at += 1
      continue
    }
    const before = tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => ABOUT.has(lower))
    found.push({
      ...hit,
      at,
      about: before,
      written: tokens
        .slice(at, at + hit.length)
        .map(({ raw }) => raw)
        .join(' '),
    })
    // "One of two roots" counts two roots as well.
    if (
      hit.kind === 'share' &&
      hit.length >= 3 &&
      // "In einem von fünf Fällen" counts no five cases.
      !tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => lower === 'in') &&
      tokens.slice(at + 1, at + hit.length).some(({ lower }) => /^(?:of|von)$/u.test(lower))
    ) {
      const last = at + hit.length - 1
      const value = numeric(tokens[last]!, language)
      if (value !== null)
        found.push({ value, kind: 'count', length: 1, at: last, about: false, written: tokens[last]!.raw })
    }
    at += hit.length
  }
  return shareRanges(shareSteps(found, tokens), tokens)
}
