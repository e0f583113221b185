import { CHANNEL_NAMES, type LexicalIndex, type Weighted } from './lexical-index.js'
import type { Asked, Phrasing } from './phrasings.js'

/** Added to the weight of every term in every class, so that a term it never had proves little (flat from 0.03 to 0.3). */
const SMOOTHING = 0.2

/** How well a question would go as one of the phrasings of each topic and boundary; the arrays are overwritten by the next question. */
export interface TopicOdds {
  /**
   * Log odds against a phrasing of no matter which topic, weighted by rarity, in the order in which the topics were given; minus
   * infinity for a topic without phrasings.
   */
  readonly topics: Float32Array
  /** What topics and boundaries have on average. */
  readonly mean: number
  /** The same, in the folder's order of boundaries. */
  readonly boundaries: Float32Array
}

export type ReadTopicOdds = (query: Weighted) => TopicOdds

/**
 * Multinomial naive Bayes over all phrasings (Rennie et al. 2003, "Tackling the Poor Assumptions of Naive Bayes Text Classifiers": counts
 * weighted by rarity, every phrasing of length one). Where the nearest single phrasing says how like one sentence is to another, this
 * adds up what all the phrasings of a card have in common. Of 576 messages of four outside writers it alone puts a card that fits first
 * for 79 %, the ranking without it for 70 %. It reads the index of the phrasings itself and keeps nothing but sums.
 */
export function createTopicOdds(
  { topics, boundaries, index }: Asked,
  phrasings: readonly Phrasing[],
): ReadTopicOdds {
  const boundaryAt = new Map(boundaries.map((boundary, at) => [boundary, at]))
  const classes = topics.size + boundaries.length
  const classOf = Uint32Array.from(phrasings, ({ topic, boundary }) =>
    topic === null ? topics.size + boundaryAt.get(boundary!)! : topics.get(topic)!,
  )
  const norms = new Float32Array(index.size)
  const vocabulary = new Set<number>()
  forEachTerm(index, (entry, weight, term) => {
    norms[entry] = norms[entry]! + weight * weight
    vocabulary.add(term)
  })
  for (let at = 0; at < norms.length; at += 1) norms[at] = Math.sqrt(norms[at]!) || 1
  const totals = new Float64Array(classes)
  let total = 0
  forEachTerm(index, (entry, weight) => {
    const own = weight / norms[entry]!
    totals[classOf[entry]!] = totals[classOf[entry]!]! + own
    total += own
  })
  const withPhrasings = totals.filter((sum) => sum > 0).length || 1
  const logTotals = totals.map((sum) => Math.log(sum + SMOOTHING * vocabulary.size))
  const odds = new Float32Array(classes)
  const counts = new Float64Array(classes)
  const found = {
    topics: odds.subarray(0, topics.size),
    boundaries: odds.subarray(topics.size),
  }
  return (query) => {
    odds.fill(0)
    let size = 0
    let known = 0
    // What the terms would say of a class that has none of them, and of all classes together.
    let common = 0
    for (const name of CHANNEL_NAMES) {
      const channel = index.channels[name]
      for (const [hash, count] of query[name]) {
        const rarity = channel.idf(hash) ** 2
        const weight = count * rarity
        size += weight * weight
        let all = 0
        const touched: number[] = []
        index.forEachEntry(name, hash, (entry) => {
          const own = rarity / norms[entry]!
          const at = classOf[entry]!
          if (counts[at] === 0) touched.push(at)
          counts[at] = counts[at]! + own
          all += own
        })
        if (touched.length === 0) continue
        known += weight
        common += weight * (Math.log(SMOOTHING) - Math.log(all / total))
        for (const at of touched) {
          odds[at] = odds[at]! + weight * Math.log(1 + counts[at]! / SMOOTHING)
          counts[at] = 0
        }
      }
    }
    const length = Math.sqrt(size) || 1
    for (let at = 0; at < classes; at += 1)
      odds[at] =
        totals[at] === 0 ? Number.NEGATIVE_INFINITY : (odds[at]! + common - known * logTotals[at]!) / length
    let sum = 0
    for (const value of odds) if (Number.isFinite(value)) sum += value
    return { ...found, mean: sum / withPhrasings }
  }
}

/** Every posting of every channel with the weight of its term and a number that is the term's own. */
function forEachTerm(
  index: LexicalIndex,
  visit: (entry: number, weight: number, term: number) => void,
): void {
  CHANNEL_NAMES.forEach((name, number) => {
    const channel = index.channels[name]
    let before = -1
    let weight = 0
    index.forEachPosting(name, (hash, entry) => {
      if (hash !== before) weight = channel.idf(hash) ** 2
      before = hash
      visit(entry, weight, hash * CHANNEL_NAMES.length + number)
    })
  })
}
