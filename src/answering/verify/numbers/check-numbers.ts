import { isMoved } from '../case/binding.js'
import { type Case, type Check, finding } from '../case/check.js'
import type { NumberFound } from '../reading/number-found.js'
import type { Reading, Word } from '../reading/reading.js'
import { isCounted } from './counted.js'
import { otherUnit } from './durations.js'
import { otherBound } from './number-bounds.js'
import { swapped, wrongBase } from './number-places.js'
import { otherPlace } from './other-place.js'
import { isSameCount, sameNumber as same } from './same-number.js'
import { swappedNumbers } from './swapped-numbers.js'

/** Greatest number that a wording for a conversation may name of its own: an hour, some minutes. */
const SMALL_TALK = 12

/** "Until six pm", "bis achtzehn Uhr". */
const OF_THE_CLOCK = /^(?:uhr|pm|am|o'clock|oclock)$/u

/** Every number of the claim stands in the quote, or beside the same words in its passage, and says there what it says here. */
export const checkNumbers: Check = (judged) => {
  const inQuotes = judged.quotes.flatMap(({ numbers }) => numbers)
  for (const number of judged.claim.numbers) {
    // "I am here until eight", "five minutes": not said of anybody.
    if (judged.role === 'say' && number.kind === 'count' && number.value <= SMALL_TALK) continue
    if (judged.role === 'say' && OF_THE_CLOCK.test(judged.claim.lowers[number.at + number.length] ?? ''))
      continue
    if (inQuotes.some((other) => same(number, other)) || isCounted(number, judged)) continue
    if (isYearBefore(number, judged) || isOneMore(number, judged)) continue
    if (countsAttempts(judged, number)) continue
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
    // "Von den 18 waren fünf draußen geblieben": those of whom the passage speaks.
    const isBase = /(?:^| )(?:of|of the|von|von den|der|unter den)$/u.test(
      judged.claim.lowers.slice(Math.max(0, number.at - 2), number.at).join(' '),
    )
    if (!isBase && isMoved(judged.claim, number, passage, own, rivals, judged.inPassages))
      return finding('number', `The number "${number.written}" belongs to something else in the passage.`)
  }
  return (
    swapped(judged) ??
    swappedNumbers(judged) ??
    wrongBase(judged) ??
    otherPlace(judged) ??
    leftOver(judged) ??
    otherBound(judged) ??
    otherCoefficient(judged) ??
    otherUnit(judged) ??
    dropsAlternative(judged) ??
    countsOthers(judged)
  )
}

const ONE_AND_ANOTHER =
  /\bone\b[^.;]*\b(?:another|the other)\b|(?<!\p{L})eine[nmr]?(?!\p{L})[^.;]*(?<!\p{L})(?:ander(?:e[nmr]?)|anderen)(?!\p{L})/iu

/** "She and six others": seven. "One person and not another": two. */
function isOneMore({ kind, value }: NumberFound, { quotes }: Case): boolean {
  if (kind === 'count' && value === 2 && quotes.some(({ text }) => ONE_AND_ANOTHER.test(text))) return true
  return (
    kind === 'count' &&
    quotes.some(({ numbers, lowers }) =>
      numbers.some(
        (other) =>
          other.kind === 'count' &&
          other.value === value - 1 &&
          /^(?:others?|andere[nr]?|weitere[nr]?)$/u.test(lowers[other.at + other.length] ?? ''),
      ),
    )
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

/** Whoever took part: no other group. */
const ANYBODY =
  /^(?:people|persons?|participants?|respondents?|interviewees?|menschen|personen|teilnehm\p{L}*|befragte[nr]?)$/u

/** "10 social workers who work with survivors" must not become "10 survivors": a number counts what follows it. */
function countsOthers({ claim, quotes, inQuotes }: Case) {
  const behind = (reading: Reading, number: NumberFound): Word[] =>
    reading.content.filter(({ at }) => at >= number.at + number.length && at < number.at + number.length + 5)
  for (const number of claim.numbers) {
    if (number.kind === 'year') continue
    const [first, second] = behind(claim, number)
    // "13 of the 19 team members": English puts what is counted behind what it belongs to.
    const isHead = second !== undefined && second.language === 'en' && second.at === (first?.at ?? 0) + 1
    const counted = isHead && second.person && /(?:s|men|people)$/u.test(second.lower) ? second : first
    if (
      counted === undefined ||
      !counted.person ||
      ANYBODY.test(counted.lower) ||
      (counted.language === 'de' && !counted.capital) ||
      counted.at > number.at + number.length + (counted === second ? 2 : 1)
    )
      continue
    for (const quote of quotes) {
      const twins = quote.numbers.filter((other) => same(number, other))
      const found = inQuotes.matches(counted).filter(quote.holds)
      if (twins.length === 0 || found.length === 0) continue
      const held = twins.some((twin) => {
        const near = behind(quote, twin)
        return (
          near.length === 0 ||
          // "42 % had entered": of those of whom the sentence speaks.
          /^(?:had|have|has|were|was|are|hatten|haben|waren|sind|wurden)$/u.test(
            quote.lowers[twin.at + twin.length] ?? '',
          ) ||
          !near.some(({ person }) => person) ||
          near.some((word) => found.includes(word) || ANYBODY.test(word.lower))
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
      value!.replace(/^0|[.,]$/gu, '').replace(',', '.'),
    )
  const written = [...quotes, ...passages].flatMap(stated)
  const foreign = written.length > 0 ? stated(claim).find((value) => !written.includes(value)) : undefined
  return foreign === undefined ? null : finding('number', `The source gives another value than "${foreign}".`)
}

const FALLEN_BY =
  /\b(?:fallen|dropped|fell|declined|decreased|sunk|weakened|gone down|down) (?:by|only)\b|(?<!\p{L})um (?:etwa |rund |nur |ungefähr )*\d[^.;]*(?:gesunken|zurückgegangen|gefallen|abgenommen|schwächer)/iu
const LOWER = /\b(?:lower|less|fell|fallen|dropped)\b|geringer|weniger|gesunken|gefallen|zurückgegangen/iu
const LEFT =
  /\b(?:left|remain\p{L}*|still there)\b|(?<!\p{L})(?:übrig|verblieb\p{L}*|blieben? noch)(?!\p{L})/iu

/** "Had fallen by 27 %" told as "27 % was left". */
function leftOver({ claim, quotes }: Case) {
  if (!LEFT.test(claim.text) || FALLEN_BY.test(claim.text) || LOWER.test(claim.text)) return null
  const number = claim.numbers.find(
    (mine) =>
      mine.kind === 'share' &&
      quotes.some(({ text, numbers }) => FALLEN_BY.test(text) && numbers.some((other) => same(mine, other))),
  )
  return number === undefined
    ? null
    : finding('number', `The source says by how much it fell; the claim that "${number.written}" was left.`)
}

/** "More than in 2023" of "2024 … more than the year before". */
function isYearBefore({ kind, value }: NumberFound, { quotes }: Case): boolean {
  return (
    kind === 'year' &&
    quotes.some(
      ({ text, numbers }) =>
        YEAR_BEFORE.test(text) && numbers.some((other) => other.kind === 'year' && other.value === value + 1),
    )
  )
}

const YEAR_BEFORE = /\b(?:year before|previous year|preceding year)\b|vorjahr|jahr davor|jahr zuvor/iu

const ATTEMPT = /^(?:versuch|anlauf|anläufe|rückkehr|attempts?$|try$|tries$|returns?$|calls?$|anruf)/u
const AT_LEAST = /^(?:least|mindestens|wenigstens)$/u

/** "Sechs Versuche", "the sixth try" of "sechsmal": how often something was tried, and which try it was where no more were needed. */
function countsAttempts({ claim, quotes }: Case, number: NumberFound): boolean {
  if (!ATTEMPT.test(claim.lowers[number.at + number.length] ?? '')) return false
  return quotes.some(({ numbers, lowers }) =>
    numbers.some(
      (other) =>
        isSameCount(number, other) ||
        (number.kind === 'place' &&
          other.kind === 'times' &&
          number.value === other.value &&
          number.about === other.about &&
          !AT_LEAST.test(lowers[other.at - 1] ?? '')),
    ),
  )
}
