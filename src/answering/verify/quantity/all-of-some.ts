import type { Case } from '../case/check.js'
import { isPale } from '../case/pale.js'
import { ALL } from '../case/quantity-words.js'
import { deniedAt } from '../negation/denied-at.js'

/** So many words of the claim must stand beside the number of some, and no more than one beside the "all". */
const FEWEST = 2

/** "In all 14 a control, in 10 of them a switch" told as "in all of them a switch". */
export function saysAllOfSome({ claim, quotes, inQuotes }: Case): boolean {
  const all = ALL.find(claim.lowers, claim.language)
  if (claim.numbers.length > 0 || all.every(({ at }) => deniedAt(claim, at))) return false
  return quotes.some((quote) => {
    const ofAll = new Set(ALL.find(quote.lowers, quote.language).map(({ at }) => quote.clauseOf[at]!))
    const ofSome = new Set(
      quote.numbers.flatMap(({ kind, at }) =>
        kind === 'count' && !ofAll.has(quote.clauseOf[at]!) ? [quote.clauseOf[at]!] : [],
      ),
    )
    if (ofAll.size === 0 || ofSome.size === 0) return false
    const told = claim.content
      .filter((word) => !word.frame && !word.named && !isPale(word))
      .map((word) => inQuotes.matches(word).filter(quote.holds))
      .filter(({ length }) => length > 0)
    const standIn = (clauses: ReadonlySet<number>): number =>
      told.filter((matches) => matches.every(({ clause }) => clauses.has(clause))).length
    return standIn(ofSome) >= FEWEST && standIn(ofAll) < FEWEST
  })
}
