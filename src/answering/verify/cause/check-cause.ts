import { POSSIBLE, PROBABLE } from '../case/certainty-words.js'
import { type Case, type Check, finding } from '../case/check.js'
import { createPhraseFinder, type PhraseFinder } from '../reading/phrases.js'
import type { Reading } from '../reading/reading.js'
import { CAUSE, CAUSE_IN_SOURCE, CONTRIBUTES, GIVES_REASON, LINK } from './cause-words.js'
import { bringsNothing, isMade, isNoun, LISTED } from './makes-nothing.js'
import { worksOn } from './works-on.js'

/** Things that go together are not said to bring one another about. */
export const checkCause: Check = (judged) => {
  if (judged.instructs) return null
  const says = (table: PhraseFinder, readings: readonly Reading[]): boolean =>
    readings.some((reading) => table.has(reading.lowers, reading.language))
  const { claim } = judged
  if (explainsAgainst(judged))
    return finding('cause', 'The source says "although"; the claim gives it as the reason.')
  if (worksOn(judged))
    return finding('cause', 'The claim says that one thing works on another; the source does not.')
  const led = LEADS_SOMEBODY.test(claim.text) && says(LINK, judged.quotes)
  if (!(claimsCause(judged) || setsOff(claim) || led) || says(CAUSE, judged.sentences)) return null
  // A reason may stand in the next sentence: "There was one key. So nobody could go in."
  if (onlyReasons(claim) && says(GIVES_REASON, judged.quotes)) return null
  if (UNKNOWN_REASON.test(claim.text)) return null
  if (!isLinked(judged.quotes[0]!) && says(CAUSE_IN_SOURCE, judged.sentences)) return null
  const careful = POSSIBLE.has(claim.lowers, claim.language) || PROBABLE.has(claim.lowers, claim.language)
  if (careful && says(CONTRIBUTES, judged.quotes)) return null
  const reasons =
    says(GIVES_REASON, judged.sentences) ||
    judged.sentences.some(({ text }) => FOR_DOING.test(text)) ||
    namesReason(judged) ||
    explains(judged)
  if (reasons && onlyReasons(claim)) return null
  return finding('cause', 'The claim makes a cause of what the source only puts together.')
}

/** "The tie", "die Verbindung zu ihm": a bond, and no link between two things. */
function isLinked({ lowers, language }: Reading): boolean {
  return LINK.find(lowers, language).some(
    ({ at }) => !(/^(?:tie|verbindung)$/u.test(lowers[at]!) && HER_TIE.test(lowers[at - 1] ?? '')),
  )
}
const HER_TIE = /^(?:the|a|her|his|their|this|such|die|der|eine|ihre|seine|diese|solche)$/u

/** "It is one reason for silence", "help must not be tied to it": told with a "because", and not as "the reason". */
function namesReason({ claim, quotes }: Case): boolean {
  return !THE_REASON.test(claim.text) && quotes.some(({ text }) => A_REASON.test(text))
}
const A_REASON =
  /\b(?:a|one|some) reasons?\b|\bnot be (?:tied|bound|conditional)\b|(?<!\p{L})(?:ein grund|einer der gründe|als grund)(?!\p{L})|(?<!\p{L})darf nicht (?:\p{L}+ ){0,6}(?:gebunden|geknüpft)(?!\p{L})/iu
const THE_REASON =
  /\bthe (?:only |main )?(?:reason|cause)\b|\b(?:certain(?:ly)?|surely|always)\b|(?<!\p{L})(?:der (?:\p{L}+ )?grund|ganz sicher|immer|stets)(?!\p{L})/iu

const ALTHOUGH = /^(?:although|though|despite|obwohl|trotz|trotzdem|wenngleich)$/u
const BECAUSE = /^(?:because|since|so|weil|da|denn|wegen)$/u

/** "Schämen sich trotzdem dafür, dass …": what they are ashamed of is the reason. */
const STILL_THAT = /(?<!\p{L})trotzdem(?!\p{L})[^.;]*, dass(?!\p{L})/iu

/** "Most of it was still there, although they lived apart" told as "because they lived together". */
function explainsAgainst({ claim, quotes, inQuotes }: Case): boolean {
  const at = claim.lowers.findIndex((lower) => BECAUSE.test(lower))
  if (at === -1 || claim.lowers.some((lower) => ALTHOUGH.test(lower))) return false
  const reason = claim.content.filter(
    (word) => word.at > at && claim.segmentOf[word.at] === claim.segmentOf[at] && !word.frame,
  )
  return quotes.some((quote) => {
    if (STILL_THAT.test(quote.text)) return false
    const turn = quote.lowers.findIndex((lower) => ALTHOUGH.test(lower))
    if (
      turn === -1 ||
      quote.lowers.some((lower, place) => place < turn - 3 && /^(?:because|weil)$/u.test(lower))
    )
      return false
    // "Ashamed that they miss him, although they know": what stands before the turn as well is no reason against it.
    return reason.some((word) => {
      const found = inQuotes.matches(word).filter(quote.holds)
      return found.length > 0 && found.every(({ at: place }) => place > turn)
    })
  })
}

/** "Leads people to expect", "bringt sie dazu": what is brought about stands between. */
const LEADS_SOMEBODY = /\bleads? (?:\p{L}+ ){1,3}to \p{L}+|(?<!\p{L})bringt (?:\p{L}+ ){1,3}dazu(?!\p{L})/iu

/** "The reason is not known", "not in vain just because she is late": no reason is given. */
const UNKNOWN_REASON =
  /\bnot\b[^.;]*\b(?:just|only) because\b|(?<!\p{L})nicht(?!\p{L})[^.;]*(?<!\p{L})nur,? weil(?!\p{L})|(?<!\p{L})(?:grund|ursache)(?!\p{L})[^.;]*(?<!\p{L})(?:offen|unklar|unbekannt)(?!\p{L})|\b(?:reason|cause)\b[^.;]*\b(?:open|unclear|unknown)\b/iu

const BECOMES =
  /\b(?:becom\p{L}*|became|repeat\p{L}*)\b|(?<!\p{L})(?:wird|werden|wurde\p{L}*|wiederhol\p{L}*)(?!\p{L})/iu
const HELPS = /\bhelp\p{L}*|(?<!\p{L})(?:hilf|helf|half)\p{L}*/iu

/** "Es geht darum, dass …", "kommt nicht darum herum": a matter, no reason. */
const isMatter = ({ lowers }: Reading, at: number): boolean =>
  lowers.slice(0, at).some((lower) => /^(?:geht|ging)$/u.test(lower)) ||
  /^(?:herum|dreht)/u.test(lowers[at + 1] ?? '')

const SO_THAT = /^(?:so (?:that|dass)|sodass)$/u
const UNTIL = /\b(?:until|in order to)\b|(?<!\p{L})(?:bis|damit)(?!\p{L})/iu

/** A cause that is claimed, not one that is asked for ("whether it leads to …"). */
function claimsCause({ claim, quotes, inQuotes }: Case): boolean {
  const denies = quotes.some(({ clauses }) => clauses.some(({ negated }) => negated))
  return CAUSE.find(claim.lowers, claim.language).some(
    ({ at, length, phrase }) =>
      !claim.clauses[claim.clauseOf[at]!]!.asked &&
      // "No cause can be inferred" of what the source denies too.
      !(denies && claim.clauses[claim.clauseOf[at]!]!.negated) &&
      !bringsNothing(phrase, claim, quotes) &&
      !(phrase === 'darum' && isMatter(claim, at)) &&
      // "Until he is the only one" told as "so that he is the only one".
      !(SO_THAT.test(phrase) && quotes.some(({ text }) => UNTIL.test(text))) &&
      // The source has the very word, or one that may stand for it.
      !(length === 1 && claim.content.some((word) => word.at === at && !word.frame && inQuotes.has(word))) &&
      // "Dank und Treue": a thing.
      !(
        phrase === 'dank' &&
        claim.tokens[at]!.capital &&
        /^(?:und|für|oder|an|)$/u.test(claim.lowers[at + 1] ?? '')
      ) &&
      !(/^triggers?$/u.test(phrase) && isNoun(claim, at)) &&
      // "Repeats what he did" may be told as "turns into what he did", "it helps to" as "helps to".
      !(/^turns? into$/u.test(phrase) && quotes.some(({ text }) => BECOMES.test(text))) &&
      !(phrase === 'helps to' && quotes.some(({ text }) => HELPS.test(text))) &&
      !(/^ma(?:ke|kes|de)$/u.test(phrase) && isMade(claim, at + length)) &&
      !(/^führ(?:t|en|te|ten)$/u.test(phrase) && LISTED.test(claim.lowers.slice(at + 1, at + 9).join(' '))),
  )
}

/** "A: B" gives B as the reason of A, where the claim's parts stand on both sides of the colon or semicolon. */
function explains({ claim, quotes, inQuotes }: Case): boolean {
  return quotes.some((quote) => {
    const joints = quote.tokens.flatMap(({ kind, lower }, at) =>
      kind === 'mark' && /[:;]/u.test(lower) ? [at] : [],
    )
    return joints.some((joint) => {
      const places = claim.content.flatMap((word) =>
        inQuotes
          .matches(word)
          .filter(quote.holds)
          .map(({ at }) => at),
      )
      return places.some((at) => at < joint) && places.some((at) => at > joint)
    })
  })
}

/** Every cause the claim gives is a "because". */
function onlyReasons(claim: Reading): boolean {
  return (
    REASON.has(claim.lowers, claim.language) &&
    !setsOff(claim) &&
    CAUSE.find(claim.lowers, claim.language).every(({ at }) =>
      REASON.find(claim.lowers, claim.language).some((reason) => reason.at === at),
    )
  )
}

/** "Guilty for having left", "running dry from taking in pain", "get somebody to talk". */
const FOR_DOING =
  /(?:^|[.;] )[Ww]ith (?:a|an|only|so|such|this|that) [^.;,]*\b(?:this|so|only|such|that) [^.;,]*,|(?:^|, )since (?:survivors|women|people|only|the|this|these|that|it|its|she|he|her|his|they|their|we|you|there|many|most|some|nobody)\b(?! (?:age|year|time|day|beginning|start))|\b(?:ashamed|guilty|afraid|sad|angry|sorry|grateful|relieved|glad|hurt) that\b|(?<!\p{L})(?:schäm|freu|ärger|fürcht)\p{L}* sich,? (?:dafür|darüber|davor)?,? ?dass(?!\p{L})|\bfor (?:not )?(?:having|being|\p{L}{3,}ing)\b|(?<!\p{L})um (?:[^.;,]+ )?zu \p{L}+|(?<!\b(?:keeps?|kept|stops?|stopped|prevents?|prevented|away) (?:\p{L}+ )?)\bfrom \p{L}{3,}ing\b|\bget(?:s|ting)? (?:\p{L}+ ){1,3}to \p{L}+/u

/** "So", "as", "since": a reason is given, in either direction. */
const REASON = createPhraseFinder({
  en: [
    'so',
    'is why',
    'the reason',
    'therefore',
    'because',
    'since',
    'as',
    'for',
    'thus',
    'hence',
    'consequently',
    'explains why',
    'explain why',
  ],
  de: [
    'darum',
    'daher',
    'deshalb',
    'weil',
    'da',
    'denn',
    'also',
    'so',
    'deswegen',
    'dadurch',
    'somit',
    'folglich',
  ],
})

/** "löst … aus": the verb and its first part stand apart. */
function setsOff({ lowers, language }: Reading): boolean {
  const verb = lowers.findIndex((lower) => /^(?:löst|lösen|löste|lösten)$/u.test(lower))
  return language === 'de' && verb !== -1 && lowers.indexOf('aus', verb) !== -1
}
