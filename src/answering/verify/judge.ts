import type { Role } from '../../domain/passage.js'
import { checkAltered } from './altered/check-altered.js'
import type { Case, Check, Finding } from './case/check.js'
import { checkCause } from './cause/check-cause.js'
import { checkModality } from './certainty/check-modality.js'
import { checkComparison } from './comparison/check-comparison.js'
import { checkNegation } from './negation/check-negation.js'
import { checkNumbers } from './numbers/check-numbers.js'
import { checkCopy } from './order/check-copy.js'
import { checkOrder } from './order/check-order.js'
import { checkSwap } from './order/check-swap.js'
import { checkTurned } from './order/check-turned.js'
import { checkContempt, checkPolicy } from './policy/check-policy.js'
import { checkWording } from './policy/check-wording.js'
import { checkQuantifiers } from './quantity/check-quantifiers.js'
import type { Reading } from './reading/reading.js'
import { checkElsewhere } from './scope/check-elsewhere.js'
import { checkKinds } from './scope/check-kinds.js'
import { checkScope } from './scope/check-scope.js'
import { checkSupport } from './weighing/check-support.js'

/** Puts the checks to a claim, the plainest reason first; what no single word decides is weighed at the end. */
export function judge(judged: Case, names: Check): Finding | null {
  // The weights were learned from what the other checks leave, without `checkAltered`.
  return (
    judgeHard(judged, names) ?? (isWording(judged) ? null : (checkAltered(judged) ?? checkSupport(judged)))
  )
}

/** The checks of which each can drop a claim alone. */
export function judgeHard(judged: Case, names: Check): Finding | null {
  for (const check of isWording(judged) ? wordingChecks(names) : factChecks(names, judged.role)) {
    const found = check(judged)
    if (found !== null) return found
  }
  return null
}

const isWording = ({ role, claim }: Case): boolean => role === 'say' && speaksToSomebody(claim)

function wordingChecks(names: Check): readonly Check[] {
  return [checkPolicy, checkWording, checkNumbers, names]
}

function factChecks(names: Check, role: Role): readonly Check[] {
  const facts: Check[] = [
    checkNumbers,
    names,
    checkKinds,
    checkScope,
    checkQuantifiers,
    checkNegation,
    checkModality,
    checkCause,
    checkComparison,
    checkOrder,
    checkSwap,
    checkCopy,
    checkTurned,
    checkElsewhere,
  ]
  if (role === 'say') facts.unshift(checkPolicy, checkWording)
  else if (role !== 'avoid')
    facts.unshift(({ claim, quotes }) =>
      quotes.some((quote) => checkContempt(quote) !== null) ? null : checkContempt(claim),
    )
  return facts
}

/**
 * A wording for a conversation speaks to somebody, or of the two in the room. What is called `say` and tells of women, studies and
 * numbers in general is judged as the statement it is.
 */
function speaksToSomebody({ lowers, language, text, numbers }: Reading): boolean {
  const address =
    language === 'en'
      ? /^(?:you|your|yours|i|we|us|me|my|our|let|he|him|his)$/u
      : /^(?:du|dir|dich|dein\p{L}*|ich|wir|uns|mir|mich|mein\p{L}*|unser\p{L}*|er|ihn|ihm)$/u
  if (text.trimEnd().endsWith('?') || lowers.some((lower) => address.test(lower))) return true
  // "There seem to be two feelings at once."
  const countsLittle = numbers.every(({ kind, value }) => kind === 'count' && value <= 3)
  return countsLittle && !IN_GENERAL[language].test(text)
}

/** Words of reports, not of talk. */
const IN_GENERAL = {
  en: /\b(?:stud(?:y|ies)|research|authors?|survivors?|victims?|women|men|people|clients?|participants?|therapy|treatment|symptoms?|trauma|ptsd|attachment|bonds?|perpetrators?|traffickers?|violence|percent|most|always|never|proven?|proves)\b/iu,
  de: /(?<!\p{L})(?:studien?|forschung|autor\p{L}*|betroffene\p{L}*|opfer|frauen|männer|menschen|klient\p{L}*|teilnehm\p{L}*|therapie|behandlung|symptom\p{L}*|traum\p{L}*|ptbs|bindung\p{L}*|täter\p{L}*|gewalt|prozent|meisten|immer|nie|bewiesen|beweist)(?!\p{L})/iu,
} as const
