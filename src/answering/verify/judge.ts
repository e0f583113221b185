import type { Role } from '../../domain/passage.js'
import type { Case, Check, Finding } from './check.js'
import { checkCause } from './check-cause.js'
import { checkComparison } from './check-comparison.js'
import { checkModality } from './check-modality.js'
import { checkNegation } from './check-negation.js'
import { checkNumbers } from './check-numbers.js'
import { checkOrder } from './check-order.js'
import { checkContempt, checkPolicy } from './check-policy.js'
import { checkQuantifiers } from './check-quantifiers.js'
import { checkScope } from './check-scope.js'
import { checkSupport } from './check-support.js'
import type { Reading } from './reading.js'

/** Puts the checks to a claim, the plainest reason first. */
export function judge(judged: Case, names: Check): Finding | null {
  const checks =
    judged.role === 'say' && speaksToSomebody(judged.claim)
      ? wordingChecks(names)
      : factChecks(names, judged.role)
  for (const check of checks) {
    const found = check(judged)
    if (found !== null) return found
  }
  return null
}

function wordingChecks(names: Check): readonly Check[] {
  return [checkPolicy, checkNumbers, names]
}

function factChecks(names: Check, role: Role): readonly Check[] {
  const facts: Check[] = [
    checkNumbers,
    names,
    checkScope,
    checkQuantifiers,
    checkNegation,
    checkModality,
    checkCause,
    checkComparison,
    checkOrder,
    checkSupport,
  ]
  if (role === 'say') facts.unshift(checkPolicy)
  else if (role !== 'avoid')
    facts.unshift(({ claim, quotes }) =>
      quotes.some((quote) => checkContempt(quote) !== null) ? null : checkContempt(claim),
    )
  return facts
}

/** "That sounds hard", "What he did was wrong": said to somebody without a "you". */
const ABOUT_HER = {
  en: /\b(?:he|him|sounds?|seems?|okay|ok|all right|allowed to|makes sense)\b/iu,
  de: /\b(?:er|ihn|ihm|klingt|scheint|okay|ok|in ordnung|darf da sein|dürfen da sein|ergibt sinn)\b/iu,
} as const

/** A wording for a conversation says "you", "I" or "we", or asks. A bare statement called `say` is judged as the statement it is. */
function speaksToSomebody({ lowers, language, text }: Reading): boolean {
  const address =
    language === 'en'
      ? /^(?:you|your|yours|i|we|us|me|my|our|let)$/u
      : /^(?:du|dir|dich|dein\p{L}*|ich|wir|uns|mir|mich|mein\p{L}*|unser\p{L}*)$/u
  if (ABOUT_HER[language].test(text)) return true
  return text.trimEnd().endsWith('?') || lowers.some((lower) => address.test(lower))
}
