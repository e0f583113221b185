import { type Case, finding } from '../case/check.js'
import { BOUNDS } from '../case/quantity-words.js'
import type { NumberFound } from '../reading/number-found.js'
import type { PhraseFinder } from '../reading/phrases.js'
import type { Reading } from '../reading/reading.js'
import { isSameSpan } from './durations.js'
import { isRounded } from './rounded.js'
import { isSameCount, sameNumber } from './same-number.js'
import { isShareOfThem } from './share-of-them.js'

/** "At least five" must not become "at most five", nor "by 27 %" become "to 27 %". */
export function otherBound(judged: Case) {
  const { claim, quotes, passages } = judged
  for (const [name, table] of BOUNDS) {
    for (const number of claim.numbers) {
      // "More than in 2023": a year has no more and no less.
      if (number.kind === 'year' || !isBound(table, claim, number)) continue
      if (isShareOfThem(number, judged) || isRounded(number, judged)) continue
      // "Over half a year": how long. "Just under 500" of nearly as many.
      if (name === 'more than' && lastsAsLong(claim, number)) continue
      if (name === 'less than' && isJustUnder(claim, number) && inQuotesAbout(judged, number)) continue
      const sources = [...quotes, ...passages]
      const held = sources.some((source) =>
        source.numbers.some(
          (other) =>
            (isSameCount(number, other) && isBound(table, source, other)) ||
            (isBound(table, source, other) && isSameSpan(number, judged)) ||
            (isSameCount(number, other) && saysBound(name, source, other)) ||
            (name === 'more than' && isJustOver(number, other)),
        ),
      )
      if (!held)
        return finding('number', `The claim says "${name}" of "${number.written}"; the source does not.`)
    }
  }
  return null
}

/** "Only two" is at most two, "ab 18 Jahren" at least 18, and "two to four" both. */
function saysBound(name: string, { lowers, numbers }: Reading, { at, length }: NumberFound): boolean {
  const [before = '', behind = ''] = [lowers[at - 1], lowers[at + length]]
  const isTo = (lower: string): boolean => /^(?:to|bis)$/u.test(lower)
  if (name === 'at most')
    return (
      /^(?:only|just|nur|bloß|lediglich)$/u.test(before) ||
      (isTo(before) && numbers.some((other) => other.at + other.length === at - 1))
    )
  if (name !== 'at least') return false
  return (
    (/^(?:ab|from)$/u.test(before) && /^(?:years?|jahren?)$/u.test(behind)) ||
    (isTo(behind) && numbers.some((other) => other.at === at + length + 1))
  )
}

/** "Followed over half a year": during it, where nothing says "for over" or "after over". */
function lastsAsLong({ lowers, language }: Reading, { at, length }: NumberFound): boolean {
  return (
    language === 'en' &&
    lowers[at - 1] === 'over' &&
    !/^(?:for|after|takes?|took|last\p{L}*|is|are|was|were|well|just|of|in|stay\p{L}*|spen[dt])$/u.test(
      lowers[at - 2] ?? '',
    ) &&
    lowers.slice(at, at + length + 1).some((lower) => /^(?:year|month|week|day|hour|minute)s?$/u.test(lower))
  )
}

const isJustUnder = ({ lowers }: Reading, { at }: NumberFound): boolean =>
  /^(?:just|only just|little|slightly) under$/u.test(lowers.slice(at - 2, at).join(' '))

/** The quote has the number as nearly reached. */
const inQuotesAbout = ({ quotes }: Case, number: NumberFound): boolean =>
  quotes.some(({ numbers, lowers }) =>
    numbers.some(
      (other) =>
        isSameCount(number, other) &&
        /^(?:nearly|almost|knapp|fast|beinahe)$/u.test(lowers[other.at - 1] ?? ''),
    ),
  )

/** "More than two fifths" of 42 %. */
function isJustOver(words: NumberFound, figure: NumberFound): boolean {
  const shares = [words, figure].every(({ kind }) => kind === 'share')
  return shares && !/\d/u.test(words.written) && sameNumber(words, figure) && figure.value > words.value
}

function isBound(table: PhraseFinder, reading: Reading, number: NumberFound): boolean {
  return table.find(reading.lowers, reading.language).some(({ at, length, phrase }) => {
    // "Five or more": the bound stands behind its number.
    if (/^(?:or|oder|and|und) /u.test(phrase)) return at > number.at && at <= number.at + number.length
    if (at + length > number.at || number.at - at - length > 1) return false
    // "No less than three" is at least three.
    if (/^(?:no|not|nicht)$/u.test(reading.lowers[at - 1] ?? '')) return false
    // "Over twelve weeks", "Unter 700 Frauen": how long and among whom, not how many.
    if (phrase === 'unter' && number.kind !== 'share') return false
    // "Ein Überblick über 15 Artikel": about them.
    if (
      phrase === 'über' &&
      reading.lowers
        .slice(Math.max(0, at - 3), at)
        .some((lower, step, near) => (step === near.length - 1 ? ABOUT_THEM : TOLD_BY).test(lower))
    )
      return false
    // "Gründet auf drei Dingen": only what changes ends at a number.
    if (/^auf/u.test(phrase) && !reading.lowers.some((lower) => CHANGES.test(lower))) return false
    return !/^(?:over|under|über)$/u.test(phrase) || !startsPart(reading, at)
  })
}

const ABOUT_THEM =
  /^(?:\p{L}*(?:überblick|übersicht|bericht|studie|arbeit|buch|text|artikel|metaanalyse)\p{L}?|berichte[nt]?|spr[ei]\p{L}+|schreib\p{L}*|review|overview)$/u
/** "Beschreibt es über drei Dinge": by means of them. */
const TOLD_BY = /^(?:beschreib|beschrieb|führ|definier|erklär|bestimm|erfass|verläuf|läuft)\p{L}*$/u
const CHANGES =
  /^(?:sank|sanken|sinkt|sinken|gesunken|fiel|fielen|fällt|gefallen|stieg|stiegen|steigt|gestiegen|wuchs|gewachsen|zurückg\p{L}*|\p{L}*(?:höh|ringer|senk|kürz|änger|doppel|halbier|reduzier|klein)\p{L}*)$/u

function startsPart({ tokens }: Reading, at: number): boolean {
  const before = tokens[at - 1]
  return before === undefined || before.kind === 'mark'
}
