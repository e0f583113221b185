import { type Case, type Check, type Finding, finding } from '../case/check.js'
import { isWholePart } from '../case/copied.js'
import { claimSigns } from '../learned/claim-signs.js'
import { CLAIM_LINES } from '../learned/claim-weights.js'
import { readLines, weigh } from '../learned/read-lines.js'
import { readPairs } from '../learned/read-pairs.js'
import { rewordingOf, rewordingSpeaks } from '../learned/rewording.js'
import { PAIR_LINES } from '../learned/word-pairs.js'
import type { Reading, Word } from '../reading/reading.js'
import { MOST_OF_WORDS, SHOWN_FROM, SUPPORT_WEIGHTS } from './support-weights.js'
import { distinct, type Traits, traitsOf } from './traits.js'

const WORDS = readLines(CLAIM_LINES)
const PAIRS = readPairs(PAIR_LINES)
/** Least share of the claim's words that stands in the quote itself; the rest may come from the passage around it. */
const LEAST_IN_QUOTE = 0.25
/** So few words in common, where more than this share of the quote is left untold, meet by chance. */
const FEW_WORDS = 2
const HARDLY_TOLD = 0.8

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
  const { traits, added, inQuote, turnedWord } = traitsOf(judged)
  const isAbout = (quote: Reading): boolean =>
    content.some((word) => judged.inQuotes.matches(word).some(quote.holds))
  // A quote that shares nothing with the claim is decoration, and would be shown as its source.
  if (!judged.quotes.every(isAbout)) return notSaid(judged.quotes.length === 1 ? added : [])
  if (inQuote < LEAST_IN_QUOTE) return notSaid([])
  if (isByChance(judged, traits))
    return finding('unrelated', 'The claim and its quote share too little to be sure.')
  if (isWholePart(judged)) return null
  const words = weigh(claimSigns(judged), WORDS)
  const reworded = SUPPORT_WEIGHTS.reworded * rewordingSpeaks(rewordingOf(judged), PAIRS)
  if (supportOf(traits) + Math.min(words.sum + reworded, MOST_OF_WORDS) >= SHOWN_FROM) return null
  const turnedCosts = costOf(traits, ['turned', 'turnedFocus'])
  const addedCosts = costOf(traits, ['addedThings', 'addedItems', 'addedShare', 'copyAdded'])
  if (turnedWord !== undefined && turnedCosts > addedCosts)
    return finding(
      'negation',
      `The source says "not" about "${turnedWord.raw}" and the claim does not, or the reverse.`,
    )
  return notSaid(added)
}

/** Names what is added, or says that the quote is about something else. */
function notSaid(added: readonly Word[]): Finding {
  if (added.length === 0) return finding('unrelated', 'The quote is about something else than the claim.')
  const names = [...new Set(added.map(({ raw }) => raw))].slice(0, 4).join(', ')
  return finding('added', `The source does not say: ${names}.`)
}

/** The sum of all that speaks for (+) and against (-) the claim. */
function supportOf(traits: Traits): number {
  let sum = SUPPORT_WEIGHTS.start
  for (const name of Object.keys(traits) as (keyof Traits)[]) sum += SUPPORT_WEIGHTS[name] * traits[name]
  return sum
}

function costOf(traits: Traits, names: readonly (keyof Traits)[]): number {
  return names.reduce((sum, name) => sum - SUPPORT_WEIGHTS[name] * traits[name], 0)
}

/**
 * Whether the claim and its quotes have so little in common that chance could have brought it together. "Held" and "control" that both meet
 * one "say" are one word in common, and "room" has none with a Chambers.
 */
function isByChance({ claim, inQuotes }: Case, { untold }: Traits): boolean {
  const told = claim.content.filter((word) => !word.named && inQuotes.matches(word).length > 0)
  const met = told.flatMap((word) => inQuotes.matches(word).filter(({ named }) => !named))
  return Math.min(distinct(told).length, distinct(met).length) <= FEW_WORDS && untold > HARDLY_TOLD
}
