import type { Likenesses } from './phrasings.js'
import type { TopicOdds } from './topic-odds.js'

/**
 * What is added to a passage's own score, in BM25 units: the likeness of the question to the document's phrasings, and the
 * score of the whole document. Set by what `npm run eval` prints for the tuning parts of `tests/golden`.
 */
export const RANKING = {
  phrasing: 60,
  backing: 25,
  /** A unit of log odds above what the topics have on average. */
  odds: 10,
  /** The same for a card below the best of the cards, taken off. */
  amongCards: 40,
  document: 2.2,
  otherLanguage: 0.8,
  namedSource: 12,
  previousQuestion: 0.5,
  /** Likeness of a bare word to a card that is called so: that of one of its own phrasings. */
  titled: 0.8,
} as const

/** Where a passage belongs to no document that is indexed as a whole. */
export const ALONE = -1

/** Cards that are offered where none surely fits. */
const CARDS_OFFERED = 3

/** The best passage of each of the cards that come first. */
export function leadingCards(scores: Float32Array, isCard: Uint8Array, topicOf: Uint32Array): number[] {
  const first = new Map<number, number>()
  for (let at = 0; at < scores.length; at += 1) {
    const topic = topicOf[at]!
    if (isCard[topic] === 0 || scores[at]! <= 0) continue
    const before = first.get(topic)
    if (before === undefined || scores[at]! > scores[before]!) first.set(topic, at)
  }
  return [...first.values()].sort((a, b) => scores[b]! - scores[a]!).slice(0, CARDS_OFFERED)
}

/**
 * Adds what surrounds each passage: the likeness of the question to its topic's phrasings, and the score of its document where
 * the passage or its topic has anything to do with the question. A loop over all passages, so it stands alone.
 */
export function addAround(
  scores: Float32Array,
  around: {
    readonly near: Likenesses
    readonly odds: TopicOdds
    readonly isCard: Uint8Array
    /** Scratch, a place per topic, zero everywhere. */
    readonly byTopic: Float32Array
    readonly topicOf: Uint32Array
    readonly wholeScores: Float32Array
    readonly wholeOf: Int32Array
  },
): void {
  const { near, odds, isCard, byTopic, topicOf, wholeScores, wholeOf } = around
  let bestCard = odds.mean
  for (const topic of near.touched)
    if (isCard[topic] === 1) bestCard = Math.max(bestCard, odds.topics[topic]!)
  for (const topic of near.touched)
    byTopic[topic] =
      RANKING.phrasing * near.topics[topic]! +
      RANKING.backing * near.backing[topic]! +
      RANKING.odds * Math.max(0, odds.topics[topic]! - odds.mean) +
      (isCard[topic] === 1
        ? RANKING.amongCards * Math.max(odds.mean - bestCard, odds.topics[topic]! - bestCard)
        : 0)
  for (let at = 0; at < scores.length; at += 1) {
    const own = scores[at]!
    const liked = byTopic[topicOf[at]!]!
    if (own === 0 && liked === 0) continue
    const part = wholeOf[at]!
    scores[at] = own + liked + RANKING.document * (part === ALONE ? own : wholeScores[part]!)
  }
  for (const topic of near.touched) byTopic[topic] = 0
}
