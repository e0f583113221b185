import type { Case } from '../case/check.js'

/** "Im Text selbst nicht" is the text itself. */
const ALSO =
  /\b(?:also|as well|equally|too(?=[.,;!?]|$)|even)\b|(?<!\p{L})(?:auch|ebenso|ebenfalls|genauso|selbst(?! (?:nicht|kein\p{L}*|nur|genannt)(?!\p{L})))(?!\p{L})/iu
const ONLY_ONE = /\bonly\b|(?<!\p{L})nur(?!\p{L})/iu
/** What keeps an "only" in a claim, however it is worded. */
const KEEPS_ONLY = /\b(?:only|alone|solely)\b|(?<!\p{L})(?:nur|allein|einzig|ausschließlich)(?!\p{L})/iu
const NOT_ONLY = /\bnot (?:only|just|alone)\b|(?<!\p{L})nicht (?:nur|allein)(?!\p{L})/iu

/** "Only at his side" told as "with him, and just as well with others". */
export function widens({ claim, quotes, instructs }: Case): boolean {
  return (
    !instructs &&
    ALSO.test(claim.text) &&
    !KEEPS_ONLY.test(claim.text) &&
    quotes.some(({ text }) => ONLY_ONE.test(text) && !NOT_ONLY.test(text)) &&
    !quotes.some(({ text }) => ALSO.test(text))
  )
}

const ENOUGH =
  /\b(?:is|are|was) enough\b|\bsuffic\p{L}+\b|(?<!\p{L})(?:reicht|reichen)(?!\p{L})(?![^;]*(?<!\p{L})(?:über|bis|hinaus)(?!\p{L}))|(?<!\p{L})(?:genügt|genügen|ausreich\p{L}*)(?!\p{L})/iu
const MAY_BE_ENOUGH =
  /\b(?:enough|suffic\p{L}+|can|may|already|nothing more|no \p{L}+ is needed|only)\b|(?<!\p{L})(?:reicht|genügt|genügen|reichen|ausreich\p{L}*|schon|bereits|kann|können|nur)(?!\p{L})|\b(?:signs|indications|triggered|set off)\b|(?<!\p{L})(?:anzeichen|anhaltspunkte|hinweise|ausgelöst)(?!\p{L})/iu

/** "Needs trained staff" told as "training is enough". */
export function isEnough({ claim, sentences, instructs }: Case): boolean {
  if (instructs || !ENOUGH.test(claim.text) || claim.clauses.some(({ negated }) => negated)) return false
  return !sentences.some(({ text }) => MAY_BE_ENOUGH.test(text))
}
