import { type Case, type Check, finding } from './check.js'
import type { Reading, Word } from './reading.js'
import { SHOWN_FROM, SUPPORT_WEIGHTS } from './support-weights.js'
import { type Traits, traitsOf } from './traits.js'

/**
 * Weighs what is left when no single word speaks against a claim: do its words come from the quote and the passage around it,
 * and are they said to be so there? Doubt drops the claim.
 */
export const checkSupport: Check = (judged) => {
  const content = judged.claim.content
  if (content.length === 0) {
    if (judged.claim.numbers.length > 0) return null
    return finding('empty', 'The claim says nothing that could be compared with its quote.')
  }
  // A quote that shares nothing with the claim is decoration, and would be shown as its source.
  if (judged.quotes.some((quote) => !content.some((word) => judged.inQuotes.matches(word).some(quote.holds))))
    return finding('unrelated', 'One of the quotes is about something else than the claim.')
  const { traits, added, turnedWord } = traitsOf(judged)
  if (traits.fewWords === 1 && !judged.quotes.some((quote) => isHalfTold(quote, judged)))
    return finding('unrelated', 'The claim and its quote share too little to be sure.')
  if (supportOf(traits) >= SHOWN_FROM) return null
  const turnedCosts = costOf(traits, ['turned', 'turnedWorst', 'turnedMore'])
  const addedCosts = costOf(traits, ['addedThings', 'addedUnknownThings', 'addedOthers', 'addedUnknownOthers', 'addedItems', 'addedShare'])
  if (turnedWord !== undefined && turnedCosts > addedCosts)
    return finding('negation', `The source says "not" about "${turnedWord.raw}" and the claim does not, or the reverse.`)
  if (added.length > 0)
    return finding('added', `The source does not say: ${[...new Set(added.map(({ raw }) => raw))].slice(0, 4).join(', ')}.`)
  return finding('unrelated', 'The quote is about something else than the claim.')
}

/** The sum of all that speaks for (+) and against (-) the claim. */
export function supportOf(traits: Traits): number {
  let sum = SUPPORT_WEIGHTS.start
  for (const name of Object.keys(traits) as (keyof Traits)[]) sum += SUPPORT_WEIGHTS[name] * traits[name]
  return sum
}

function costOf(traits: Traits, names: readonly (keyof Traits)[]): number {
  return names.reduce((sum, name) => sum - SUPPORT_WEIGHTS[name] * traits[name], 0)
}

/** Whether the claim repeats a third of what the quote, or half of what one sentence of it says; asked only of very short claims. */
function isHalfTold(quote: Reading, { claim, inQuotes }: Case): boolean {
  const told = new Set(claim.content.flatMap((word) => inQuotes.matches(word)))
  const weighty = quote.content.filter(({ frame }) => !frame)
  const share = (words: readonly Word[]): number => words.filter((word) => told.has(word)).length / words.length
  if (weighty.length > 0 && share(weighty) >= 1 / 3) return true
  const parts = new Set(weighty.map(({ at }) => quote.segmentOf[at]!))
  return [...parts].some((part) => {
    const words = weighty.filter(({ at }) => quote.segmentOf[at] === part)
    return share(words) === 1 || (words.length >= 2 && share(words) >= 1 / 2)
  })
}
