import { canBe, isForWhich, needNot, negated } from './carries-may.js'
import {
  ADVICE,
  MAY_BE_SAID,
  OFTEN,
  OFTEN_BE_SAID,
  POSSIBLE,
  PROBABLE,
  WISH_BE_SAID,
  WISHED,
} from './certainty-words.js'
import { type Check, finding } from './check.js'
import { addsDuty, isCondition, losesDuty, obliges } from './duties.js'
import { boundParts, placesOf, standsBeside } from './hedges.js'
import { isMoreCertain } from './more-certain.js'
import { leavesOpen, openAt } from './open-questions.js'
import type { PhraseFinder } from './phrases.js'
import type { Reading } from './reading.js'

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
  const mostly = boundParts(judged, (quote) => probableAt(quote, claim))
  // "Only those who sign can join" told as "whoever joins has to sign".
  const asksFor = obliges(claim) && judged.sentences.some(isCondition)
  // A word that the source has beside its "may" does not stand for it: "may be a risk" told as "is a risk".
  const isTold = (at: number): boolean =>
    claim.content.some(
      (word) =>
        word.at === at &&
        judged.inQuotes
          .matches(word)
          .some(
            ({ lower, language }) =>
              !SHALL.test(lower) && !(AS_MAY.test(claim.lowers[at]!) && POSSIBLE.has([lower], language)),
          ),
    )
  const carries = [...placesIn(POSSIBLE, PROBABLE).filter((at) => !isForWhich(claim, at)), ...canBe(claim)]
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
    !says(OFTEN, judged.quotes)
  )
    return finding('modality', 'The source says "may"; the claim says "often" or "probably".')
  const evenSo = EVEN_SO.test(claim.text) && judged.quotes.some(({ text }) => NOT_DEPENDING.test(text))
  if (boundParts(judged, openAt).length > 0 && !claimsMaybe && !evenSo && !leavesOpen(claim))
    return finding('modality', 'The source leaves a question open; the claim answers it.')
  if (advises) return null
  if (!standsBeside(claim, boundParts(judged, wishedAt), placesIn(ADVICE, POSSIBLE, WISHED, WISH_BE_SAID)))
    return finding('modality', 'The source asks for something; the claim says that it is so.')
  return null
}

/** "Must not depend on whether she works with them" told as "even if she does not work with them". */
const NOT_DEPENDING =
  /\b(?:not|n['’]t) (?:depend|hinge|be (?:made )?(?:dependent|conditional)) on whether\b|(?<!\p{L})nicht davon abhäng\p{L}*(?: gemacht werden| sein)?, ob(?!\p{L})/iu
const EVEN_SO =
  /\beven if\b[^.;]*(?:\bnot\b|n['’]t\b)|\bwhether or not\b|(?<!\p{L})auch(?: dann)?,? wenn(?!\p{L})[^.;]*(?<!\p{L})(?:nicht|kein\p{L}*)(?!\p{L})/iu

/** Where a source says "often", unless it asks how often, compares, or says it of a word that the claim leaves out. */
const probableAt = (quote: Reading, claim: Reading): readonly number[] =>
  ASKS_HOW_OFTEN.test(quote.text)
    ? []
    : placesOf(PROBABLE)(quote).filter((at) => {
        const here = quote.lowers.slice(Math.max(0, at - 1), at + 1).join(' ')
        const next = quote.lowers[at + 1] ?? ''
        return !(
          IS_COMPARED.test(here) ||
          (OFTENER.test(here) && COMPARES.test(claim.text)) ||
          (SEX.test(next) && !claim.lowers.some((lower) => SEX.test(lower)))
        )
      })

/** "Makes it more likely" says that a risk is higher. */
const IS_COMPARED = /^(?:(?:more|less) likely|\p{L}* ?(?:likelier|wahrscheinlicher))$/u
/** "Had contact more often than others" told as "had more contact than others". */
const OFTENER = /^(?:(?:more|less|most) (?:often|frequently)|(?:\p{L}+ )?(?:häufiger|häufigsten|öfter))$/u
const COMPARES =
  /\b(?:more|than|oftener|greater|rarer|fewer|less)\b|(?<!\p{L})(?:mehr|als|öfter|häufiger|seltener|größer\p{L}*|höher\p{L}*)(?!\p{L})/iu
/** "A mostly male perpetrator". */
const SEX = /^(?:male|female|männlich\p{L}*|weiblich\p{L}*|m[ae]n|männer\p{L}*|wom[ae]n|frauen)$/u

/** "Kann dazu führen" told as "eine mögliche Folge": the word stands for the "may" itself. */
const AS_MAY = /^(?:möglich\p{L}*|denkbar\p{L}*|possib\p{L}*|potential\p{L}*)$/u
const SHALL = /^(?:soll|sollen)$/u
const isShall = ({ lowers }: Reading, at: number): boolean => SHALL.test(lowers[at]!)

function asksForIt(quote: Reading): boolean {
  return quote.lowers.some((_, at) => isShall(quote, at)) || wishedAt(quote).length > 0
}

/** Where a source wants something; "the urge to help" and "centres advise in her language" do not. */
function wishedAt(quote: Reading): number[] {
  return WISHED.find(quote.lowers, quote.language).flatMap(({ at, phrase }) => {
    const [before, after] = [quote.lowers[at - 1] ?? '', quote.lowers[at + 1] ?? '']
    if (phrase === 'urge*' && !/^(?:urge|urges|urged)$/u.test(quote.lowers[at]!)) return []
    if (phrase === 'urge*' && /^(?:the|an|our|her|his|their|this|strong|own)$/u.test(before)) return []
    const opens = (token: string): boolean =>
      /^(?:|[.,;:!?]|to|that|against|for|on|not|neither|\p{L}+ing)$/u.test(token)
    if (phrase === 'advise*' && !opens(after) && !/^[,;:]?$/u.test(before)) return []
    return [at]
  })
}

const IS_OPEN = /^(?:called|reached|found|read|ordered|contacted|downloaded|rung)$/u
/** "45 could be used": they were. */
const WAS_DONE =
  /^(?:used|included|pooled|combined|joined|counted|found|reached|interviewed|given|calculated|worked|analysed|analyzed|compared|traced)$/u

/** "Could pool 45", "what can be done", "cannot" are no hedges; "can lead to", "may", "perhaps" are. */
function possibleAt(quote: Reading): number[] {
  const hits = POSSIBLE.find(quote.lowers, quote.language).filter(({ at, phrase }) => {
    const next = quote.lowers[at + 1] ?? ''
    const before = quote.lowers[at - 1] ?? ''
    if (NO_HEDGES.has(phrase)) return false
    // "Can be called on 116 016".
    if (phrase === 'can' && next === 'be' && IS_OPEN.test(quote.lowers[at + 2] ?? '')) return false
    if (/^(?:what|was|no|nor|kein\p{L}*)$/u.test(before)) return false
    // "Müssen allen vertrauen können": they must be able to.
    if (phrase === 'können' && MUST.test(quote.lowers.slice(0, at).join(' '))) return false
    // "She may say no": she is allowed to.
    if (phrase === 'may' && /^(?:say|refuse|choose|decide|receive|stop|also)$/u.test(next)) return false
    if (phrase === 'could')
      return (
        /^(?:be|lead|have|help|make|mean|bring|also)$/u.test(next) &&
        !(next === 'be' && WAS_DONE.test(quote.lowers[at + 2] ?? '')) &&
        !negated(quote, at)
      )
    if (next === 'not' || next === 'nicht') return phrase === 'may'
    return (
      !negated(quote, at) ||
      /^(?:may|might|perhaps|maybe|vielleicht|womöglich|möglicherweise|eventuell)$/u.test(phrase)
    )
  })
  return [...hits.map(({ at }) => at), ...looksAt(quote)]
}

const MUST = /(?<!\p{L})(?:muss|müssen|sollen|sollten?)(?: \p{L}+)+$/u

/** "Sieht oft wie eine freie Entscheidung aus": the two parts of the verb stand apart. */
function looksAt({ lowers, text }: Reading): number[] {
  return /(?<!\p{L})(?:sieht|sehen|sah|sahen)(?!\p{L})[^.;]* wie [^.;]* aus(?!\p{L})/iu.test(text)
    ? [lowers.findIndex((lower) => /^(?:sieht|sehen|sah|sahen)$/u.test(lower))]
    : []
}

/** Words that soften a claim, but whose absence loses nothing. */
const NO_HEDGES = new Set([
  'up to',
  'able to',
  'fähig',
  'some',
  'manche',
  'manchen',
  'mancher',
  'possibl*',
  'möglich',
  'lässt sich',
  'lassen sich',
  'darf',
  'dürfen',
  'suggest',
  'suggests',
])

/** "how often", "wie oft": a question of number, no hedge. */
const ASKS_HOW_OFTEN =
  /\b(?:how|wie) (?:often|common|oft|häufig)\b|\b(?:is|are) (?:very )?(?:common|frequent)\b|\b(?:ist|sind) (?:sehr )?häufig\b/iu
