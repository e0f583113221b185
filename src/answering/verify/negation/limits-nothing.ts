import type { Case } from '../case/check.js'
import { isToldBackwards, isToldInOrder } from '../case/in-time.js'
import { FEW_IN_SOURCE, ONLY } from '../case/quantity-words.js'

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
export const NOT_WITHOUT =
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

/** An "only" that a source says in another way. */
const SAME_IN_OTHER_WORDS: readonly (readonly [mine: RegExp, theirs: RegExp])[] = [
  // "Needs the bell to wake up" told as "wakes up only with the bell".
  [
    /\bonly\b|(?<!\p{L})nur(?!\p{L})/iu,
    /\bneeds? (?:\p{L}+ ){1,4}to\b|(?<!\p{L})brauch\p{L}*(?!\p{L})[^.;]*, um(?!\p{L})/iu,
  ],
  // "Valid until May" told as "valid only until May".
  [
    /\bonly (?:\p{L}+ )?(?:up to|until|till) (?:\p{L}+ ){0,3}\d|(?<!\p{L})nur bis (?:\p{L}+ ){0,3}\d/iu,
    /\b(?:up to|until|till)\b|(?<!\p{L})bis(?!\p{L})/iu,
  ],
  // "Nobody but she herself can" is only she.
  [
    /\bonly\b|(?<!\p{L})(?:nur|allein)(?!\p{L})/iu,
    /\b(?:nobody|no one|none|nothing)\b[^.;]*\b(?:but|except|other than|besides)\b|(?<!\p{L})(?:niemand\p{L}*|kein\p{L}*|nichts)(?!\p{L})[^.;]*(?<!\p{L})außer(?!\p{L})/iu,
  ],
  [/\bthe only\b|(?<!\p{L})(?:die|der|das) einzige/iu, /\bthe only\b|(?<!\p{L})(?:die|der|das) einzige/iu],
  [/\bunless\b/iu, /\b(?:except|only (?:if|when))\b|(?<!\p{L})(?:außer|es sei denn|nur,? wenn)(?!\p{L})/iu],
  // Love that is pretended is only pretended.
  [
    /\b(?:only|merely) (?:a )?(?:pretend\p{L}*|pretence|feigned?|fake\p{L}*|played)|(?<!\p{L})(?:gibt|geben|gab|gaben|täuscht|täuschen|spielt|spielen)(?!\p{L})[^.;]* nur vor(?!\p{L})|(?<!\p{L})nur (?:vorgetäuscht|vorgespielt|vorgegeben|gespielt)(?!\p{L})/iu,
    /\b(?:pretend\p{L}*|feign\p{L}*|fak(?:e|es|ed|ing))\b|(?<!\p{L})(?:täusch|vortäusch|vorgetäusch|vorspiel|spielt vor|gibt vor)\p{L}*/iu,
  ],
]
/** "Still there, only weaker": a "but". */
const ONLY_WEAKER = /[,;] (?:nur|only|just) (?:noch )?(?:\p{L}{3,}er|less|more)(?!\p{L})/iu
/** "Less alone", "alone with an adviser": a matter of company. */
const IN_COMPANY =
  /\b(?:less|than|feels?|felt) alone\b|(?<!\p{L})(?:weniger|als|fühlt sich|fühlen sich) allein(?!\p{L})|(?<!\p{L})allein mit /iu
/** What comes later comes only then: words that put one thing behind another. */
const LATER_ONLY =
  /\b(?:later|wait\p{L}*|before|then)\b|(?<!\p{L})(?:sofern|sobald|wart\p{L}*|danach|dann|später|bevor|ehe|vor)(?!\p{L})/iu

const WHILE = /\b(?:during|while)\b|(?<!\p{L})während(?!\p{L})/iu

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
  ({ claim, quotes }) =>
    SAME_IN_OTHER_WORDS.some(
      ([mine, theirs]) => mine.test(claim.text) && quotes.some(({ text }) => theirs.test(text)),
    ),
  ({ claim }) => ONLY_WEAKER.test(claim.text) || IN_COMPANY.test(claim.text),
  (judged) =>
    ONLY_THEN.test(judged.claim.text) &&
    !WHILE.test(judged.claim.text) &&
    judged.quotes.every(({ text }) => LATER_ONLY.test(text) && !WHILE.test(text)) &&
    !isToldBackwards(judged),
  isOwnNumber,
  isNotWithNot,
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

/** "Only nine studies" of "nine studies": how the source's own number strikes one. */
function isOwnNumber({ claim, quotes }: Case): boolean {
  const hits = ONLY.find(claim.lowers, claim.language)
  return (
    hits.length > 0 &&
    hits.every(({ at, length }) =>
      claim.numbers.some(
        (number) =>
          number.at === at + length &&
          number.kind === 'count' &&
          /^(?:only|just|nur|lediglich)$/u.test(claim.lowers[at]!) &&
          quotes.some(({ numbers }) =>
            numbers.some(({ value, kind }) => value === number.value && kind === number.kind),
          ),
      ),
    )
  )
}

/** "What we cannot keep we do not promise" told as "promise only what you can keep". */
function isNotWithNot({ claim, quotes }: Case): boolean {
  return (
    claim.clauses.every(({ negated }) => !negated) &&
    quotes.some(({ clauses }) => clauses.filter(({ negated }) => negated).length > 1)
  )
}
