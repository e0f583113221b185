import type { Language } from '../../../domain/language.js'
import type { Clause } from './clauses.js'
import { isSmallWord } from './small-words.js'
import type { RawToken } from './tokens.js'

/** Words a "not" means first. */
const FOCUS = 2

export interface ScopeOfNot {
  /** Stand before the "not" of their clause, and something else behind it: "a person in a bond does not need …". */
  readonly aside: ReadonlySet<number>
  /** Stand just behind the "not", or, where nothing does, just before it. */
  readonly focal: ReadonlySet<number>
}

const NEXT_PREDICATE =
  /^(?:can|could|may|might|will|would|is|are|was|were|has|have|should|must|do|does|did)$/u

/** "A touch she does not expect can bring it back": the next predicate of an English clause is said plainly. */
function endOfNot(
  tokens: readonly RawToken[],
  from: number,
  clauseOf: readonly number[],
  language: Language,
): number {
  if (language !== 'en') return tokens.length
  // "She feels nothing may …": nothing needs to follow an object.
  let words =
    /^(?:nothing|none|nobody)$/u.test(tokens[from]!.lower) && tokens[from - 1]?.kind === 'word' ? 1 : 0
  for (let at = from + 1; at < tokens.length && clauseOf[at] === clauseOf[from]; at += 1) {
    const { lower, kind } = tokens[at]!
    if (words > 0 && NEXT_PREDICATE.test(lower)) return at
    if (kind === 'word' && !isSmallWord(lower, language)) words += 1
  }
  return tokens.length
}

/** What each "not" reaches within its clause, by the places of the words. */
export function scopeOfNot(
  tokens: readonly RawToken[],
  clauses: readonly Clause[],
  clauseOf: readonly number[],
  language: Language,
): ScopeOfNot {
  const aside = new Set<number>()
  const focal = new Set<number>()
  clauses.forEach(({ negated, from }, clause) => {
    if (!negated || from === null) return
    const places = tokens.flatMap(({ kind, lower }, at) =>
      clauseOf[at] === clause && kind === 'word' && at !== from && !isSmallWord(lower, language) ? [at] : [],
    )
    const end = endOfNot(tokens, from, clauseOf, language)
    const behind = places.filter((at) => at > from && at < end)
    const before = places.filter((at) => at < from || at >= end)
    if (behind.length > 0) for (const at of before) aside.add(at)
    const meant = behind.length > 0 ? behind.slice(0, FOCUS) : before.slice(-FOCUS)
    for (const at of meant) focal.add(at)
  })
  return { aside, focal }
}

/** "unknown", "hopeless", "machtlos": words with a "not" of their own. */
export const HOLDS_NOT = {
  en: /^(?:un(?!der|it|iv|iq|ion|iform|til|less|derst)\p{L}{4,}|imposs\p{L}+|in(?:capab|correct|effect|visib|abil)\p{L}+|dis(?:agree|trust|like|believe|connect|satisf)\p{L}*|(?:power|help|hope)less(?:ness)?)$/u,
  de: /^(?:un(?!ter|s$|d$|sere|ser|fall|iv|tern|mittelb)\p{L}{4,}|(?:macht|hilf|hoffnungs)los(?:e[nmrs]?|igkeit)?|misstrau\p{L}*)$/u,
} as const
