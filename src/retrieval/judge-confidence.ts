import type { Confidence, Evidence, Signals } from '../domain/evidence.js'

/** What tells a question of our field from one about anything else. */
export function topicFeatures(signals: Signals): readonly number[] {
  const { coverage, likeness, ceiling, known } = signals
  const boundary = signals.boundary?.likeness ?? 0
  return [
    1,
    coverage,
    likeness,
    ceiling,
    known,
    flag(signals.person),
    flag(signals.term || signals.source),
    boundary,
    Math.max(0, boundary - likeness),
    flag(signals.boundary?.signal != null),
    flag(signals.missing.length > 0),
  ]
}

/** What tells a question of ours from one near our field that is not ours: a boundary's phrasings, signals, amounts. */
export function boundaryFeatures(signals: Signals): readonly number[] {
  const boundary = signals.boundary?.likeness ?? 0
  return [
    1,
    boundary,
    signals.likeness,
    Math.max(0, boundary - signals.likeness),
    flag(signals.boundary?.signal != null),
    flag(signals.missing.length > 0),
  ]
}

/**
 * The one place where confidence is set: two logistic regressions and their thresholds. Fitted to the tuning part of
 * `tests/golden` by `npm run eval -- --fit`, which prints these numbers with the precision and recall they give. They are
 * two, since no score of the passages tells a near miss: those are told by what was asked, not by what was found.
 */
export const GATE = {
  topic: [-3.65, 4.27, 0.4, -0.71, 2.71, 3.14, 1.03, -1.84, -1.23, -2.12, 0.3] as readonly number[],
  /** From this value on a question counts as one of our field. */
  ours: 0.261,
  /** From this value on links are shown; below it says that it does not know. */
  pointers: 0.13,
  boundary: [-1.64, 2.51, 0.07, 2.1, 3, 0.88] as readonly number[],
  /** From this value on a question belongs to a boundary, and is sent where it belongs. */
  elsewhere: 0.544,
}

/** Answer, links only, or nothing. */
export function judgeConfidence({ hits, signals }: Evidence): Confidence {
  const value = hits.length === 0 ? 0 : logistic(topicFeatures(signals), GATE.topic)
  const { boundary } = signals
  if (boundary !== null && logistic(boundaryFeatures(signals), GATE.boundary) >= GATE.elsewhere) {
    return { verdict: 'nothing', value, boundary: boundary.boundary }
  }
  if (value >= GATE.ours) return { verdict: 'answer', value }
  return value >= GATE.pointers
    ? { verdict: 'pointers', value }
    : { verdict: 'nothing', value, boundary: null }
}

export function logistic(features: readonly number[], weights: readonly number[]): number {
  const sum = features.reduce((total, feature, at) => total + feature * (weights[at] ?? 0), 0)
  return 1 / (1 + Math.exp(-sum))
}

function flag(is: boolean): number {
  return is ? 1 : 0
}
