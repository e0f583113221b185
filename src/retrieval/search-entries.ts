import type { Language } from '../domain/language.js'
import type { Stem } from '../domain/ports.js'
import { best } from './best.js'
import { type LexicalIndex, weigh } from './lexical-index.js'

export interface FoundEntry {
  /** The entry's place in the order in which the entries were indexed. */
  readonly entry: number
  /** BM25 summed over the three channels; comparable within one question only. */
  readonly score: number
}

/**
 * Ranks plain entries by a question's words alone, without a glossary, phrasings or documents: the lexical core of the
 * retriever, as `npm run bench` runs it on judged collections. `scores` may be handed in to save its allocation; it needs
 * one place per entry and is overwritten.
 */
export function searchEntries(
  index: LexicalIndex,
  question: { readonly text: string; readonly language: Language },
  limit: number,
  deps: { readonly stem: Stem; readonly scores?: Float32Array },
): FoundEntry[] {
  const scores = deps.scores ?? new Float32Array(index.size)
  scores.fill(0)
  index.addScores(weigh(question.text, question.language, deps.stem), scores)
  return best(scores, limit).map((entry) => ({ entry, score: scores[entry]! }))
}
