import type { Hit } from '../domain/evidence.js'
import type { Passage } from '../domain/passage.js'
import { fold, words } from '../domain/text.js'

/** From this share of common words on, two passages say the same. */
const SAME = 0.5
/** Weight of likeness to what is chosen already, against the passage's own rank (maximal marginal relevance). */
const REPETITION = 0.35

/**
 * The best passages that do not repeat one another: maximal marginal relevance (Carbonell & Goldstein 1998) with words in
 * common as the likeness.
 */
export function chooseDiverse(
  candidates: readonly Hit[],
  chosen: readonly Passage[],
  most: number,
  perTopic: number,
): Passage[] {
  const best = candidates[0]?.score ?? 1
  const taken = chosen.map((passage) => wordsOf(passage))
  const counts = new Map<string, number>()
  const picked: Passage[] = []
  const open = candidates.map((hit) => ({ hit, words: wordsOf(hit.passage) }))
  while (picked.length < most && open.length > 0) {
    let bestAt = -1
    let bestValue = Number.NEGATIVE_INFINITY
    for (let at = 0; at < open.length; at += 1) {
      const { hit, words: own } = open[at]!
      if ((counts.get(hit.passage.topic) ?? 0) >= perTopic) continue
      const repeated = Math.max(0, ...taken.map((other) => overlap(own, other)))
      if (repeated >= SAME) continue
      const value = hit.score / best - REPETITION * repeated
      if (value > bestValue) {
        bestValue = value
        bestAt = at
      }
    }
    if (bestAt < 0) break
    const [{ hit, words: own }] = open.splice(bestAt, 1) as [{ hit: Hit; words: ReadonlySet<string> }]
    picked.push(hit.passage)
    taken.push(own)
    counts.set(hit.passage.topic, (counts.get(hit.passage.topic) ?? 0) + 1)
  }
  return picked
}

function wordsOf(passage: Passage): ReadonlySet<string> {
  return new Set(
    words(passage.text)
      .filter((word) => word.length > 3)
      .map(fold),
  )
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  let both = 0
  for (const word of a) if (b.has(word)) both += 1
  return both / Math.min(a.size, b.size)
}
