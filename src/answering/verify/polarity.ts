import type { Case } from './check.js'
import { givesOrders } from './instructs.js'
import { isPale } from './pale.js'
import type { Reading, Word } from './reading.js'

/** How far claim and quotes agree about what is so and what is not, counted over the words they share. */
export interface Polarity {
  readonly agree: number
  readonly disagree: number
  /** The same for actions and qualities alone. */
  readonly agreeing: number
  readonly disagreeing: number
  /** A word that stands under a "not" on one side only. */
  readonly example: Word | undefined
}

/** What a thing counts beside an action or a quality, which a "not" nearly always means. */
const THING = 0.6

export function polarityOf(judged: Case): Polarity {
  const { claim, quotes, inQuotes, role, instructs } = judged
  const best = bestParts(judged)
  // Where the source gives an order itself, a "Do not" is its opposite.
  const orders = givesOrders(judged)
  let agree = 0
  let disagree = 0
  let agreeing = 0
  let disagreeing = 0
  let example: Word | undefined
  for (const [index, clause] of claim.clauses.entries()) {
    // What better not to do is listed with and without a "not"; "Do not …" may follow from any statement.
    if (clause.eitherWay || role === 'avoid' || (instructs && !orders && clause.negated)) continue
    let here = 0
    let against = 0
    for (const word of claim.content) {
      if (word.clause !== index || word.named || word.counted || AVOIDS.test(word.lower)) continue
      const sides = sidesOf(quotes, closest(word, inQuotes.matches(word), quotes, best))
      if (sides.size === 0) continue
      const weight = (word.thing ? THING : 1) * (word.frame || isPale(word) ? 0.4 : 1)
      const agrees = sides.has(word.denied !== holdsNot(word))
      if (!word.thing && agrees) agreeing += weight
      if (!word.thing && !agrees) disagreeing += weight
      if (agrees) here += weight
      else {
        against += weight
        example ??= word
      }
    }
    agree += here
    disagree += against
  }
  return { agree, disagree, agreeing, disagreeing, example }
}

/** "Cannot avoid" and "unavoidable" hold the same "not" in two ways. */
const AVOIDS = /^(?:avoid|unavoid|vermeid|unvermeid)/u

/** "unknown", "homeless", "kostenlos": words with a "not" of their own. */
export function holdsNot({ lower, language }: Word): boolean {
  return HOLDS_NOT[language].test(lower)
}

const HOLDS_NOT = {
  en: /^(?:un(?!der|it|iv|iq|ion|iform|til|less|derst)\p{L}{4,}|imposs\p{L}+|in(?:capab|correct|effect|visib|abil)\p{L}+|dis(?:agree|trust|like|believe|connect|satisf)\p{L}*|(?:power|help|hope)less(?:ness)?)$/u,
  de: /^(?:un(?!ter|s$|d$|sere|ser|fall|iv|tern|mittelb)\p{L}{4,}|(?:macht|hilf|hoffnungs)los(?:e[nmrs]?|igkeit)?|misstrau\p{L}*)$/u,
} as const

/** The parts of the quotes that share most words with the claim. */
function bestParts({ claim, quotes, inQuotes }: Case): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const word of claim.content) {
    const seen = new Set<string>()
    for (const match of inQuotes.matches(word)) {
      const index = quotes.findIndex((quote) => quote.holds(match))
      if (index !== -1) seen.add(`${index} ${quotes[index]!.segmentOf[match.at]!}`)
    }
    for (const part of seen) counts.set(part, (counts.get(part) ?? 0) + (word.frame ? 0.3 : 1))
  }
  const most = Math.max(0, ...counts.values())
  return new Set([...counts].filter(([, count]) => count === most).map(([part]) => part))
}

/** Where the source says it best: the very word rather than a synonym, the part that the claim is about rather than another. */
function closest(
  word: Word,
  matches: readonly Word[],
  quotes: readonly Reading[],
  best: ReadonlySet<string>,
): readonly Word[] {
  const same = matches.filter(({ stem, language }) => stem === word.stem && language === word.language)
  const good = same.length > 0 ? same : matches
  const inFocus = good.filter((match) => {
    const index = quotes.findIndex((quote) => quote.holds(match))
    return index !== -1 && best.has(`${index} ${quotes[index]!.segmentOf[match.at]!}`)
  })
  return inFocus.length > 0 ? inFocus : good
}

function sidesOf(quotes: readonly Reading[], matches: readonly Word[]): Set<boolean> {
  const sides = new Set<boolean>()
  for (const match of matches) {
    const clause = quotes.find((quote) => quote.holds(match))?.clauses[match.clause]
    if (clause === undefined) continue
    // "Kostenlos" says what "costs nothing" says: neither side is the other's opposite.
    if (clause.eitherWay || /\p{L}{3}(?:less|los|lose[nmrs]?|free|frei)$/u.test(match.lower)) {
      sides.add(true)
      sides.add(false)
    } else sides.add(match.denied !== holdsNot(match))
  }
  return sides
}
