import type { Reading } from '../reading/reading.js'
import type { Matcher } from './matching.js'
import { isPale } from './pale.js'

/** Something in a text that belongs to the words around it: a number, a name, "at first". */
export interface Anchor {
  readonly at: number
  readonly length: number
}

/** Words this far apart, counted in content words, no longer belong together. */
const REACH = 6
/** Extra distance for a comma, a bracket or another number between an anchor and a word. */
const BORDER = 3
/** The same for an "and", which joins as often as it parts. */
const JOINT = 1.5
/** An anchor must fit a wrong place this much better than its own before it counts as moved. */
const CLEARLY_BETTER = 1.3
const LEAST_RIVAL = 0.2

/** Whether an anchor of the claim stands among words that the source has around another anchor. */
export function isMoved(
  claim: Reading,
  anchor: Anchor,
  source: Reading,
  own: readonly Anchor[],
  rivals: readonly Anchor[],
  matcher: Matcher,
): boolean {
  if (own.length === 0 || rivals.length === 0) return false
  const score = (other: Anchor): number => likeness(claim, anchor, source, other, matcher)
  const best = Math.max(...own.map(score))
  return rivals.some((rival) => score(rival) > Math.max(best * CLEARLY_BETTER, LEAST_RIVAL))
}

/** How much of what stands near the anchor in the claim stands near the other anchor in the source. */
function likeness(claim: Reading, anchor: Anchor, source: Reading, other: Anchor, matcher: Matcher): number {
  let sum = 0
  for (const word of claim.content) {
    if (isPale(word)) continue
    const here = distance(claim, anchor, word.at)
    if (here > REACH) continue
    let best = 0
    // The match was read in the whole passage; in this part of it the word stands at another place.
    for (const match of matcher.matches(word))
      for (const twin of source.content)
        if (twin.stem === match.stem) best = Math.max(best, 1 / (1 + distance(source, other, twin.at)))
    sum += best / (1 + here)
  }
  return sum
}

/** Content words between an anchor and a word, with a price for every border between them. */
function distance(reading: Reading, anchor: Anchor, at: number): number {
  if (at >= anchor.at && at < anchor.at + anchor.length) return 0
  const [from, to] = at < anchor.at ? [at + 1, anchor.at] : [anchor.at + anchor.length, at]
  let steps = 0
  for (let between = from; between < to; between += 1) {
    const { lower, kind } = reading.tokens[between]!
    const border =
      kind === 'mark' ? /[,;:.)]/u.test(lower) : /^(?:and|und|but|aber|or|oder|whereas)$/u.test(lower)
    if (border) steps += kind === 'mark' ? BORDER : JOINT
    else if (kind === 'number') steps += BORDER
  }
  return steps + reading.content.filter((word) => word.at >= from && word.at < to).length
}
