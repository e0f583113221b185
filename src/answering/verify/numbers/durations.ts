import { type Case, finding } from '../case/check.js'
import type { NumberFound } from '../reading/number-found.js'
import { createPhraseFinder, list, type PhraseFinder } from '../reading/phrases.js'
import type { Reading } from '../reading/reading.js'

const DAYS = { minute: 1 / 1440, hour: 1 / 24, week: 7, month: 30.4, year: 365, decade: 3650 } as const

/** Measures of time, with their length in days. */
const UNITS: readonly (readonly [days: number, words: PhraseFinder])[] = [
  [DAYS.minute, createPhraseFinder({ en: list('minute, minutes'), de: list('minute, minuten, minütig*') })],
  [DAYS.hour, createPhraseFinder({ en: list('hour, hours, hourly'), de: list('stunde, stunden, stündig*') })],
  [
    1,
    createPhraseFinder({
      en: list('day, days, daily'),
      de: list('tag, tage, tagen, tages, täglich, tägig*'),
    }),
  ],
  [
    DAYS.week,
    createPhraseFinder({ en: list('week, weeks, weekly'), de: list('woche, wochen, wöchentlich, wöchig*') }),
  ],
  [
    DAYS.month,
    createPhraseFinder({
      en: list('month, months, monthly'),
      de: list('monat, monate, monaten, monats, monatlich, monatig*'),
    }),
  ],
  [
    DAYS.year,
    createPhraseFinder({
      en: list('year, years, yearly'),
      de: list('jahr, jahre, jahren, jahres, jährlich, jährig*'),
    }),
  ],
  [
    DAYS.decade,
    createPhraseFinder({
      en: list('decade, decades'),
      de: list('jahrzehnt, jahrzehnte, jahrzehnten, jahrzehnts'),
    }),
  ],
]

const HALF = /(?:^| )(?:half(?: an?)?|halbe[nsrm]?)$/u
/** "38 women for a year": the number counts no years. */
const ONE = /(?:^| )(?:an?|one|eine?[nmrs]?)$/u
/** How far two measures of one time may lie apart, as a share: half a year has 26 weeks. */
const ROUNDED = 0.03

/** "Everyday", "the early days", "in 2014": no measure. */
const SAYS_NO_TIME =
  /\b(?:every ?day|everyday|alltag\p{L}*|(?:early|good|first) days|what day)\b|(?<!\p{L})welche[nr]? tag(?!\p{L})|\b(?:year|jahr\p{L}*) (?:19|20)\d\d\b/iu
/** "Day and night" is at any hour. */
const ALWAYS_OPEN =
  /\b(?:day and night|at any hour|(?:a)?round the clock)\b|(?<!\p{L})(?:tag und nacht|rund um die uhr|zu jeder stunde)(?!\p{L})/iu

/** "After seven days" of "after a week": the number counts a measure that is as long as one of the source's in another. */
export function isSameSpan(number: NumberFound, { claim, quotes }: Case): boolean {
  const mine = spanOf(number, claim)
  if (mine === null) return false
  // 46 days are no 45: only another measure is rounded.
  return UNITS.some(([days, unit]) =>
    quotes.some((quote) =>
      durationsOf(days, unit, quote).some((span) =>
        days === mine.unit ? span === mine.days : isClose(span, mine.days),
      ),
    ),
  )
}

/** How long a number of a text makes the measure behind it, or the "year and a half" it stands in. */
function spanOf(
  { kind, value, at, length }: NumberFound,
  reading: Reading,
): { days: number; unit: number } | null {
  if (kind !== 'count' && kind !== 'share') return null
  const end = at + length
  for (const [days, unit] of UNITS) {
    const hits = unit.find(reading.lowers, reading.language).map(({ at: place }) => place)
    // "A quarter of an hour", "twelve months".
    if (hits.some((place) => place >= end && place <= end + (kind === 'share' ? 2 : 1)))
      return { days: days * value, unit: days }
    const before = hits.find((place) => isAndAHalf(reading, place) && at > place && at <= place + 3)
    if (kind === 'share' && before !== undefined)
      return { days: days * (durationAt(reading, before) + 1 / 2), unit: days }
  }
  return null
}

/** "A year and a half". */
const isAndAHalf = ({ lowers }: Reading, at: number): boolean =>
  /^and a half$/u.test(lowers.slice(at + 1, at + 4).join(' '))

/** Months stay months: where the source measures time, the claim uses its measure, or says as much in another. */
export function otherUnit({ claim, passages }: Case) {
  const has = (table: PhraseFinder, readings: readonly Reading[]): boolean =>
    readings.some((reading) => table.has(reading.lowers, reading.language))
  const measured = UNITS.filter(([, unit]) => has(unit, passages))
  const foreign = UNITS.find((unit) => has(unit[1], [claim]) && !measured.includes(unit))
  if (foreign === undefined || measured.length === 0 || measured.some(([, unit]) => has(unit, [claim])))
    return null
  if (SAYS_NO_TIME.test(claim.text) || [claim, ...passages].some(({ text }) => ALWAYS_OPEN.test(text)))
    return null
  const theirs = passages.flatMap(durationsIn)
  const isSame = (mine: number): boolean => theirs.some((other) => isClose(mine, other))
  if (durationsIn(claim).every(isSame)) return null
  return finding('number', 'The claim measures time in another unit than the source.')
}

/** "Ten years", "half a year", "the past decade", in days. */
const durationsIn = (reading: Reading): number[] =>
  UNITS.flatMap(([days, unit]) => durationsOf(days, unit, reading))

function durationsOf(days: number, unit: PhraseFinder, reading: Reading): number[] {
  return unit
    .find(reading.lowers, reading.language)
    .map(({ at }) => days * (durationAt(reading, at) + (isAndAHalf(reading, at) ? 1 / 2 : 0)))
}

/** How many of a measure stand before its word. */
function durationAt({ lowers, numbers }: Reading, at: number): number {
  const before = lowers.slice(Math.max(0, at - 3), at).join(' ')
  if (HALF.test(before)) return 1 / 2
  if (/quarter of an?$/u.test(before)) return 1 / 4
  if (ONE.test(before)) return 1
  const counted = numbers.find(
    (number) => number.kind === 'count' && number.at + number.length <= at && at - number.at <= 3,
  )
  return counted?.value ?? 1
}

const isClose = (one: number, other: number): boolean =>
  Math.abs(one - other) <= ROUNDED * Math.max(one, other)
