import type { Reading, Word } from '../reading/reading.js'
import type { Case } from './check.js'
import type { Placed } from './copy-of.js'
import { isSameWord } from './same-word.js'

/** Share of a claim's words that stand in the quote in the same order: from here on it counts as a copy, and wholly so from there. */
const COPY_FROM = 0.5
const COPY_WHOLLY = 0.8

const LISTS: ReadonlySet<string> = new Set([',', 'and', 'or', 'und', 'oder', 'sowie'])

/**
 * What was changed in a claim that otherwise repeats its quote word for word. There a single word says more than in a retelling: who
 * keeps every other word does not look for a synonym. Each is weighed by how much of a copy the claim is (0 to 1); nothing across
 * languages.
 */
export interface Changes {
  /** Words of the claim for which the quote has none. */
  readonly added: number
  /** Words that the quote has at another place. */
  readonly moved: number
  /** Share of the quote's words that are left out between those that are repeated. */
  readonly leftOut: number
}

const NONE: Changes = { added: 0, moved: 0, leftOut: 0 }

export function changesInCopy(judged: Case): Changes {
  const { claim, copy, inQuotes } = judged
  if (copy === null || copy.share <= COPY_FROM) return NONE
  const { quote, mine, theirs, pairs } = copy
  const weight = Math.min((copy.share - COPY_FROM) / (COPY_WHOLLY - COPY_FROM), 1)
  const repeated = new Set(pairs.map(([place]) => mine[place]!.at))
  const told = new Set(pairs.map(([, place]) => theirs[place]!.at))
  const changed = claim.content.filter(({ at }) => !repeated.has(at))
  const twinsOf = ({ lower }: Placed): Placed[] => theirs.filter((word) => isSameWord(word.lower, lower))
  // "Complex PTSD" of "PTSD": what stands for a word that is repeated already comes on top of it.
  const standsForOther = (word: Word): boolean =>
    inQuotes.strength(word) === 1 &&
    inQuotes.matches(word).some((other) => !quote.holds(other) || !told.has(other.at))
  const added = changed.filter((word) => twinsOf(word).length === 0 && !word.frame && !standsForOther(word))
  // Which of a list is told first says nothing.
  const moved = changed.filter((word) => {
    const twins = twinsOf(word)
    return twins.length > 0 && !(isListed(claim, word) && twins.some((twin) => isListed(quote, twin)))
  })
  const [first, last] = [pairs[0]![1], pairs.at(-1)![1]]
  const carries = new Set(quote.content.map(({ at }) => at))
  const leftOut = theirs.filter(
    ({ at }, place) => place > first && place < last && !told.has(at) && carries.has(at),
  )
  return {
    added: weight * added.length,
    moved: weight * moved.length,
    leftOut: (weight * leftOut.length) / Math.max(last - first, 1),
  }
}

/** Whether the word stands beside a comma, an "and" or an "or". */
export function isListed({ lowers }: Reading, { at }: Pick<Placed, 'at'>): boolean {
  return LISTS.has(lowers[at - 1] ?? '') || LISTS.has(lowers[at + 1] ?? '')
}

/** Fewest words of a part that is told as it stands. */
const FEWEST = 3
/** What stands behind such a part and changes it: a condition, a turn, who says so. */
const BINDS =
  /^(?:if|when|unless|only|where|provided|as|until|once|but|though|although|because|wenn|falls|sofern|solange|nur|wo|bis|sobald|aber|obwohl|weil|sagt|says|not|nicht|than|als|or|oder)$/u
/** What stands before it and does the same. */
const BOUND = /^(?:if|whether|unless|ob|wenn|falls|nobody|niemand|not|nicht)$/u

/** The claim is one part of the quote, word for word, from one mark to the next, and nothing around it binds it. */
export function isWholePart({ claim, copy }: Case): boolean {
  if (copy === null || copy.share < 1 || copy.pairs.length < FEWEST) return false
  const { quote, theirs, pairs } = copy
  if (pairs.some(([, place], index) => index > 0 && place !== pairs[index - 1]![1] + 1)) return false
  const [from, to] = [theirs[pairs[0]![1]]!.at, theirs[pairs.at(-1)![1]]!.at]
  const [before, behind, next] = [quote.tokens[from - 1], quote.tokens[to + 1], quote.tokens[to + 2]]
  if (before !== undefined && before.kind !== 'mark') return false
  const ends = behind === undefined || (behind.kind === 'mark' && behind.lower !== ':')
  if (!ends && !/^(?:and|und)$/u.test(behind!.lower)) return false
  if (claim.clauses.some(({ asked }) => asked) || BINDS.test(next?.lower ?? '')) return false
  return !quote.lowers.slice(0, from).some((lower) => BOUND.test(lower))
}
