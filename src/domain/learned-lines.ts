/** Learned weights are written in hundredths: `name=12|name=-7,40`, the bias under its own name. */
const UNIT = 100
export const BIAS = 'bias'

/** The names of a learned table with their weights, in order; one weight a name, or one for each of several outputs. */
export function readLearnedLines(lines: readonly string[]): [name: string, weights: number[]][] {
  return lines.flatMap((line) =>
    line.split('|').map((written): [string, number[]] => {
      const at = written.lastIndexOf('=')
      return [
        written.slice(0, at),
        written
          .slice(at + 1)
          .split(',')
          .map((weight) => Number(weight) / UNIT),
      ]
    }),
  )
}
