/** Ranking figures as trec_eval and BEIR compute them: linear gain, log2 discount, ideal order of all judged passages. */

/** @typedef {ReadonlyMap<number, number>} Grades place of a passage to its grade, above 0 where it is relevant */

/** @typedef {{ ndcg: number, recall: number, mrr: number, hit: number }} Quality each between 0 and 1 */

/**
 * @param {readonly number[]} ranking best first
 * @param {Grades} grades
 * @param {number} depth
 * @returns {Quality}
 */
export function judge(ranking, grades, depth = 10) {
  const top = ranking.slice(0, depth)
  const gains = top.map((place) => grades.get(place) ?? 0)
  const ideal = [...grades.values()].sort((a, b) => b - a).slice(0, depth)
  const first = gains.findIndex((gain) => gain > 0)
  return {
    ndcg: discounted(gains) / (discounted(ideal) || 1),
    recall: gains.filter((gain) => gain > 0).length / (grades.size || 1),
    mrr: first < 0 ? 0 : 1 / (first + 1),
    hit: first < 0 ? 0 : 1,
  }
}

/** @param {readonly number[]} gains */
function discounted(gains) {
  return gains.reduce((sum, gain, at) => sum + gain / Math.log2(at + 2), 0)
}

/** @param {readonly number[]} values */
export function mean(values) {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}

/**
 * Nearest rank: the smallest value that `share` of all values do not exceed.
 * @param {readonly number[]} values
 * @param {number} share
 */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

const ROUNDS = 2_000

/**
 * Two-sided paired randomisation test: how often random signs alone give a mean difference at least as large. The chance
 * is seeded, so that a run can be repeated.
 * @param {readonly number[]} ours
 * @param {readonly number[]} theirs
 */
export function pairedP(ours, theirs) {
  const differences = ours.map((value, at) => value - theirs[at])
  const seen = Math.abs(mean(differences))
  if (seen === 0) return 1
  const chance = seededChance(20251123)
  let atLeast = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    let sum = 0
    for (const difference of differences) sum += chance() < 0.5 ? difference : -difference
    if (Math.abs(sum / differences.length) >= seen - 1e-12) atLeast += 1
  }
  return (atLeast + 1) / (ROUNDS + 1)
}

/** Mulberry32: 32 bits of state, enough for coin tosses. @param {number} seed */
export function seededChance(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
