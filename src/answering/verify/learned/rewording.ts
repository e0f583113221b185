import type { Language } from '../../../domain/language.js'
import type { Case } from '../case/check.js'
import type { Reading, Word } from '../reading/reading.js'

/** The words that a claim has and its quotes have not, and the words of the quotes they may stand for; small words count among both. */
export interface Rewording {
  readonly claim: readonly string[]
  readonly quotes: readonly string[]
}

/** Of which words of the quotes the new words of one kind of claims, supported or unsupported, are made. */
export interface WordChances {
  /** What a word of the quote becomes: for each word of a claim how often, 0 to 1; `undefined` for a word that is not known. */
  readonly becomes: (quoteWord: string) => ReadonlyMap<string, number> | undefined
  /** How often each word stands among the new words of such claims. */
  readonly counts: ReadonlyMap<string, number>
  /** How many words that makes. */
  readonly total: number
}

/** What supported and unsupported claims make of the words of their quotes. */
export interface WordPairs {
  readonly supported: WordChances
  readonly unsupported: WordChances
}

/** How much a word counts that may come from anywhere, beside one that comes from the words of the quote. */
const FROM_ANYWHERE = 0.5
/** Words that no claim has had count a little, so that the first of them proves nothing: each, and all of them together. */
const UNSEEN = 0.1
const ALL_UNSEEN = 1000
/** The most that a single word says for or against a claim. */
const MOST_OF_A_WORD = 3

/**
 * What the quotes have too, in the same words or others, says nothing new and is left out; so is what the passage counts ("of 75 women"),
 * which `around` weighs.
 */
export function rewordingOf({ claim, quotes, inQuotes, inPassages }: Case): Rewording {
  const isCounted = (word: Word): boolean =>
    claim.numbers.some(({ at, length }) => word.at === at + length) && inPassages.strength(word) === 1
  return {
    claim: wordsOf(claim, (word) => inQuotes.matches(word).length === 0 && !isCounted(word)),
    quotes: quotes.flatMap((quote) => wordsOf(quote, () => true)),
  }
}

/**
 * How much likelier the claim's new words are beside this quote in a supported claim than in an unsupported one: the natural logarithm of
 * the ratio, added up over the words; 0 = no new words, or nothing known of them. Two translation models (Brown et al. 1993, model 1) in
 * the place of the two classes of a naive Bayes classifier.
 */
export function rewordingSpeaks({ claim, quotes }: Rewording, { supported, unsupported }: WordPairs): number {
  const chance = (word: string, { becomes, counts, total }: WordChances): number => {
    const made = quotes.reduce((sum, source) => sum + (becomes(source)?.get(word) ?? 0), 0)
    const occurs = ((counts.get(word) ?? 0) + UNSEEN) / (total + ALL_UNSEEN)
    return ((1 - FROM_ANYWHERE) * made) / Math.max(quotes.length, 1) + FROM_ANYWHERE * occurs
  }
  return claim.reduce((sum, word) => {
    const odds = Math.log(chance(word, supported) / chance(word, unsupported))
    return sum + Math.max(-MOST_OF_A_WORD, Math.min(MOST_OF_A_WORD, odds))
  }, 0)
}

/** Words with letters only: a stem where the word carries a topic, else as it is written. */
function wordsOf(
  { tokens, lowers, content, language }: Reading,
  isWanted: (word: Word) => boolean,
): string[] {
  const at = new Map(content.map((word) => [word.at, word]))
  return tokens.flatMap(({ kind }, place) => {
    if (kind !== 'word' || !LETTERS.test(lowers[place]!)) return []
    const word = at.get(place)
    if (word === undefined) return [named(lowers[place]!, language)]
    return isWanted(word) ? [named(word.stem, language)] : []
  })
}

const LETTERS = /^\p{L}+$/u
const named = (word: string, language: Language): string => `${language}:${word}`
