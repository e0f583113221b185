import type { Boundary, Knowledge } from '../domain/knowledge.js'
import { LANGUAGES, type Language } from '../domain/language.js'
import type { Stem } from '../domain/ports.js'
import { type LexicalIndex, type Weighted, weigh } from './lexical-index.js'

/** One way in which staff put something, and where it leads: a topic of the folder, or a boundary. */
export interface Phrasing {
  readonly text: string
  readonly language: Language
  readonly topic: string | null
  readonly boundary: Boundary | null
}

/** How like the question is to the nearest phrasing, 0 to 1, for every topic and boundary it resembles at all. */
export interface Likenesses {
  readonly topics: ReadonlyMap<string, number>
  readonly boundaries: ReadonlyMap<Boundary, number>
}

export interface PhrasingIndex {
  likenesses(query: Weighted): Likenesses
}

/**
 * The `asks:` of every document, its title, and the `asks` of the boundaries, side by side: a question is nearest to one of
 * ours or to one that is not ours, and the comparison is fair because both are phrased by hurried people.
 */
export function phrasingsOf(knowledge: Knowledge): Phrasing[] {
  const phrasings: Phrasing[] = []
  for (const { language, topic, title, asks } of knowledge.documents) {
    for (const text of new Set([title, ...asks])) phrasings.push({ text, language, topic, boundary: null })
  }
  for (const boundary of knowledge.boundaries) {
    for (const language of LANGUAGES) {
      for (const text of boundary.asks[language]) phrasings.push({ text, language, topic: null, boundary })
    }
  }
  return phrasings
}

/** Likenesses over phrasings that are indexed in the same order. */
export function createPhrasings(
  phrasings: readonly Phrasing[],
  index: LexicalIndex,
  stem: Stem,
): PhrasingIndex {
  // What each phrasing scores when it is itself the question; worked out when first needed, since a start must be quick.
  const own = new Float32Array(phrasings.length)
  const ownScore = (at: number): number => {
    if (own[at] === 0) own[at] = selfScore(weigh(phrasings[at]!.text, phrasings[at]!.language, stem), index)
    return own[at]!
  }
  const scores = new Float32Array(index.size)
  return {
    likenesses(query) {
      scores.fill(0)
      index.addScores(query, scores)
      const asked = selfScore(query, index)
      const topics = new Map<string, number>()
      const boundaries = new Map<Boundary, number>()
      for (let at = 0; at < phrasings.length; at += 1) {
        if (scores[at] === 0) continue
        // A cosine in spirit: the score as a share of what either side would score against itself.
        const likeness = Math.min(1, scores[at]! / Math.sqrt(asked * ownScore(at)))
        const { topic, boundary } = phrasings[at]!
        if (topic !== null && likeness > (topics.get(topic) ?? 0)) topics.set(topic, likeness)
        if (boundary !== null && likeness > (boundaries.get(boundary) ?? 0))
          boundaries.set(boundary, likeness)
      }
      return { topics, boundaries }
    },
  }
}

/** A question's score against a text made of the question: each term once, at the mean length. */
function selfScore(query: Weighted, index: LexicalIndex): number {
  return Math.max(1e-6, index.ceiling(query) / 2.2)
}
