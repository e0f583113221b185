import type { Language } from '../../../domain/language.js'
import { amountAt, numeric, plain } from './amounts.js'
import type { NumberFound } from './number-found.js'
import { countsNothing } from './number-sayings.js'
import { EVERY_NTH, PLACES, SHARES } from './number-words.js'
import { shareRanges, shareSteps } from './share-rows.js'
import type { RawToken } from './tokens.js'

const ABOUT = new Set(
  'about around roughly approximately nearly almost some circa close just over under than als etwa ungefähr rund fast knapp gut good zirka ca'.split(
    ' ',
  ),
)
const ONE: ReadonlySet<string> = new Set([
  'one',
  'ein',
  'eine',
  'einer',
  'einem',
  'einen',
  'eines',
  'jeder',
  'jede',
  'jedem',
  'eins',
])
const ONLY: ReadonlySet<string> = new Set(['only', 'just', 'single', 'nur', 'einzige', 'bloß'])
/** Words after which "third", "quarter" are shares and not places in a row. */
const BEFORE_SHARE = new Set(
  'a one two three an ein eine einem einer zwei drei the nearly about der die das'.split(' '),
)

/** Numbers in digits and in words, with what they count: `one in four`, `jeder fünfte`, `a quarter`, `25 %`, `r = .32`. */
export function numbersIn(tokens: readonly RawToken[], language: Language): NumberFound[] {
  const found: NumberFound[] = []
  for (let at = 0; at < tokens.length; ) {
    const hit = numberAt(tokens, at, language)
    if (hit === null) {
      at += 1
      continue
    }
    const before = tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => ABOUT.has(lower))
    found.push({
      ...hit,
      at,
      about: before,
      written: tokens
        .slice(at, at + hit.length)
        .map(({ raw }) => raw)
        .join(' '),
    })
    // "One of two roots" counts two roots as well.
    if (
      hit.kind === 'share' &&
      hit.length >= 3 &&
      // "In einem von fünf Fällen" counts no five cases.
      !tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => lower === 'in') &&
      tokens.slice(at + 1, at + hit.length).some(({ lower }) => /^(?:of|von)$/u.test(lower))
    ) {
      const last = at + hit.length - 1
      const value = numeric(tokens[last]!, language)
      if (value !== null)
        found.push({ value, kind: 'count', length: 1, at: last, about: false, written: tokens[last]!.raw })
    }
    at += hit.length
  }
  return shareRanges(shareSteps(found, tokens), tokens)
}

const LABELLED =
  /^(?:part|teil|teils|module?|chapter|kapitel|phase|stage|step|schritt|stufe|level|tip|section|abschnitt|page|seite|nr|no|number|band|volume|p|s|§|abs|article|artikel|paragraph)$/u

const IN_A_ROW =
  /^(?:part|step|stage|edition|version|place|question|group|way|reason|talk|meeting|visit|letter|page|point|study)$/u

const DATE = /^(?:days?|weeks?|months?|years?|\p{L}+day|tag|woche|monats?|jahr|\p{L}+(?:tag|woch))$/u

type Hit = Pick<NumberFound, 'value' | 'kind' | 'length'>

function numberAt(tokens: readonly RawToken[], at: number, language: Language): Hit | null {
  const token = tokens[at]!
  const lower = (offset: number): string => tokens[at + offset]?.lower ?? ''
  if (countsNothing(tokens, at)) return null
  const dialled = dialledAt(tokens, at)
  if (dialled !== null) return dialled
  const wordValue = (word: string): number | null => (ONE.has(word) ? 1 : (plain(word, language) ?? null))
  const value = wordValue(token.lower)
  // "one in four", "nine in ten", "eine von vier"
  if (value !== null && /^(?:in|of|von|out)$/u.test(lower(1))) {
    const article = /^(?:the|these|those|den|diesen|dieser|der)$/u
    const joint = lower(1) === 'out' && lower(2) === 'of' ? 3 : 2
    const skip = article.test(lower(joint)) ? joint + 1 : joint
    const of = tokens[at + skip] === undefined ? null : numeric(tokens[at + skip]!, language)
    if (of !== null && of > value && of <= 10) return { value: value / of, kind: 'share', length: skip + 1 }
  }
  // "one victim in four", "one social worker in four"
  const words = lower(2) === 'in' || lower(2) === 'out' ? 1 : 2
  const joint =
    lower(words + 1) === 'in'
      ? words + 2
      : `${lower(words + 1)} ${lower(words + 2)}` === 'out of'
        ? words + 3
        : null
  if (token.lower === 'one' && joint !== null && tokens[at + 1]?.kind === 'word') {
    const of = tokens[at + joint] === undefined ? null : numeric(tokens[at + joint]!, language)
    if (of !== null && of > 1 && of <= 10) return { value: 1 / of, kind: 'share', length: joint + 1 }
  }
  // "half a dozen", "ein halbes Dutzend"
  const dozen = /^half(?: an?)? dozen$|^halbe[snm]? dutzend$/u
  if (dozen.test([lower(0), lower(1)].join(' '))) return { value: 6, kind: 'count', length: 2 }
  if (dozen.test([lower(0), lower(1), lower(2)].join(' '))) return { value: 6, kind: 'count', length: 3 }
  // "every fifth", "jede fünfte", "in jedem fünften Fall"
  if (/^(?:every|jede[rmns]?)$/u.test(token.lower)) {
    // "Every second Tuesday" is every two weeks, and no share.
    if (/^(?:second|zweite[rnms]?)$/u.test(lower(1)) && DATE.test(lower(2)))
      return { value: 2, kind: 'count', length: 2 }
    const place = PLACES.get(lower(1))
    const share = SHARES.en.get(lower(1)) ?? (place === undefined ? undefined : 1 / place)
    const nth = EVERY_NTH.get(lower(1).replace(/e[rnms]?$/u, ''))
    if (language === 'en' && share !== undefined) return { value: share, kind: 'share', length: 2 }
    if (language === 'de' && nth !== undefined) return { value: 1 / nth, kind: 'share', length: 2 }
  }
  // "Zu dritt": three of them.
  const together = /^(zweit|dritt|viert)$/u.exec(token.lower)
  if (together !== null && tokens[at - 1]?.lower === 'zu')
    return { value: EVERY_NTH.get(together[1]!)!, kind: 'count', length: 1 }
  // "Viertens", "fourthly".
  const place = PLACES.get(
    token.lower.replace(language === 'en' ? /(?<=\p{L}{4})ly$/u : /e(?:ns|[rnms])?$/u, ''),
  )
  if (
    place !== undefined &&
    !(
      language === 'en' &&
      (BEFORE_SHARE.has(tokens[at - 1]?.lower ?? '') || isGood(tokens, at)) &&
      // "A second question" is one in a row, "a third of them" and "a second later" are none.
      !(
        token.lower === 'second' &&
        tokens[at + 1]?.kind === 'word' &&
        !/^(?:of|to|or|and|later|before|after)$/u.test(lower(1))
      ) &&
      // "A third part": which one.
      !(token.lower === 'third' && IN_A_ROW.test(lower(1))) &&
      (/^(?:of|to)$/u.test(lower(1)) ||
        isGood(tokens, at) ||
        /^(?:a|one|about)$/u.test(tokens[at - 1]?.lower ?? ''))
    ) &&
    token.lower !== 'zweit' &&
    token.lower !== 'dritt'
  )
    return { value: place, kind: 'place', length: 1 }
  // "half a year" is six months.
  const halfYear =
    /^(?:half|halbe[snm]?)$/u.test(token.lower) &&
    [lower(1), lower(2)].some((word) => /^(?:year|jahre?s?)$/u.test(word))
  if (halfYear) return { value: 6, kind: 'count', length: lower(1) === 'a' ? 3 : 2 }
  // "half a minute", "eine halbe Stunde".
  if (
    language === 'de' &&
    /^halbe[nrsm]?$/u.test(token.lower) &&
    /^(?:minute|stunde|tag|seite)/u.test(lower(1))
  )
    return { value: 0.5, kind: 'share', length: 1 }
  const share = SHARES[language].get(token.lower)
  if (share !== undefined) {
    // "A good fifth": somewhat more.
    const previous = tokens[isGood(tokens, at) ? at - 2 : at - 1]?.lower ?? ''
    const many = plain(previous, language)
    if (token.lower === 'half' || language === 'de' || BEFORE_SHARE.has(previous))
      return { value: share * (many ?? 1), kind: 'share', length: 1 }
    return null
  }
  if (ONE.has(token.lower)) {
    const counted =
      (ONLY.has(tokens[at - 1]?.lower ?? '') && tokens[at - 2]?.lower !== 'the') ||
      /^(?:single|einzige[rsnm]?)$/u.test(lower(1))
    return counted && !token.lower.startsWith('jed') ? { value: 1, kind: 'count', length: 1 } : null
  }
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
  if (LABELLED.test(tokens[at - 1]?.lower ?? '') && !/^\d{3}/u.test(token.raw))
    return { value: amount, kind: 'place', length: 1 }
  return {
    value: amount,
    kind: /^0?\.\d/u.test(token.raw) || /^0,\d/u.test(token.raw) ? 'ratio' : 'count',
    length: 1,
  }
}

/** "A good fifth". */
const isGood = (tokens: readonly RawToken[], at: number): boolean =>
  tokens[at - 1]?.lower === 'good' && tokens[at - 2]?.lower === 'a'

/** "116 006": which telephone, in groups of three; a year before a number is none. */
function dialledAt(tokens: readonly RawToken[], at: number): Hit | null {
  const isGroup = (token: RawToken | undefined): boolean => token !== undefined && /^\d{3}$/u.test(token.raw)
  if (!/^(?:0\d{2,4}|\d{3})$/u.test(tokens[at]!.raw)) return null
  let end = at + 1
  while (isGroup(tokens[end])) end += 1
  if (end === at + 1) return null
  const digits = tokens.slice(at, end).map(({ raw }) => raw)
  return { value: Number(digits.join('')), kind: 'place', length: end - at }
}
