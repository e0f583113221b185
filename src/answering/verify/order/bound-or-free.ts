import type { Case } from '../case/check.js'
import type { Reading } from '../reading/reading.js'

const WHATEVER =
  /\b(?:whether (?:[^.;,]* )?or not|no matter|regardless|even (?:if|without|when)|of whatever kind|at any time|in any case|against (?:her|his|their) (?:wish|will)\p{L}*)\b|(?<!\p{L})(?:egal|(?:ganz )?gleich,? (?:ob|wie|was|wer)|unabhängig davon|ob [^.;,]* oder nicht|auch (?:dann,? )?(?:wenn|ohne|gegen)|selbst (?:dann,? )?(?:wenn|ohne|gegen)|jederzeit|auf jeden fall|in jedem fall)(?!\p{L})/iu
const FREE =
  /\b(?:even|whether|regardless|whatever|any|always|every|both|independent\p{L}*|without|although|though|despite)\b|(?<!\p{L})(?:auch|selbst|ob|egal|gleich|unabhängig\p{L}*|ebenso|sowohl|jede\p{L}*|immer|jederzeit|ohne|obwohl|trotz\p{L}*)(?!\p{L})/iu
const BINDS =
  /^(?:if|unless|only|provided|within|wenn|falls|sofern|solange|vorausgesetzt|nur|erst|innerhalb|sobald)$/u
const STILL_BOUND =
  /\b(?:if|unless|only|provided)\b|(?<!\p{L})(?:wenn|falls|sofern|solange|nur|erst)(?!\p{L})/iu

/** "If she agrees" told as "whether she agrees or not": behind the "whatever" stands what the source makes a condition. */
export function freesWhatIsBound({ claim, quotes, sentences, inQuotes }: Case): boolean {
  const whatever = WHATEVER.exec(claim.text)
  if (whatever === null || STILL_BOUND.test(claim.text.replace(WHATEVER, ''))) return false
  if ([...quotes, ...sentences].some(({ text }) => FREE.test(text))) return false
  const from = placeOf(claim, whatever.index)
  return quotes.every((quote) => {
    const bound = quote.lowers.findIndex((lower) => BINDS.test(lower))
    if (bound === -1) return false
    return [...claim.content, ...claim.minor].some(
      (word) =>
        word.at > from &&
        inQuotes
          .matches(word)
          .some((twin) => quote.holds(twin) && twin.at > bound && twin.clause - quote.clauseOf[bound]! <= 1),
    )
  })
}

/** The token at a place of the text, counted without spaces. */
function placeOf({ text, tokens }: Reading, index: number): number {
  let left = text.slice(0, index).replace(/\s/gu, '').length
  return tokens.findIndex(({ raw }) => {
    left -= raw.length
    return left < 0
  })
}

const UNTIL = /\b(?:until|till)\b|(?<!\p{L})bis(?! zu| auf| heute|her)(?!\p{L})/iu
const ONLY_WHEN =
  /\bonly (?:when|once|if)\b|(?<!\p{L})erst,?(?: dann,?)?(?: \p{L}+){0,4},? (?:wenn|nachdem|sobald)(?!\p{L})/iu
const WAITS =
  /\b(?:wait|hold back|put off|leave|postpone|avoid)|(?<!\p{L})(?:wart|zurückhalt|verschieb|aufschieb|lass|dauer|brauch|meid)/iu
const NOT =
  /\b(?:not|no|never|nobody|nothing|without)\b|n['’]t\b|(?<!\p{L})(?:nicht|kein\p{L}*|nie|niemand|nichts|ohne)(?!\p{L})/iu

/** "Only when she asks" told as "until she asks". */
export function takesUntilForWhen({ claim, quotes }: Case): boolean {
  return (
    UNTIL.test(claim.text) &&
    !NOT.test(claim.text) &&
    !WAITS.test(claim.text) &&
    quotes.every(({ text }) => ONLY_WHEN.test(text) && !UNTIL.test(text) && !NOT.test(text))
  )
}

const ABOVE_ALL =
  /\b(?:above all|especially|particularly|in particular|most of all)\b|(?<!\p{L})(?:vor allem|besonders|gerade|insbesondere)(?!\p{L})/iu
const UNLESS = /\b(?:unless|except)\b|(?<!\p{L})(?:außer|es sei denn|ausgenommen)(?!\p{L})/iu

/** "Unless somebody is at risk" told as "above all where somebody is at risk". */
export function stressesException({ claim, quotes }: Case): boolean {
  return (
    ABOVE_ALL.test(claim.text) &&
    !UNLESS.test(claim.text) &&
    quotes.every(({ text }) => UNLESS.test(text) && !ABOVE_ALL.test(text))
  )
}
