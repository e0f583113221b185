import { LINK } from './cause-words.js'
import { type Case, type Check, finding } from './check.js'
import { ALIKE, COMPARE_SAYINGS, COMPARES, LESS, MORE } from './comparison-words.js'
import { OPPOSITES } from './opposites.js'
import { isTop, ownComparison } from './own-comparison.js'
import type { PhraseFinder, PhraseHit } from './phrases.js'
import type { Reading, Word } from './reading.js'
import { sidesOfThan, swapsSides, toldFromOther } from './than.js'
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
    !isTakenOver(reading)
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
  if (turned && compares(claim) && !toldFromOther(judged) && agreesOfThoseWithout(judged) !== true)
    return finding('comparison', 'The claim turns the direction of a comparison round.')
  return opposite(judged)
}

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
export const NOT_SAME =
  /\bnot (?:as |quite )?(?:the same|identical)\b|(?<!\p{L})nicht (?:als |ganz )?(?:dasselbe|das (?:gleiche|selbe)|identisch)(?!\p{L})/iu

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

/** "61 percent named the voices, 38 percent the door": which is more can be counted. */
function givesTwoFigures({ numbers }: Reading): boolean {
  return (['share', 'count'] as const).some(
    (kind) => numbers.filter((number) => number.kind === kind).length > 1,
  )
}

const BEFORE_START =
  /\bbefore (?:\p{L}+ ){0,3}(?:start|begin)s?\b|(?<!\p{L})(?:am|an den) anfang(?!\p{L})|(?<!\p{L})bevor (?:\p{L}+ ){1,3}(?:anfäng|beginn|anfang)\p{L}*/iu
const OVERLOOKED =
  /\b(?:overlook\p{L}*|miss(?:ed|es)?|not noticed)\b|(?<!\p{L})(?:übersehen|übersieht)(?!\p{L})/iu

/** Opposites that turn when those without it are told of in the place of those with it. */
const DEGREES: ReadonlySet<string> = new Set([
  'more and less',
  'common and rare',
  'short and long',
  'high and low',
])

/** The claim says one side of a pair of opposites where the source says the other. */
function opposite(judged: Case) {
  const { claim } = judged
  const ofThose = agreesOfThoseWithout(judged)
  // Beside the words the claim is about: "before" in one sentence, "after" in the next.
  const near = (table: PhraseFinder): boolean =>
    judged.quotes.some((quote, index) =>
      hits(table, quote).some(({ at }) => judged.focus[index]!.has(quote.segmentOf[at]!)),
    )
  for (const { name, one, other, describes } of OPPOSITES) {
    // "Too seldom seen" is often overlooked; what is told from its other side is no opposite.
    if (name === 'common and rare' && OVERLOOKED.test(claim.text)) continue
    if (name === 'more and less' && toldFromOther(judged)) continue
    if (DEGREES.has(name) && ofThose === true) continue
    // "Tell her before you start where it ends".
    if (name === 'start and end' && BEFORE_START.test(claim.text)) continue
    if (name === 'none and one' && claim.clauses.some(({ negated }) => negated)) continue
    for (const [said, meant] of [
      [one, other],
      [other, one],
    ] as const) {
      // What the quote says in the same word, or in one that may stand for it, is no opposite.
      const mine = hits(said, claim).filter(
        (place) => (describes || !clauseNegated(claim, place)) && !isTold(judged, place, meant),
      )
      if (mine.length === 0) continue
      const saidThere = near(said)
      if (saidThere || hits(meant, claim).length > 0) continue
      if (
        !judged.quotes.some((quote, index) =>
          hits(meant, quote).some(
            (place) =>
              judged.focus[index]!.has(quote.segmentOf[place.at]!) &&
              (describes || !clauseNegated(quote, place)) &&
              !(
                name === 'before and after' &&
                mine.every((own) => isConverse(judged, own, quote, place, claim))
              ),
          ),
        )
      )
        continue
      return finding('opposite', `The claim says the opposite of the source (${name}).`)
    }
  }
  return null
}

function isTold({ claim, quotes, inQuotes }: Case, { at, length }: PhraseHit, meant: PhraseFinder): boolean {
  const word = claim.content.find((other) => other.at === at)
  if (word === undefined || length > 1) return false
  return quotes.some((quote) => {
    const others = meant.find(quote.lowers, quote.language)
    return inQuotes.matches(word).some(
      (match) =>
        quote.content.includes(match) &&
        match.holdsNot === word.holdsNot &&
        !others.some((hit) => hit.at <= match.at && match.at < hit.at + hit.length) &&
        // A word of another sentence says nothing about this one.
        others.every((hit) => quote.segmentOf[hit.at] === quote.segmentOf[match.at]),
    )
  })
}

/** "Answer half a minute after" told as "wait before you answer": what stands behind the two is not the same. */
function isConverse(
  { inQuotes }: Case,
  mine: PhraseHit,
  quote: Reading,
  theirs: PhraseHit,
  claim: Reading,
): boolean {
  const behind = (reading: Reading, { at, length }: PhraseHit): Word | undefined =>
    reading.content.find(
      (word) => word.at >= at + length && reading.clauseOf[word.at] === reading.clauseOf[at],
    )
  const [left, right] = [behind(claim, mine), behind(quote, theirs)]
  const counted = quote.numbers.some(
    ({ at }) => at >= theirs.at + theirs.length && at <= theirs.at + theirs.length + 2,
  )
  if (left === undefined || right === undefined) return false
  return counted || !inQuotes.matches(left).includes(right)
}

function hits(table: PhraseFinder, reading: Reading): readonly PhraseHit[] {
  const found = table.find(reading.lowers, reading.language)
  if (found.length === 0) return found
  const covered = new Set<number>()
  for (const saying of COMPARE_SAYINGS.find(reading.lowers, reading.language))
    for (let step = 0; step < saying.length; step += 1) covered.add(saying.at + step)
  // "More than four in ten": how many, not which is more.
  const isAmount = ({ at, length }: PhraseHit): boolean =>
    /(?:than|als)$/u.test(reading.lowers[at + length - 1] ?? '') &&
    reading.numbers.some((number) => number.at === at + length || number.at === at + length + 1)
  // "Kam in rund 20 Prozent der Fälle vor": the first part of a verb.
  const isVerbPart = ({ at, phrase }: PhraseHit): boolean =>
    phrase === 'vor' && (reading.tokens[at + 1] === undefined || reading.tokens[at + 1]!.kind === 'mark')
  return found.filter((hit) => !covered.has(hit.at) && !isAmount(hit) && !isVerbPart(hit))
}

/** "Do not ask or do not feel prepared": two in one part, each with a "not" of its own. */
function clauseNegated(reading: Reading, { at }: PhraseHit): boolean {
  return (
    reading.clauses[reading.clauseOf[at]!]!.negated || /^(?:not|nicht)$/u.test(reading.lowers[at - 1] ?? '')
  )
}
