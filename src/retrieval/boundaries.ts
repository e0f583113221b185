import type { Signals } from '../domain/evidence.js'
import type { Boundary } from '../domain/knowledge.js'
import { LANGUAGES } from '../domain/language.js'
import type { Question } from '../domain/question.js'
import { fold, words } from '../domain/text.js'

/** What a word that points to a boundary by itself ("mg", "Asylantrag") adds to the likeness. */
const SIGNAL_LIKENESS = 0.35

/** The boundary that a question is nearest to: by its phrasings, and by its signal words. */
export function nearestBoundary(
  question: Question,
  likenesses: ReadonlyMap<Boundary, number>,
  boundaries: readonly Boundary[],
): Signals['boundary'] {
  const text = ` ${words(question.text).map(fold).join(' ')} `
  let nearest: Signals['boundary'] = null
  for (const boundary of boundaries) {
    const signal =
      LANGUAGES.flatMap((language) => boundary.signals[language]).find((word) => stands(word, text)) ?? null
    const likeness = Math.min(1, (likenesses.get(boundary) ?? 0) + (signal === null ? 0 : SIGNAL_LIKENESS))
    if (likeness > (nearest?.likeness ?? 0)) nearest = { boundary, likeness, signal }
  }
  return nearest
}

function stands(signal: string, text: string): boolean {
  const open = signal.endsWith('*')
  const phrase = words(signal.replace(/\*$/u, '')).map(fold).join(' ')
  return phrase !== '' && text.includes(open ? ` ${phrase}` : ` ${phrase} `)
}
