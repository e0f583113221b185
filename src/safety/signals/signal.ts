import type { UrgentCategory } from '../../domain/knowledge.js'

/**
 * A sign of danger. `weight`: 1 is enough by itself, 0.3 needs two others. `en` and `de` hold the ways it is put, separated
 * by `|`, in the notation of `SignalPhrases`. Both languages are always read, since staff mix them.
 */
export interface Signal {
  readonly name: string
  readonly weight: number
  readonly en: string
  readonly de: string
}

/** Signs that mean more together than apart. `all` names them; `a|b` stands for one of two. */
export interface Combination {
  readonly name: string
  readonly weight: number
  readonly all: readonly string[]
}

export interface CategorySignals {
  readonly category: UrgentCategory
  readonly signals: readonly Signal[]
  readonly combinations: readonly Combination[]
}
