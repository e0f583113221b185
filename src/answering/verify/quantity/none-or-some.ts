import type { Case } from '../case/check.js'
import type { Matcher } from '../case/matching.js'
import { someAreNot } from '../negation/some-are-not.js'
import { createPhraseFinder, list, type PhraseFinder } from '../reading/phrases.js'
import type { Reading } from '../reading/reading.js'

const NEVER = createPhraseFinder({
  en: ['never', 'at no time'],
  de: ['nie', 'niemals', 'zu keiner zeit'],
})
const IF_EVER = createPhraseFinder({
  en: ['if it ever', 'if ever'],
  de: ['wenn überhaupt', 'falls überhaupt'],
})
/** What nobody can foresee, one never knows. */
const UNFORESEEN =
  /\bunpredictab\p{L}*|\b(?:can ?not|can['’]t) (?:be )?(?:foreseen?|predict\p{L}*)\b|(?<!\p{L})(?:unvorherseh|unberechenb)\p{L}*|nicht vorherseh\p{L}*|\bwithout warning\b|ohne (?:vor)?warnung/iu
/** What is constant never stops. */
const STEADY =
  /\b(?:constant|permanent|continu(?:al|ous)|last(?:s|ing)?)(?:ly)?\b|\ball the time\b|(?<!\p{L})(?:(?:an)?dauer\p{L}*|ständig\p{L}*|permanent\p{L}*|fortwährend\p{L}*)(?!\p{L})/iu
const NEVER_ENDS =
  /\bnever (?:\p{L}+ )?(?:stop|end|leave|cease|rest|calm|pause|quiet|go off|let up|switch)\p{L}*|(?<!\p{L})(?:nie|niemals)(?!\p{L})[^.;]*(?<!\p{L})(?:auf(?:hört|hören)?|end\p{L}*|ruh\p{L}*|verlässt|verlassen|nach|ab)(?!\p{L})/iu
/** "Nobody knows how often" is told as "there is no sure figure". */
const NOBODY_KNOWS = /\b(?:nobody|no one) knows\b|(?<!\p{L})niemand weiß|weiß niemand(?!\p{L})/iu
const NOT_KNOWN =
  /\b(?:know\p{L}*|figures?|numbers?|data)\b|(?<!\p{L})(?:wissen|weiß|bekannt|zahl(?:en)?|daten|kenntnis\p{L}*)(?!\p{L})/iu
const NOT_ONE = createPhraseFinder({
  en: ['none', 'nobody', 'no one', 'no', 'not one', 'not a single'],
  de: ['kein', 'keine', 'keiner', 'keines', 'keinem', 'keinen', 'niemand', 'niemanden', 'niemandem'],
})
const ENTIRELY_NOT = createPhraseFinder({
  en: list(
    'never, none, nobody, no one, no, nothing, not one, not any, neither, nor, without, free of, nowhere, cannot, can not, not a, alone',
  ),
  de: list(
    'nie, niemals, niemand*, kein*, nichts, nirgends, weder, ohne, frei von, kann nicht, können nicht, nicht ein, nicht eine, allein',
  ),
})
/** Of some, and so not of all. */
export const OF_SOME = createPhraseFinder({
  en: list('many, some, most, several, few, a few, often, sometimes, not all, not every'),
  de: list(
    'viele, vielen, manche, manchen, einige, einigen, meisten, mehrere, wenige, oft, häufig, manchmal, nicht alle, nicht jede, nicht jeder, nicht jedes',
  ),
})

/** "Many do not" must not become "nobody does", nor "not at first" become "never". */
export function saysNone(judged: Case): boolean {
  const { claim, quotes, inQuotes, instructs } = judged
  const never = NEVER.has(claim.lowers, claim.language)
  if (instructs || !(never || NOT_ONE.has(claim.lowers, claim.language))) return false
  if (someAreNot(judged)) return false
  if (never && quotes.some(({ text }) => UNFORESEEN.test(text))) return false
  if (never && NEVER_ENDS.test(claim.text) && quotes.some(({ text }) => STEADY.test(text))) return false
  if (NOT_KNOWN.test(claim.text) && quotes.some(({ text }) => NOBODY_KNOWS.test(text))) return false
  // What other parts of the quotes say of nobody does not count.
  const parts = new Set(
    [NEVER, NOT_ONE]
      .flatMap((table) => table.find(claim.lowers, claim.language))
      .map(({ at }) => claim.clauseOf[at]!),
  )
  if (
    OF_SOME.find(claim.lowers, claim.language).some(({ at }) =>
      [...parts].some((part) => part - claim.clauseOf[at]! <= 1 && part >= claim.clauseOf[at]!),
    )
  )
    return false
  const touched = touchedBy(claim, parts, quotes, inQuotes)
  const says = (table: PhraseFinder): boolean =>
    touched.some((lowers, index) => table.has(lowers, quotes[index]!.language))
  return never
    ? !says(NEVER) &&
        !says(NOT_ONE) &&
        !quotes.some(({ lowers, language }) => IF_EVER.has(lowers, language) || NEVER.has(lowers, language))
    : !says(ENTIRELY_NOT) && says(OF_SOME)
}

/** The words of those parts of the quotes that share most with these parts of the claim; gaps elsewhere. */
function touchedBy(
  claim: Reading,
  parts: ReadonlySet<number>,
  quotes: readonly Reading[],
  inQuotes: Matcher,
): readonly (readonly string[])[] {
  const told = claim.content.filter(({ clause }) => parts.has(clause))
  return quotes.map((quote) => {
    const counts = new Map<number, number>()
    for (const word of told)
      for (const clause of new Set(
        inQuotes
          .matches(word)
          .filter(quote.holds)
          .map((match) => match.clause),
      ))
        counts.set(clause, (counts.get(clause) ?? 0) + 1)
    const most = Math.max(0, ...counts.values())
    const clauses = new Set([...counts].filter(([, count]) => count === most).map(([clause]) => clause))
    return quote.lowers.map((lower, at) => (clauses.has(quote.clauseOf[at]!) ? lower : ''))
  })
}

const SOME = createPhraseFinder({
  en: list('many, some, most, several, few, a few, often, sometimes, one'),
  de: list(
    'viele, vielen, manche, manchen, einige, einigen, einiger, meisten, mehrere, wenige, oft, häufig, manchmal',
  ),
})

/** "No article showed" told as "some articles showed". */
export function saysSome({ claim, quotes, inQuotes, instructs }: Case): boolean {
  if (instructs) return false
  const parts = new Set(
    SOME.find(claim.lowers, claim.language)
      .map(({ at }) => claim.clauseOf[at]!)
      .filter((part) => !claim.clauses[part]!.negated),
  )
  if (parts.size === 0 || claim.clauses.some(({ negated }) => negated)) return false
  const touched = touchedBy(claim, parts, quotes, inQuotes)
  return touched.some(
    (lowers, index) =>
      NOT_ONE.has(lowers, quotes[index]!.language) &&
      !SOME.has(quotes[index]!.lowers, quotes[index]!.language),
  )
}

const NONE_OF =
  /\b(?:none|not one|not a single one) of\b|(?<!\p{L})(?:keine[rs]?|niemand) (?:von|der|dieser)(?!\p{L})/iu

/** "38 percent had gone back" told as "none of them had gone back". */
export function saysNoneOfCounted({ claim, quotes }: Case): boolean {
  return (
    NONE_OF.test(claim.text) &&
    claim.numbers.length === 0 &&
    quotes.every(
      ({ numbers, clauses }) =>
        numbers.some(({ kind }) => kind === 'share' || kind === 'count') &&
        !clauses.some(({ negated }) => negated),
    )
  )
}
