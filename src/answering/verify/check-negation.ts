import { type Case, type Check, finding } from './check.js'
import { NEGATORS } from './markers.js'
import { OPPOSITES } from './opposites.js'
import { isPale } from './pale.js'
import type { Reading, Word } from './reading.js'

/**
 * What the source denies is not claimed, and what it claims is not denied. Compared word by word: a word stands under a "not"
 * when its part of the sentence holds an odd number of negations. Rules of conduct ("Do not …") are other sentences than
 * the statements they follow from, and are not compared.
 */
export const checkNegation: Check = (judged) => {
  if (turnsCopyRound(judged))
    return finding('negation', 'The claim repeats the quote with a "not" more or less.')
  if (judged.role === 'avoid') return null
  const mixed = isMixed(judged)
  let agree = 0
  let disagree = 0
  for (const [index, clause] of judged.claim.clauses.entries()) {
    if (clause.eitherWay) continue
    let agreeHere = 0
    const disagreeHere: Word[] = []
    for (const word of judged.claim.content) {
      if (word.clause !== index || word.frame || isPale(word)) continue
      const sides = sidesOf(judged.quotes, judged.inQuotes.matches(word))
      if (sides === null) continue
      if (sides.has(clause.negated)) agreeHere += 1
      else disagreeHere.push(word)
    }
    const denied = clause.negated
      ? undefined
      : disagreeHere.find((word) => mixed && (word.thing || isSide(word) || sameStem(word, judged)))
    if (denied !== undefined)
      return finding('negation', `The source says "not" about "${denied.raw}"; the claim does not.`)
    if (judged.instructs) {
      agree += agreeHere
      if (!clause.negated) disagree += disagreeHere.length
      continue
    }
    const turned = disagreeHere.find((word) => word.thing || sameStem(word, judged))
    if (turned !== undefined && agreeHere === 0)
      return finding('negation', `The claim turns round what the source says about "${turned.raw}".`)
    agree += agreeHere
    disagree += disagreeHere.length
  }
  if (disagree > agree)
    return finding('negation', 'A "not" of the source is missing in the claim, or the claim adds one.')
  return null
}

/** The very word of the quote, not one that means much the same. */
function sameStem(word: Word, { inQuotes }: Case): boolean {
  return inQuotes
    .matches(word)
    .every(({ stem, language }) => stem === word.stem && language === word.language)
}

/** Share of the words that a claim and its quote have in common when the one is a copy of the other. */
const COPY = 0.8

/** The quote word for word, but for a "not". */
function turnsCopyRound({ claim, quotes, sentences, across }: Case): boolean {
  if (across) return false
  const notsIn = ({ lowers, language }: Reading): number => NEGATORS.find(lowers, language).length
  return [...quotes, ...sentences].some((source) => {
    const theirs = new Set(source.content.map(({ stem }) => stem))
    const mine = new Set(claim.content.map(({ stem }) => stem))
    const common = [...mine].filter((stem) => theirs.has(stem)).length
    const copied = mine.size >= 3 && common >= COPY * mine.size && common >= COPY * theirs.size
    return copied && notsIn(claim) % 2 !== notsIn(source) % 2
  })
}

/** "high", "low": one side of a pair, where a "not" decides everything. */
function isSide({ lower, language }: Word): boolean {
  return OPPOSITES.some(({ one, other }) => one.has([lower], language) || other.has([lower], language))
}

/** Whether the parts of the quotes that the claim touches both say and deny, so that a word's place decides. */
function isMixed({ claim, quotes, inQuotes }: Case): boolean {
  const kinds = new Set<boolean>()
  for (const word of claim.content)
    for (const match of inQuotes.matches(word)) {
      const quote = quotes.find(({ content }) => content.includes(match))
      if (quote !== undefined) kinds.add(quote.clauses[match.clause]!.negated)
    }
  return kinds.size > 1
}

function sidesOf(quotes: readonly Reading[], matches: readonly Word[]): Set<boolean> | null {
  const sides = new Set<boolean>()
  for (const match of matches) {
    const quote = quotes.find(({ content }) => content.includes(match))
    const clause = quote?.clauses[match.clause]
    if (clause === undefined) continue
    // "homeless", "kostenlos" hold their own "not".
    if (
      clause.eitherWay ||
      /^(?:unknown|unbekannt|untest|ungeprüft|unclear|unklar|imposs|unmög)|(?:less|los|lose|losen|loser)$/u.test(
        match.lower,
      )
    ) {
      sides.add(true)
      sides.add(false)
    } else sides.add(clause.negated)
  }
  return sides.size === 0 ? null : sides
}
