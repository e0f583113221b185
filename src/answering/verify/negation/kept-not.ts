import type { Case } from '../case/check.js'

/**
 * Whether a "not" in the parts of the quotes that the claim is about is told along. Which words it reaches is weighed in `polarity.ts`;
 * here it counts that there is one at all.
 */
export function notOf({ claim, quotes, focus }: Case): { readonly kept: boolean; readonly lost: boolean } {
  const denies = claim.clauses.some(({ negated }) => negated)
  const isDenied = quotes.some(({ clauses, clauseOf, segmentOf }, index) =>
    clauseOf.some((clause, at) => clauses[clause]!.negated && focus[index]!.has(segmentOf[at]!)),
  )
  return { kept: denies && isDenied, lost: !denies && isDenied }
}
