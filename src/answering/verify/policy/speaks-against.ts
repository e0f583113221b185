import type { Case } from '../case/check.js'
import { isCommandVerb } from '../case/instructs.js'
import { createMatcher } from '../case/matching.js'
import type { Reading, Word } from '../reading/reading.js'
import { warnedOf } from './warned-of.js'

/** What a claim names before it gives its reason: "Asking why: it sounds like blame". */
function headOf({ lowers }: Reading): number {
  const end = lowers.findIndex((lower) => /^[:;.!?]$/u.test(lower))
  return end === -1 ? lowers.length : end
}

const NOT = {
  en: /^(?:not|no|never|nobody|nothing|none|\p{L}+n['’]t|avoid|refrain|stop|cannot)$/u,
  de: /^(?:nicht|nichts|nie|niemals|niemand\p{L}*|kein\p{L}*|vermeide?|unterlasse?)$/u,
} as const
const DOING = /^(?!during|nothing|anything|something|everything|being$)\p{L}{2,}ing$/u
const OPENS_LATE =
  /^(?:when|if|while|once|after|before|until|unless|during|in|at|as|wenn|falls|sobald|solange|bevor|nachdem|bei|beim|während|in|im|nach|vor)$/u

/**
 * "Do not leave her alone", "sie nicht allein lassen": under "better not" it would ask for the reverse. "Telling her that she need
 * not be ashamed" denies only what is told, and "arguing does not help" says itself what it thinks of arguing.
 */
export function startsWithNot(claim: Reading): boolean {
  const { lowers, clauseOf, language } = claim
  const last = OPENS_LATE.test(lowers[0] ?? '') ? 1 : 0
  const head = headOf(claim)
  const warned = warnedOf(claim)
  const first = lowers.findIndex(
    (lower, at) => at < head && clauseOf[at]! <= last && NOT[language].test(lower),
  )
  if (first === -1 || [...warned].some((at) => clauseOf[at] === clauseOf[first])) return false
  return language === 'de' || !lowers.slice(0, first).some((lower) => DOING.test(lower))
}

/** Where what is to be left ends: at the colon, or behind the words that a line opens with in quotation marks; -1: nothing tells. */
function leftUntil(passage: Reading): number {
  const { lowers } = passage
  const head = headOf(passage)
  if (lowers[head] === ':') return head
  return /^["“„«»]$/u.test(lowers[0] ?? '')
    ? lowers.findIndex((lower, at) => at > 1 && /^["“”«»]$/u.test(lower))
    : -1
}

/**
 * "He never loved her" of "telling her he never loved her: it makes her defend him", or of a line that begins with these words in quotation
 * marks: all of it stands in what is to be left, and nothing of it in the reason that is given.
 */
export function saysOnlyWhatIsLeft({ claim, passages }: Case): boolean {
  if (claim.content.length === 0) return false
  return passages.every((passage) => {
    const end = leftUntil(passage)
    if (end === -1) return false
    const inPassage = createMatcher([passage])
    return claim.content.every((word) => inPassage.matches(word).some(({ at }) => at < end))
  })
}

/** "Touch her only if she agrees", "with caution": how it is to be done, and not what is to be left. */
const LIMITED =
  /\b(?:only|carefully|with (?:care|caution)|be careful|rather|instead)\b|(?<!\p{L})(?:nur|erst(?! recht)|vorsicht\p{L}*|behutsam|lieber)(?!\p{L})/u

/** Whether the quotes speak against what the claim names, and not for it: they deny it, warn of it, or tell of the harm it does. */
export function speaksAgainst({ claim, quotes, inQuotes }: Case): boolean {
  const head = headOf(claim)
  const said = warnedOf(claim)
  const warned = quotes.map(warnedOf)
  if (LIMITED.test(claim.lowers.slice(0, head).join(' '))) return false
  const told: boolean[] = []
  for (const word of claim.content) {
    // What the claim denies itself, the quotes would have to ask for.
    if (word.at >= head || (word.frame && word.at > 0) || word.named || (word.denied && !said.has(word.at)))
      continue
    const sides = inQuotes.matches(word).flatMap((match) => sideOf(match, quotes, warned))
    // "Leave the treatment to others": advice, whatever is denied behind it.
    if (word.at === 0 && isCommandVerb(claim, 0) && !sides.includes('against')) return false
    if (sides.length > 0) told.push(sides.includes('against'))
  }
  const against = told.filter((isAgainst) => isAgainst).length
  // An English act is named first, a German one last.
  return against * 2 === told.length
    ? told.at(claim.language === 'en' ? 0 : -1) === true
    : against * 2 > told.length
}

function sideOf(match: Word, quotes: readonly Reading[], warned: readonly ReadonlySet<number>[]) {
  const index = quotes.findIndex((quote) => quote.holds(match))
  if (index === -1) return []
  if (match.denied || warned[index]!.has(match.at)) return ['against']
  return match.aside ? [] : ['plain']
}

const PROPOSES =
  /(?:^| )(?:let us|let's|shall we|can we|could we|we could|we can|i will|i'll|(?:wollen|sollen|können) wir|lass uns|wir könnten)(?: |$)/u
/** Whoever names the danger, or what makes it safe, does not walk into it. */
const WITH_CARE =
  /\b(?:careful\p{L}*|caution\p{L}*|safe\p{L}*|danger\p{L}*|risk\p{L}*|harm\p{L}*|only|before|first|instead|rather|unless|without)\b|(?<!\p{L})(?:vorsicht\p{L}*|behutsam\p{L}*|sicher\p{L}*|gefahr\p{L}*|gefährlich\p{L}*|risik\p{L}*|schad\p{L}*|nur|erst|zuerst|bevor|statt|ohne|lieber)(?!\p{L})/iu

/** "Plan her leaving now" of "planning to leave can be dangerous": what the claim tells to do, its quotes warn of. */
export function doesWhatIsWarnedOf({ claim, quotes, inQuotes, role, instructs }: Case): boolean {
  const begins = instructs || claim.content[0]?.at === 0
  if ((role === 'step' && !begins) || WITH_CARE.test(claim.text)) return false
  const warned = quotes.map(warnedOf)
  if (warned.every(({ size }) => size === 0)) return false
  return actsOf(claim).some((act) => {
    if (act.denied || (act.frame && !isCommandVerb(claim, act.at))) return false
    const found = inQuotes.matches(act).flatMap((match) => {
      const index = quotes.findIndex((quote) => quote.holds(match))
      return index === -1 ? [] : [warned[index]!.has(match.at)]
    })
    return found.length > 0 && found.every((isWarned) => isWarned)
  })
}

/** What is told or proposed to do: an English verb opens its part, a German one may close it. */
function actsOf(claim: Reading): Word[] {
  const { tokens, lowers, clauseOf, content, minor, language } = claim
  return [...content, ...minor].filter(({ at, clause }) => {
    const before = tokens[at - 1]
    if (before === undefined || before.kind === 'mark' || /^(?:and|und)$/u.test(before.lower)) return true
    const lead = lowers.filter((_, place) => place < at && clauseOf[place] === clause).join(' ')
    const proposed = PROPOSES.exec(lead)
    const closes = tokens[at + 1] === undefined || tokens[at + 1]!.kind === 'mark'
    if (language === 'de') return closes && /(?:en|ern|eln)$/u.test(lowers[at]!)
    return proposed !== null && lead.length <= proposed.index + proposed[0].length + 1
  })
}
