import { URGENT_CATEGORIES } from '../../domain/knowledge.js'
import type { SignCounts } from '../sign-counts.js'
import { CATEGORY_WEIGHTS, FRAMES } from '../signals/all.js'
import { SIGN_NAMES, SIGNS, signNumber } from '../signs.js'

/** More than this says no more. */
const MOST = 2
/** A message of so many words is long enough to be judged by its words alone. */
const SHORT = 12

const frameWeights = new Map(FRAMES.map(({ name, weight }) => [`frame:${name}`, weight]))
/** By number of the sign: the dangers it speaks for (places in `URGENT_CATEGORIES`), its weight for each, its weight as a frame. */
const VOTES = SIGN_NAMES.map((name) =>
  (SIGNS.get(name)?.votes ?? []).map((category) => URGENT_CATEGORIES.indexOf(category)),
)
const WEIGHTS = Float64Array.from(SIGN_NAMES, (name) => CATEGORY_WEIGHTS.get(name) ?? 0)
const FRAME_WEIGHTS = Float64Array.from(SIGN_NAMES, (name) => frameWeights.get(name) ?? 0)

const SUM_OF = URGENT_CATEGORIES.map((category) => signNumber(`sum:${category}`))
const STRONGEST = signNumber('sum:strongest')
const AGAINST = signNumber('sum:frames')
const NO_FRAME = signNumber('sum:no_frame')
const IS_SHORT = signNumber('sum:short')

const sums = new Float64Array(URGENT_CATEGORIES.length)
const order = new Int32Array(URGENT_CATEGORIES.length)

/**
 * Adds to the counted signs what people judged by hand, summed up as features of their own, so that learning corrects that
 * judgement and does not replace it: the strength of the signs for each danger, of the strongest, of the frames against, and of a
 * message without frame.
 */
export function addHandStrength(counts: SignCounts, length: number): void {
  sums.fill(Number.NaN)
  let known = 0
  let frames = 0
  const size = counts.size()
  for (let place = 0; place < size; place += 1) {
    const sign = counts.signAt(place)
    const share = counts.valueAt(place)
    const votes = VOTES[sign] ?? []
    const weight = ((WEIGHTS[sign] ?? 0) * share) / Math.max(1, votes.length)
    for (const category of votes) {
      if (Number.isNaN(sums[category])) {
        sums[category] = 0
        order[known] = category
        known += 1
      }
      sums[category] = (sums[category] ?? 0) + weight
    }
    frames += (FRAME_WEIGHTS[sign] ?? 0) * share
  }
  let strongest = 0
  for (let at = 0; at < known; at += 1) {
    const category = order[at] ?? 0
    const sum = sums[category] ?? 0
    strongest = Math.max(strongest, sum)
    counts.put(SUM_OF[category] ?? 0, Math.min(MOST, sum))
  }
  strongest = Math.min(MOST, strongest)
  counts.put(STRONGEST, strongest)
  counts.put(AGAINST, Math.min(MOST, frames))
  if (frames === 0) counts.put(NO_FRAME, strongest)
  counts.put(IS_SHORT, Math.max(0, 1 - length / SHORT))
}
