import type { Case } from '../case/check.js'
import { isAsLongAs } from '../case/conditions.js'
import type { Reading } from '../reading/reading.js'

const OPENS = /^(?:if|when|whenever|wenn|falls|sofern|solange|sobald)$/u
/** These hold a "not" of their own: "if she was silent" is "if she said nothing". */
const SILENT = /(?<!\p{L})(?:schweig|schwieg|geschwieg)\p{L}*|\bsilen\p{L}*/iu

/** "If she breaks off contact" told as "as long as she does not break off contact". */
export function turnsCondition({ claim, quotes, inQuotes }: Case): boolean {
  if ([claim, ...quotes].some(({ text }) => SILENT.test(text))) return false
  const mine = conditionsIn(claim)
  return claim.content.some(
    (word) =>
      mine.has(word.clause) &&
      !word.frame &&
      !word.holdsNot &&
      inQuotes.matches(word).some((match) => {
        const quote = quotes.find((other) => other.holds(match))
        return (
          quote !== undefined &&
          conditionsIn(quote).has(match.clause) &&
          match.denied !== word.denied &&
          !match.holdsNot
        )
      }),
  )
}

/** The parts of a text that a condition opens. */
function conditionsIn({ lowers, clauseOf }: Reading): ReadonlySet<number> {
  return new Set(
    lowers.flatMap((lower, at) =>
      OPENS.test(lower) || isAsLongAs(lowers, at) ? [clauseOf[at + 1] ?? clauseOf[at]!] : [],
    ),
  )
}

const EVEN_IF_NOT =
  /\beven (?:if|when|though)\b[^.;]*(?:\b(?:not|no|never)\b|n['’]t\b)|(?<!\p{L})(?:auch|selbst) (?:wenn|falls)(?!\p{L})[^.;]*(?<!\p{L})(?:nicht|kein\p{L}*|nie)(?!\p{L})/iu
const IF = /\b(?:if|when|provided)\b|(?<!\p{L})(?:wenn|falls|sofern)(?!\p{L})/iu
const EITHER_WAY =
  /\b(?:even (?:if|when)|whether|not|no)\b|(?<!\p{L})(?:(?:auch|selbst) (?:wenn|falls)|ob|nicht|kein\p{L}*)(?!\p{L})/iu

const WHATEVER =
  /\bwhether or not\b|\bno matter (?:if|whether)\b|(?<!\p{L})(?:egal|gleich|unabhängig davon), ob(?!\p{L})|(?<!\p{L})ob [^.;,]* oder nicht(?!\p{L})/iu

/** "If she would like that" told as "even if she would not like that". */
export function ignoresCondition({ claim, quotes }: Case): boolean {
  return (
    (EVEN_IF_NOT.test(claim.text) || WHATEVER.test(claim.text)) &&
    quotes.every(({ text }) => IF.test(text) && !EITHER_WAY.test(text))
  )
}

const ONLY_IF =
  /\bonly (?:if|when|once|after|as long as|where)\b|\b(?:unless|provided|on condition)\b|(?<!\p{L})(?:(?:nur|erst),? (?:dann, )?(?:wenn|falls|sofern|solange|sobald|nachdem)|es sei denn|sofern|vorausgesetzt|außer,? wenn)(?!\p{L})/iu
const ONLY = /\b(?:only|unless|provided)\b|(?<!\p{L})(?:nur|erst|sofern|es sei denn|vorausgesetzt)(?!\p{L})/iu
const EVEN_IF =
  /\b(?:even (?:if|when|though|after|before|without)|whether|regardless|no matter)\b|(?<!\p{L})(?:auch|selbst|sogar),? (?:wenn|falls|nach|ohne|dann)(?!\p{L})|(?<!\p{L})(?:unabhängig|egal ob|ganz gleich)(?!\p{L})/iu

/** "Greet her even if she was silent" told as "greet her only if she talked", "even without a form" as "provided there is a form". */
export function bindsWhatHoldsAnyway({ claim, quotes }: Case): boolean {
  return (
    ONLY_IF.test(claim.text) &&
    !EVEN_IF.test(claim.text) &&
    quotes.every(({ text }) => EVEN_IF.test(text) && !ONLY.test(text))
  )
}

const UNLESS = /\bunless\b|(?<!\p{L})(?:es sei denn|außer,? wenn)(?!\p{L})/iu
/** "Unless" in other words: "except when", "only if", "not if". */
const EXCEPTS =
  /\b(?:unless|except|only|but for|not|no|never|without|until)\b|n['’]t\b|(?<!\p{L})(?:außer|ausgenommen|ausnahme\p{L}*|außerhalb|es sei denn|nur|erst|bis|nicht|kein\p{L}*|nie|ohne)(?!\p{L})/iu
const NOT =
  /\b(?:not|no|never|nobody|nothing)\b|n['’]t\b|(?<!\p{L})(?:nicht|kein\p{L}*|nie|niemand|nichts)(?!\p{L})/iu

/** "Her privacy is kept unless somebody is at risk" told as "kept when somebody is at risk". */
export function takesUnlessAsIf({ claim, quotes }: Case): boolean {
  return (
    IF.test(claim.text) &&
    !EXCEPTS.test(claim.text) &&
    quotes.every(({ text }) => UNLESS.test(text) && !NOT.test(text))
  )
}
