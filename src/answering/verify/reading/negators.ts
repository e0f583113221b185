import type { Language } from '../../../domain/language.js'
import { NEGATION_SAYINGS, NEGATORS } from './negation-words.js'
import type { RawToken } from './tokens.js'

/** "Without" takes away what follows it, and denies nothing else. */
export const WITHOUT = /^(?:without|ohne)$/u

/** Places of the words that deny the clause they stand in. */
export function negatorsIn(
  tokens: readonly RawToken[],
  lowers: readonly string[],
  language: Language,
): Set<number> {
  const negators = new Set(NEGATORS.find(lowers, language).map(({ at }) => at))
  lowers.forEach((lower, at) => {
    // "findet … statt" ends a clause, "Betroffene statt Opfer" does not.
    if (lower === 'statt' && tokens[at + 1]?.kind === 'word') negators.add(at)
  })
  for (const hit of NEGATION_SAYINGS.find(lowers, language))
    for (let step = 0; step < hit.length; step += 1) negators.delete(hit.at + step)
  lowers.forEach((lower, at) => {
    // "A kind no that stays a no": a thing, and denies nothing.
    const next = tokens[at + 1]
    if (
      lower === 'no' &&
      (next === undefined ||
        next.kind === 'mark' ||
        /^(?:that|stays?|is|means|can|may|and|or)$/u.test(next.lower))
    )
      negators.delete(at)
  })
  // "Keeps them from reporting", "hält sie vom Anzeigen ab": what follows does not happen.
  lowers.forEach((lower, at) => {
    const near = lowers.slice(at + 1, at + 7)
    if (
      /^(?:keeps?|kept|stops?|stopped|prevents?|prevented|deters?)$/u.test(lower) &&
      /\bfrom \p{L}+ing\b/u.test(near.join(' '))
    )
      negators.add(at)
    if (/^(?:hält|halten|hielt|hielten)$/u.test(lower) && near.includes('ab')) negators.add(at)
  })
  // "Reliving, avoiding and startling": a sign among others, not what is avoided.
  for (const at of [...negators])
    if (lowers[at] === 'avoiding' && /^(?:,|and|or|)$/u.test(lowers[at + 1] ?? '')) negators.delete(at)
  for (const at of [...negators]) if (WITHOUT.test(lowers[at]!)) negators.delete(at)
  return negators
}
