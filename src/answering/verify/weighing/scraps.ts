import type { Case } from '../case/check.js'
import type { Word } from '../reading/reading.js'

/** Words of the source so far apart, in content words, have nothing to do with each other. */
const FAR = 7

/** Share of neighbours in the claim that stand far apart in the source: a sentence put together from scraps. */
export function apartOf({ claim, quotes, inQuotes }: Case): number {
  let pairs = 0
  let apart = 0
  const places = new Map<Word, number>()
  for (const quote of quotes)
    for (const word of [...quote.content, ...quote.minor])
      places.set(word, quote.content.filter(({ at, frame }) => at < word.at && !frame).length)
  const found = claim.content.filter((word) => !word.named && inQuotes.has(word))
  for (let index = 0; index + 1 < found.length; index += 1) {
    const [one, next] = [found[index]!, found[index + 1]!]
    if (one.clause !== next.clause) continue
    pairs += 1
    const near = inQuotes.matches(one).some((left) =>
      inQuotes.matches(next).some((right) => {
        const quote = quotes.find((text) => text.holds(left))
        if (quote === undefined || !quote.holds(right)) return false
        if (quote.segmentOf[left.at] !== quote.segmentOf[right.at]) return false
        return Math.abs(places.get(left)! - places.get(right)!) <= FAR
      }),
    )
    if (!near) apart += 1
  }
  return pairs === 0 ? 0 : apart / pairs
}

/** 1 where a part of the claim is about something of another sentence than what is said of it. */
export function otherSubjectOf({ claim, quotes, inQuotes }: Case): number {
  for (const clause of new Set(claim.content.map((word) => word.clause))) {
    const part = claim.content.filter((word) => word.clause === clause && !word.named && inQuotes.has(word))
    const subject = part.find(({ frame, thing }) => thing && !frame)
    if (subject === undefined || part.indexOf(subject) > 1 || part.length < 3) continue
    const segmentsOf = (word: Word): string[] =>
      inQuotes.matches(word).flatMap((match) => {
        const index = quotes.findIndex((quote) => quote.holds(match))
        return index === -1 ? [] : [`${index} ${quotes[index]!.segmentOf[match.at]!}`]
      })
    const home = new Set(segmentsOf(subject))
    const rest = part.filter((word) => word !== subject && !word.frame)
    if (rest.length >= 2 && rest.every((word) => segmentsOf(word).every((segment) => !home.has(segment))))
      return 1
  }
  return 0
}
