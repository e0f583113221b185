import { type Case, type Check, finding } from '../case/check.js'
import type { Copy, Placed } from '../case/copy-of.js'
import { ONLY } from '../case/quantity-words.js'
import { IN_ONE_PLACE, OPPOSITES } from '../comparison/opposites.js'
import { agreesOfThoseWithout } from '../comparison/with-and-without.js'
import { OF_SOME } from '../quantity/none-or-some.js'
import type { PhraseFinder } from '../reading/phrases.js'

/** From this share of repeated words on, what differs was changed on purpose. */
const COPY = 0.7
const IN_A_COPY = [...OPPOSITES, ...IN_ONE_PLACE]

/** In a claim that repeats its quote: a word exchanged for its opposite at the same place, and a "many" or "often" that was left out. */
export const checkCopy: Check = (judged) => {
  const { copy } = judged
  if (copy === null || copy.share < COPY) return null
  const { language } = judged.claim
  const ofThose = agreesOfThoseWithout(judged)
  for (const [mine, theirs] of exchanged(copy)) {
    const says = (table: PhraseFinder, words: readonly Placed[]): boolean =>
      table.has(
        words.map(({ lower }) => lower),
        language,
      )
    const turned = IN_A_COPY.find(
      ({ name, one, other }) =>
        // "Is not a sign" of "is no sign".
        !(
          name === 'none and one' && [...mine, ...theirs].some(({ lower }) => /^(?:not|nicht)$/u.test(lower))
        ) &&
        !(name === 'with and without' && ofThose === true) &&
        [
          [one, other],
          [other, one],
        ].some(
          ([said, meant]) =>
            says(said!, mine) && says(meant!, theirs) && !says(said!, theirs) && !says(meant!, mine),
        ),
    )
    if (turned !== undefined)
      return finding('opposite', `The claim says the opposite of the source (${turned.name}).`)
  }
  if (loses(OF_SOME, judged, copy))
    return finding('quantifier', 'The source says it of some, or at times; the claim of all, and always.')
  return loses(ONLY, judged, copy)
    ? finding('quantifier', 'The source sets a limit ("only"); the claim leaves it out.')
    : null
}

/** What stands in the claim and in the quote between the same repeated words. */
function exchanged({ mine, theirs, pairs }: Copy): (readonly [readonly Placed[], readonly Placed[]])[] {
  return pairs.slice(1).flatMap(([one, other], index) => {
    const [before, behind] = pairs[index]!
    const spots = [mine.slice(before + 1, one), theirs.slice(behind + 1, other)] as const
    return spots.every((words) => words.length > 0) ? [spots] : []
  })
}

const JUST = /\b(?:just|merely|simply)\b|(?<!\p{L})(?:bloß|lediglich)(?!\p{L})/iu
const BEHIND =
  /^(?:across|after|for|within|nach|seit|to|over|in|at|with|from|by|über|an|in|bei|mit|von|aus)$/u

/** "Many are ashamed of their grief" told as "the women are ashamed of their grief". */
function loses(limit: PhraseFinder, { claim }: Case, { quote, theirs, pairs }: Copy): boolean {
  if (limit.has(claim.lowers, claim.language) || (limit === ONLY && JUST.test(claim.text))) return false
  const told = new Set(pairs.map(([, place]) => theirs[place]!.at))
  const clauses = new Set([...told].map((at) => quote.clauseOf[at]))
  return limit.find(quote.lowers, quote.language).some(
    // "More often than" compares, and "not only" is no limit.
    ({ at }) =>
      !told.has(at) &&
      // "The most important part" counts nothing, and "across several systems" is no limit to what is said.
      !(quote.lowers[at] === 'most' && quote.lowers[at - 1] === 'the') &&
      !(
        /^(?:several|some|mehrere[nr]?|einige[nr]?)$/u.test(quote.lowers[at]!) &&
        BEHIND.test(quote.lowers[at - 1] ?? '')
      ) &&
      clauses.has(quote.clauseOf[at]) &&
      !/^(?:more|less|as|how|so|wie|not|nicht|if|wenn)$/u.test(quote.lowers[at - 1] ?? ''),
  )
}
