import type { Boundary, Knowledge } from '../domain/knowledge.js'
import { LANGUAGES, type Language } from '../domain/language.js'
import type { LexicalIndex, Weighted } from './lexical-index.js'

/** One way in which staff put something, and where it leads: a topic of the folder, or a boundary. */
export interface Phrasing {
  readonly text: string
  readonly language: Language
  readonly topic: string | null
  readonly boundary: Boundary | null
}

/** How like the question is to the nearest phrasing, 0 to 1. */
export interface Likenesses {
  /** Per topic, in the order in which the topics were given; overwritten by the next question. */
  readonly topics: Float32Array
  /** Per boundary, in the folder's order; overwritten by the next question. */
  readonly boundaries: Float32Array
}

export type LikenessesOf = (query: Weighted) => Likenesses

/**
 * The `asks:` of every document, its title, and the `asks` of the boundaries, side by side: a question is nearest to one of
 * ours or to one that is not ours, and the comparison is fair because both are phrased by hurried people. The title of a
 * full text is no phrasing: authors do not write as staff ask.
 */
export function phrasingsOf(knowledge: Knowledge): Phrasing[] {
  const phrasings: Phrasing[] = []
  for (const { kind, language, topic, title, asks } of knowledge.documents) {
    for (const text of new Set(kind === 'library' ? asks : [title, ...asks]))
      phrasings.push({ text, language, topic, boundary: null })
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
  {
    topics,
    boundaries,
    index,
  }: {
    /** Topic to its number. */
    readonly topics: ReadonlyMap<string, number>
    readonly boundaries: readonly Boundary[]
    readonly index: LexicalIndex
  },
  phrasings: readonly Phrasing[],
): LikenessesOf {
  const scores = new Float32Array(index.size)
  // What each phrasing scores when it is itself the question.
  const own = new Float32Array(index.size)
  index.addOwnScores(own)
  const boundaryAt = new Map(boundaries.map((boundary, at) => [boundary, at]))
  const likenesses = {
    topics: new Float32Array(topics.size),
    boundaries: new Float32Array(boundaries.length),
  }
  // A phrasing leads to a topic (from 0) or to a boundary (below 0).
  const leadsTo = Int32Array.from(phrasings, ({ topic, boundary }) =>
    topic === null ? -1 - (boundary === null ? 0 : boundaryAt.get(boundary)!) : topics.get(topic)!,
  )
  return (query) => {
    likenesses.topics.fill(0)
    likenesses.boundaries.fill(0)
    scores.fill(0)
    index.addScores(query, scores)
    // A question against a text made of the question: each term once, at the mean length.
    const asked = Math.max(1e-6, index.ceiling(query) / 2.2)
    for (let at = 0; at < scores.length; at += 1) {
      if (scores[at] === 0) continue
      // A cosine in spirit: the score as a share of what either side would score against itself.
      const likeness = Math.min(1, scores[at]! / Math.sqrt(asked * Math.max(1e-6, own[at]!)))
      const target = leadsTo[at]!
      const of = target < 0 ? likenesses.boundaries : likenesses.topics
      const place = target < 0 ? -1 - target : target
      if (likeness > of[place]!) of[place] = likeness
    }
    return likenesses
  }
}
