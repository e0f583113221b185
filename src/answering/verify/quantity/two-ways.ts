import type { Case } from '../case/check.js'
import type { Reading } from '../reading/reading.js'

/** Whether the claim leaves two ways only, where the source leaves more. */
export function leavesTwoOnly(judged: Case): boolean {
  return (
    leavesTwo(judged.claim) &&
    !judged.sentences.some(leavesTwo) &&
    !isGivenChoice(judged) &&
    !judged.instructs
  )
}

/** "Either … or": one of two, and nothing between. "Not … either", "neither … nor" deny, and choose nothing. */
function leavesTwo({ text, language }: Reading): boolean {
  return language === 'en'
    ? /(?<!\b(?:no|not(?: \p{L}+){0,2}|nor) )\beither\b[^.;:]*\bor\b/iu.test(text)
    : /(?<!\p{L}|\bkein |(?<!\p{L})nicht (?:\p{L}+ ){0,2})entweder(?!\p{L})/iu.test(text)
}

/** "Late or wrong" told as "either late or wrong": the same word stands behind the "or". */
function isGivenChoice({ claim, quotes, inQuotes }: Case): boolean {
  const isOr = (lower: string | undefined): boolean => lower === 'or' || lower === 'oder'
  const other = claim.content.find(({ at }) => isOr(claim.lowers[at - 1]))
  return (
    other !== undefined &&
    quotes.some((quote) =>
      inQuotes.matches(other).some((match) => quote.holds(match) && isOr(quote.lowers[match.at - 1])),
    )
  )
}
