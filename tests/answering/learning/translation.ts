import type { Rewording, WordChances } from '../../../src/answering/verify/learned/rewording.js'

/** What was learned, with all its pairs: by the quote's word, then the claim's. */
export interface Translation extends WordChances {
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, number>>
}

const ROUNDS = 4
/** Cases that each word of a quote is taken to have had beside those seen, so that what was seen once proves little. */
const UNSEEN = 8
/** Pairs of which fewer cases than this are to be expected in what was learned from are left out. */
const FEWEST = 0.3
/** Stands for a word that comes from none of the quote's. */
const NOTHING = 0

/**
 * IBM Model 1 (Brown, Della Pietra, Della Pietra & Mercer 1993): expectation and maximisation over which word of the quote each new word
 * of a claim was made of. The same rewordings give the same chances.
 */
export function learnTranslation(rewordings: readonly Rewording[]): Translation {
  const numbers = new Map<string, number>([['', NOTHING]])
  const numberOf = (word: string): number => {
    const known = numbers.get(word)
    if (known !== undefined) return known
    numbers.set(word, numbers.size)
    return numbers.size - 1
  }
  const told = rewordings.map(({ claim, quotes }) => ({
    claim: claim.map(numberOf),
    quotes: [NOTHING, ...quotes.map(numberOf)],
  }))
  const size = numbers.size
  const key = (quoteWord: number, claimWord: number): number => quoteWord * size + claimWord
  const places = new Map<number, number>()
  for (const { claim, quotes } of told)
    for (const word of claim)
      for (const source of quotes) {
        const pair = key(source, word)
        if (!places.has(pair)) places.set(pair, places.size)
      }
  const chances = new Float64Array(places.size).fill(1)
  const cases = new Float64Array(places.size)
  for (let round = 0; round < ROUNDS; round += 1) {
    cases.fill(0)
    for (const { claim, quotes } of told)
      for (const word of claim) {
        const all = quotes.map((source) => places.get(key(source, word))!)
        const sum = all.reduce((total, place) => total + chances[place]!, 0)
        for (const place of all) cases[place]! += chances[place]! / sum
      }
    const totals = new Float64Array(size).fill(UNSEEN)
    totals[NOTHING] = 0
    for (const [pair, place] of places) totals[Math.floor(pair / size)]! += cases[place]!
    for (const [pair, place] of places) chances[place] = cases[place]! / totals[Math.floor(pair / size)]!
  }
  const words = [...numbers.keys()]
  const becomes = new Map<string, Map<string, number>>()
  for (const [pair, place] of places) {
    const source = Math.floor(pair / size)
    if (source === NOTHING || cases[place]! < FEWEST) continue
    const of = becomes.get(words[source]!) ?? new Map<string, number>()
    becomes.set(words[source]!, of.set(words[pair % size]!, chances[place]!))
  }
  const counts = new Map<string, number>()
  for (const word of rewordings.flatMap(({ claim }) => claim)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return {
    pairs: becomes,
    becomes: (word) => becomes.get(word),
    counts,
    total: rewordings.reduce((sum, { claim }) => sum + claim.length, 0),
  }
}
