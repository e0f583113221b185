import {
  ADVICE,
  MAY_BE_SAID,
  OFTEN,
  OFTEN_BE_SAID,
  POSSIBLE,
  PROBABLE,
  WISH_BE_SAID,
  WISHED,
} from '../case/certainty-words.js'
import { type Case, type Check, finding } from '../case/check.js'
import type { PhraseFinder } from '../reading/phrases.js'
import type { Reading } from '../reading/reading.js'
import { canBe, isForWhich, needNot, occursAt, supposedAt } from './carries-may.js'
import { addsDuty, isCondition, losesDuty, obliges } from './duties.js'
import { isShall, possibleAt, probableAt, SHALL } from './hedged-at.js'
import { boundParts, placesOf, standsBeside } from './hedges.js'
import { isMoreCertain } from './more-certain.js'
import { leavesOpen, openAt } from './open-questions.js'
import { wishedAt } from './wished-at.js'

/** A "may" stays a "may", a "probably" a "probably", and advice does not become a duty. */
export const checkModality: Check = (judged) => {
  const { claim } = judged
  const says = (table: PhraseFinder, readings: readonly Reading[]): boolean =>
    readings.some((reading) => table.has(reading.lowers, reading.language))
  if (isMoreCertain(judged)) return finding('modality', 'The claim is more certain than the source.')
  if (addsDuty(judged)) return finding('modality', 'The claim speaks of a duty; the source does not.')
  if (losesDuty(judged)) return finding('modality', 'The source speaks of a duty; the claim leaves it open.')
  if (judged.instructs) return null
  const placesIn = (...tables: readonly PhraseFinder[]): readonly number[] =>
    tables.flatMap((table) => placesOf(table)(claim))
  const same = says(OFTEN, [claim]) && says(OFTEN, judged.quotes)
  // A "may" binds the claim when it stands in the part of the source that the claim repeats.
  const unsure = POSSIBLE.has(claim.lowers, claim.language) || PROBABLE.has(claim.lowers, claim.language)
  // Advice may stand as advice: "should be offered" told as "offer".
  const advises = judged.role === 'step' && judged.quotes.some(asksForIt)
  const maybe = boundParts(
    judged,
    (quote) => possibleAt(quote).filter((at) => !(advises && isShall(quote, at))),
    unsure ? undefined : 1,
  )
  const mostly = boundParts(judged, (quote) => probableAt(quote, judged))
  // "Only those who sign can join" told as "whoever joins has to sign".
  const asksFor = obliges(claim) && judged.sentences.some(isCondition)
  const alsoMay = judged.quotes.some(({ text }) => ALSO_MAY.test(text))
  // A word that the source has beside its "may" does not stand for it: "may be a risk" told as "is a risk".
  const isTold = (at: number): boolean =>
    claim.content.some(
      (word) =>
        word.at === at &&
        judged.inQuotes
          .matches(word)
          .some(
            ({ lower, language }) =>
              !SHALL.test(lower) &&
              !(
                AS_MAY.test(claim.lowers[at]!) &&
                !(SEEMS.test(claim.lowers[at]!) && alsoMay) &&
                (POSSIBLE.has([lower], language) || PROBABLE.has([lower], language))
              ),
          ),
    )
  const carries = [
    ...supposedAt(claim, judged.quotes),
    ...occursAt(claim),
    ...placesIn(POSSIBLE, PROBABLE).filter((at) => !isForWhich(claim, at)),
    ...canBe(claim),
  ]
  const shall = judged.quotes.some((quote) => quote.lowers.some((_, at) => isShall(quote, at)))
  const besideMay = placesIn(
    ADVICE,
    ...(maybe.length > 0 ? [MAY_BE_SAID, ...(shall ? [WISH_BE_SAID] : [])] : []),
  )
  carries.push(...besideMay.filter((at) => !isTold(at)))
  carries.push(...needNot(claim))
  if (mostly.length > 0) carries.push(...placesIn(OFTEN_BE_SAID))
  if (!same && !asksFor && !standsBeside(claim, [...maybe, ...mostly], carries))
    return finding('modality', 'The source says "may", "often" or "probably"; the claim leaves it out.')
  const claimsMaybe = POSSIBLE.has(claim.lowers, claim.language)
  if (
    maybe.length > 0 &&
    mostly.length === 0 &&
    PROBABLE.has(claim.lowers, claim.language) &&
    !claimsMaybe &&
    !judged.quotes.some(({ text }) => RATHER_SO.test(text)) &&
    !says(OFTEN, judged.quotes)
  )
    return finding('modality', 'The source says "may"; the claim says "often" or "probably".')
  const evenSo = EVEN_SO.test(claim.text) && judged.quotes.some(({ text }) => NOT_DEPENDING.test(text))
  if (
    boundParts(judged, openAt).length > 0 &&
    !claimsMaybe &&
    !evenSo &&
    !leavesOpen(claim) &&
    !isNotWhether(judged)
  )
    return finding('modality', 'The source leaves a question open; the claim answers it.')
  if (advises) return null
  if (!standsBeside(claim, boundParts(judged, wishedAt), placesIn(ADVICE, POSSIBLE, WISHED, WISH_BE_SAID)))
    return finding('modality', 'The source asks for something; the claim says that it is so.')
  return null
}

/** Less than "may", and more: "dürfte", "suggests that". */
const RATHER_SO = /\bsuggests?\b|(?<!\p{L})(?:dürften?|(?:legt|legen) nahe)(?!\p{L})/iu
/** "Must not depend on whether she works with them" told as "even if she does not work with them". */
const NOT_DEPENDING =
  /\b(?:not|n['’]t) (?:depend|hinge|be (?:made )?(?:dependent|conditional)) on whether\b|(?<!\p{L})nicht davon abhäng\p{L}*(?: gemacht werden| sein)?, ob(?!\p{L})/iu
const EVEN_SO =
  /\beven if\b[^.;]*(?:\bnot\b|n['’]t\b)|\bwhether or not\b|(?<!\p{L})auch(?: dann)?,? wenn(?!\p{L})[^.;]*(?<!\p{L})(?:nicht|kein\p{L}*)(?!\p{L})/iu

/** "Counted what they hoped, not whether it came" told as "not what came": both say "not". */
function isNotWhether({ claim, quotes }: Case): boolean {
  return (
    claim.clauses.some(({ negated: denies }) => denies) && quotes.some(({ text }) => NOT_WHETHER.test(text))
  )
}
const NOT_WHETHER =
  /\b(?:idea|belief|assumption) that\b[^.;]*\bnot\b|\bnot (?:whether|if|how (?:many|often))\b|\b(?:whether|how (?:many|often))\b[^.;]*\bnot (?:tell|show|say|known?|be)\b|(?<!\p{L})nicht,? (?:ob|wie (?:viele|oft))(?!\p{L})|(?<!\p{L})ob(?!\p{L})[^.;]*(?<!\p{L})nicht (?:ableiten|sagen|zeigen|bekannt)/iu

/** "Kann dazu führen" told as "eine mögliche Folge": the word stands for the "may" itself. */
const AS_MAY =
  /^(?:möglich\p{L}*|denkbar\p{L}*|possib\p{L}*|potential\p{L}*|wirkt|wirken|wirkte|klingt|aussieht|aussehen|looks?|looked|appears?|appeared|vermut\p{L}*|erlaub\p{L}*|allow\p{L}*)$/u
/** "She seems cold and may be numb": the "seems" of a claim keeps the first alone. */
const SEEMS = /^(?:wirkt|wirken|wirkte|klingt|aussieht|aussehen|looks?|looked|appears?|appeared)$/u
const ALSO_MAY = /\b(?:may|might|can|could)\b|(?<!\p{L})(?:kann|können|könnten?|dürften?)(?!\p{L})/iu

function asksForIt(quote: Reading): boolean {
  return quote.lowers.some((_, at) => isShall(quote, at)) || wishedAt(quote).length > 0
}
