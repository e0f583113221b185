/** Weights that were learned: `name=hundredths|name=hundredths`, one table for all lines. */
export interface LearnedWeights {
  readonly bias: number
  readonly weights: ReadonlyMap<string, number>
}

const UNIT = 100
const BIAS = 'bias'

export function readLines(lines: readonly string[]): LearnedWeights {
  const weights = new Map(
    lines.flatMap((line) =>
      line.split('|').map((written): [string, number] => {
        const at = written.lastIndexOf('=')
        return [written.slice(0, at), Number(written.slice(at + 1)) / UNIT]
      }),
    ),
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
