import { isMoved } from './binding.js'
import { type Case, type Check, finding } from './check.js'
import type { NumberFound } from './numerals.js'
import { createPhraseFinder, list, type PhraseFinder } from './phrases.js'
import { BOUNDS } from './quantity-words.js'
import type { Reading, Word } from './reading.js'

/** How far a number that is said to be "about" may lie from the source's, as a share of one (nine in ten ~ 88 %). */
const ROUNDED = 0.03
/** Greatest number that a wording for a conversation may name of its own: an hour, some minutes. */
const SMALL_TALK = 12

/** Every number of the claim stands in the quote, or beside the same words in its passage, and says there what it says here. */
export const checkNumbers: Check = (judged) => {
  const inQuotes = judged.quotes.flatMap(({ numbers }) => numbers)
  for (const number of judged.claim.numbers) {
    // "I am here until eight", "five minutes": not said of anybody.
    if (judged.role === 'say' && number.kind === 'count' && number.value <= SMALL_TALK) continue
    if (inQuotes.some((other) => same(number, other)) || isSmallRest(number, judged)) continue
    const passage = judged.passages.find(({ numbers }) => numbers.some((other) => same(number, other)))
    if (passage === undefined)
      return finding('number', `The number "${number.written}" is not in the source.`)
    // A share or a year of another sentence belongs to what that sentence says.
    const rivals = passage.numbers.filter(
      (other) =>
        other.kind === number.kind && !same(number, other) && inQuotes.some((quoted) => same(quoted, other)),
    )
    const own = passage.numbers.filter((other) => same(number, other))
    if (number.kind === 'share' && inQuotes.some(({ kind }) => kind === 'share'))
      return finding('number', `The number "${number.written}" stands in another sentence than the quote.`)
    if (isMoved(judged.claim, number, passage, own, rivals, judged.inPassages))
      return finding('number', `The number "${number.written}" belongs to something else in the passage.`)
  }
  return (
    swapped(judged) ??
    wrongBase(judged) ??
    otherBound(judged) ??
    otherCoefficient(judged) ??
    otherUnit(judged) ??
    dropsAlternative(judged) ??
    countsOthers(judged)
  )
}

/** "88 % had a fearful or a preoccupied pattern" must not become "88 % had a preoccupied pattern". */
function dropsAlternative({ claim, quotes, inQuotes }: Case) {
  const told = new Set(claim.content.flatMap((word) => inQuotes.matches(word)))
  for (const quote of quotes) {
    for (const [at, lower] of quote.lowers.entries()) {
      if (!/^(?:or|oder)$/u.test(lower) || quote.clauses[quote.clauseOf[at]!]!.negated) continue
      const counted = quote.numbers.some(
        (number) =>
          number.kind === 'share' &&
          quote.segmentOf[number.at] === quote.segmentOf[at] &&
          claim.numbers.some((mine) => same(mine, number)),
      )
      const left = quote.content.filter((word) => word.at < at && at - word.at <= 2)
      const right = quote.content.filter((word) => word.at > at && word.at - at <= 2)
      if (!counted || left.length === 0 || right.length === 0) continue
      const has = (side: readonly Word[]): boolean => side.some((word) => told.has(word))
      if (has(left) !== has(right))
        return finding('number', 'The source gives the number for two things; the claim names one.')
    }
  }
  return null
}

const UNITS: readonly PhraseFinder[] = [
  createPhraseFinder({ en: list('minute, minutes'), de: list('minute, minuten, minütig*') }),
  createPhraseFinder({ en: list('hour, hours, hourly'), de: list('stunde, stunden, stündig*') }),
  createPhraseFinder({ en: list('day, days, daily'), de: list('tag, tage, tagen, tages, täglich, tägig*') }),
  createPhraseFinder({ en: list('week, weeks, weekly'), de: list('woche, wochen, wöchentlich, wöchig*') }),
  createPhraseFinder({
    en: list('month, months, monthly'),
    de: list('monat, monate, monaten, monats, monatlich, monatig*'),
  }),
  createPhraseFinder({
    en: list('year, years, yearly'),
    de: list('jahr, jahre, jahren, jahres, jährlich, jährig*'),
  }),
  createPhraseFinder({ en: list('decade, decades'), de: list('jahrzehnt, jahrzehnte, jahrzehnten') }),
]

/** Months stay months: where the source measures time, the claim uses its measure ("half a year" for six months aside). */
function otherUnit({ claim, passages }: Case) {
  const has = (table: PhraseFinder, readings: readonly Reading[]): boolean =>
    readings.some((reading) => table.has(reading.lowers, reading.language))
  const measured = UNITS.filter((unit) => has(unit, passages))
  const foreign = UNITS.find((unit) => has(unit, [claim]) && !measured.includes(unit))
  if (foreign === undefined || measured.length === 0 || measured.some((unit) => has(unit, [claim])))
    return null
  if (/\b(?:half a year|halbe[nsr]? jahr|every ?day|everyday|alltag)\b/iu.test(claim.text)) return null
  return finding('number', 'The claim measures time in another unit than the source.')
}

/** "10 social workers who work with survivors" must not become "10 survivors": a number counts what follows it. */
function countsOthers({ claim, quotes, inQuotes }: Case) {
  const behind = (reading: Reading, number: NumberFound): Word[] =>
    reading.content.filter(({ at }) => at >= number.at + number.length && at < number.at + number.length + 5)
  for (const number of claim.numbers) {
    if (number.kind === 'year') continue
    const counted = behind(claim, number)[0]
    if (
      counted === undefined ||
      !counted.person ||
      (counted.language === 'de' && !counted.capital) ||
      counted.at > number.at + number.length + 1
    )
      continue
    for (const quote of quotes) {
      const twins = quote.numbers.filter((other) => same(number, other))
      const found = inQuotes.matches(counted).filter(quote.holds)
      if (twins.length === 0 || found.length === 0) continue
      const held = twins.some((twin) => {
        const near = behind(quote, twin)
        return (
          near.length === 0 || !near.some(({ person }) => person) || near.some((word) => found.includes(word))
        )
      })
      if (!held) return finding('number', `The source counts somebody else than "${counted.raw}".`)
    }
  }
  return null
}

/** "r = .32 (.28 to .37)" must not become "r = .37": a coefficient keeps its sign of equality. */
function otherCoefficient({ claim, quotes, passages }: Case) {
  const stated = ({ text }: Reading): string[] =>
    [...text.matchAll(/\b(?:r|d|n|β|or|hr)\s*=\s*[-−]?([.,\d]+)/giu)].map(([, value]) =>
      value!.replace(/^0|[.,]$/gu, ''),
    )
  const written = [...quotes, ...passages].flatMap(stated)
  const foreign = written.length > 0 ? stated(claim).find((value) => !written.includes(value)) : undefined
  return foreign === undefined ? null : finding('number', `The source gives another value than "${foreign}".`)
}

/** "At least five" must not become "at most five", nor "by 27 %" become "to 27 %". */
function otherBound({ claim, quotes, passages }: Case) {
  for (const [name, table] of BOUNDS) {
    for (const number of claim.numbers) {
      if (!isBound(table, claim, number)) continue
      const sources = [...quotes, ...passages]
      const held = sources.some((source) =>
        source.numbers.some((other) => same(number, other) && isBound(table, source, other)),
      )
      if (!held)
        return finding('number', `The claim says "${name}" of "${number.written}"; the source does not.`)
    }
  }
  return null
}

function isBound(table: PhraseFinder, reading: Reading, number: NumberFound): boolean {
  return table.find(reading.lowers, reading.language).some(({ at, length, phrase }) => {
    // "Five or more": the bound stands behind its number.
    if (/^(?:or|oder) /u.test(phrase)) return at > number.at && at <= number.at + number.length
    if (at + length > number.at || number.at - at - length > 1) return false
    // "Over twelve weeks", "Unter 700 Frauen": how long and among whom, not how many.
    if (phrase === 'unter' && number.kind !== 'share') return false
    return !/^(?:over|under|über)$/u.test(phrase) || !startsPart(reading, at)
  })
}

function startsPart({ tokens }: Reading, at: number): boolean {
  const before = tokens[at - 1]
  return before === undefined || before.kind === 'mark'
}

function same(one: NumberFound, other: NumberFound): boolean {
  if (one.kind === 'share' && other.kind === 'share') {
    // "nearly nine in ten" may stand for 88 %; 30 % never stands for 27 %.
    const differentForm = /\d/u.test(one.written) !== /\d/u.test(other.written)
    return (
      Math.abs(one.value - other.value) <= (differentForm && (one.about || other.about) ? ROUNDED : 0.004)
    )
  }
  if (one.kind === 'share' || other.kind === 'share') return false
  if ((one.kind === 'place') !== (other.kind === 'place')) return false
  if ((one.kind === 'times') !== (other.kind === 'times')) return false
  return one.value === other.value
}

/** "Two", "both" of a claim that lists two things of the quote: the count is in the list. */
function isSmallRest(number: NumberFound, judged: Case): boolean {
  if (number.kind !== 'count' || number.value !== 1) return false
  return judged.passages.some(({ tokens }) =>
    tokens.some(({ lower }) =>
      /^(?:one|once|ein|eine|einer|einem|einen|einmal|einmalig|einzige?[rsnm]?|single|only|nur)$/u.test(
        lower,
      ),
    ),
  )
}

/** "PTSD .32, depression .27" must not become "depression .32": a number belongs to the words around it. */
function swapped(judged: Case) {
  for (const source of judged.quotes) {
    if (sameOrder(judged.claim.numbers, source.numbers)) continue
    for (const number of judged.claim.numbers) {
      const own = source.numbers.filter((other) => same(number, other))
      const rivals = source.numbers.filter((other) => other.kind === number.kind && !same(number, other))
      if (isMoved(judged.claim, number, source, own, rivals, judged.inPassages))
        return finding('number', `The number "${number.written}" belongs to something else in the source.`)
      if (standsElsewhere(judged, source, number, own, rivals))
        return finding('number', `The number "${number.written}" belongs to something else in the source.`)
    }
  }
  return null
}

/** "In all 14 a control, in 10 a switch" told as "all 14 a switch": everything but what is counted stands in the other part. */
function standsElsewhere(
  { claim, inQuotes }: Case,
  source: Reading,
  number: NumberFound,
  own: readonly NumberFound[],
  rivals: readonly NumberFound[],
): boolean {
  const partsOf = (numbers: readonly NumberFound[]): Set<number> =>
    new Set(numbers.map(({ at }) => source.clauseOf[at]!))
  const [mine, theirs] = [partsOf(own), partsOf(rivals)]
  if (mine.size === 0 || [...mine].some((part) => theirs.has(part))) return false
  const told = claim.content.filter(
    (word) =>
      word.clause === claim.clauseOf[number.at] &&
      !word.frame &&
      !word.named &&
      !(word.at >= number.at && word.at <= number.at + number.length + 1),
  )
  const parts = told
    .map((word) => inQuotes.matches(word).filter(source.holds))
    .filter((matches) => matches.length > 0)
  return (
    parts.length >= 2 &&
    parts.every((matches) => matches.every(({ clause }) => theirs.has(clause) && !mine.has(clause)))
  )
}

/** Two or more numbers of the claim, told in the order of the source, keep their places. */
function sameOrder(claimed: readonly NumberFound[], source: readonly NumberFound[]): boolean {
  const places = claimed
    .map((number) => source.findIndex((other) => same(number, other)))
    .filter((place) => place !== -1)
  return places.length > 1 && places.every((place, index) => index === 0 || place > places[index - 1]!)
}

/** "18 of the 43": what follows is about the 18, and a claim must not count it from the 43. */
function wrongBase(judged: Case) {
  for (const passage of judged.passages) {
    for (let index = 0; index + 1 < passage.numbers.length; index += 1) {
      const sub = passage.numbers[index]!
      const base = passage.numbers[index + 1]!
      const between = passage.lowers.slice(sub.at + sub.length, base.at).join(' ')
      if (!/^(?:of|of the|out of|out of the|von|von den|der|unter den)$/u.test(between)) continue
      const claimed = judged.claim.numbers.find((number) => same(number, base))
      if (claimed === undefined || judged.claim.numbers.some((number) => same(number, sub))) continue
      const before = judged.claim.lowers.slice(Math.max(0, claimed.at - 2), claimed.at).join(' ')
      if (
        /(?:^|\s)(?:of|von|unter)(?:\s|$)|of the$|von den$|unter den$/u.test(before) &&
        judged.claim.numbers.length > 1
      )
        return finding('number', `The source counts from ${sub.written}, not from ${base.written}.`)
    }
  }
  return null
}
