import { isMoved } from './binding.js'
import { type Case, type Check, finding } from './check.js'
import { createPhraseFinder, list, type PhraseFinder } from './phrases.js'
import type { Reading, Word } from './reading.js'

const FIRST = createPhraseFinder({
  en: list(
    'at first, come first, comes first, came first, begins, begin, beginning, starts with, start with, initially, at the start, in the beginning',
  ),
  de: list('zuerst, zunächst, anfang, anfangs, beginn, beginnt'),
})
const LATER = createPhraseFinder({
  en: list('later, then, afterwards, follows, follow'),
  de: list('später, danach, dann, nachher, folgt, folgen, anschließend'),
})

/** What comes first in the source does not come later in the claim. */
export const checkOrder: Check = (judged) => {
  const { claim } = judged
  if (changesFirst(judged)) return finding('order', 'The claim changes what came first and what came later.')
  for (const source of judged.quotes) {
    const sides = [FIRST, LATER].map((table) => table.find(source.lowers, source.language))
    for (const [side, table] of [FIRST, LATER].entries()) {
      const own = sides[side]!
      const rivals = sides[1 - side]!
      const moved = table
        .find(claim.lowers, claim.language)
        .some((anchor) => isMoved(claim, anchor, source, own, rivals, judged.inPassages))
      if (moved) return finding('order', 'The claim changes what came first and what came later.')
    }
  }
  return null
}

/** "Gifts come first, demands follow" told as "demands come first": by the word just before the sign. */
function changesFirst({ claim, quotes, inQuotes }: Case): boolean {
  const before = (reading: Reading, at: number): Word | undefined =>
    reading.content.filter((word) => word.at < at && at - word.at <= 3).at(-1)
  return FIRST.find(claim.lowers, claim.language).some(({ at }) => {
    const mine = before(claim, at)
    if (mine === undefined) return false
    return quotes.some((quote) => {
      const found = inQuotes.matches(mine).filter(quote.holds)
      const stands = (table: PhraseFinder): boolean =>
        table
          .find(quote.lowers, quote.language)
          .some((sign) => found.some((match) => match.at < sign.at && sign.at - match.at <= 3))
      return found.length > 0 && stands(LATER) && !stands(FIRST)
    })
  })
}
