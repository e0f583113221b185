import { GIVEN_NAMES } from '../given-names.js'
import { KNOWN_AUTHORS } from '../no-names.js'
import { INSTITUTIONS } from './name-shape.js'
import type { NameWord } from './read-words.js'
import { CITED_BEFORE, CITES, TITLES } from './word-sets.js'

/** "Lohmann 2024", "Herman writes", "laut Gysi", "Dutton und Painter": a source, not a person we speak about. */
export function isCited(words: readonly NameWord[], at: number, sources: ReadonlySet<string>): boolean {
  const word = words[at]
  if (word === undefined) return false
  const next = words[at + 1]
  const one = words[at - 1]
  const isSource = (other: NameWord | undefined) =>
    other?.capital === true && (sources.has(other.base) || KNOWN_AUTHORS.has(other.base))
  for (let ahead = at + 1; ahead <= at + 3; ahead += 1) {
    const other = words[ahead]
    if (other === undefined || (word.capital ? !other.capital : ahead > at + 1)) break
    if (INSTITUTIONS.test(other.base)) return true
  }
  if (/^\s*\(?(?:19|20)\d{2}\b/u.test(word.gap)) return true
  if (next?.base === 'et' && words[at + 2]?.base === 'al') return true
  const famous =
    next !== undefined &&
    !GIVEN_NAMES.has(next.base) &&
    (sources.has(next.base) || KNOWN_AUTHORS.has(next.base))
  if (famous && word.gap === ' ' && !TITLES.has(one?.base ?? '') && (isSource(next) || !word.capital))
    return true
  if (!sources.has(word.base) && !KNOWN_AUTHORS.has(word.base)) return false
  if (
    next !== undefined &&
    CITES.has(next.base) &&
    (next.base !== 'and' && next.base !== 'und' ? true : isSource(words[at + 2]))
  )
    return true
  if (one !== undefined && CITED_BEFORE.has(one.base)) return true
  return one !== undefined && (one.base === 'and' || one.base === 'und') && isSource(words[at - 2])
}
