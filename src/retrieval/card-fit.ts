import type { CardSignals, Signals } from '../domain/evidence.js'
import type { Question } from '../domain/question.js'
import { words } from '../domain/text.js'
import { AS_OURS, logistic } from './judge-confidence.js'
import type { Likenesses, Phrasing } from './phrasings.js'
import type { TopicOdds } from './topic-odds.js'

/** Longer messages say more; beyond so many words nothing is added. */
const MANY_WORDS = 25

/**
 * Whether the leading card is about the message at all: a logistic regression on how far it is ahead of everything else that the message
 * could be about. Fitted by `npm run eval -- --fit` to the tuning part of `tests/golden/messages.jsonl`.
 */
const CARD_FIT = {
  weights: [-6.3, 0.4, 2, -0.06, 0.78, 0.32, 1.34] as readonly number[],
  /**
   * From this value on the card is shown; below it, it is only offered. Lower than what keeps 98.5 % of the cards that are about the
   * message (0.13): of the answerable golden questions, which are shorter, 3 % are asked back here, and 6 % there.
   */
  fits: 0.1,
  /** From this value on it leads, though a note or a term goes by the same words ("she misses him"). */
  sure: 0.5,
  /** A card with fewer phrasings, both languages together, is not doubted: too little is known of how it is asked for. */
  phrasings: 20,
}

export function fitFeatures(signals: CardSignals): readonly number[] {
  const { odds, aheadOfCards, aheadOfNotes, aheadOfBoundaries, wording, words } = signals
  return [
    1,
    odds,
    aheadOfCards,
    aheadOfNotes,
    aheadOfBoundaries,
    Math.max(-4, Math.min(4, wording)),
    Math.min(MANY_WORDS, words) / 10,
  ]
}

/** How sure it is that the leading card is about the message, between 0 and 1. */
function cardFit(signals: CardSignals): number {
  return logistic(fitFeatures(signals), CARD_FIT.weights)
}

/** What was read of the question when its leading card is judged. */
interface Read {
  readonly odds: TopicOdds
  readonly near: Likenesses
  readonly wording: number
}

export function createCardJudge(
  { topics, isCard }: { readonly topics: ReadonlyMap<string, number>; readonly isCard: Uint8Array },
  phrasings: readonly Phrasing[],
): (topic: string, question: Question, read: Read) => NonNullable<Signals['card']> {
  const phrasingsOf = new Uint32Array(topics.size)
  for (const { topic } of phrasings) if (topic !== null) phrasingsOf[topics.get(topic)!]! += 1
  return (topic, { text, leansOn }, { odds, near, wording }) => {
    const at = topics.get(topic)!
    const card = { topic, ...standingOf(at, odds, isCard), wording, words: words(text).length }
    // What goes on from an answer stays with it, and what is asked in the card's own words is about it.
    const named = leansOn !== null || near.topics[at]! >= AS_OURS || phrasingsOf[at]! < CARD_FIT.phrasings
    const fit = cardFit(card)
    return { ...card, fits: named || fit >= CARD_FIT.fits, sure: fit >= CARD_FIT.sure }
  }
}

/** How far a card is ahead of the other cards, of the notes and of the boundaries; what has less than the average counts as average. */
function standingOf(topic: number, odds: TopicOdds, isCard: Uint8Array) {
  let card = odds.mean
  let note = odds.mean
  let boundary = odds.mean
  for (let at = 0; at < isCard.length; at += 1) {
    if (at === topic) continue
    if (isCard[at] === 1) card = Math.max(card, odds.topics[at]!)
    else note = Math.max(note, odds.topics[at]!)
  }
  for (const other of odds.boundaries) boundary = Math.max(boundary, other)
  const own = Math.max(odds.topics[topic]!, odds.mean)
  return {
    odds: own - odds.mean,
    aheadOfCards: own - card,
    aheadOfNotes: own - note,
    aheadOfBoundaries: own - boundary,
  }
}
