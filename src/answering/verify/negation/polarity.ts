import type { Case } from '../case/check.js'
import { givesOrders } from '../case/instructs.js'
import { isPale } from '../case/pale.js'
import type { Clause } from '../reading/clauses.js'
import type { Word } from '../reading/reading.js'

/** How far claim and quotes agree about what is so and what is not, counted over the words they share. */
export interface Polarity {
  readonly agree: number
  readonly disagree: number
  /** Words just behind a "not" on one side that stand under none on the other. */
  readonly focus: number
  /** A word that stands under a "not" on one side only. */
  readonly example: Word | undefined
}

/** What a thing counts beside an action or a quality, which a "not" nearly always means. */
const THING = 0.6

export function polarityOf(judged: Case): Polarity {
  const { claim, role, instructs } = judged
  // Where the source gives an order itself, a "Do not" is its opposite.
  const orders = givesOrders(judged)
  const sum = { agree: 0, disagree: 0, focus: 0 }
  let example: Word | undefined
  for (const [index, clause] of claim.clauses.entries()) {
    // What better not to do is listed with and without a "not"; "Do not …" may follow from any statement.
    if (clause.eitherWay || (instructs && role !== 'avoid' && !orders && clause.negated)) continue
    const compared = comparedIn(judged, index)
    // Once the claim's "not" has found its twin, how far each of the two reaches tells nothing.
    const hasTwin = compared.some(({ denied, agrees, word }) => denied && agrees && !word.frame)
    for (const { word, denied, agrees, focal, atHome, weight } of compared) {
      if (agrees) {
        sum.agree += weight
        continue
      }
      if (denied && hasTwin) continue
      const meant = denied || focal ? weight : weight * BESIDE
      sum.disagree += meant
      example ??= word
      if (atHome && !word.frame && (denied ? word.focal || word.holdsNot : focal)) sum.focus += 1
    }
  }
  return { ...sum, example }
}

interface Compared {
  readonly word: Word
  /** The claim denies it. */
  readonly denied: boolean
  readonly agrees: boolean
  /** The source's "not" means it first. */
  readonly focal: boolean
  readonly atHome: boolean
  readonly weight: number
}

/** The words of a part of the claim that the source has too, with what each says of them. */
function comparedIn(judged: Case, clause: number): Compared[] {
  const { claim, inQuotes, role } = judged
  const home = homeOf(judged, clause)
  return claim.content.flatMap((word) => {
    if (word.clause !== clause || word.named || word.counted || word.aside || LACKS.test(word.lower))
      return []
    if (role === 'avoid' && !isReason(judged, word)) return []
    const { sides, atHome, focal } = sidesOf(judged, home, word, closest(word, inQuotes.matches(word)))
    if (sides.size === 0) return []
    // What a "not" means first counts, however pale it is.
    const pale = !word.focal && (word.frame || isPale(word))
    const weight = (word.thing ? THING : 1) * (pale ? 0.4 : 1) * (atHome ? 1 : ELSEWHERE)
    return [{ word, denied: word.denied, agrees: sides.has(word.denied), focal, atHome, weight }]
  })
}

/** "Unprepared" beside "prepared"; "unequal" beside "imbalance" is a synonym, whatever it is made of. */
function differsInNot(word: Word, match: Word): boolean {
  if (word.holdsNot === match.holdsNot) return false
  return ![...word.meanings].some((meaning) => match.meanings.has(meaning))
}

/** What a word counts that the source's "not" reaches, but does not mean first. */
const BESIDE = 0.3

/** What stands behind the colon of "Doing this: that is why not" is a statement like any other. */
function isReason({ quotes, inQuotes }: Case, word: Word): boolean {
  const matches = inQuotes.matches(word)
  return (
    matches.length > 0 &&
    matches.every((match) => quotes.some((quote) => quote.holds(match) && quote.segmentOf[match.at]! > 0))
  )
}

/** What a word counts that the source says in another part than the one the claim's part repeats. */
const ELSEWHERE = 0.15

/** "Cannot avoid", "unavoidable", "sleepless", "no sleep": they hold the same "not" in two ways. */
const LACKS =
  /^(?:avoid|unavoid|vermeid|unvermeid|lack|fehl|mangel)|\p{L}{3}(?:less|lessness|los|lose[nmrs]?|losigkeit|frei)$/u

/** Which clauses of the quotes a part of the claim repeats, and the larger parts they stand in, by quote and place. */
interface Home {
  readonly clauses: ReadonlySet<string>
  readonly segments: ReadonlySet<string>
}

/** The parts of the quotes that share most words with this part of the claim. */
function homeOf({ claim, quotes, inQuotes }: Case, clause: number): Home {
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
  const clauses = new Set([...counts].filter(([, count]) => count === most).map(([part]) => part))
  const segments = new Set(
    quotes.flatMap(({ clauseOf, segmentOf }, index) =>
      clauseOf.flatMap((part, at) => (clauses.has(`${index} ${part}`) ? [`${index} ${segmentOf[at]!}`] : [])),
    ),
  )
  return { clauses, segments }
}

/** The very word rather than a synonym. */
function closest(word: Word, matches: readonly Word[]): readonly Word[] {
  const same = matches.filter(({ stem, language }) => stem === word.stem && language === word.language)
  return same.length > 0 ? same : matches
}

/** Whether the source denies the word; in the part that the claim repeats, or, where it is not said there, elsewhere. */
function sidesOf({ quotes }: Case, home: Home, word: Word, matches: readonly Word[]) {
  const placed = matches.flatMap((match) => {
    const index = quotes.findIndex((quote) => quote.holds(match))
    if (index === -1) return []
    const quote = quotes[index]!
    return [
      { match, quote, part: `${index} ${match.clause}`, segment: `${index} ${quote.segmentOf[match.at]!}` },
    ]
  })
  const inClause = placed.filter(({ part }) => home.clauses.has(part))
  const near = inClause.length > 0 ? inClause : placed.filter(({ segment }) => home.segments.has(segment))
  const atHome = near.length > 0
  const sides = new Set<boolean>()
  for (const { match, quote } of atHome ? near : placed) {
    const clause: Clause = quote.clauses[match.clause]!
    // "Kostenlos" says what "costs nothing" says: neither side is the other's opposite.
    if (clause.eitherWay || match.aside || LACKS.test(match.lower)) {
      sides.add(true)
      sides.add(false)
    } else sides.add(match.denied !== differsInNot(word, match))
  }
  return { sides, atHome, focal: near.some(({ match }) => match.focal) }
}
