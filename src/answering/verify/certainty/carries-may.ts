import type { Reading } from '../reading/reading.js'

/* Ways of a claim to keep a "may" of its source that no list of words holds: "noticeable", "lässt sich", "need not". */

/** "Spürbar", "noticeable": what can be felt, what can be noticed. */
const CAN_BE = {
  en: /^\p{L}{3,}[^l](?:able|ible)$/u,
  de: /^\p{L}{3,}bar(?:e[nmrs]?)?$/u,
} as const
const NO_CAN_BE =
  /^(?:reliable|probable|vulnerable|unable|terrible|horrible|responsible|(?:offen|wunder|sonder|furcht|dank|unmittel|ehr|nach)bar\p{L}*)$/u

export function canBe({ lowers, language }: Reading): number[] {
  const reflexive = language === 'de' && lowers.includes('sich')
  return lowers.flatMap((lower, at) =>
    (CAN_BE[language].test(lower) && !NO_CAN_BE.test(lower)) ||
    (reflexive && /^(?:lassen|lässt|ließ|ließen)$/u.test(lower))
      ? [at]
      : [],
  )
}

/** "Etwas, woran sie sich halten kann": what it is good for, no "may". */
export function isForWhich({ lowers, clauseOf }: Reading, at: number): boolean {
  const opens = lowers.findIndex((lower, place) => clauseOf[place] === clauseOf[at] && /\p{L}/u.test(lower))
  return /^(?:wo(?:r?an|rauf|mit|für|durch|rin|raus|von|bei))$/u.test(lowers[opens] ?? '')
}

/** "Muss man das nicht gleich als Ende verstehen": other readings are possible. */
export function needNot(claim: Reading): number[] {
  return claim.lowers.flatMap((lower, at) =>
    /^(?:muss|müssen|müsste|need|needs|have|has)$/u.test(lower) && negated(claim, at) ? [at] : [],
  )
}

/** Whether the part in which the token stands says "not". */
export function negated({ clauses, clauseOf }: Reading, at: number): boolean {
  return clauses[clauseOf[at]!]!.negated
}

/** "If it follows at all", "when she comes back": what is supposed is not said to be so. */
export function supposedAt({ lowers, language, text }: Reading, quotes: readonly Reading[]): number[] {
  if (SURELY.test(text) || quotes.some((quote) => SUPPOSES.test(quote.text))) return []
  const opens = language === 'en' ? /^(?:if|when|whenever)$/u : /^(?:wenn|falls|sofern)$/u
  return lowers.flatMap((lower, at) => (opens.test(lower) ? [at] : []))
}

/** "Kommt auch in Häusern vor", "kommt ohne Lärm aus": the two parts stand apart. */
export function occursAt({ lowers, clauseOf, language }: Reading): number[] {
  if (language !== 'de') return []
  return lowers.flatMap((lower, at) =>
    /^komm(?:t|en)$/u.test(lower) &&
    lowers.some(
      (part, place) => place > at && clauseOf[place] === clauseOf[at] && /^(?:vor|aus)$/u.test(part),
    )
      ? [at]
      : [],
  )
}
const SUPPOSES = /\b(?:if|when|whenever|where)\b|(?<!\p{L})(?:wenn|falls|sofern|wo)(?!\p{L})/iu
const SURELY = /\b(?:sure|certain\p{L}*|will|always)\b|(?<!\p{L})(?:sicher\p{L}*|immer|gewiss)(?!\p{L})/iu
