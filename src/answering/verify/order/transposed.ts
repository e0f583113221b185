import type { Case } from '../case/check.js'
import { isListed } from '../case/copied.js'
import { LINK } from '../cause/cause-words.js'
import type { Reading, Word } from '../reading/reading.js'
import { alternate, areListed } from './any-order.js'

/** So many words must stand in the source once each, for the order of two of them to tell. */
const FEWEST = 4
const VOICE = /^(?:by|von|vom|durch|wird|werden|wurden?|worden|been|being)$/u

interface Told {
  readonly word: Word
  readonly twin: Word
}

/**
 * Two things that have changed places while everything between and around them stands in the order of the source: "long fear and short
 * kindness" told as "long kindness and short fear", in either language. `null` where nothing has, and where the order says nothing: in
 * a list, of a mere link, in the passive voice.
 */
export function transposedIn({ claim, quotes, inQuotes }: Case): readonly [Word, Word] | null {
  for (const quote of quotes)
    for (const segment of new Set(claim.segmentOf)) {
      const told = claim.content.flatMap((word): Told[] => {
        if (claim.segmentOf[word.at] !== segment || word.named || word.frame) return []
        const twins = inQuotes.matches(word).filter(quote.holds)
        return twins.length === 1 ? [{ word, twin: twins[0]! }] : []
      })
      if (told.length < FEWEST || new Set(told.map(({ twin }) => twin)).size < told.length) continue
      if (new Set(told.map(({ twin }) => quote.segmentOf[twin.at])).size > 1) continue
      const order = told.map(({ twin }) => twin.at).sort((one, other) => one - other)
      const moved = told.filter(({ twin }, place) => order[place] !== twin.at)
      const [one, other] = moved
      if (moved.length !== 2 || told.indexOf(other!) - told.indexOf(one!) < 2) continue
      if (saysNothing(claim, quote, one!, other!)) continue
      return [one!.word, other!.word]
    }
  return null
}

function saysNothing(claim: Reading, quote: Reading, one: Told, other: Told): boolean {
  const turns = (reading: Reading, at: number): boolean =>
    reading.lowers.some(
      (lower, place) => reading.segmentOf[place] === reading.segmentOf[at] && VOICE.test(lower),
    )
  return (
    !one.word.thing ||
    !other.word.thing ||
    turns(claim, one.word.at) !== turns(quote, one.twin.at) ||
    LINK.has(claim.lowers.slice(one.word.at, other.word.at + 1), claim.language) ||
    areListed(quote, one.twin.at, other.twin.at) ||
    alternate(quote, one.twin.at, other.twin.at) ||
    [one, other].every(({ word, twin }) => isListed(claim, word) && isListed(quote, twin))
  )
}
