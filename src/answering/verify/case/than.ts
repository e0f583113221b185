import type { PhraseFinder } from '../reading/phrases.js'
import type { Reading, Word } from '../reading/reading.js'
import type { Case } from './check.js'
import { LESS, MORE } from './comparison-words.js'

interface Than {
  readonly at: number
  readonly up: boolean
}

/** "more … than", not "more than 20": where the second of the two begins, and whether the first one is more. */
export function sidesOfThan(reading: Reading): Than | null {
  const than = reading.language === 'en' ? 'than' : 'als'
  for (const [at, lower] of reading.lowers.entries()) {
    const isArticle = reading.lowers[at + 1] === 'das' && reading.tokens[at + 2]?.capital === true
    if (
      lower !== than ||
      (!isArticle && /^(?:einmal|once|das|that|what|half|was)$/u.test(reading.lowers[at + 1] ?? ''))
    )
      continue
    if (reading.numbers.some((number) => number.at > at && number.at <= at + 1)) continue
    const before = (table: PhraseFinder): number[] =>
      table
        .find(reading.lowers, reading.language)
        .flatMap((hit) =>
          hit.at < at && at - hit.at <= 8 && reading.segmentOf[hit.at] === reading.segmentOf[at]
            ? [hit.at]
            : [],
        )
    const [more, less] = [before(MORE), before(LESS)]
    const plain = reading.lowers
      .slice(Math.max(0, at - 3), at)
      .some(
        (word) =>
          /\p{L}{3,}er$/u.test(word) && !/^(?:other|rather|under|oder|aber|einer|dieser)$/u.test(word),
      )
    if (plain && less.length === 0) return { at, up: true }
    if (more.length > 0 || less.length > 0) return { at, up: Math.max(-1, ...more) > Math.max(-1, ...less) }
  }
  return null
}

/** "A more than B" told as "B more than A", or as "A less than B". */
export function swapsSides(judged: Case): boolean {
  return sidesOf(judged).some(({ turned, straight, crossed, crossedLeft, all }) =>
    turned
      ? straight > crossed && crossedLeft === 0
      : crossed > straight && (crossedLeft > 0 || crossed === all),
  )
}

/** "A more than B" told as "B less than A". */
export function toldFromOther(judged: Case): boolean {
  return sidesOf(judged).some(
    ({ turned, straight, crossed, crossedLeft, all }) =>
      turned && crossed > straight && (crossedLeft > 0 || crossed === all),
  )
}

/** How many words of the two sides of the claim's "than" stand on the same and on the other side of a quote's, and whether "more" is "less" there. */
function sidesOf({ claim, quotes, inQuotes }: Case) {
  const mine = sidesOfThan(claim)
  if (mine === null) return []
  return quotes.flatMap((quote) => {
    const theirs = sidesOfThan(quote)
    if (theirs === null) return []
    const crossings = (side: readonly Word[], before: boolean): number =>
      side.filter((word) => {
        const found = inQuotes
          .matches(word)
          .filter((match) => quote.holds(match) && quote.segmentOf[match.at] === quote.segmentOf[theirs.at])
        return found.length > 0 && found.every(({ at }) => at < theirs.at === before)
      }).length
    const told = claim.content.filter(({ named, frame }) => !named && !frame)
    const end = endOfThan(claim, mine.at)
    const left = told.filter(({ at }) => at < mine.at || at >= end)
    const right = told.filter(({ at }) => at > mine.at && at < end)
    return [
      {
        turned: mine.up !== theirs.up,
        straight: crossings(right, false),
        crossed: crossings(right, true),
        crossedLeft: crossings(left, false),
        all: right.length,
      },
    ]
  })
}

/** "Mehr Angst als die anderen hatten die Frauen im Haus": where the comparison opens the sentence, its verb and what follows belong to the first side. */
function endOfThan({ language, lowers, content }: Reading, than: number): number {
  if (language !== 'de' || !/^(?:mehr|weniger|\p{L}{3,}ere?[nrs]?)$/u.test(lowers[0] ?? ''))
    return lowers.length
  const behind = content.filter(({ at }) => at > than)
  const thing = behind.findIndex(({ capital }) => capital)
  return behind.find(({ capital }, place) => place > thing && !capital)?.at ?? lowers.length
}
