import { type Case, type Check, finding } from './check.js'
import { gainsNot, losesNot } from './lost-not.js'
import { NEGATORS } from './negation-words.js'
import { isPale } from './pale.js'
import type { Reading, Word } from './reading.js'

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
  const taken = claim.content.find((word) => takesAway(word, judged))
  if (taken !== undefined)
    return finding('negation', `Claim and source differ in what is "without" ("${taken.raw}").`)
  if (losesNot(judged))
    return finding('negation', 'The source denies it, or says it of some only; the claim says it plainly.')
  if (gainsNot(judged)) return finding('negation', 'The claim says "not"; the source does not.')
  // What better not to do is said with and without a "not".
  if (across || judged.role === 'avoid') return null
  // A "not" in a part of which the claim says nothing ("nobody knows this") does not count.
  const notsIn = (
    { lowers, language, clauseOf, content }: Reading,
    others: ReadonlySet<string>,
    wordsOf: ReadonlySet<string>,
  ): number =>
    NEGATORS.find(lowers, language).filter(
      ({ at, phrase }) =>
        phrase !== 'nor' &&
        !ONLY_MORE.test(lowers[at + 1] ?? '') &&
        // "No therapy and no concept", "no therapy or concept": one "no".
        !isRepeated(lowers, at) &&
        // "And not every victim is bonded": of whom the other side does not speak.
        !(
          /^(?:every|all|each|jede\p{L}?|alle\p{L}?)$/u.test(lowers[at + 1] ?? '') &&
          !wordsOf.has(lowers[at + 1]!)
        ) &&
        content.some(({ clause, stem }) => clause === clauseOf[at] && others.has(stem)),
    ).length + lowers.filter((lower) => SILENT.test(lower)).length
  const turned = [...quotes, ...sentences].some((source) => {
    const theirs = new Set(source.content.map(({ stem }) => stem))
    const mine = new Set(claim.content.map(({ stem }) => stem))
    const common = [...mine].filter((stem) => theirs.has(stem)).length
    const copied = mine.size >= 3 && common >= COPY * mine.size && common >= COPY * theirs.size
    return (
      copied &&
      !ELSEWHERE_NOT.test(source.text) &&
      notsIn(claim, theirs, new Set(source.lowers)) % 2 !== notsIn(source, mine, new Set(claim.lowers)) % 2
    )
  })
  return turned ? finding('negation', 'The claim repeats the quote with a "not" more or less.') : null
}

/** "Only where it was high, not where it was low": what is denied is left out of the second half. */
const ELSEWHERE_NOT = /\b(?:not (?:where|when|in|for|among)|nicht (?:wo|wenn|bei|für|in))\b/iu

/** "No therapy and no concept" is one "no". */
function isRepeated(lowers: readonly string[], at: number): boolean {
  return (
    /^(?:and|or|und|oder)$/u.test(lowers[at - 1] ?? '') &&
    lowers.slice(Math.max(0, at - 5), at - 1).includes(lowers[at]!)
  )
}

/** "Leave out reproach": what is left out is told with a "without". */
const LEFT_OUT =
  /\b(?:leaves? out|drops?|avoids?|instead of|rather than|no)\b|(?<!\p{L})(?:weg|wegl\p{L}*|vermeid\p{L}*|statt|kein\p{L}*|nicht)(?!\p{L})/iu

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
        !/(?:less|los|lose[nmrs]?)$|^anonym/u.test(match.lower),
    )
  if (quotes.some(({ text }) => LEFT_OUT.test(text))) return false
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
