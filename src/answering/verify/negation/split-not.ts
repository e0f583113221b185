import type { Case } from '../case/check.js'
import { JOINS } from '../reading/clauses.js'
import type { Reading, Word } from '../reading/reading.js'

/** "Neither … nor", "sowie" join two as "and" does. */
const JOINS_TOO: ReadonlySet<string> = new Set(['nor', 'noch', 'sowie'])
/** So many words may stand between the two that an "and" or "or" joins: "freezing or pleasing", "staff and the volunteers". */
const NEAR = 5

const CONTRASTS =
  /\b(?:but|(?<!\ba )while|whereas)\b|(?<!\p{L})(?:aber|während|hingegen|dagegen|jedoch)(?!\p{L})|, (?:\p{L}+ ){1,5}(?:does|do|did|is|are|can|cannot|may)(?: not)?\.?$|, (?:\p{L}+ ){1,5}nicht\.?$/iu
/** "Not this, and not that either". */
const NOT_EITHER = /(?:\bnot\b|n['’]t\b)[^.;]*\beither\.?$|(?<!\p{L})auch nicht\.?$/iu

/** "Freezing or pleasing is not consent" told as "freezing is none, but pleasing is": the "not" reaches one of two that the source joins. */
export function splitsNot({ claim, quotes, inQuotes }: Case): boolean {
  if (!CONTRASTS.test(claim.text) || NOT_EITHER.test(claim.text)) return false
  const told = claim.content.filter((word) => !word.frame && !word.named)
  return quotes.some((quote) =>
    told.some((one) =>
      told.some(
        (other) =>
          other.at > one.at &&
          other.clause !== one.clause &&
          other.denied !== one.denied &&
          areJoined(
            quote,
            inQuotes.matches(one).filter(quote.holds),
            inQuotes.matches(other).filter(quote.holds),
          ),
      ),
    ),
  )
}

/** Whether the one stands beside the other everywhere, under the same "not" or under none. */
function areJoined({ lowers }: Reading, ones: readonly Word[], others: readonly Word[]): boolean {
  return (
    ones.length > 0 &&
    others.length > 0 &&
    ones.every((one) =>
      others.every((other) => {
        const [from, to] = one.at < other.at ? [one.at, other.at] : [other.at, one.at]
        return (
          from < to &&
          to - from <= NEAR &&
          one.denied === other.denied &&
          lowers.slice(from + 1, to).some((lower) => JOINS.has(lower) || JOINS_TOO.has(lower)) &&
          !lowers
            .slice(from + 1, to)
            .some((lower) => /^(?:[.;:]|but|aber|not|nicht|kein\p{L}*)$/u.test(lower))
        )
      }),
    )
  )
}
