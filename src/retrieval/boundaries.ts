import type { Signals } from '../domain/evidence.js'
import type { Boundary } from '../domain/knowledge.js'
import { LANGUAGES } from '../domain/language.js'
import { hay, needleOf } from '../domain/signal-needle.js'

/** What a word that points to a boundary by itself ("mg", "Asylantrag") adds to the likeness. */
const SIGNAL_LIKENESS = 0.35

/** `likenesses` in the order of the boundaries. */
export type FindBoundary = (text: string, likenesses: ArrayLike<number>) => Signals['boundary']

/** Finds the boundary that a question is nearest to: by its phrasings, and by its signal words. */
export function createBoundaryFinder(boundaries: readonly Boundary[]): FindBoundary {
  const known = boundaries.map((boundary) => ({
    boundary,
    signals: LANGUAGES.flatMap((language) => boundary.signals[language]).flatMap((signal) => {
      const needle = needleOf(signal)
      return needle === null ? [] : [{ signal, needle }]
    }),
  }))
  return (text, likenesses) => {
    const padded = hay(text)
    let nearest: Signals['boundary'] = null
    known.forEach(({ boundary, signals }, at) => {
      const signal = signals.find(({ needle }) => padded.includes(needle))?.signal ?? null
      const likeness = Math.min(1, (likenesses[at] ?? 0) + (signal === null ? 0 : SIGNAL_LIKENESS))
      if (likeness > (nearest?.likeness ?? 0)) nearest = { boundary, likeness, signal }
    })
    return nearest
  }
}
