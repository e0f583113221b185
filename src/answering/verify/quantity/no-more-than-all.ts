import type { Case } from '../case/check.js'
import { ALL, NONE } from '../case/quantity-words.js'
import { isTop } from '../comparison/own-comparison.js'
import { deniedAt } from '../negation/denied-at.js'

/** "Safety, trust and motivation all come under strain", "63 women in all, …": those just named. */
const SUMS_UP =
  /,[^.;,]+,? and (?:\p{L}+ ){1,6}(?:(?:are|were|is|have|had|can|may|must|will) )?all\b|\bin all(?=[,.;]|$)/iu
/** "Jeder Standard fehlt", "lack of all": none of it. */
const LACKS_ALL =
  /\b(?:without|lacks?|lacking|lack of) (?:any|all|every)\b|(?<!\p{L})(?:ohne|fehl(?:t|en|te|ten)) jede[rsmn]?(?!\p{L})/iu

/** Ways to say "all" of what a source says in another word. */
const SAME_IN_OTHER_WORDS: readonly (readonly [mine: RegExp, theirs: RegExp])[] = [
  // "Open access" is for everyone.
  [
    /\b(?:for|to) (?:all|everyone|everybody)\b|(?<!\p{L})(?:für alle|alle[nr]? (?:frei|offen|zugänglich\p{L}*|zur verfügung))(?!\p{L})/iu,
    /\bopen access\b|\bpublic(?:ly)?\b|\bfreely\b|(?<!\p{L})(?:frei|öffentlich) (?:zugänglich|verfügbar)|\banyone\b/iu,
  ],
  // "24 hours on 365 days".
  [
    /\b(?:every|each|all|any|always)\b|(?<!\p{L})(?:jede[rsmn]?|alle[nr]?|immer|stets)(?!\p{L})/iu,
    /\b24 ?(?:hours|h|stunden)\b|\b24\/7\b|\b365\b|\bday and night\b|(?<!\p{L})tag und nacht(?!\p{L})/iu,
  ],
  // "Before you touch her" told as "before every touch".
  [
    /\b(?:before|ahead of|the (?:start|beginning) of) (?:each|every|any)\b|(?<!\p{L})(?:vor|(?:am )?(?:anfang|beginn)) jede[rsmn]?(?!\p{L})/iu,
    /\b(?:before|first)\b|(?<!\p{L})(?:bevor|ehe|vor|zuerst|zunächst|erst)(?!\p{L})/iu,
  ],
  [
    /\b(?:before|above) everything else\b|(?<!\p{L})vor allem anderen(?!\p{L})/iu,
    /\bfirst\b|(?<!\p{L})(?:zuerst|zunächst|erste\p{L}*|vorrang)(?!\p{L})/iu,
  ],
  // "As much choice as safety allows" told as "every choice that is safe".
  [
    /\b(?:every|all|any)\b|(?<!\p{L})(?:jede[rsmn]?|alle[sn]?)(?!\p{L})/iu,
    /\bas (?:much|many) [^.;]*\bas\b|(?<!\p{L})so viele? [^.;]*(?<!\p{L})wie(?!\p{L})/iu,
  ],
  [/\balways\b|(?<!\p{L})(?:immer|stets)(?!\p{L})/iu, /\bunavoidabl\p{L}*|(?<!\p{L})unvermeid\p{L}*/iu],
  [/\beverywhere\b|(?<!\p{L})überall(?!\p{L})/iu, /(?<!\p{L})(?:in|für) ganz \p{Lu}|\bacross\b/u],
  // What is a human need, everybody needs.
  [
    /\b(?:all|every|everyone|everybody|each)\b|(?<!\p{L})(?:alle[nr]?|jede[rsmn]?)(?!\p{L})/iu,
    /\b(?:human|basic) (?:human )?(?:needs?|rights?)\b|(?<!\p{L})(?:grundbedürfnis|menschenrecht|grundrecht)\p{L}*/iu,
  ],
  [
    /\b(?:all|everyone|everybody)\b|(?<!\p{L})alle[nr]?(?!\p{L})/iu,
    /\balike\b|\bas well as\b|(?<!\p{L})sowohl(?!\p{L})/iu,
  ],
  // An "agreed definition" is one all have agreed on.
  [
    /\b(?:all|everyone|everybody)\b[^.;]*\bagree\p{L}*|(?<!\p{L})alle(?!\p{L})[^.;]*(?<!\p{L})(?:ge)?einig\p{L}*/iu,
    /\bagreed\b|\bconsensus\b|(?<!\p{L})(?:einig\p{L}*|geeinigt|einheitlich\p{L}*|anerkannt\p{L}*)(?!\p{L})/iu,
  ],
  [
    /\beverything\b|(?<!\p{L})alles(?!\p{L})/iu,
    /\b(?:things|something) (?:right|straight|in order)\b|(?<!\p{L})(?:etwas|dinge) (?:in ordnung|zu richten|richten|richtig)(?!\p{L})/iu,
  ],
]
/** "Despite all obstacles": however many there were. */
const DESPITE_ALL = /\b(?:despite|in spite of|after) (?:it )?all\b|(?<!\p{L})trotz alle[rnms]?(?!\p{L})/iu
/** "Open in every article" of "none of the articles showed". */
const IS_OPEN =
  /\b(?:open|unanswered|missing|lacking|silent|unclear)\b|(?<!\p{L})(?:offen|fehl(?:t|en|te|ten)|ungeklärt|unklar)(?!\p{L})/iu

/** "Impossible to keep every rule" of "not all rules can be kept". */
const IMPOSSIBLE = /\bimpossible to\b|(?<!\p{L})unmöglich(?!\p{L})/iu
const NOT_ALL = /\bnot (?:every|all)\b|(?<!\p{L})nicht (?:jede[rsmn]?|alle[nr]?)(?!\p{L})/iu

const WHEN = /(?<!\p{L})wenn(?!\p{L})/iu

/** Whether an "all" of the claim says no more than the source. */
export function isNoMoreThanSaid(judged: Case): boolean {
  const { claim, quotes, sentences } = judged
  const hits = ALL.find(claim.lowers, claim.language)
  return (
    isTop(judged) ||
    (SUMS_UP.test(claim.text) && hits.length === 1) ||
    (LACKS_ALL.test(claim.text) && sentences.some(({ lowers, language }) => NONE.has(lowers, language))) ||
    // "Wenn gedolmetscht wird" is whenever it is.
    (hits.every(({ phrase }) => phrase === 'whenever') && quotes.some(({ text }) => WHEN.test(text))) ||
    (hits.filter(({ at }) => !deniedAt(claim, at)).length === 1 &&
      (DESPITE_ALL.test(claim.text) ||
        SAME_IN_OTHER_WORDS.some(
          ([mine, theirs]) => mine.test(claim.text) && quotes.some(({ text }) => theirs.test(text)),
        ) ||
        (IS_OPEN.test(claim.text) && quotes.some(({ lowers, language }) => NONE.has(lowers, language))))) ||
    (hits.length > 0 && hits.every(({ at }) => deniedAt(claim, at)) && saysLess(judged)) ||
    areCounted(judged) ||
    (IMPOSSIBLE.test(claim.text) && quotes.some(({ text }) => NOT_ALL.test(text)))
  )
}

/** "Do not offer the same at every stage"; "a roof is not all" of what goes beyond it. */
function saysLess({ claim, quotes, instructs }: Case): boolean {
  return instructs || (IS_NOT_ALL.test(claim.text) && quotes.some(({ text }) => BEYOND.test(text)))
}
const IS_NOT_ALL =
  /\b(?:is|are|was|were) not (?:all|everything)(?=[.,;:]| (?:there|that|it))|(?<!\p{L})nicht alles(?!\p{L})/iu
const BEYOND =
  /\b(?:beyond|besides|also|in addition)\b|(?<!\p{L})(?:darüber hinaus|über \p{L}+ \p{L}+ hinaus|neben|auch|außerdem)(?!\p{L})/iu

/** "All 19 of them" of "19 tenants, who …": the number is the source's own. */
function areCounted({ claim, quotes }: Case): boolean {
  const hits = ALL.find(claim.lowers, claim.language)
  return (
    hits.length === 1 &&
    claim.numbers.some(
      ({ at, value, kind }) =>
        kind === 'count' &&
        Math.abs(at - hits[0]!.at) <= NEAR &&
        quotes.some(({ numbers, text }) => {
          const counts = numbers.filter((other) => other.kind === 'count' || other.kind === 'share')
          return counts.length === 1 && counts[0]!.value === value && !OF_A_PART.test(text)
        }),
    )
  )
}
/** Words between the "all" and its number: "all of the 40". */
const NEAR = 3
const OF_A_PART =
  /\b(?:among|of them|including|only|many|most|some|average)\b|(?<!\p{L})(?:darunter|davon|nur|von ihnen|viele|manche|einige|meisten|durchschnitt\p{L}*)(?!\p{L})/iu
