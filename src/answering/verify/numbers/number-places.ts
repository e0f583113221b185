import { isMoved } from '../case/binding.js'
import { type Case, finding } from '../case/check.js'
import type { NumberFound } from '../reading/number-found.js'
import type { Reading, Word } from '../reading/reading.js'
import { isNotAll, isPartOf, isRange, standsBehindTheSame } from './number-parts.js'
import { sameNumber as same } from './same-number.js'
import { isShareOfThem } from './share-of-them.js'

/** How many tokens before a number its own word may stand: "depression (r = .27)". */
const NEAR = 4

/** "PTSD .32, depression .27" must not become "depression .32": a number belongs to the words around it. */
export function swapped(judged: Case) {
  for (const source of judged.quotes) {
    if (sameOrder(judged.claim.numbers, source.numbers)) continue
    for (const number of judged.claim.numbers) {
      const own = source.numbers.filter((other) => same(number, other))
      const rivals = source.numbers.filter((other) => other.kind === number.kind && !same(number, other))
      const apart = rivals.filter(
        (rival) => !own.some((twin) => isRange(source, twin, rival) || isPartOf(judged, source, twin, rival)),
      )
      const pair = partAndWhole(judged.claim, number, source)
      // "10 of the 14 accounts": what is said of the 10 stands beside the 10.
      if (pair?.whole === number || isNotAll(judged.claim, number)) continue
      if (own.some((twin) => standsBehindTheSame(judged.claim, number, source, twin))) continue
      if (
        !isSpan(number) &&
        !countsTheSame(judged, source, number, own) &&
        !standsBesideItsOwn(judged, source, own, apart) &&
        pair === undefined &&
        isMoved(judged.claim, number, source, own, apart, judged.inPassages)
      )
        return finding('number', `The number "${number.written}" belongs to something else in the source.`)
      if (standsElsewhere(judged, source, number, own, rivals) && !countsTheSame(judged, source, number, own))
        return finding('number', `The number "${number.written}" belongs to something else in the source.`)
    }
  }
  return null
}

/** "Half a year": the number says what it counts. */
const isSpan = ({ written }: NumberFound): boolean => /year|jahr/iu.test(written)

/** "43 women", "three years": the number stands before the same thing in both. */
function countsTheSame(
  { claim, inQuotes }: Case,
  source: Reading,
  number: NumberFound,
  own: readonly NumberFound[],
): boolean {
  if (number.kind !== 'count') return false
  const behind = (reading: Reading, { at, length }: NumberFound, step = 0): Word | undefined =>
    [...reading.content, ...reading.minor].find((word) => word.at === at + length + step)
  // "With six others": nothing else is counted.
  const others = (reading: Reading, { at, length }: NumberFound): boolean =>
    /^(?:(?:others?|andere[nr]?|weitere[nr]?|davon)(?: .*)?|of (?:them|these|those)|von (?:ihnen|denen))$/u.test(
      reading.lowers.slice(at + length, at + length + 2).join(' '),
    )
  if (others(claim, number) && own.some((twin) => others(source, twin))) return true
  // "465 victims" of "465 identified victims".
  return [0, 1].some((step) => {
    const mine = behind(claim, number, step)
    if (mine === undefined || !(mine.thing || ANYBODY.test(mine.lower))) return false
    return own.some((twin) => {
      const theirs = [behind(source, twin), behind(source, twin, 1)].filter((word) => word !== undefined)
      const isSame = theirs.some((word) => inQuotes.matches(mine).includes(word))
      return isSame || (theirs[0] !== undefined && countsPersons(mine, source, twin))
    })
  })
}

const ANYBODY = /^(?:people|persons?|menschen|personen)$/u

/** "14 people" of "14 former victims": whom the source counts are persons too. */
const countsPersons = ({ lower }: Word, source: Reading, { at, length }: NumberFound): boolean =>
  ANYBODY.test(lower) &&
  source.content.some((word) => word.person && word.at >= at + length && word.at <= at + length + 2)

/** "Depression (r = .27)": the word just before it is told, and the one before its rivals is not. */
function standsBesideItsOwn(
  { claim, inQuotes }: Case,
  source: Reading,
  own: readonly NumberFound[],
  rivals: readonly NumberFound[],
): boolean {
  // What a count counts stands behind it.
  if (own.some(({ kind }) => kind === 'count')) return false
  const told = new Set(claim.content.flatMap((word) => inQuotes.matches(word)))
  const before = ({ at }: NumberFound): Word | undefined =>
    // The letter of a coefficient is no word.
    source.content.filter((word) => word.lower.length > 1 && word.at < at && at - word.at <= NEAR).at(-1)
  const isTold = (number: NumberFound): boolean => {
    const word = before(number)
    return word !== undefined && told.has(word)
  }
  return own.some(isTold) && rivals.length > 0 && !rivals.some(isTold)
}

/** "81 of the 120" of a source that says "of 120 women … 81": the two belong together, whatever stands near. */
function partAndWhole(claim: Reading, number: NumberFound, source: Reading) {
  return claim.numbers
    .flatMap((part, index) => {
      const whole = claim.numbers[index + 1]
      if (whole === undefined || whole.value <= part.value) return []
      const between = claim.lowers.slice(part.at + part.length, whole.at).join(' ')
      return /^(?:of|of the|out of|out of the|von|von den|der|unter den)$/u.test(between)
        ? [{ part, whole }]
        : []
    })
    .find(
      ({ part, whole }) =>
        (number === part || number === whole) &&
        [part, whole].every(
          (mine) =>
            // "Half of the 18": the share is counted.
            (mine === part && number === whole && mine.kind === 'share') ||
            source.numbers.some((other) => same(other, mine)),
        ),
    )
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

/** "From nine to three" of "9 to 15". */
const isSameHour = (one: NumberFound, other: NumberFound): boolean =>
  one.kind === 'count' && other.kind === 'count' && one.value < 12 && other.value === one.value + 12

/** Two or more numbers of the claim, told in the order of the source, keep their places. */
function sameOrder(claimed: readonly NumberFound[], source: readonly NumberFound[]): boolean {
  const places = claimed
    .map((number) => {
      const place = source.findIndex((other) => same(number, other))
      return place === -1 ? source.findIndex((other) => isSameHour(number, other)) : place
    })
    .filter((place) => place !== -1)
  return places.length > 1 && places.every((place, index) => index === 0 || place > places[index - 1]!)
}

const OF_ALL =
  /\b(?:of|among)(?: all)?(?: the)? \d+\b|(?<!\p{L})(?:von|der|unter)(?: allen)?(?: den)? \d+(?!\p{L})/iu
const OF_THOSE =
  /\bof (?:those|the ones)\b|(?<!\p{L})(?:von denen|derer|derjenigen|von jenen|unter denen)(?!\p{L})/iu

/** "Of those who had left, 70 %" told as "70 % of the 163 women". */
function ofAnother({ claim, sentences }: Case): string | undefined {
  if (!OF_ALL.test(claim.text) || OF_THOSE.test(claim.text)) return undefined
  return claim.numbers.find(
    (number) =>
      number.kind === 'share' &&
      sentences.some(
        ({ text, numbers }) => OF_THOSE.test(text) && numbers.some((other) => same(number, other)),
      ),
  )?.written
}

/** "18 of the 43": what follows is about the 18, and a claim must not count it from the 43. */
export function wrongBase(judged: Case) {
  const moved = ofAnother(judged)
  if (moved !== undefined)
    return finding('number', `The source counts "${moved}" from a part of them, not from all.`)
  for (const passage of judged.passages) {
    for (let index = 0; index + 1 < passage.numbers.length; index += 1) {
      const sub = passage.numbers[index]!
      const base = passage.numbers[index + 1]!
      const between = passage.lowers.slice(sub.at + sub.length, base.at).join(' ')
      if (
        sub.kind === 'year' ||
        !/^(?:of|of the|out of|out of the|von|von den|der|unter den)$/u.test(between)
      )
        continue
      const claimed = judged.claim.numbers.find((number) => same(number, base))
      if (claimed === undefined || judged.claim.numbers.some((number) => same(number, sub))) continue
      // "More than half of the 40" of "23 of 40": the part is told as a share.
      if (judged.claim.numbers.some((number) => number.kind === 'share' && isShareOfThem(number, judged)))
        continue
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
