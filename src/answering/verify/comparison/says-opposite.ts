import { type Case, finding } from '../case/check.js'
import { isToldInOrder } from '../case/in-time.js'
import { toldFromOther } from '../case/than.js'
import type { PhraseFinder, PhraseHit } from '../reading/phrases.js'
import type { Reading, Word } from '../reading/reading.js'
import { clauseNegated, hits } from './compared-at.js'
import { OPPOSITES } from './opposites.js'
import { agreesOfThoseWithout } from './with-and-without.js'

const BEFORE_START =
  /\bbefore (?:\p{L}+ ){0,3}(?:start|begin)s?\b|(?<!\p{L})(?:am|an den) anfang(?!\p{L})|(?<!\p{L})bevor (?:\p{L}+ ){1,3}(?:anfäng|beginn|anfang)\p{L}*/iu
const OVERLOOKED =
  /\b(?:overlook\p{L}*|miss(?:ed|es)?|not noticed)\b|(?<!\p{L})(?:übersehen|übersieht)(?!\p{L})/iu

/** Opposites that turn when those without it are told of in the place of those with it. */
const DEGREES: ReadonlySet<string> = new Set([
  'more and less',
  'common and rare',
  'short and long',
  'high and low',
])

const ORDERS: ReadonlySet<string> = new Set(['before and after', 'before and during'])
/** Words that say something of what stands behind them: of another thing they are no opposite. */
const GOVERNS: ReadonlySet<string> = new Set(['before and after', 'inside and outside', 'early and late'])

/** "Had moved more often before" of "more earlier moves". */
const tellsEarlier = ({ claim, quotes }: Case): boolean =>
  BEFORE_ALONE.test(claim.text) && quotes.some(({ text }) => EARLIER.test(text))
const BEFORE_ALONE = /\bbefore\s*(?:[.,;]|$)|(?<!\p{L})(?:vorher|zuvor|davor)(?!\p{L})/iu
const EARLIER =
  /\b(?:earlier|previous\p{L}*|former\p{L}*)\b|(?<!\p{L})(?:früher\p{L}*|vorherig\p{L}*)(?!\p{L})/iu

const isOnlyThere = ({ claim, quotes }: Case): boolean =>
  quotes.some(({ text }) => ONLY_WHERE.test(text)) && claim.clauses.some(({ negated }) => negated)
const ONLY_WHERE = /\bonly (?:where|when|if|in)\b|(?<!\p{L})nur,? (?:wo|wenn|bei|in)(?!\p{L})/iu

/** "Kaum Vertrauen", "lack trust": there is none of it, or little. */
const LACKS_IT = /^(?:lack\p{L}*|little|hardly|loss|los[et]|fehl\p{L}*|kaum|wenig|mangel\p{L}*)$/u
const isLacking = ({ lowers, clauseOf }: Reading, { at }: PhraseHit): boolean =>
  lowers.some((lower, place) => clauseOf[place] === clauseOf[at] && LACKS_IT.test(lower))

/** The claim says one side of a pair of opposites where the source says the other. */
export function saysOpposite(judged: Case) {
  const { claim } = judged
  const ofThose = agreesOfThoseWithout(judged)
  // Beside the words the claim is about: "before" in one sentence, "after" in the next.
  const near = (table: PhraseFinder): boolean =>
    judged.quotes.some((quote, index) =>
      hits(table, quote).some(({ at }) => judged.focus[index]!.has(quote.segmentOf[at]!)),
    )
  for (const { name, one, other, describes } of OPPOSITES) {
    // "Too seldom seen" is often overlooked; what is told from its other side is no opposite.
    if (name === 'common and rare' && OVERLOOKED.test(claim.text)) continue
    if (name === 'more and less' && toldFromOther(judged)) continue
    if (DEGREES.has(name) && ofThose === true) continue
    // "Tell her before you start where it ends".
    if (name === 'start and end' && BEFORE_START.test(claim.text)) continue
    // "First the letter, the call after that" of "before the call comes the letter".
    if (ORDERS.has(name) && (isToldInOrder(judged) || tellsEarlier(judged))) continue
    // "Where it was low there was none" of "only where it was high".
    if (name === 'high and low' && isOnlyThere(judged)) continue
    if (name === 'none and one' && claim.clauses.some(({ negated }) => negated)) continue
    for (const [said, meant] of [
      [one, other],
      [other, one],
    ] as const) {
      // What the quote says in the same word, or in one that may stand for it, is no opposite.
      const mine = hits(said, claim).filter(
        (place) =>
          (describes || !clauseNegated(claim, place)) &&
          !isTold(judged, place, meant) &&
          !(name === 'trust and mistrust' && isLacking(claim, place)),
      )
      if (mine.length === 0) continue
      const saidThere = near(said)
      if (saidThere || hits(meant, claim).length > 0) continue
      if (
        !judged.quotes.some((quote, index) =>
          hits(meant, quote).some(
            (place) =>
              judged.focus[index]!.has(quote.segmentOf[place.at]!) &&
              (describes || !clauseNegated(quote, place)) &&
              !(GOVERNS.has(name) && mine.every((own) => isConverse(judged, own, quote, place, claim))),
          ),
        )
      )
        continue
      return finding('opposite', `The claim says the opposite of the source (${name}).`)
    }
  }
  return null
}

function isTold({ claim, quotes, inQuotes }: Case, { at, length }: PhraseHit, meant: PhraseFinder): boolean {
  const word = claim.content.find((other) => other.at === at)
  if (word === undefined || length > 1) return false
  return quotes.some((quote) => {
    const others = meant.find(quote.lowers, quote.language)
    return inQuotes.matches(word).some(
      (match) =>
        quote.content.includes(match) &&
        match.holdsNot === word.holdsNot &&
        !others.some((hit) => hit.at <= match.at && match.at < hit.at + hit.length) &&
        // A word of another sentence says nothing about this one.
        others.every((hit) => quote.segmentOf[hit.at] === quote.segmentOf[match.at]),
    )
  })
}

/** "Answer half a minute after" told as "wait before you answer": what stands behind the two is not the same. */
function isConverse(
  { inQuotes }: Case,
  mine: PhraseHit,
  quote: Reading,
  theirs: PhraseHit,
  claim: Reading,
): boolean {
  const behind = (reading: Reading, { at, length }: PhraseHit): Word | undefined =>
    reading.content.find(
      (word) => word.at >= at + length && reading.clauseOf[word.at] === reading.clauseOf[at],
    )
  const [left, right] = [behind(claim, mine), behind(quote, theirs)]
  const counted = quote.numbers.some(
    ({ at }) => at >= theirs.at + theirs.length && at <= theirs.at + theirs.length + 2,
  )
  if (left === undefined || right === undefined) return false
  return counted || !inQuotes.matches(left).includes(right)
}
