import type { UrgentCategory } from '../../domain/knowledge.js'
import { SIGNS } from '../message-signs.js'
import { CATEGORY_WEIGHTS, FRAMES } from '../signals/all.js'

/** More than this says no more. */
const MOST = 2
/** A message of so many words is long enough to be judged by its words alone. */
const SHORT = 12

const FRAME_WEIGHTS = new Map(FRAMES.map(({ name, weight }) => [`frame:${name}`, weight]))

/**
 * What people judged by hand, summed up as features of their own, so that learning corrects that judgement and does not
 * replace it: the strength of the signs for each danger, of the strongest, of the frames against, and of a message without frame.
 */
export function handStrength(
  signs: ReadonlyMap<string, number>,
  length: number,
): (readonly [name: string, value: number])[] {
  const sums = new Map<UrgentCategory, number>()
  let frames = 0
  for (const [name, share] of signs) {
    const votes = SIGNS.get(name)?.votes ?? []
    const weight = ((CATEGORY_WEIGHTS.get(name) ?? 0) * share) / Math.max(1, votes.length)
    for (const category of votes) sums.set(category, (sums.get(category) ?? 0) + weight)
    frames += (FRAME_WEIGHTS.get(name) ?? 0) * share
  }
  const strongest = Math.min(MOST, Math.max(0, ...sums.values()))
  const found: [string, number][] = [...sums].map(([category, sum]) => [
    `sum:${category}`,
    Math.min(MOST, sum),
  ])
  found.push(['sum:strongest', strongest], ['sum:frames', Math.min(MOST, frames)])
  if (frames === 0) found.push(['sum:no_frame', strongest])
  found.push(['sum:short', Math.max(0, 1 - length / SHORT)])
  return found
}
