import type { Language } from '../../../domain/language.js'
import { amountAt, numeric, plain } from './amounts.js'
import type { NumberFound } from './number-found.js'
import { countsNothing } from './number-sayings.js'
import { EVERY_NTH, PLACES, SHARES } from './number-words.js'
import type { RawToken } from './tokens.js'

type Hit = Pick<NumberFound, 'value' | 'kind' | 'length'>

/** A word among its neighbours. */
interface Place {
  readonly tokens: readonly RawToken[]
  readonly at: number
  readonly token: RawToken
  readonly language: Language
  /** The word so many places on (or back), in small letters; '' = there is none. */
  readonly lower: (offset: number) => string
}

/** Reads one way of saying a number; `null` = it is not said that way, `'none'` = it is, and counts nothing. */
type ReadNumber = (place: Place) => Hit | 'none' | null

/** The first that reads something holds. */
const WAYS: readonly ReadNumber[] = [
  ({ tokens, at }) => (countsNothing(tokens, at) ? 'none' : null),
  readDialled,
  readOneInFour,
  readOneVictimInFour,
  readHalfDozen,
  readEveryFifth,
  readTogether,
  readPlaceInARow,
  readHalfOfATime,
  readShare,
  readOne,
  readAmount,
]

/** The number that begins at a word; `null` = none does. */
export function numberAt(tokens: readonly RawToken[], at: number, language: Language): Hit | null {
  const lower = (offset: number): string => tokens[at + offset]?.lower ?? ''
  const place: Place = { tokens, at, token: tokens[at]!, language, lower }
  for (const read of WAYS) {
    const hit = read(place)
    if (hit !== null) return hit === 'none' ? null : hit
  }
  return null
}

/** "116 006": which telephone, in groups of three; a year before a number is none. */
function readDialled({ tokens, at, token }: Place): Hit | null {
  const isGroup = (one: RawToken | undefined): boolean => one !== undefined && /^\d{3}$/u.test(one.raw)
  if (!/^(?:0\d{2,4}|\d{3})$/u.test(token.raw)) return null
  let end = at + 1
  while (isGroup(tokens[end])) end += 1
  if (end === at + 1) return null
  const digits = tokens.slice(at, end).map(({ raw }) => raw)
  return { value: Number(digits.join('')), kind: 'place', length: end - at }
}

const ONE: ReadonlySet<string> = new Set(
  'one ein eine einer einem einen eines jeder jede jedem eins'.split(' '),
)
const ARTICLE = /^(?:the|these|those|den|diesen|dieser|der)$/u

/** "one in four", "nine in ten", "eine von vier". */
function readOneInFour({ tokens, at, token, language, lower }: Place): Hit | null {
  const value = ONE.has(token.lower) ? 1 : (plain(token.lower, language) ?? null)
  if (value === null || !/^(?:in|of|von|out)$/u.test(lower(1))) return null
  const joint = lower(1) === 'out' && lower(2) === 'of' ? 3 : 2
  const skip = ARTICLE.test(lower(joint)) ? joint + 1 : joint
  const of = tokens[at + skip] === undefined ? null : numeric(tokens[at + skip]!, language)
  if (of === null || of <= value || of > 10) return null
  return { value: value / of, kind: 'share', length: skip + 1 }
}

/** "one victim in four", "one social worker in four". */
function readOneVictimInFour({ tokens, at, token, language, lower }: Place): Hit | null {
  if (token.lower !== 'one' || tokens[at + 1]?.kind !== 'word') return null
  const words = lower(2) === 'in' || lower(2) === 'out' ? 1 : 2
  const isOutOf = lower(words + 1) === 'out' && lower(words + 2) === 'of'
  if (lower(words + 1) !== 'in' && !isOutOf) return null
  const joint = isOutOf ? words + 3 : words + 2
  const of = tokens[at + joint] === undefined ? null : numeric(tokens[at + joint]!, language)
  if (of === null || of <= 1 || of > 10) return null
  return { value: 1 / of, kind: 'share', length: joint + 1 }
}

const HALF_DOZEN = /^half(?: an?)? dozen$|^halbe[snm]? dutzend$/u

/** "half a dozen", "ein halbes Dutzend". */
function readHalfDozen({ lower }: Place): Hit | null {
  if (HALF_DOZEN.test(`${lower(0)} ${lower(1)}`)) return { value: 6, kind: 'count', length: 2 }
  if (HALF_DOZEN.test(`${lower(0)} ${lower(1)} ${lower(2)}`)) return { value: 6, kind: 'count', length: 3 }
  return null
}

const DATE = /^(?:days?|weeks?|months?|years?|\p{L}+day|tag|woche|monats?|jahr|\p{L}+(?:tag|woch))$/u

/** "every fifth", "jede fünfte", "in jedem fünften Fall". */
function readEveryFifth({ token, language, lower }: Place): Hit | null {
  if (!/^(?:every|jede[rmns]?)$/u.test(token.lower)) return null
  // "Every second Tuesday" is every two weeks, and no share.
  if (/^(?:second|zweite[rnms]?)$/u.test(lower(1)) && DATE.test(lower(2)))
    return { value: 2, kind: 'count', length: 2 }
  const place = PLACES.get(lower(1))
  const share = SHARES.en.get(lower(1)) ?? (place === undefined ? undefined : 1 / place)
  const nth = EVERY_NTH.get(lower(1).replace(/e[rnms]?$/u, ''))
  if (language === 'en' && share !== undefined) return { value: share, kind: 'share', length: 2 }
  if (language === 'de' && nth !== undefined) return { value: 1 / nth, kind: 'share', length: 2 }
  return null
}

/** "Zu dritt": three of them. */
function readTogether({ token, lower }: Place): Hit | null {
  const together = /^(zweit|dritt|viert)$/u.exec(token.lower)
  if (together === null || lower(-1) !== 'zu') return null
  return { value: EVERY_NTH.get(together[1]!)!, kind: 'count', length: 1 }
}

/** Words after which "third", "quarter" are shares and not places in a row. */
const BEFORE_SHARE = new Set(
  'a one two three an ein eine einem einer zwei drei the nearly about der die das'.split(' '),
)
const IN_A_ROW =
  /^(?:part|step|stage|edition|version|place|question|group|way|reason|talk|meeting|visit|letter|page|point|study)$/u

/** "The second question", "viertens", "fourthly": which one. */
function readPlaceInARow(place: Place): Hit | null {
  const { token, language } = place
  if (token.lower === 'zweit' || token.lower === 'dritt') return null
  const ending = language === 'en' ? /(?<=\p{L}{4})ly$/u : /e(?:ns|[rnms])?$/u
  const value = PLACES.get(token.lower.replace(ending, ''))
  if (value === undefined || (language === 'en' && isEnglishShare(place))) return null
  return { value, kind: 'place', length: 1 }
}

/** "A third of them" is a share, "a second later" is none in a row either. */
function isEnglishShare(place: Place): boolean {
  const { tokens, at, token, lower } = place
  const isGood = isAfterGood(place)
  if (!BEFORE_SHARE.has(lower(-1)) && !isGood) return false
  // "A second question", "a third part": which one.
  const isSecondOf =
    token.lower === 'second' &&
    tokens[at + 1]?.kind === 'word' &&
    !/^(?:of|to|or|and|later|before|after)$/u.test(lower(1))
  if (isSecondOf || (token.lower === 'third' && IN_A_ROW.test(lower(1)))) return false
  return /^(?:of|to)$/u.test(lower(1)) || isGood || /^(?:a|one|about)$/u.test(lower(-1))
}

/** "A good fifth". */
function isAfterGood({ lower }: Place): boolean {
  return lower(-1) === 'good' && lower(-2) === 'a'
}

/** "half a year" is six months, "eine halbe Stunde" half of one. */
function readHalfOfATime({ token, language, lower }: Place): Hit | null {
  const isHalf = /^(?:half|halbe[snm]?)$/u.test(token.lower)
  if (isHalf && [lower(1), lower(2)].some((word) => /^(?:year|jahre?s?)$/u.test(word)))
    return { value: 6, kind: 'count', length: lower(1) === 'a' ? 3 : 2 }
  if (
    language === 'de' &&
    /^halbe[nrsm]?$/u.test(token.lower) &&
    /^(?:minute|stunde|tag|seite)/u.test(lower(1))
  )
    return { value: 0.5, kind: 'share', length: 1 }
  return null
}

/** "a third", "two thirds", "ein Drittel"; of "a good fifth", somewhat more, the fifth. */
function readShare(place: Place): Hit | 'none' | null {
  const { token, language, lower } = place
  const share = SHARES[language].get(token.lower)
  if (share === undefined) return null
  const previous = lower(isAfterGood(place) ? -2 : -1)
  const many = plain(previous, language)
  if (token.lower === 'half' || language === 'de' || BEFORE_SHARE.has(previous))
    return { value: share * (many ?? 1), kind: 'share', length: 1 }
  return 'none'
}

const ONLY: ReadonlySet<string> = new Set(['only', 'just', 'single', 'nur', 'einzige', 'bloß'])

/** "Only one", "a single", "ein einziger": elsewhere "one" and "ein" count nothing. */
function readOne({ token, lower }: Place): Hit | 'none' | null {
  if (!ONE.has(token.lower)) return null
  const counted =
    (ONLY.has(lower(-1)) && lower(-2) !== 'the') || /^(?:single|einzige[rsnm]?)$/u.test(lower(1))
  return counted && !token.lower.startsWith('jed') ? { value: 1, kind: 'count', length: 1 } : 'none'
}

const LABELLED =
  /^(?:part|teil|teils|module?|chapter|kapitel|phase|stage|step|schritt|stufe|level|tip|section|abschnitt|page|seite|nr|no|number|band|volume|p|s|§|abs|article|artikel|paragraph)$/u

/** Any other number, by what stands beside it: a share in per cent, a year, how often, which one, how many. */
function readAmount({ tokens, at, token, language, lower }: Place): Hit | null {
  const { amount, length } = amountAt(tokens, at, language)
  if (amount === null) return null
  const behind = (offset: number): string => lower(length - 1 + offset)
  // "two thirds": the share is read at the next word.
  if (SHARES[language].get(behind(1)) !== undefined && token.kind === 'word') return null
  if (behind(1) === '%' || /^(?:percent|prozent)$/u.test(behind(1)))
    return { value: amount / 100, kind: 'share', length: length + 1 }
  if (behind(1) === 'per' && behind(2) === 'cent')
    return { value: amount / 100, kind: 'share', length: length + 2 }
  if (length > 1) return { value: amount, kind: 'count', length }
  if (/^(?:1[89]|20)\d\d$/u.test(token.raw)) return { value: amount, kind: 'year', length: 1 }
  // "Twice", "fünfmal", "five times": how often, not how many.
  if (/^(?:twice|thrice|\p{L}{3,}mal)$/u.test(token.lower)) return { value: amount, kind: 'times', length: 1 }
  if (/^(?:times|mal|male)$/u.test(lower(1))) return { value: amount, kind: 'times', length: 2 }
  if (/^(?:or|oder)$/u.test(lower(1)) && /^(?:times|mal|male)$/u.test(lower(3)))
    return { value: amount, kind: 'times', length: 1 }
  // "Part 2", "Modul 3": which one, not how many.
  if (LABELLED.test(lower(-1)) && !/^\d{3}/u.test(token.raw))
    return { value: amount, kind: 'place', length: 1 }
  const isRatio = /^0?\.\d/u.test(token.raw) || /^0,\d/u.test(token.raw)
  return { value: amount, kind: isRatio ? 'ratio' : 'count', length: 1 }
}
