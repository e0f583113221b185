import { BIAS, readLearnedLines } from '../../../domain/learned-lines.js'

/** Weights that were learned: `name=hundredths|name=hundredths`, one table for all lines. */
export interface LearnedWeights {
  readonly bias: number
  readonly weights: ReadonlyMap<string, number>
}

export function readLines(lines: readonly string[]): LearnedWeights {
  const weights = new Map(
    readLearnedLines(lines).map(([name, [weight = 0]]): [string, number] => [name, weight]),
  )
  const bias = weights.get(BIAS) ?? 0
  weights.delete(BIAS)
  return { bias, weights }
}

/** The sum that decides, and what each sign adds to it. */
export function weigh(
  signs: ReadonlyMap<string, number>,
  { bias, weights }: LearnedWeights,
): { readonly sum: number; readonly parts: readonly (readonly [sign: string, adds: number])[] } {
  const parts = [...signs].flatMap(([sign, value]): [string, number][] => {
    const weight = weights.get(sign)
    return weight === undefined ? [] : [[sign, weight * value]]
  })
  return { sum: parts.reduce((sum, [, adds]) => sum + adds, bias), parts }
}
