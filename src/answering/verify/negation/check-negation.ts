import type { Language } from '../../../domain/language.js'
import { type Case, type Check, finding } from '../case/check.js'
import { NOT_SAME } from '../case/comparison-words.js'
import { isToldInOrder } from '../case/in-time.js'
import { isPale } from '../case/pale.js'
import { agreesOfThoseWithout } from '../comparison/with-and-without.js'
import { NEGATION_SAYINGS, NEGATORS } from '../reading/negation-words.js'
import { WITHOUT } from '../reading/negators.js'
import type { Reading, Word } from '../reading/reading.js'
import { NOT_WITHOUT } from './limits-nothing.js'
import { forbidsWhatMay, gainsNot, losesNot } from './lost-not.js'
import { saidWithNot } from './said-with-not.js'
import { DENIES_OR_LIMITS, someAreNot } from './some-are-not.js'

/** Share of the words that a claim and its quote have in common when the one is a copy of the other. */
const COPY = 0.8

/** "Not merely a theory" denies no theory. */
const ONLY_MORE = /^(?:only|merely|just|purely|nur|bloß|allein)$/u
/** "Silent" has the "not" of "says nothing" in it. */
const SILENT = /^(?:silen\p{L}*|schweig\p{L}*|geschwiegen|schwieg\p{L}*)$/u

/**
 * The quote word for word, but for a "not". Other ways of turning a statement round are weighed with all that speaks for and
 * against a claim, in `check-support.ts`.
 */
export const checkNegation: Check = (judged: Case) => {
  const { claim, quotes, sentences, across } = judged
  const ofThose = agreesOfThoseWithout(judged)
  if (ofThose === false)
    return finding('comparison', 'Of those with it and those without it, the claim says the reverse.')
  const taken = ofThose === true ? undefined : claim.content.find((word) => takesAway(word, judged))
  if (taken !== undefined)
    return finding('negation', `Claim and source differ in what is "without" ("${taken.raw}").`)
  if (losesNot(judged) && !someAreNot(judged))
    return finding('negation', 'The source denies it, or says it of some only; the claim says it plainly.')
  if (forbidsWhatMay(judged)) return finding('negation', 'The claim denies what the source says may be.')
  if (gainsNot(judged)) return finding('negation', 'The claim says "not"; the source does not.')
  // What better not to do is said with and without a "not".
  if (across || judged.role === 'avoid') return null
  if (someAreNot(judged) || saidWithNot(judged)) return null
  // "Do not write before you have asked" of "ask before you write".
  if (NOT_BEFORE.test(claim.text) && isToldInOrder(judged)) return null
  const turned = [...quotes, ...sentences].some((source) => {
    if (isUntil(claim, source) || isUntil(source, claim)) return false
    if (EITHER_WAY.test(source.text) && EVEN_IF_NOT.test(claim.text)) return false
    // Of a quote of several sentences, the claim may copy one.
    return [undefined, ...new Set(source.segmentOf)].some((part) => isTurnedCopy(claim, source, part))
  })
  return turned ? finding('negation', 'The claim repeats the quote with a "not" more or less.') : null
}

const NOT_BEFORE =
  /(?:\b(?:not|never)\b|n['’]t\b)[^.;]*\bbefore\b|(?<!\p{L})(?:nicht|nie|niemand|kein\p{L}*)(?!\p{L})[^.;]*(?<!\p{L})(?:bevor|ehe)(?!\p{L})/iu

const everywhere = (): boolean => true

/** Whether the claim copies the source, or one part of it, with a "not" more or less. */
function isTurnedCopy(claim: Reading, source: Reading, part: number | undefined): boolean {
  const isIn = part === undefined ? everywhere : (at: number): boolean => source.segmentOf[at] === part
  const theirs = new Set(source.content.filter(({ at }) => isIn(at)).map(({ stem }) => stem))
  const mine = new Set(claim.content.map(({ stem }) => stem))
  const common = [...mine].filter((stem) => theirs.has(stem)).length
  if (mine.size < 3 || common < COPY * mine.size || common < COPY * theirs.size) return false
  if (ELSEWHERE_NOT.test(source.text)) return false
  const mineNots = notsIn(claim, everywhere, source, isIn)
  // A "not" that has no partner in this part may belong to another.
  if (part !== undefined && mineNots < NEGATORS.find(claim.lowers, claim.language).length) return false
  if (deniesOneMore(claim, source)) return true
  if (deniesTheSame(claim, source, isIn)) return false
  return mineNots % 2 !== notsIn(source, isIn, claim, everywhere) % 2
}

/** Whether every word that the two share is denied, or taken away, in both or in neither: "has no sample and gives no figures", "with no sample and no figures". */
function deniesTheSame(claim: Reading, source: Reading, isIn: (at: number) => boolean): boolean {
  const theirs = source.content.filter(({ at }) => isIn(at))
  const shared = claim.content.flatMap((word) => {
    const twins = theirs.filter(({ stem }) => stem === word.stem)
    return twins.length > 0 ? [{ word, twins }] : []
  })
  const isNot = ({ denied, taken }: Word): boolean => denied !== taken
  return (
    shared.some(({ word }) => isNot(word)) &&
    shared.every(({ word, twins }) => twins.some((twin) => isNot(twin) === isNot(word)))
  )
}

/** How often a text denies something of which the other speaks: a "not" in a part of which it says nothing ("nobody knows this") does not count. */
function notsIn(
  { lowers, language, clauseOf, content }: Reading,
  isIn: (at: number) => boolean,
  other: Reading,
  isOther: (at: number) => boolean,
): number {
  const others = other.content.filter(({ at }) => isOther(at))
  return (
    NEGATORS.find(lowers, language).filter(
      ({ at, phrase }) =>
        isIn(at) &&
        phrase !== 'nor' &&
        !isSaying(lowers, language, at) &&
        !(
          WITHOUT.test(phrase) &&
          LEFT_OUT.test(other.text) &&
          !other.lowers.some((lower) => WITHOUT.test(lower))
        ) &&
        !ONLY_MORE.test(lowers[at + 1] ?? '') &&
        !(NOT_SAME.test(lowers.slice(at, at + 4).join(' ')) && NOT_SAME.test(other.text)) &&
        // "No therapy and no concept", "no therapy or concept": one "no".
        !isRepeated(lowers, at) &&
        // "And not every victim is bonded": of whom the other side does not speak.
        !(
          /^(?:every|all|each|jede\p{L}?|alle\p{L}?)$/u.test(lowers[at + 1] ?? '') &&
          !other.lowers.includes(lowers[at + 1]!)
        ) &&
        content.some((word) => word.clause === clauseOf[at] && others.some((twin) => isAlike(word, twin))),
    ).length + lowers.filter((lower, at) => isIn(at) && SILENT.test(lower)).length
  )
}

/** "Whether or not someone reports it" told as "even if someone does not report it". */
const EITHER_WAY =
  /\bwhether or not\b|\b(?:no matter|regardless of) whether\b|(?<!\p{L})ob(?!\p{L})[^.;]* oder nicht(?!\p{L})|(?<!\p{L})(?:egal|unabhängig davon|ganz gleich),? ob(?!\p{L})/iu
const EVEN_IF_NOT =
  /\beven (?:if|when)\b[^.;]*\bnot\b|\beven (?:if|when)\b[^.;]*n['’]t\b|(?<!\p{L})auch(?: dann)?,? wenn(?!\p{L})[^.;]*(?<!\p{L})(?:nicht|kein\p{L}*)(?!\p{L})/iu

/** "Until somebody has read it" says what "as long as nobody has read it" says. */
const isUntil = ({ text }: Reading, other: Reading): boolean => UNTIL.test(text) && NOT_WHILE.test(other.text)
const UNTIL = /\b(?:until|till)\b|(?<!\p{L})(?:bis|bevor)(?!\p{L})/iu
const NOT_WHILE =
  /\b(?:as long as|while)\b[^.;]*\b(?:not|no|nobody|none)\b|(?<!\p{L})solange(?!\p{L})[^.;]*(?<!\p{L})(?:nicht|noch|niemand|kein\p{L}*)(?!\p{L})/iu

/** "Free of charge" is free of nothing else. */
const isSaying = (lowers: readonly string[], language: Language, place: number): boolean =>
  NEGATION_SAYINGS.find(lowers, language).some(({ at, length }) => place >= at && place < at + length)

const isAlike = (word: Word, other: Word): boolean =>
  word.stem === other.stem || [...word.meanings].some((meaning) => other.meanings.has(meaning))

/** "Only where it was high, not where it was low": what is denied is left out of the second half. "Against what they expected" is not as they expected. */
const ELSEWHERE_NOT =
  /\bleft alone\b|\b(?:not (?:where|when|in|for|among)|than (?:\p{L}+ ){0,2}without|als (?:\p{L}+ ){0,2}ohne|nicht (?:wo|wenn|bei|für|in)|(?:against|contrary to|unlike) (?:what|all|her|his|their|the) [^.;]*(?:expect|wish|will|hope))|(?<!\p{L})(?:gegen|entgegen|anders als) [^.;]*(?:erwart|wunsch|wille|hoffnung)/iu

/** "Not about abuse and not about trafficking" of a source that says "about abuse and not about trafficking". */
function deniesOneMore(claim: Reading, source: Reading): boolean {
  return claim.lowers.some((lower, at) => {
    if (!isRepeated(claim.lowers, at) || !/^(?:not|no|nicht|kein\p{L}*)$/u.test(lower)) return false
    const first = claim.lowers.lastIndexOf(lower, at - 1)
    const meant = claim.content.filter((word) => word.at > first && word.at < at && !word.frame)
    const found = meant.flatMap((word) => source.content.filter(({ stem }) => stem === word.stem))
    return found.length > 0 && found.every(({ denied, aside }) => !denied && !aside)
  })
}

/** "No therapy and no concept" is one "no". */
function isRepeated(lowers: readonly string[], at: number): boolean {
  return (
    /^(?:and|or|und|oder)$/u.test(
      lowers[at - (/^(?:auch|also)$/u.test(lowers[at - 1] ?? '') ? 2 : 1)] ?? '',
    ) && lowers.slice(Math.max(0, at - 6), at - 1).includes(lowers[at]!)
  )
}

/** "Leave out reproach": what is left out is told with a "without". */
const LEFT_OUT =
  /\b(?:leaves? (?:\p{L}+ ){0,3}out|drops?|avoids?|instead of|rather than|no)\b|(?<!\p{L})(?:weg|wegl\p{L}*|vermeid\p{L}*|statt|kein\p{L}*|nicht)(?!\p{L})/iu

const AT_ONCE = /^(?:delay|break|pause|exception|doubt|fail|umschweife|zögern|unterbrechung|verzögerung)$/u
const WITHOUT_DOING =
  /\bwithout \p{L}+ing\b|(?<!\p{L})ohne(?!\p{L})[^.;]*(?<!\p{L})(?:zu \p{L}+e?n|\p{L}+zu\p{L}+en)(?!\p{L})/iu

/** It makes no difference whether it is there. */
const WITH_OR_WITHOUT =
  /\bwhether\b|\bwith or without\b|\bor not\b|\b(?:even|also) (?:if|without|when)\b|\b(?:regardless|no matter|independent\p{L}*)\b|\bnot (?:a|the) condition\b|(?<!\p{L})(?:ob|egal|unabhängig|mit oder ohne|auch wenn|auch ohne)(?!\p{L})|(?<!\p{L})keine (?:bedingung|voraussetzung)(?!\p{L})/iu

/** What is free of a thing, or cut off from it, is without it. */
const FREE_OF =
  /\b(?:free of|cut off|cuts? her off|anonym\p{L}*|insensitiv\p{L}*|apart)\b|(?<!\p{L})(?:frei von|getrennt|trenn\p{L}*|kostenlos\p{L}*|anonym\p{L}*|unsensib\p{L}*)(?!\p{L})/iu
const LACK_OF =
  /\black(?:s|ing)? (?:of)?|\b(?:drained|robbed|emptied) of\b|(?<!\p{L})(?:fehl\p{L}*|mangel\p{L}*)(?!\p{L})/iu
const WAITS = /\b(?:nothing|wait)\b|(?<!\p{L})(?:nichts|warten)(?!\p{L})/iu
const ONLY_WITH =
  /\b(?:only|provided|except|unless|if|needs?|requires?|depends? on)\b|(?<!\p{L})(?:nur|sofern|außer|wenn|braucht|brauchen|benötig\p{L}*|setzt voraus|erst)(?!\p{L})/iu
/** "Without treatment" where the source speaks of treatment, or the reverse. */
function takesAway(word: Word, { quotes, inQuotes, instructs, claim }: Case): boolean {
  if (word.frame || isPale(word) || !word.thing || (instructs && claim.clauses[word.clause]!.negated))
    return false
  const found = inQuotes
    .matches(word)
    .filter(
      (match) =>
        quotes.some((quote) => quote.holds(match)) &&
        !match.holdsNot &&
        !/(?:less|los|lose[nmrs]?)$|^(?:anonym|sudden|abrupt|plötzlich|jäh)/u.test(match.lower),
    )
  if (quotes.some(({ text }) => LEFT_OUT.test(text) || FREE_OF.test(text)) || LACK_OF.test(claim.text))
    return false
  // "Without delay" is at once.
  if (word.taken && AT_ONCE.test(word.lower)) return false
  // "Nicht gehen, ohne zu fragen" takes nothing away.
  if (word.taken && NOT_WITHOUT.test(claim.text)) return false
  // "Without taking things out of her hands" of "without taking over".
  if (word.taken && WITHOUT_DOING.test(claim.text) && quotes.some(({ text }) => WITHOUT_DOING.test(text)))
    return false
  // "Also without reporting" of "whether she reports or not".
  if (WITH_OR_WITHOUT.test(claim.text) && quotes.some(({ text }) => WITH_OR_WITHOUT.test(text))) return false
  // "Ohne Zustimmung wird sie nicht tätig" of "nur mit Zustimmung".
  if (
    word.taken &&
    (DENIES_OR_LIMITS.test(claim.text) || WAITS.test(claim.text)) &&
    quotes.some(({ text }) => ONLY_WITH.test(text))
  )
    return false
  if (found.length === 0 || found.some(({ taken, denied }) => taken === word.taken || denied === word.denied))
    return false
  // "Ohne ihr die Dinge aus der Hand zu nehmen" of "ohne zu übernehmen".
  if (word.taken && quotes.some((quote) => found.some((match) => standsBehindWithout(quote, match))))
    return false
  return word.taken || found.every(({ taken }) => taken)
}

function standsBehindWithout({ lowers, clauseOf }: Reading, { at, clause }: Word): boolean {
  return lowers.some(
    (lower, place) => place < at && clauseOf[place] === clause && /^(?:without|ohne)$/u.test(lower),
  )
}
