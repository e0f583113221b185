import type { Case } from '../case/check.js'
import type { Copy, Placed } from '../case/copy-of.js'

/** A claim is its quote again when no more than this many of its words are others, and at least so many are the same. */
const MOST_OTHER = 2
const FEWEST_SAME = 6
const LEAST_SAME = 0.8
/** More words than this between two repeated ones are another part of the sentence, told or left out as a whole. */
const MOST_BETWEEN = 2
/** What a claim has at one place between words it repeats, and what its quote has there. */
export interface Change {
  readonly gained: readonly Placed[]
  readonly lost: readonly Placed[]
  /** All words of either that the other has not at its place; a word may have been moved. */
  readonly others: { readonly mine: readonly Placed[]; readonly theirs: readonly Placed[] }
}

/**
 * Where a claim that repeats its quote all but a word or two differs from it; none where it is a retelling. Between two retellings
 * a small word tells little, since it may be said in many ways; where all around it is the same, it is the whole difference.
 */
export function changesOfCopy({ copy, across }: Case): Change[] {
  if (across || copy === null || copy.share < LEAST_SAME) return []
  const { mine, theirs, pairs } = copy
  if (mine.length - pairs.length > MOST_OTHER || pairs.length < FEWEST_SAME) return []
  const repeated = { mine: new Set(pairs.map(([at]) => at)), theirs: new Set(pairs.map(([, at]) => at)) }
  const others = {
    mine: mine.filter((_, at) => !repeated.mine.has(at)),
    theirs: theirs.filter((_, at) => !repeated.theirs.has(at)),
  }
  return placesOf(copy).map(({ gained, lost }) => ({ gained, lost, others }))
}

function placesOf({ mine, theirs, pairs }: Copy): Pick<Change, 'gained' | 'lost'>[] {
  const ends = [[-1, -1] as const, ...pairs, [mine.length, theirs.length] as const]
  return ends.slice(1).flatMap(([one, other], index) => {
    const [before, behind] = ends[index]!
    const place = { gained: mine.slice(before + 1, one), lost: theirs.slice(behind + 1, other) }
    const most = before === -1 || one === mine.length ? 1 : MOST_BETWEEN
    return place.gained.length <= most && place.lost.length <= most ? [place] : []
  })
}
