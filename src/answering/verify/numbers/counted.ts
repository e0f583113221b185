import type { Case } from '../case/check.js'
import { NOT_SAME } from '../case/comparison-words.js'
import { sidesOfThan } from '../case/than.js'
import type { NumberFound } from '../reading/number-found.js'
import type { Reading } from '../reading/reading.js'
import { isSameSpan } from './durations.js'
import { countsList, isSomeOfList, LONGEST_LIST } from './listed.js'
import { isReckoned } from './reckoned.js'
import { isOfShare, isShareOfThem } from './share-of-them.js'

const ONE = /^(?:one|once|eine?|eine[rmns]|einmal|einmalig|einzige?[rsnm]?|single|only|nur)$/u
const TWO =
  /^(?:both|either|neither|beide[nrsm]?|zweierlei|weder|entweder|doppelt\p{L}*|twofold|paar|pair|couple)$/u
/** "Zweimal so viel", "twice as long" of "doppelt so lang". */
const SO_MUCH = /^(?:so|as)$/u
const DOUBLE = /^(?:doppelt\p{L}*|double[ds]?|twofold)$/u
/** "Five or more returns" for "fünfmal oder öfter". */
const HAPPENS =
  /^(?:returns?|attempts?|tries|relapses?|visits?|calls?|times|rounds?|rückkehr\p{L}*|rückfäll\p{L}*|versuch\p{L}*|anläuf\p{L}*|besuch\p{L}*|runden?|mal|anruf\p{L}*)$/u

/** The source has no such number, but what it counts: "both", a list of as many things, the year of the study it cites. */
export function isCounted(number: NumberFound, judged: Case): boolean {
  if (
    isOfSource(number, judged) ||
    isOneOf(number, judged) ||
    isOfShare(number, judged) ||
    isShareOfThem(number, judged) ||
    isSomeOfList(number, judged) ||
    isReckoned(number, judged)
  )
    return true
  if (number.kind === 'place' && /^(?:mal|time)$/u.test(judged.claim.lowers[number.at + number.length] ?? ''))
    return isOnceAgain(number, judged)
  if (number.kind === 'place' && isInRow(number, judged)) return true
  if (isSameSpan(number, judged) || isPairSet(number, judged)) return true
  if (number.kind === 'times' || number.kind === 'count') {
    if (happensAsOften(number, judged) || isOnceAgain(number, judged)) return true
    if (number.kind === 'count' && number.value > 1 && countsList(number, judged)) return true
  }
  if (
    number.kind === 'times' &&
    number.value === 2 &&
    SO_MUCH.test(judged.claim.lowers[number.at + number.length] ?? '')
  )
    return judged.quotes.some(({ lowers }) => lowers.some((lower) => DOUBLE.test(lower)))
  if (number.kind !== 'count') return false
  const words = number.value === 1 ? ONE : number.value === 2 ? TWO : null
  return words !== null && judged.passages.some(({ lowers }) => lowers.some((lower) => words.test(lower)))
}

/**
 * "Contreras et al. (2025)", "Part 2": how the source is named. A year that the quote names itself has no other beside it, and of
 * several sources each has its own.
 */
function isOfSource({ kind, value }: NumberFound, { claim, quotes, sources }: Case): boolean {
  if (kind === 'place') return sources.some(({ short }) => new RegExp(`\\b${value}\\b`, 'u').test(short))
  if (kind !== 'year' || quotes.some(({ numbers }) => numbers.some((other) => other.kind === 'year')))
    return false
  const named = sources.filter(({ short }) =>
    claim.lowers.includes((/[\p{L}-]+/u.exec(short)?.[0] ?? '').toLowerCase()),
  )
  return (named.length > 0 ? named : sources).some(({ year }) => year === value)
}

/** "One of three needs" of what "belongs to the three needs". */
function isOneOf({ kind, value, length }: NumberFound, { quotes }: Case): boolean {
  if (kind !== 'share' || length < 3) return false
  return quotes.some(({ numbers }) =>
    numbers.some((other) => other.kind === 'count' && Math.abs(value * other.value - 1) < 0.001),
  )
}

/** "Safety first, the story second" of three stages in this order. */
function isInRow({ value }: NumberFound, { quotes }: Case): boolean {
  return quotes.some(
    ({ numbers }) =>
      numbers.some(
        (other) => other.kind === 'count' && other.value >= value && other.value <= LONGEST_LIST,
      ) && !numbers.some(({ kind }) => kind === 'place'),
  )
}

/** "Asked twice" of "asked shortly after, and again half a year later". */
function isOnceAgain({ kind, value }: NumberFound, { quotes }: Case): boolean {
  return (kind === 'times' || kind === 'place') && value === 2 && quotes.some(({ text }) => AGAIN.test(text))
}

const AGAIN = /\b(?:again|once more|a second time)\b|noch einmal|(?<!\p{L})(?:erneut|nochmals)(?!\p{L})/iu

/** "Two different things" of what is "not the same", "the two groups" of a comparison. */
function isPairSet({ kind, value, at, length }: NumberFound, { claim, quotes, passages }: Case): boolean {
  if (kind !== 'count' || value !== 2) return false
  const behind = claim.lowers.slice(at + length, at + length + 2).join(' ')
  return (
    (DIFFERENT.test(behind) && quotes.some(({ text }) => NOT_SAME.test(text))) ||
    (/^(?:groups?|gruppen)(?: |$)/u.test(behind) && passages.some((passage) => sidesOfThan(passage) !== null))
  )
}
const DIFFERENT =
  /^(?:(?:different|separate|distinct) \p{L}+|(?:verschiedene|unterschiedliche|getrennte) \p{L}+)$/u

function happensAsOften(number: NumberFound, { claim, quotes }: Case): boolean {
  const happens = (reading: Reading, { at, length, kind }: NumberFound): boolean =>
    kind === 'times' ||
    reading.lowers.slice(at + length, at + length + 4).some((lower) => HAPPENS.test(lower))
  return (
    happens(claim, number) &&
    quotes.some((quote) =>
      quote.numbers.some(
        (other) =>
          other.value === number.value &&
          (other.kind === 'times' || other.kind === 'count') &&
          happens(quote, other),
      ),
    )
  )
}
