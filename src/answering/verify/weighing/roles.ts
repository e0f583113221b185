import { isMoved } from '../case/binding.js'
import type { Case } from '../case/check.js'
import type { Reading, Word } from '../reading/reading.js'
import { FAINT, PLAIN, type Side } from '../reading/sides.js'

interface Standing {
  readonly at: number
  readonly length: number
  readonly side: Side | 'other'
  /** The word, where it is one of the lexicon's persons. */
  readonly word: Word | undefined
  /** A pronoun or a possessive that may stand for others too. */
  readonly faint: boolean
}

function standingsIn({ lowers, tokens, language, content }: Reading): Standing[] {
  const words = new Map(content.map((word) => [word.at, word]))
  return lowers.flatMap((lower, at): Standing[] => {
    if (tokens[at]!.kind !== 'word') return []
    // "Sie haben" speaks to somebody; "sie" tells of her.
    if (language === 'de' && tokens[at]!.raw === 'Sie' && !tokens[at]!.first) return []
    const word = words.get(at)
    for (const side of Object.keys(PLAIN) as Side[]) {
      if (PLAIN[side].test(lower)) return [{ at, length: 1, side, word, faint: false }]
      if (FAINT[side].test(lower)) return [{ at, length: 1, side, word, faint: true }]
    }
    const isOther = word?.person === true && word.thing && !word.frame && !word.named
    return isOther ? [{ at, length: 1, side: 'other', word, faint: false }] : []
  })
}

/** How often the claim puts one side (those who help, are helped, do harm) in the place of another. */
export function rolesChanged({ claim, quotes, passages, inQuotes }: Case): {
  /** Sides of which the source does not speak, while it speaks of another. */
  readonly others: number
  /** Persons that stand among words which the source says of somebody else. */
  readonly moved: number
  /** "Girls who want to please the perpetrator" told as "perpetrators who want to please the girls". */
  readonly swapped: boolean
} {
  const mine = standingsIn(claim).filter(({ faint }) => !faint)
  const sides = new Set(mine.map(({ side }) => side))
  sides.delete('other')
  const theirs = quotes.map(standingsIn)
  const around = [...theirs, ...passages.map(standingsIn)].flat()
  const plain = theirs.flat().filter(({ faint, side }) => !faint && side !== 'other')
  const others = [...sides].filter(
    (side) =>
      !around.some((standing) => standing.side === side) && plain.some((other) => other.side !== side),
  ).length
  let moved = 0
  for (const person of mine)
    for (const standings of theirs) {
      const matches = person.word === undefined ? [] : inQuotes.matches(person.word)
      const isOwn = (other: Standing): boolean =>
        (person.side !== 'other' && other.side === person.side) ||
        (other.word !== undefined && matches.includes(other.word))
      const own = standings.filter(isOwn)
      const rivals = standings.filter((other) => !isOwn(other) && !other.faint)
      if (isMoved(claim, person, quotes[theirs.indexOf(standings)]!, own, rivals, inQuotes)) moved += 1
    }
  return { others, moved, swapped: isSwapped(claim, quotes) }
}

/** Pronouns that stand for one person only. */
const SINGLE = /^(?:her|hers|his|er)$/u
const TURNED_VOICE =
  /^(?:by|von|durch|wird|werden|wurden?|worden|been|being|getting|gets?|receives?|bekomm\p{L}*|erhalten|from)$/u

/** The two sides of which a sentence tells first, in their order. */
function firstTwo(reading: Reading, segment: number): readonly Side[] {
  const order: Side[] = []
  for (const { at, side, faint } of standingsIn(reading))
    if (
      (!faint || SINGLE.test(reading.lowers[at]!)) &&
      reading.segmentOf[at] === segment &&
      side !== 'other' &&
      side !== 'studying' &&
      !order.includes(side)
    )
      order.push(side)
  return order
}

function isSwapped(claim: Reading, quotes: readonly Reading[]): boolean {
  const segments = (reading: Reading): number[] => [...new Set(reading.segmentOf)]
  const turns = (reading: Reading, segment: number): boolean =>
    reading.lowers.some((lower, at) => reading.segmentOf[at] === segment && TURNED_VOICE.test(lower))
  return segments(claim).some((mine) => {
    const [first, second] = firstTwo(claim, mine)
    if (first === undefined || second === undefined) return false
    const orders = quotes.flatMap((quote) =>
      segments(quote).flatMap((theirs) => {
        const order = firstTwo(quote, theirs)
        const both = order.includes(first) && order.includes(second)
        if (!both || turns(quote, theirs) !== turns(claim, mine)) return []
        return [order.indexOf(first) < order.indexOf(second)]
      }),
    )
    return orders.length > 0 && orders.every((same) => !same)
  })
}
