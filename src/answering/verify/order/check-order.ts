import { isMoved } from '../case/binding.js'
import { type Case, type Check, finding } from '../case/check.js'
import { isToldBackwards } from '../case/in-time.js'
import { createPhraseFinder, list, type PhraseFinder } from '../reading/phrases.js'
import type { Reading, Word } from '../reading/reading.js'
import { isOtherSideOfEvent } from './same-event.js'

const FIRST = createPhraseFinder({
  en: list(
    'at first, come first, comes first, came first, begins, begin, beginning, starts with, start with, initially, at the start, in the beginning',
  ),
  de: list('zuerst, zunächst, am anfang, zu anfang, anfangs, zu beginn, am beginn, beginnt'),
})
const LATER = createPhraseFinder({
  en: list('later, then, afterwards, follows, follow'),
  de: list('später, danach, dann, nachher, folgt, folgen, anschließend'),
})

/** What comes first in the source does not come later in the claim. */
export const checkOrder: Check = (judged) => {
  const { claim } = judged
  if (changesFirst(judged) || changesTime(judged) || isToldBackwards(judged) || isOtherSideOfEvent(judged))
    return finding('order', 'The claim changes what came first and what came later.')
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
        table.find(quote.lowers, quote.language).some((sign) =>
          found.some(
            (match) =>
              match.at < sign.at &&
              sign.at - match.at <= 3 &&
              // "Safety, then the story": the sign belongs to what follows it.
              !quote.lowers.slice(match.at, sign.at).some((lower) => JOINT.test(lower)),
          ),
        )
      return found.length > 0 && stands(LATER) && !stands(FIRST)
    })
  })
}

const JOINT = /^(?:,|and|und|first|zuerst)$/u
/** "The first time" of a source is told as "at first". */
const SAYS_FIRST =
  /\b(?:first|early)\b|(?<!\p{L})(?:erste[nrsm]?|anfangs\p{L}*|folg\p{L}* (?:\p{L}+ )?auf)(?!\p{L})/iu

/** "Later she hopes" told as "at first she hopes": the one sign beside words that the source has beside the other alone. */
function changesTime({ claim, quotes, inQuotes, instructs }: Case): boolean {
  if (instructs) return false
  const besides = (table: PhraseFinder, reading: Reading): ReadonlySet<number> =>
    new Set(table.find(reading.lowers, reading.language).map(({ at }) => reading.segmentOf[at]!))
  return [
    [FIRST, LATER],
    [LATER, FIRST],
  ].some(([mine, theirs]) => {
    const own = besides(mine!, claim)
    if (own.size === 0 || besides(theirs!, claim).size > 0) return false
    const told = claim.content.filter(({ at, frame }) => own.has(claim.segmentOf[at]!) && !frame)
    return quotes.some((quote) => {
      const other = besides(theirs!, quote)
      if (other.size === 0 || besides(mine!, quote).size > 0) return false
      if (mine === FIRST && SAYS_FIRST.test(quote.text)) return false
      const found = told.flatMap((word) => inQuotes.matches(word).filter(quote.holds))
      const under = found.filter(({ at }) => other.has(quote.segmentOf[at]!))
      return under.length >= 2 && under.length === found.length
    })
  })
}
