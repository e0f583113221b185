import { canBe, isForWhich, needNot, negated } from './carries-may.js'
import {
  ADVICE,
  CERTAIN,
  DUTY,
  DUTY_IN_SOURCE,
  DUTY_SAYINGS,
  MAY_BE_SAID,
  OFTEN,
  OFTEN_BE_SAID,
  POSSIBLE,
  PROBABLE,
  WISH_BE_SAID,
  WISHED,
} from './certainty-words.js'
import { type Case, type Check, finding } from './check.js'
import { boundParts, placesOf, standsBeside } from './hedges.js'
import { leavesOpen, openAt } from './open-questions.js'
import type { PhraseFinder } from './phrases.js'
import type { Reading } from './reading.js'

/** Whoever may as they like is under no duty. */
const OPTIONAL =
  /\b(?:if|when|as|whenever) (?:they|she|he|you|we|one|people) (?:want|wish|like|choose|prefer|please)s?\b|\b(?:optional|voluntary|voluntarily)\b|(?<!\p{L})(?:wenn|falls|wie|sofern) (?:sie|er|du|wir|man|ihr)(?: es)? (?:will|wollen|willst|wollt|möchte|möchten|möchtest|mag|mögen)(?!\p{L})|(?<!\p{L})freiwillig(?!\p{L})/iu

/** A "may" stays a "may", a "probably" a "probably", and advice does not become a duty. */
export const checkModality: Check = (judged) => {
  const { claim } = judged
  const says = (table: PhraseFinder, readings: readonly Reading[]): boolean =>
    readings.some((reading) => table.has(reading.lowers, reading.language))
  if (isCertain(claim) && !says(CERTAIN, judged.sentences) && !isSteady(judged))
    return finding('modality', 'The claim is more certain than the source.')
  if (
    obliges(claim) &&
    !judged.sentences.some((source) => obliges(source) || isCondition(source)) &&
    !judged.quotes.some((quote, index) =>
      placesOf(DUTY_IN_SOURCE)(quote).some(
        (at) => judged.focus[index]!.has(quote.segmentOf[at]!) && !negated(quote, at),
      ),
    )
  )
    return finding('modality', 'The claim speaks of a duty; the source does not.')
  if (
    OPTIONAL.test(claim.text) &&
    judged.quotes.some(obliges) &&
    !judged.passages.some(({ text }) => OPTIONAL.test(text))
  )
    return finding('modality', 'The source speaks of a duty; the claim leaves it open.')
  if (judged.instructs) return null
  const placesIn = (...tables: readonly PhraseFinder[]): readonly number[] =>
    tables.flatMap((table) => placesOf(table)(claim))
  const same = says(OFTEN, [claim]) && says(OFTEN, judged.quotes)
  // A "may" binds the claim when it stands in the part of the source that the claim repeats.
  const unsure = POSSIBLE.has(claim.lowers, claim.language) || PROBABLE.has(claim.lowers, claim.language)
  const maybe = boundParts(judged, possibleAt, unsure ? undefined : 1)
  const mostly = boundParts(judged, probableAt)
  // "Only those who sign can join" told as "whoever joins has to sign".
  const asksFor = obliges(claim) && judged.sentences.some(isCondition)
  // A word that the source has beside its "may" does not stand for it: "may be a risk" told as "is a risk".
  const isTold = (at: number): boolean =>
    claim.content.some((word) => word.at === at && judged.inQuotes.has(word))
  const carries = [...placesIn(POSSIBLE, PROBABLE).filter((at) => !isForWhich(claim, at)), ...canBe(claim)]
  const besideMay = placesIn(ADVICE, ...(maybe.length > 0 ? [MAY_BE_SAID] : []))
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
  if (boundParts(judged, openAt).length > 0 && !claimsMaybe && !leavesOpen(claim))
    return finding('modality', 'The source leaves a question open; the claim answers it.')
  if (!standsBeside(claim, boundParts(judged, wishedAt), placesIn(ADVICE, POSSIBLE, WISHED, WISH_BE_SAID)))
    return finding('modality', 'The source asks for something; the claim says that it is so.')
  return null
}

/** Where a source says "often", unless it asks how often. */
const probableAt = (quote: Reading): readonly number[] =>
  ASKS_HOW_OFTEN.test(quote.text)
    ? []
    : placesOf(PROBABLE)(quote).filter(
        (at) => !IS_COMPARED.test(quote.lowers.slice(at - 1, at + 1).join(' ')),
      )

/** "Makes it more likely" says that a risk is higher. */
const IS_COMPARED = /^(?:(?:more|less) likely|\p{L}* ?(?:likelier|wahrscheinlicher))$/u

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

function isCertain(claim: Reading): boolean {
  return CERTAIN.find(claim.lowers, claim.language).some(({ at }) => {
    if (negated(claim, at)) return false
    // "Bound to him": tied, not certain.
    if (
      claim.lowers[at] === 'bound' &&
      /^(?:him|her|them|it|you|one|somebody|someone|the|a|an|his|their|that|each)$/u.test(
        claim.lowers[at + 2] ?? '',
      )
    )
      return false
    const around = [claim.lowers[at - 1] ?? '', claim.lowers[at + 1] ?? '']
    return !around.some((lower) => /^(?:noch|wieder|not|nicht)$/u.test(lower))
  })
}

const ALWAYS = /\balways\b|(?<!\p{L})(?:immer|stets)(?!\p{L})/iu
const STEADY =
  /\b(?:constant|permanent|continu(?:al|ous))(?:ly)?\b|(?<!\p{L})(?:(?:an)?dauernd|ständig|permanent|fortwährend)\p{L}*(?!\p{L})/iu

const EACH_TIME = /\b(?:every|each) time\b|(?<!\p{L})jedes mal(?!\p{L})/iu
const EACH = /\b(?:each|every|any)\b|(?<!\p{L})jede[rsmn]?(?!\p{L})/iu
const OF_ITSELF = /\bautomatically\b|(?<!\p{L})automatisch(?!\p{L})/iu
const AUTOMATIC = /\bautomatic\b|(?<!\p{L})automatische[rsmn]?(?!\p{L})/iu

/** "Constant attention" is told as "always attentive", "each meeting" as "every time you meet". */
function isSteady({ claim, quotes }: Case): boolean {
  return [
    [ALWAYS, STEADY],
    [EACH_TIME, EACH],
    [OF_ITSELF, AUTOMATIC],
  ].some(([mine, theirs]) => mine!.test(claim.text) && quotes.some(({ text }) => theirs!.test(text)))
}

/** A duty that is not denied: "nobody has to" is none. */
function obliges(reading: Reading): boolean {
  const sayings = DUTY_SAYINGS.find(reading.lowers, reading.language).flatMap(({ at, length }) =>
    Array.from({ length }, (_, step) => at + step),
  )
  return DUTY.find(reading.lowers, reading.language).some(
    ({ at }) => !sayings.includes(at) && !negated(reading, at),
  )
}

/** "Only those who sign can join" asks for a signature. */
function isCondition({ text }: Reading): boolean {
  return /\b(?:only|nur)\b.*\b(?:can|may|kann|darf|können)\b|\b(?:can|may|kann|darf|können)\b.*\b(?:only|nur)\b/iu.test(
    text,
  )
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
    if (/^(?:what|was|no|kein\p{L}*)$/u.test(before)) return false
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
