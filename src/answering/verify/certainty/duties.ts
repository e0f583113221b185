import { DUTY, DUTY_IN_SOURCE, DUTY_SAYINGS } from '../case/certainty-words.js'
import type { Case } from '../case/check.js'
import type { Reading } from '../reading/reading.js'
import { negated } from './carries-may.js'
import { placesOf } from './hedges.js'

/** Whoever may as they like is under no duty. */
const OPTIONAL =
  /\b(?:if|when|as|whenever) (?:they|she|he|you|we|one|people) (?:want|wish|like|choose|prefer|please)s?\b|\b(?:optional|voluntary|voluntarily)\b|(?<!\p{L})(?:wenn|falls|wie|sofern) (?:sie|er|du|wir|man|ihr)(?: es)? (?:will|wollen|willst|wollt|möchte|möchten|möchtest|mag|mögen)(?!\p{L})|(?<!\p{L})freiwillig(?!\p{L})/iu

/** "Must" where the source asks for nothing. */
export function addsDuty({ claim, quotes, sentences, focus }: Case): boolean {
  return (
    obliges(claim) &&
    !isConditionOf(claim, quotes) &&
    !sentences.some((source) => obliges(source) || isCondition(source) || FORBIDS.test(source.text)) &&
    !quotes.some((quote, index) =>
      placesOf(DUTY_IN_SOURCE)(quote).some(
        (at) => focus[index]!.has(quote.segmentOf[at]!) && !negated(quote, at),
      ),
    )
  )
}

/** "Counted if it was signed" told as "to count, it had to be signed". */
function isConditionOf(claim: Reading, quotes: readonly Reading[]): boolean {
  return FOR_IT.test(claim.text) && quotes.some(({ text }) => IF.test(text))
}
const FOR_IT =
  /(?:^|[,;] )(?:in order )?(?:to|for) [^.;]*\b(?:had|have|has|must)\b|\bthere (?:must|have to|has to|had to)\b[^.;]* for |(?<!\p{L})(?:damit|um|für)(?!\p{L})[^.;]*(?<!\p{L})(?:muss|müssen|musste|mussten)(?!\p{L})|(?<!\p{L})(?:muss|müssen) aber(?!\p{L})/iu
const IF =
  /\b(?:if|counted|provided|means|with (?:concrete |clear )?(?:signs|proof))\b|(?<!\p{L})(?:wenn|sofern|falls|vorausgesetzt|gezählt|heißt|setzt [^.;]* voraus)(?!\p{L})/iu

/** "If they like" where the source says "must". */
export function losesDuty({ claim, quotes, passages }: Case): boolean {
  return (
    OPTIONAL.test(claim.text) && quotes.some(obliges) && !passages.some(({ text }) => OPTIONAL.test(text))
  )
}

/** What may not be asked for is owed without it. */
const FORBIDS =
  /\b(?:must|may) not\b|(?<!\p{L})(?:darf|dürfen)(?: \p{L}+){0,5} nicht(?!\p{L})(?! davon)|(?<!\p{L})nicht(?: \p{L}+){1,3} (?:darf|dürfen)(?!\p{L})/iu

/** A duty that is not denied: "nobody has to" is none. */
export function obliges(reading: Reading): boolean {
  const sayings = DUTY_SAYINGS.find(reading.lowers, reading.language).flatMap(({ at, length }) =>
    Array.from({ length }, (_, step) => at + step),
  )
  return DUTY.find(reading.lowers, reading.language).some(
    ({ at }) =>
      !sayings.includes(at) &&
      (!negated(reading, at) || isWithout(reading, at)) &&
      // "May report it, but need not": a mark or a "but" stands between.
      !/^(?:nicht(?: |$)|(?:aber|but|es|sie) (?:\p{L}+ )?(?:nicht|not)$)/u.test(
        reading.lowers.slice(at + 1, at + 3).join(' '),
      ),
  )
}

/** "Has to be free of pressure": a duty, though it takes something away. */
function isWithout({ lowers, clauses, clauseOf }: Reading, at: number): boolean {
  const { from } = clauses[clauseOf[at]!]!
  return from !== null && from > at && /^(?:free|frei|without|ohne)$/u.test(lowers[from]!)
}

/** "Only those who sign can join" asks for a signature. */
export function isCondition({ text }: Reading): boolean {
  return /\bonly (?:if|when|once)\b|(?<!\p{L})(?:erst|nur),? (?:wenn|sobald)(?!\p{L})|\b(?:only|nur)\b.*\b(?:can|may|kann|darf|können)\b|\b(?:can|may|kann|darf|können)\b.*\b(?:only|nur)\b/iu.test(
    text,
  )
}
