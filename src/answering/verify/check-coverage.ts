import { words } from '../../domain/text.js'
import { type Case, type Check, finding } from './check.js'
import { isCommandVerb } from './instructs.js'
import { isPale } from './pale.js'
import type { Reading, Word } from './reading.js'

/** What a claim must share with what it rests on; measured on the tune half of tests/golden/claims.jsonl. */
export interface CoverageLimits {
  /** Least share of the claim's words that stands in the quote itself. */
  readonly inQuote: number
  /** How many actions and qualities that stand nowhere are forgiven: one in so many words of the claim. */
  readonly oneIn: number
}

/** A claim of so few words can meet any sentence by chance. */
const FEW_WORDS = 2

export const SAME_LANGUAGE: CoverageLimits = { inQuote: 0.42, oneIn: 4 }
export const ACROSS_LANGUAGES: CoverageLimits = { inQuote: 0.42, oneIn: 5 }

/** The claim's own words come from the quote, and the rest from the passage around it: no thing or person is added. */
export const checkCoverage: Check = (judged) => {
  const limits = judged.across ? ACROSS_LANGUAGES : SAME_LANGUAGE
  const content = judged.claim.content
  if (content.length === 0) {
    if (judged.claim.numbers.length > 0) return null
    return finding('empty', 'The claim says nothing that could be compared with its quote.')
  }
  const missing = content.filter(
    (word) =>
      !word.frame &&
      !judged.inPassages.has(word) &&
      !isNamed(word, judged) &&
      !(judged.instructs && isCommandVerb(judged.claim, word.at)) &&
      !isPale(word),
  )
  const forgiven = Math.floor(content.length / limits.oneIn)
  if (missing.some((word) => word.thing || isListed(word, judged.claim)) || missing.length > forgiven)
    return finding('added', `The source does not say: ${namesOf(missing)}.`)
  const weigh = (chosen: readonly Word[]): number =>
    distinct(chosen).reduce((sum, { frame }) => sum + (frame ? 0.3 : 1), 0)
  if (weigh(content.filter((word) => judged.inQuotes.has(word))) / weigh(content) < limits.inQuote)
    return finding('unrelated', 'The quote is about something else than the claim.')
  const own = distinct(content.filter(({ frame }) => !frame))
  if (
    own.length <= FEW_WORDS &&
    judged.claim.numbers.length === 0 &&
    !judged.quotes.some((quote) => isHalfTold(quote, judged))
  )
    return finding('unrelated', 'The claim and its quote share too little to be sure.')
  // A quote that shares nothing with the claim is decoration, and would be shown as its source.
  const shares = (index: number): boolean =>
    content.some((word) =>
      judged.inQuotes.matches(word).some((match) => judged.quotes[index]!.content.includes(match)),
    )
  if (judged.quotes.some((_, index) => !shares(index)))
    return finding('unrelated', 'One of the quotes is about something else than the claim.')
  return null
}

/** Whether the claim repeats a third of what the quote says; asked only of very short claims. */
function isHalfTold(quote: Reading, { claim, inQuotes }: Case): boolean {
  const told = new Set(claim.content.flatMap((word) => inQuotes.matches(word)))
  const weighty = quote.content.filter(({ frame }) => !frame)
  return weighty.filter((word) => told.has(word)).length * 3 >= weighty.length
}

/** "feel", "feeling" and "feelings" say one thing. */
function distinct(chosen: readonly Word[]): readonly Word[] {
  const seen = new Set<string>()
  return chosen.filter(({ stem, meanings }) => {
    const key = meanings.size > 0 ? String(Math.min(...meanings)) : stem
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** One item of a list ("realize, recognize and recover"): a list with another item is another list. */
function isListed({ at }: Word, { tokens }: Reading): boolean {
  const mark = (place: number): boolean => /^(?:,|and|und|or|oder|\.)$/u.test(tokens[place]?.lower ?? '.')
  return mark(at - 1) && mark(at + 1) && at > 0
}

/** A name that stands in the passage's title or among its sources. */
function isNamed({ lower, capital }: Word, { titles, sources }: Case): boolean {
  if (!capital) return false
  const around = [...titles, ...sources.flatMap(({ authors, short, title }) => [...authors, short, title])]
  return around.some((text) => words(text).includes(lower))
}

function namesOf(missing: readonly Word[]): string {
  return [...new Set(missing.map(({ raw }) => raw))].slice(0, 4).join(', ')
}
