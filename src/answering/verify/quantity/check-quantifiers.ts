import { POSSIBLE } from '../case/certainty-words.js'
import { type Case, type Check, type Finding, finding } from '../case/check.js'
import {
  ALL,
  ALL_IN_SOURCE,
  ALL_SAYINGS,
  DIFFERS,
  FEW,
  FEW_IN_SOURCE,
  INSTEAD,
  INSTEAD_IN_SOURCE,
  MOST,
  MOST_IN_SOURCE,
  MOST_SAYINGS,
  NONE,
  ONLY,
  ONLY_IN_SOURCE,
  ONLY_SAYINGS,
} from '../case/quantity-words.js'
import { deniedAt } from '../negation/denied-at.js'
import { limitsNothing } from '../negation/limits-nothing.js'
import { createPhraseFinder, type PhraseFinder } from '../reading/phrases.js'
import type { Reading } from '../reading/reading.js'
import { saysAllOfSome } from './all-of-some.js'
import { losesCondition, losesReach, otherFrequency } from './limits.js'
import { isFew, isMost } from './most-or-few.js'
import { isNoMoreThanSaid } from './no-more-than-all.js'
import { OF_SOME, saysNone, saysNoneOfCounted, saysSome } from './none-or-some.js'
import { says } from './says-quantity.js'
import { leavesTwoOnly } from './two-ways.js'
import { isEnough, widens } from './wider.js'

interface Quantity {
  readonly name: string
  readonly table: PhraseFinder
  readonly sayings?: PhraseFinder
  /** Words of the source from which the claim's word may follow. */
  readonly from: readonly PhraseFinder[]
}

const FEW_SAYINGS = createPhraseFinder({
  en: ['a little', 'a few', 'little by little'],
  de: ['ein wenig'],
})
const QUANTITIES: readonly Quantity[] = [
  { name: 'all', table: ALL, sayings: ALL_SAYINGS, from: [ALL, ALL_IN_SOURCE] },
  { name: 'most', table: MOST, sayings: MOST_SAYINGS, from: [MOST, ALL, MOST_SAYINGS, MOST_IN_SOURCE] },
  { name: 'few', table: FEW, sayings: FEW_SAYINGS, from: [FEW, FEW_IN_SOURCE] },
  { name: 'only', table: ONLY, sayings: ONLY_SAYINGS, from: [ONLY, ONLY_IN_SOURCE] },
]

/** "All", "most", "few", "only" and "never" are said only where the source says them. */
export const checkQuantifiers: Check = (judged) => {
  for (const quantity of QUANTITIES) {
    if (!says(quantity.table, judged.claim, { sayings: quantity.sayings })) continue
    // "Different for each of them" says that it is not the same for all.
    const differs = quantity.name === 'all' && DIFFERS.has(judged.claim.lowers, judged.claim.language)
    const denied = differs || isDenied(quantity, judged.claim)
    if (quantity.name === 'only' && isOneOfSeveral(judged))
      return finding('quantifier', 'The claim says "the only"; the source names one of several.')
    if (
      quantity.name === 'few' &&
      /(?:nicht|not|gar nicht) (?:so )?(?:selten|rare|rarely|few)/iu.test(judged.claim.text)
    )
      continue
    if (quantity.name === 'few' && isFew(judged)) continue
    if (quantity.name === 'only' && limitsNothing(judged)) continue
    if (quantity.name === 'all' && isNoMoreThanSaid(judged)) continue
    // "Not only theory" says less than "theory".
    if (quantity.name === 'only' && denied) continue
    // A rule of conduct may be stricter in its wording than the sentence it follows from; "only" and "all" still count.
    if (
      quantity.from.some((table) =>
        judged.sentences.some((reading) =>
          says(table, reading, {
            sayings: quantity.sayings,
            plainly: !denied,
            ofSource: quantity.name === 'all',
          }),
        ),
      )
    )
      continue
    // "Not every study could be used" of "45 of 68 could": whoever says "not all" claims nothing of all.
    if (quantity.name === 'all' && denied && judged.sentences.some(isOfSome)) continue
    if (quantity.name === 'most' && isMost(judged)) continue
    if (
      quantity.name === 'only' &&
      judged.sentences.some((reading) => says(ALL, reading, { sayings: ALL_SAYINGS })) &&
      !OF_SOME.has(judged.claim.lowers, judged.claim.language)
    )
      continue
    // "Rarely a straight line" says less than "not a straight line".
    if (
      quantity.name === 'few' &&
      RARELY.test(judged.claim.text) &&
      judged.quotes.some(({ clauses }) => clauses.some(({ negated }) => negated))
    )
      continue
    // "All … did not" of "none did".
    if (
      quantity.name === 'all' &&
      judged.sentences.some((reading) => NONE.has(reading.lowers, reading.language)) &&
      ALL.find(judged.claim.lowers, judged.claim.language).every(
        ({ at }) =>
          judged.claim.clauses[judged.claim.clauseOf[at]!]!.negated && !WHO_ARE_NOT.test(judged.claim.text),
      )
    )
      continue
    return finding('quantifier', `The claim says "${quantity.name}"; the source does not.`)
  }
  if (leavesTwoOnly(judged))
    return finding('quantifier', 'The claim leaves two ways only; the source does not.')
  if (
    INSTEAD.has(judged.claim.lowers, judged.claim.language) &&
    !TAKES_PLACE.test(judged.claim.text) &&
    !judged.quotes.some((quote) => INSTEAD_IN_SOURCE.has(quote.lowers, quote.language))
  )
    return finding('contrast', 'The claim sets one thing against another; the source does not.')
  if (widens(judged)) return finding('quantifier', 'The source says "only"; the claim says "also".')
  if (isEnough(judged))
    return finding('quantifier', 'The claim says that it is enough; the source only that it is needed.')
  if (saysNone(judged))
    return finding(
      'quantifier',
      'The claim says "none" or "never"; the source says it of some, or only "not".',
    )
  if (saysNoneOfCounted(judged))
    return finding('quantifier', 'The source counts some of them; the claim says "none".')
  if (saysAllOfSome(judged))
    return finding('quantifier', 'The source counts some of them; the claim says "all".')
  if (saysSome(judged)) return finding('quantifier', 'The source says it of none; the claim of some.')
  if (losesCondition(judged))
    return finding('quantifier', 'The source sets a condition ("only if"); the claim leaves it out.')
  if (losesReach(judged))
    return finding('scope', 'The source speaks of the part that is known to us; the claim of the whole.')
  return otherFrequency(judged) ?? lostLimit(judged)
}

/** "Die Befragung fand in Indien statt": it took place. */
const TAKES_PLACE =
  /(?<!\p{L})(?:find|fand)\p{L}*(?!\p{L})[^.;]*(?<!\p{L})statt(?=[.,;:!?]|$| (?:und|oder|als|wie))/iu

/** "Helpers who are not specialists can take every step": the "not" says who. */
const WHO_ARE_NOT =
  /\b(?:who|that|which) (?:is|are|was|were|do|does|have|has) not\b|(?<!\p{L}), (?:die|der|das) (?:\p{L}+ ){0,3}(?:nicht|kein\p{L}*) /iu

const THE_ONLY = /\b(?:the|its|her|their) (?:only|sole|single)\b|(?<!\p{L})(?:einzige[nrsm]?)(?!\p{L})/iu
const ONE_OF =
  /\b(?:is|are|as) one (?!of)\p{L}+ (?:for|of|why|that|among)\b|\b(?:one|part) of (?:the|several|many|its|her|their)\b|\bamong\b|(?<!\p{L})eine?[rsnm]? (?:der|von|ihrer|seiner) |\bals ein \p{Lu}|\bunter anderem\b|\bzählt\b[^.]* zu\b|\bgehört zu\b/iu

function isOneOfSeveral({ claim, quotes }: Case): boolean {
  return THE_ONLY.test(claim.text) && quotes.some(({ text }) => ONE_OF.test(text) && !THE_ONLY.test(text))
}

/** "not only", "not all": the claim itself denies the word. */
function isDenied({ table }: Quantity, claim: Reading): boolean {
  return table.find(claim.lowers, claim.language).some(({ at }) => deniedAt(claim, at))
}

const RARELY = /\b(?:rarely|seldom|hardly|selten|kaum)\b/iu

/** What holds for some, at times or in part: two counts, a "can", a limit, a difference. */
function isOfSome(reading: Reading): boolean {
  return (
    [OF_SOME, ONLY, DIFFERS, POSSIBLE].some((table) => table.has(reading.lowers, reading.language)) ||
    reading.numbers.filter(({ kind }) => kind === 'count').length > 1
  )
}

const WHICHEVER = createPhraseFinder({
  en: ['regardless', 'no matter', 'in both cases', 'high or low'],
  de: ['egal', 'unabhängig', 'gleich ob', 'in beiden fällen', 'sowohl'],
})

/** "Only where it was high" must not become "whether it was high or low". */
function lostLimit({ claim, quotes, focus }: Case): Finding | null {
  const isAbout = (quote: Reading, index: number): boolean =>
    ONLY.find(quote.lowers, quote.language).some(({ at }) => focus[index]!.has(quote.segmentOf[at]!))
  if (!quotes.some(isAbout)) return null
  const whichever =
    WHICHEVER.has(claim.lowers, claim.language) || /\b(?:whether\b.*\bor|ob\b.*\boder)\b/iu.test(claim.text)
  if (ONLY.has(claim.lowers, claim.language) || !whichever) return null
  return finding('quantifier', 'The source sets a limit ("only"); the claim lifts it.')
}
