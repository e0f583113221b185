import type { Reading } from '../reading/reading.js'
import type { Matcher } from './matching.js'

/** A part of a source counts when it shares this share of what the best part shares with the claim. */
const COUNTS = 0.6

/** The parts of the quotes that the claim is about; a "may" in another part does not bind it. */
export function focusOf(
  claim: Reading,
  quotes: readonly Reading[],
  matcher: Matcher,
): readonly ReadonlySet<number>[] {
  const shared = quotes.map(({ segmentOf }) => new Array<number>((segmentOf.at(-1) ?? 0) + 1).fill(0))
  for (const word of claim.content) {
    const seen = new Set<string>()
    for (const match of matcher.matches(word)) {
      const quote = quotes.findIndex((quote) => quote.holds(match))
      if (quote === -1) continue
      const segment = quotes[quote]!.segmentOf[match.at]!
      if (seen.has(`${quote} ${segment}`)) continue
      seen.add(`${quote} ${segment}`)
      shared[quote]![segment]! += word.frame ? 0.3 : 1
    }
  }
  const best = Math.max(0, ...shared.flat())
  return shared.map((parts) => {
    const focus = new Set<number>()
    parts.forEach((count, part) => {
      if (best === 0 || (count > 0 && count >= best * COUNTS)) focus.add(part)
    })
    return focus
  })
}
