import { POSSIBLE, PROBABLE } from '../case/certainty-words.js'
import type { Case } from '../case/check.js'
import type { Reading } from '../reading/reading.js'
import { negated } from './carries-may.js'
import { placesOf } from './hedges.js'

/* Where a source says "may" or "often", and means it. */

export const SHALL = /^(?:soll|sollen)$/u
export const isShall = ({ lowers }: Reading, at: number): boolean => SHALL.test(lowers[at]!)

/** Where a source says "often", unless it asks how often, compares, or says it of a word that the claim leaves out. */
export const probableAt = (quote: Reading, judged: Case): readonly number[] =>
  ASKS_HOW_OFTEN.test(quote.text)
    ? []
    : placesOf(PROBABLE)(quote).filter((at) => {
        const here = quote.lowers.slice(Math.max(0, at - 1), at + 1).join(' ')
        const next = quote.lowers[at + 1] ?? ''
        return !(
          IS_COMPARED.test(here) ||
          (OFTENER.test(here) && COMPARES.test(judged.claim.text)) ||
          (SEX.test(next) && !judged.claim.lowers.some((lower) => sexOf(lower) === sexOf(next))) ||
          (NAMES_IT.test(next) && OTHERS_SAY.test(judged.claim.text)) ||
          (here.endsWith('eher') && isRatherThan(quote, at, judged))
        )
      })

/** "Makes it more likely" says that a risk is higher. */
const IS_COMPARED = /^(?:(?:more|less) likely|\p{L}* ?(?:likelier|wahrscheinlicher))$/u
/** "Had contact more often than others" told as "had more contact than others". */
const OFTENER = /^(?:(?:more|less|most) (?:often|frequently)|(?:\p{L}+ )?(?:häufiger|häufigsten|öfter))$/u
const COMPARES =
  /\b(?:prefer\p{L}*|first|top|now and then|seldom|rarely|more|than|oftener|greater|rarer|fewer|less)\b|(?<!\p{L})(?:bevorzug\p{L}*|lieber|erster stelle|ab und zu|mehr|als|öfter|häufiger|seltener|größer\p{L}*|höher\p{L}*)(?!\p{L})/iu
/** "A mostly male perpetrator". */
const SEX = /^(?:male|female|männlich\p{L}*|weiblich\p{L}*|m[ae]n|männer\p{L}*|wom[ae]n|frauen)$/u

/** "Grows by this rather than by that" told as "more by this than by that", and not the other way round. */
function isRatherThan(quote: Reading, at: number, { claim, inQuotes }: Case): boolean {
  const isThan = (lower: string): boolean => lower === 'als' || lower === 'than'
  const turn = quote.lowers.indexOf('als', at)
  const than = claim.lowers.findIndex(isThan)
  if (turn === -1) return false
  if (than === -1) return COMPARES.test(claim.text)
  const behind = claim.content.filter((word) => word.at > than)
  return behind.some((word) => inQuotes.matches(word).some((match) => quote.holds(match) && match.at > turn))
}

const sexOf = (lower: string): 'm' | 'f' | null =>
  SEX.test(lower) ? (/^(?:male|männ|m[ae]n)/u.test(lower) ? 'm' : 'f') : null
/** "What is often called a flat" told as "what others call a flat". */
const NAMES_IT = /^(?:called|named|termed|genannt|bezeichnet|heißt)$/u
const OTHERS_SAY =
  /\b(?:others|elsewhere|known as|also|otherwise)\b|(?<!\p{L})(?:andere\p{L}*|sonst|auch|anderswo|bekannt)(?!\p{L})/iu

const IS_OPEN = /^(?:called|reached|found|read|ordered|contacted|downloaded|rung)$/u
/** "45 could be used": they were. */
const WAS_DONE =
  /^(?:used|included|pooled|combined|joined|counted|found|reached|interviewed|given|calculated|worked|analysed|analyzed|compared|traced)$/u

/** "Could pool 45", "what can be done", "cannot" are no hedges; "can lead to", "may", "perhaps" are. */
export function possibleAt(quote: Reading): number[] {
  const hits = POSSIBLE.find(quote.lowers, quote.language).filter(({ at, phrase }) => {
    const next = quote.lowers[at + 1] ?? ''
    const before = quote.lowers[at - 1] ?? ''
    if (NO_HEDGES.has(phrase)) return false
    // "Can be called on 116 016".
    if (phrase === 'can' && next === 'be' && IS_OPEN.test(quote.lowers[at + 2] ?? '')) return false
    if (/^(?:what|was|no|nor|kein\p{L}*)$/u.test(before)) return false
    // "Müssen allen vertrauen können": they must be able to.
    if (phrase === 'können' && MUST.test(quote.lowers.slice(0, at).join(' '))) return false
    // "Wer schwer lesen kann", "damit sie schlafen können": what somebody is able to.
    if (/^(?:kann|können)$/u.test(phrase) && isAbility(quote, at)) return false
    // "Tenants can ask for advice there": it is offered.
    if (IS_OFFERED.test(`${phrase} ${next}`)) return false
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

const isAbility = ({ lowers, clauseOf }: Reading, at: number): boolean =>
  /^(?:wer|damit)$/u.test(
    lowers.find((lower, place) => clauseOf[place] === clauseOf[at] && /\p{L}/u.test(lower)) ?? '',
  )
const IS_OFFERED = /^can (?:ask|find|get|contact|read|call)$/u
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
