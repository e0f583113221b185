import { type Case, type Check, finding } from '../case/check.js'
import { ALIKE, COMPARES, LESS, MORE, NOT_SAME } from '../case/comparison-words.js'
import { sidesOfThan, swapsSides, toldFromOther } from '../case/than.js'
import { LINK } from '../cause/cause-words.js'
import type { PhraseFinder } from '../reading/phrases.js'
import type { Reading } from '../reading/reading.js'
import { clauseNegated, hits, isAnyMore } from './compared-at.js'
import { isTop, ownComparison } from './own-comparison.js'
import { saysOpposite } from './says-opposite.js'
import { agreesOfThoseWithout } from './with-and-without.js'

/** More stays more, less stays less, and what the source does not compare is not compared. */
export const checkComparison: Check = (judged) => {
  const { claim } = judged
  const sources = judged.sentences
  const hit = (table: PhraseFinder, reading: Reading): boolean => hits(table, reading).length > 0
  const compares = (reading: Reading): boolean =>
    hit(COMPARES, reading) &&
    !/\b(?:mak(?:e|es|ing)|made)\b[^.]*\b(?:harder|easier|worse|smaller|bigger|better)\b/u.test(
      reading.text,
    ) &&
    !isTakenOver(reading) &&
    !hits(COMPARES, reading).every(({ at }) => isAnyMore(reading, at, sources))
  const directed = (reading: Reading): boolean => hit(MORE, reading) || hit(LESS, reading)
  if (
    compares(claim) &&
    !isTop(judged) &&
    !sources.some(
      (source) =>
        directed(source) ||
        hit(COMPARES, source) ||
        COMPARATIVE[source.language].test(source.text) ||
        RANKS[source.language].test(source.text) ||
        GRADES.test(source.text) ||
        (MORE_THAN.test(claim.text) && NOT_ONLY.test(source.text)) ||
        (IS_MORE.test(source.text) && !hit(LESS, claim)) ||
        (IS_LESS.test(source.text) && !hit(MORE, claim)) ||
        givesTwoFigures(source) ||
        LINK.has(source.lowers, source.language) ||
        (OLDER.test(claim.text) && BEFORE.test(source.text)),
    )
  )
    return finding('comparison', 'The claim compares; the source does not.')
  if (
    compares(claim) &&
    sources.some((source) => ALIKE.has(source.lowers, source.language)) &&
    !ALIKE.has(claim.lowers, claim.language) &&
    !sources.some(compares)
  )
    return finding(
      'comparison',
      'The source says the two are about alike; the claim sets one above the other.',
    )
  if (
    ALIKE.has(claim.lowers, claim.language) &&
    sources.some((source) => sidesOfThan(source) !== null) &&
    !sources.some((source) => ALIKE.has(source.lowers, source.language))
  )
    return finding('comparison', 'The claim says the two are alike; the source sets one above the other.')
  if (sayTheSame(judged))
    return finding('comparison', 'The source says that the two are not the same; the claim that they are.')
  const own = ownComparison(judged)
  if (own !== null) return finding('comparison', own)
  if (swapsSides(judged)) return finding('comparison', 'The claim compares the two the other way round.')
  const said = (table: PhraseFinder, reading: Reading): boolean =>
    hits(table, reading).some((place) => !clauseNegated(reading, place))
  const up = (reading: Reading): boolean => said(MORE, reading) && !said(LESS, reading)
  const down = (reading: Reading): boolean => said(LESS, reading) && !said(MORE, reading)
  const onlyUp = (reading: Reading): boolean => up(reading) || (hit(MORE, reading) && !hit(LESS, reading))
  const onlyDown = (reading: Reading): boolean => down(reading) || (hit(LESS, reading) && !hit(MORE, reading))
  const turned =
    (up(claim) && sources.every((source) => onlyDown(source) && !up(source))) ||
    (down(claim) && sources.every((source) => onlyUp(source) && !down(source)))
  if (
    turned &&
    compares(claim) &&
    !isOtherWord(judged) &&
    !toldFromOther(judged) &&
    agreesOfThoseWithout(judged) !== true
  )
    return finding('comparison', 'The claim turns the direction of a comparison round.')
  return saysOpposite(judged)
}

/** What counts as more in one word and as less in the other: "leichter" and "more easily", "took longer" and "slower". */
const ONE_SENSE: readonly (readonly [RegExp, RegExp])[] = [
  [/\bmore easily\b|\beasier\b/iu, /(?<!\p{L})leichter(?!\p{L})/iu],
  [/(?<!\p{L})leichter(?!\p{L})/iu, /\bmore easily\b|\beasier\b/iu],
  [/\bslower\b|(?<!\p{L})langsamer/iu, /\blonger\b|(?<!\p{L})länger/iu],
  [/\blonger\b|(?<!\p{L})länger/iu, /\bslower\b|(?<!\p{L})langsamer/iu],
]
const isOtherWord = ({ claim, sentences }: Case): boolean =>
  ONE_SENSE.some(([mine, theirs]) => mine.test(claim.text) && sentences.some(({ text }) => theirs.test(text)))

/** "Entscheidungen werden ihr nicht abgenommen": taken from her, and nothing fell. */
const isTakenOver = (reading: Reading): boolean =>
  hits(COMPARES, reading).every(
    ({ at }) =>
      reading.lowers[at] === 'abgenommen' && reading.lowers.slice(0, at).some((lower) => TO_HER.test(lower)),
  )
const TO_HER = /^(?:ihr|ihm|ihnen|dir|mir|uns|euch|jemandem|niemandem)$/u

/** "Related to it, but not the same" told as "one and the same". */
function sayTheSame({ claim, quotes }: Case): boolean {
  return (
    SAME.test(claim.text) &&
    !claim.clauses.some(({ negated }) => negated) &&
    quotes.every(({ text }) => NOT_SAME.test(text))
  )
}
const SAME =
  /\b(?:the same|identical|two (?:words|names) for one)\b|(?<!\p{L})(?:dasselbe|das (?:gleiche|selbe)|identisch|gleichgesetzt)(?!\p{L})/iu

/** "Wichtiger, als", "ängstlicher": words that compare whatever they mean. */
const COMPARATIVE = {
  en: /\b\p{L}{2,}er,? than\b|\b(?:too (?:much|many|little|\p{L}+ly)|different(?:ly)? (?:from|than)|outlast\p{L}*|outliv\p{L}*|exceed\p{L}*|(?:twice|half) as|strengths?|narrow\p{L}*)\b|\bmatters? more\b|\b(?:hard|eas|rar|strong|weak|slow|fast|quick|deep|clos|near|young|great|larg|small|high|low|short|poor|saf|rich|kind|soft|loos|tight|simpl)i?er\b|\b(?:extra|additional|further|beyond)\b/u,
  de: /\p{L}{3,}er(?:e[nmrs]?)?,?(?: \p{L}+){0,5},? als(?!\p{L})|(?<!\p{L})(?:zu (?:viel|wenig|sehr)|anders als|überdauer\p{L}*|übersteig\p{L}*)|(?<!\p{L})(?!aber|oder|wieder|immer|sicher|leider|unter|hinter|schwer(?!er)|jeder|einer|keiner|dieser|ihrer|seiner|weiter|lieber)\p{Ll}{4,}er(?=[.,;:!?]|$)|\p{L}{2,}(?:lich|bar|sam|ig|isch|voll|haft)er(?:e[nmrs]?)?(?!\p{L})|zusätzlich|darüber hinaus|(?<!\p{L})(?:nimmt|nahm|nehmen|nahmen) [^.;]*(?<!\p{L})(?:zu|ab)(?=[.,;]|$)|(?<!\p{L})(?:doppelt|halb) so|(?<!\p{L})erhöhen(?!\p{L})/u,
} as const

/** "Much older than the first trafficker" of what "began long before". */
const OLDER = /\b(?:older|earlier|later|longer)\b|(?<!\p{L})(?:älter|früher|später|länger)(?!\p{L})/iu
const BEFORE = /\b(?:before|after|since|until)\b|(?<!\p{L})(?:vor|bevor|nach|seit|bis)(?!\p{L})/iu

/** "Puts listening before talking": one above the other without a comparative. */
const RANKS = {
  en: /\b(?:puts?|sets?|places?|values?|comes?|goes)\b[^.;:]{1,60}\b(?:before|above|over|ahead of)\b|\bprefer(?:s|red)?\b/u,
  de: /(?<!\p{L})(?:stell|setz|geh|komm)(?:t|en|st)(?!\p{L})[^.;:]{1,60}(?<!\p{L})(?:vor|über)(?!\p{L})|bevorzug\p{L}*/u,
} as const

/** "In different strengths", "on a scale", "makes it worse", "predicted", "the most frequent": more and less are meant. */
const GRADES =
  /\b(?:in different (?:strengths?|degrees?)|scale|worsens?|deepens?|predict\p{L}*|most (?:frequent|common|often)|second with)\b|(?<!\p{L})(?:verschieden stark|skala|verschlimmer\p{L}*|vertief\p{L}*|sagten? [^.;]* voraus|vorhersag\p{L}*|(?:am )?häufigste\p{L}*)(?!\p{L})/iu

/** "More than noise" of "not only noise". */
const MORE_THAN = /(?<!, )\bmore than\b|(?<!\p{L})mehr als(?!\p{L})/iu
const NOT_ONLY = /\bnot (?:only|just|merely)\b|(?<!\p{L})nicht (?:nur|bloß|allein)(?!\p{L})/iu

/** "Where power is unequal": one has more of it. "Take some of the shame away": there is less of it. */
const IS_MORE =
  /\b(?:unequal\p{L}*|imbalance|widen\p{L}*|extend\p{L}*|adds?|lacking|especially|particularly)\b|(?<!\p{L})(?:ungleich\p{L}*|\p{L}*gefälle|überlegen\p{L}*|weiten|weitet|verlänger\p{L}*|weit über|besonders|(?:ist|sind|war|waren) (?:ernster|schwerer|tiefer|härter))(?!\p{L})/iu
const IS_LESS =
  /\b(?:loosen\p{L}*|tak(?:es?|ing) (?:\p{L}+ ){0,4}away)\b|(?<!\p{L})(?:locker\p{L}*|entzieh\p{L}*|entzog\p{L}*)(?!\p{L})/iu

/** "61 percent named the voices, 38 percent the door": which is more can be counted. */
function givesTwoFigures({ numbers }: Reading): boolean {
  return (['share', 'count'] as const).some(
    (kind) => numbers.filter((number) => number.kind === kind).length > 1,
  )
}
