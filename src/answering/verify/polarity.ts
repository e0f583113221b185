import type { Case } from './check.js'
import type { Clause } from './clauses.js'
import { givesOrders } from './instructs.js'
import { isPale } from './pale.js'
import type { Word } from './reading.js'

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
  const { claim, inQuotes, role, instructs } = judged
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
    const home = homeOf(judged, index)
    for (const word of claim.content) {
      if (word.clause !== index || word.named || word.counted || word.aside || LACKS.test(word.lower))
        continue
      const { sides, atHome } = sidesOf(judged, home, closest(word, inQuotes.matches(word)))
      if (sides.size === 0) continue
      const weight =
        (word.thing ? THING : 1) * (word.frame || isPale(word) ? 0.4 : 1) * (atHome ? 1 : ELSEWHERE)
      const agrees = sides.has(word.denied !== holdsNot(word))
      if (!word.thing && agrees) agreeing += weight
      if (!word.thing && !agrees) disagreeing += weight
      if (agrees) agree += weight
      else {
        disagree += weight
        example ??= word
      }
    }
  }
  return { agree, disagree, agreeing, disagreeing, example }
}

/** What a word counts that the source says in another part than the one the claim's part repeats. */
const ELSEWHERE = 0.4

/** "Cannot avoid", "unavoidable", "sleepless", "no sleep": they hold the same "not" in two ways. */
const LACKS =
  /^(?:avoid|unavoid|vermeid|unvermeid|lack|fehl|mangel)|\p{L}{3}(?:less|lessness|los|lose[nmrs]?|losigkeit|frei)$/u

/** "unknown", "homeless", "kostenlos": words with a "not" of their own. */
export function holdsNot({ lower, language }: Word): boolean {
  return HOLDS_NOT[language].test(lower)
}

const HOLDS_NOT = {
  en: /^(?:un(?!der|it|iv|iq|ion|iform|til|less|derst)\p{L}{4,}|imposs\p{L}+|in(?:capab|correct|effect|visib|abil)\p{L}+|dis(?:agree|trust|like|believe|connect|satisf)\p{L}*|(?:power|help|hope)less(?:ness)?)$/u,
  de: /^(?:un(?!ter|s$|d$|sere|ser|fall|iv|tern|mittelb)\p{L}{4,}|(?:macht|hilf|hoffnungs)los(?:e[nmrs]?|igkeit)?|misstrau\p{L}*)$/u,
} as const

/** The parts of the quotes that share most words with this part of the claim. */
function homeOf({ claim, quotes, inQuotes }: Case, clause: number): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const word of claim.content) {
    if (word.clause !== clause) continue
    const seen = new Set<string>()
    for (const match of inQuotes.matches(word)) {
      const index = quotes.findIndex((quote) => quote.holds(match))
      if (index !== -1) seen.add(`${index} ${match.clause}`)
    }
    for (const part of seen) counts.set(part, (counts.get(part) ?? 0) + (word.frame ? 0.3 : 1))
  }
  const most = Math.max(0, ...counts.values())
  return new Set([...counts].filter(([, count]) => count === most).map(([part]) => part))
}

/** The very word rather than a synonym. */
function closest(word: Word, matches: readonly Word[]): readonly Word[] {
  const same = matches.filter(({ stem, language }) => stem === word.stem && language === word.language)
  return same.length > 0 ? same : matches
}

/** Whether the source denies the word; in the part that the claim repeats, or, where it is not said there, elsewhere. */
function sidesOf({ quotes }: Case, home: ReadonlySet<string>, matches: readonly Word[]) {
  const placed = matches.flatMap((match) => {
    const index = quotes.findIndex((quote) => quote.holds(match))
    return index === -1 ? [] : [{ match, part: `${index} ${match.clause}`, quote: quotes[index]! }]
  })
  const near = placed.filter(({ part }) => home.has(part))
  const atHome = near.length > 0
  const sides = new Set<boolean>()
  for (const { match, quote } of atHome ? near : placed) {
    const clause: Clause = quote.clauses[match.clause]!
    // "Kostenlos" says what "costs nothing" says: neither side is the other's opposite.
    if (clause.eitherWay || match.aside || LACKS.test(match.lower)) {
      sides.add(true)
      sides.add(false)
    } else sides.add(match.denied !== holdsNot(match))
  }
  return { sides, atHome }
}
