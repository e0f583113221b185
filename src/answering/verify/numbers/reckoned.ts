import type { Case } from '../case/check.js'
import type { NumberFound } from '../reading/number-found.js'
import type { Reading } from '../reading/reading.js'
import { listsIn } from './listed.js'
import { isRounded } from './rounded.js'
import { ROUNDED, SAME_SHARE } from './same-number.js'

/** The source has no such number, but one that makes it: 15 o'clock is three, four of the five are all but one. */
export function isReckoned(number: NumberFound, judged: Case): boolean {
  return (
    isHour(number, judged) ||
    isRounded(number, judged) ||
    liesBetweenYears(number, judged) ||
    countsYears(number, judged) ||
    isRest(number, judged) ||
    isOthers(number, judged) ||
    isComplement(number, judged)
  )
}

const HALF_A_DAY = 12
const MORNING = /\b(?:in the morning|am|before noon)\b|(?<!\p{L})(?:morgens|früh|vormittags)(?!\p{L})/iu
const LATE =
  /\b(?:in the (?:afternoon|evening)|at night|o['’]?clock|pm|tonight)\b|(?<!\p{L})(?:nachmittags|abends|nachts|uhr)(?!\p{L})/iu
const TO_AN_HOUR = /^(?:from|to|until|till|at|by|between|and|bis|von|ab|um|gegen|zwischen|und)$/u

/** "Three in the afternoon" of "15 Uhr", "from nine to three" of "9 to 15". */
function isHour({ kind, value, at, length }: NumberFound, { claim, quotes }: Case): boolean {
  if (kind !== 'count' || value < 1 || value >= HALF_A_DAY) return false
  const behind = claim.lowers.slice(at + length, at + length + 4).join(' ')
  if (MORNING.test(claim.lowers.slice(at + length, at + length + 3).join(' '))) return false
  if (!LATE.test(behind) && !TO_AN_HOUR.test(claim.lowers[at - 1] ?? '')) return false
  return quotes.some((quote) =>
    quote.numbers.some((other) => other.value === value + HALF_A_DAY && isOfClock(quote, other)),
  )
}

/** "Bis 20 Uhr", "from 9 to 15": an hour of the day. */
function isOfClock({ lowers }: Reading, { kind, at, length }: NumberFound): boolean {
  if (kind !== 'count') return false
  const behind = lowers.slice(at + length, at + length + 3)
  return (
    behind[0] === 'uhr' ||
    (TO_AN_HOUR.test(behind[0] ?? '') && behind[2] === 'uhr') ||
    (TO_AN_HOUR.test(lowers[at - 1] ?? '') &&
      (behind[0] === undefined ||
        /^(?:[.,;:!?)]|and|und|to|bis|on|from|daily|hours|oclock)$/u.test(behind[0])))
  )
}

/** "Twelve years later" of "founded in 1987 … since 1999". */
function liesBetweenYears({ kind, value, at, length }: NumberFound, { claim, quotes }: Case): boolean {
  if (kind !== 'count' || !/^(?:years?|jahren?)$/u.test(claim.lowers[at + length] ?? '')) return false
  const years = quotes.flatMap(({ numbers }) => numbers.filter((other) => other.kind === 'year'))
  return years.some((from) => years.some((to) => to.value - from.value === value))
}

/** "Two different years" of "2022 or 2024". */
function countsYears({ kind, value, at, length }: NumberFound, { claim, quotes }: Case): boolean {
  const behind = claim.lowers.slice(at + length, at + length + 2).join(' ')
  if (
    kind !== 'count' ||
    !/^(?:different|verschiedene|unterschiedliche) (?:years|dates|jahre\p{L}*)/u.test(behind)
  )
    return false
  const years = quotes.flatMap(({ numbers }) => numbers.filter((other) => other.kind === 'year'))
  return new Set(years.map((year) => year.value)).size === value
}

const OTHER = /^(?:others?|remaining|rest|anderen?|andere[rm]|übrigen?|restlichen?)$/u
const COLLEAGUES = /^(?:others?|more|colleagues?|andere[nrm]?|weitere[nr]?|kolleg\p{L}*)$/u
const ONLY_ONE =
  /\b(?:only|alone|except|but one)\b|(?<!\p{L})(?:nur|allein|einzig\p{L}*|lediglich|außer)(?!\p{L})/iu

/** "The other four" of one of five, "Casassa and two colleagues" of three names in a row. */
function isOthers({ kind, value, at, length }: NumberFound, { claim, quotes }: Case): boolean {
  if (kind !== 'count') return false
  const isBeside = (words: RegExp): boolean =>
    [claim.lowers[at - 1], claim.lowers[at + length]].some((lower) => words.test(lower ?? ''))
  const isAll = (other: NumberFound): boolean => other.kind === 'count' && other.value === value + 1
  return quotes.some(
    (quote) =>
      (isBeside(OTHER) && quote.numbers.some(isAll)) ||
      (isBeside(COLLEAGUES) && listsIn(quote, ({ capital }) => capital).includes(value + 1)),
  )
}

const isDenied = ({ clauses, clauseOf, segmentOf, lowers }: Reading, { at }: NumberFound): boolean =>
  segmentOf.some((segment, place) => segment === segmentOf[at] && clauses[clauseOf[place]!]!.negated) ||
  lowers.some((lower) => /^(?:without|ohne)$/u.test(lower))

/** "Four of the five are not named" where only one is, "four did not" where ten of fourteen did. */
function isRest(number: NumberFound, { claim, quotes }: Case): boolean {
  if (!isDenied(claim, number)) return false
  return quotes.some(({ text, numbers }) => {
    const counts = numbers.filter(({ kind }) => kind === 'count').map(({ value }) => value)
    return counts.some((all) => {
      const mine = number.kind === 'share' ? number.value * all : number.value
      const isCount = number.kind === 'count' || (number.kind === 'share' && number.length >= 3)
      if (!isCount || mine >= all) return false
      return (
        (ONLY_ONE.test(text) && Math.abs(all - 1 - mine) < 0.001) ||
        counts.some((part) => part < all && Math.abs(all - part - mine) < 0.001)
      )
    })
  })
}

/** "In four out of five cases it was not" of "in every fifth it was". */
function isComplement(number: NumberFound, { claim, quotes }: Case): boolean {
  return (
    number.kind === 'share' &&
    isDenied(claim, number) &&
    quotes.some(({ numbers }) =>
      numbers.some(
        ({ kind, value }) =>
          kind === 'share' && Math.abs(1 - value - number.value) <= (number.about ? ROUNDED : SAME_SHARE),
      ),
    )
  )
}
