import type { Case } from '../case/check.js'
import type { Reading } from '../reading/reading.js'

/** Who is spoken to or speaks, and of whom is spoken. */
const HELPS = /^(?:you|we|i|du|wir|ich)$/u
const IS_HELPED = /^(?:she|sie|they)$/u
/** Fewest words that must have changed their person. */
const FEWEST = 2

/** "She finds the words, you listen" told as "you find the words, she listens": each person does what the other did. */
export function crossesPersons({ claim, quotes, inQuotes }: Case): boolean {
  const mine = personsIn(claim)
  if (new Set(mine.values()).size < 2) return false
  return quotes.some((quote) => {
    const theirs = personsIn(quote)
    if (new Set(theirs.values()).size < 2) return false
    const told = claim.content.flatMap((word) => {
      const side = mine.get(word.clause)
      const twins = inQuotes.matches(word).filter((twin) => quote.holds(twin) && theirs.has(twin.clause))
      return side === undefined || twins.length === 0
        ? []
        : [{ clause: word.clause, crossed: twins.every(({ clause }) => theirs.get(clause) !== side) }]
    })
    return (
      told.length >= FEWEST &&
      told.every(({ crossed }) => crossed) &&
      new Set(told.map(({ clause }) => clause)).size >= FEWEST
    )
  })
}

/** The one person of each part that names one alone. */
function personsIn({ lowers, clauseOf, tokens, language }: Reading): ReadonlyMap<number, 'helps' | 'helped'> {
  const found = new Map<number, Set<'helps' | 'helped'>>()
  lowers.forEach((lower, at) => {
    const formal = language === 'de' && tokens[at]!.raw === 'Sie' && !tokens[at]!.first
    const side = HELPS.test(lower) || formal ? 'helps' : IS_HELPED.test(lower) ? 'helped' : null
    if (side === null) return
    const clause = clauseOf[at]!
    found.set(clause, (found.get(clause) ?? new Set<'helps' | 'helped'>()).add(side))
  })
  return new Map(
    [...found].flatMap(([clause, sides]) => (sides.size === 1 ? [[clause, [...sides][0]!] as const] : [])),
  )
}
