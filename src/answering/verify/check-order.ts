import { isMoved } from './binding.js'
import { type Check, finding } from './check.js'
import { createPhraseFinder, list } from './phrases.js'

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
