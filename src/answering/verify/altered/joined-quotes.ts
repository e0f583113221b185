import type { Case } from '../case/check.js'

/** What ties one event to another, in time or as its reason. */
const TIES = {
  en: /^(?:because|since|after|once|when|whenever|before|until|so|therefore|thus|hence|if|as)$/u,
  de: /^(?:weil|da|denn|nachdem|nach|sobald|wenn|bevor|bis|deshalb|darum|daher|deswegen|also|seit|seitdem|wegen|sodass)$/u,
} as const

/** Two texts, each with one half of the claim, and the tie between them in neither: "went back" of the one, "after income ran out" of the other. */
export function tiesTwoTexts({ claim, quotes, passages, inQuotes, instructs }: Case): boolean {
  if (instructs || passages.length < 2) return false
  return claim.lowers.some((lower, tie) => {
    if (!TIES[claim.language].test(lower)) return false
    const end = claim.lowers.findIndex((mark, at) => at > tie && /^[,.;:]$/u.test(mark))
    const stop = end === -1 ? claim.lowers.length : end
    const start = claim.lowers.findLastIndex((mark, at) => at < tie && /^[.;:]$/u.test(mark)) + 1
    const [there, here] = [
      quotesOf((at) => at > tie && at < stop),
      // "After income ran out, they went back": the other half stands behind the comma.
      quotesOf((at) => at >= start && (at < tie || at > stop)),
    ]
    return there.size > 0 && here.size > 0 && [...there].every((index) => !here.has(index))
  })

  /** The texts that hold the words of a half which stand in one of them alone. */
  function quotesOf(isIn: (at: number) => boolean): Set<number> {
    return new Set(
      claim.content
        .filter((word) => isIn(word.at) && !word.frame && !word.named)
        .flatMap((word) => {
          const matches = inQuotes.matches(word)
          const holders = quotes.flatMap((quote, index) => (matches.some(quote.holds) ? [index] : []))
          return holders.length === 1 ? holders : []
        }),
    )
  }
}
