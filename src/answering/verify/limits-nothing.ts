import type { Case } from './check.js'
import { isToldInOrder } from './in-time.js'
import { FEW_IN_SOURCE, ONLY } from './quantity-words.js'

/** "For one person and not for another". */
const ONE_AND_NOT_ANOTHER =
  /\bone\b[^.;]*\bnot (?:\p{L}+ )?(?:another|the other)\b|(?<!\p{L})eine[nmr]?(?!\p{L})[^.;]*(?<!\p{L})nicht(?!\p{L})[^.;]*(?<!\p{L})andere[nmr]?(?!\p{L})/iu
const ALONE_NOT =
  /\balone\b[^.;,]*(?:\b(?:not|no|never|nobody)\b|n['’]t\b)|(?<!\p{L})allein(?!\p{L})[^.;,]*(?<!\p{L})(?:nicht|kein\p{L}*|nie|niemand\p{L}*)(?!\p{L})/iu
const ONLY_BECAUSE = /\b(?:only|just) because\b|(?<!\p{L})nur(?: deshalb,?)? weil(?!\p{L})/iu
const ONE = /\b(?:one|an?|single)\b|(?<!\p{L})eine?[nmrs]?(?!\p{L})/iu

/** "Measured was what they expected, not what they did": the one and not the other is the one only. */
const AND_NOT =
  /[,(] (?:and |und )?(?:not|nicht)(?! (?:only|just|even|nur|bloß|einmal|every|all|alle|jede\p{L}*)(?!\p{L}))(?! \p{L}+ (?:or|oder)(?!\p{L}))(?!\p{L})/iu
/** "Never without her consent" is only with it; "not without it, even if" says more. */
const NOT_WITHOUT =
  /(?:\b(?:not|never|nobody)\b|n['’]t\b)[^.;]*\bwithout\b(?![^.;]*\beven\b)|(?<!\p{L})(?:nicht|nie|niemand|kein\p{L}*)(?!\p{L})[^.;]*(?<!\p{L})ohne(?!\p{L})(?![^.;]*(?<!\p{L})(?:auch|selbst) wenn(?!\p{L}))/iu
/** "Only then", "erst danach": when it is so, not of whom. */
const ONLY_THEN =
  /\b(?:only (?:after|afterwards|later|then|once|when)|not until)\b|(?<!\p{L})erst,? (?:nach|nachdem|danach|dann|später|wenn|sobald)(?!\p{L})/iu
/** What puts one thing before the other, not only beside it: "after" alone leaves open whether it is so before too. */
const IN_ORDER =
  /\b(?:before|until|first|then|afterwards)\b|(?<!\p{L})(?:bevor|ehe|bis|danach|zuerst|dann|anschließend)(?!\p{L})/iu
/** "Even those who only listen". */
const EVEN_ONLY =
  /\beven (?:\p{L}+ ){0,2}(?:who |if |when |by )(?:\p{L}+ )?only\b|(?<!\p{L})auch (?:wer|wenn|die|der) (?:\p{L}+ ){0,2}nur(?!\p{L})/iu

const ONLY_FEW = /\bonly (?:a )?few\b|(?<!\p{L})nur wenige?n?(?!\p{L})/iu

const LIMITS_NOTHING: readonly ((judged: Case) => boolean)[] = [
  // "Do not break it off only because she missed three": a wrong reason is named, no limit set.
  ({ claim, instructs }) => instructs && ONLY_BECAUSE.test(claim.text),
  ({ quotes }) => quotes.some(({ text }) => ONE_AND_NOT_ANOTHER.test(text)),
  // "Distance alone did not do it" says less than "distance did not do it".
  ({ claim }) => ALONE_NOT.test(claim.text),
  ({ quotes }) => quotes.some(({ text }) => AND_NOT.test(text)),
  ({ quotes }) => quotes.some(({ text }) => NOT_WITHOUT.test(text)),
  (judged) =>
    ONLY_THEN.test(judged.claim.text) &&
    judged.quotes.every(({ text }) => IN_ORDER.test(text)) &&
    isToldInOrder(judged),
  ({ claim }) => EVEN_ONLY.test(claim.text),
  // "Only a few were asked" of a small number.
  ({ claim, sentences }) =>
    ONLY_FEW.test(claim.text) &&
    sentences.some(({ lowers, language }) => FEW_IN_SOURCE.has(lowers, language)),
  isJustOne,
  isCounted,
]

/** Whether an "only" of the claim keeps nothing out that the source lets in. */
export function limitsNothing(judged: Case): boolean {
  return LIMITS_NOTHING.some((is) => is(judged))
}

/** "Eine einzige nette Nachricht": a single one, where the source has one; nothing is kept from others. */
function isJustOne({ claim, quotes }: Case): boolean {
  const hits = ONLY.find(claim.lowers, claim.language)
  return (
    hits.length > 0 &&
    hits.every(
      ({ at }) => /^einzig/u.test(claim.lowers[at]!) && /^eine?[nmrs]?$/u.test(claim.lowers[at - 1] ?? ''),
    ) &&
    quotes.some(({ text }) => ONE.test(text))
  )
}

/** "Only 18 of them" of "43 women … 18 of them": how the number strikes one. */
function isCounted({ claim, quotes }: Case): boolean {
  const hits = ONLY.find(claim.lowers, claim.language)
  return (
    hits.length > 0 &&
    hits.every(({ at, length }) => {
      const number = claim.numbers.find((found) => found.at === at + length)
      return (
        number !== undefined &&
        quotes.some(
          ({ numbers }) =>
            numbers.some(({ value, kind }) => value === number.value && kind === number.kind) &&
            numbers.some(({ value, kind }) => value > number.value && kind === number.kind),
        )
      )
    })
  )
}
