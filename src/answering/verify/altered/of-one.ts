import { POSSIBLE } from '../case/certainty-words.js'
import type { Case } from '../case/check.js'

/** One person, as a sentence begins with her. */
const SHE = { en: /^(?:she|he)$/u, de: /^(?:sie|er)$/u } as const
const BECAUSE = {
  en: /^(?:because|since)$/u,
  de: /^(?:weil|da|denn)$/u,
} as const

/** "She is still attached since the bond can last": what may be so of anybody is told of one as what is so, the "may" left with the reason. */
export function tellsMayOfOne({ claim, quotes, inQuotes, instructs }: Case): boolean {
  const { lowers, language } = claim
  if (instructs || !SHE[language].test(lowers[0] ?? '')) return false
  const because = lowers.findIndex((lower) => BECAUSE[language].test(lower))
  if (because === -1) return false
  const plain = lowers.slice(0, because)
  if (POSSIBLE.has(plain, language) || !POSSIBLE.has(lowers.slice(because), language)) return false
  return quotes.some((quote) => {
    if (quote.lowers.some((lower) => SHE[quote.language].test(lower))) return false
    const may = new Set(POSSIBLE.find(quote.lowers, quote.language).map(({ at }) => quote.clauseOf[at]!))
    const told = claim.content
      .filter(({ at, frame }) => at < because && !frame)
      .flatMap((word) => inQuotes.matches(word).filter(quote.holds))
    return told.every(({ clause }) => may.has(clause))
  })
}
