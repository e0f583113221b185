import type { WordPairs } from './rewording.js'

/** Chances are written in ten-thousandths. */
export const UNIT = 10_000
/** Stands before the lines of counts, where others have the quote's word. */
export const COUNTS = '*'

type Numbers = Map<string, number>

/**
 * Reads `quote's word>language|claim's word=chance among supported,among unsupported|…`, chances in ten-thousandths, and under `*` how often
 * each word stands among the new words of claims. A line is taken apart when its word is first asked for.
 */
export function readPairs(lines: readonly string[]): WordPairs {
  const linesOf = new Map<string, string[]>()
  for (const line of lines) {
    const source = line.slice(0, line.indexOf('>'))
    linesOf.set(source, [...(linesOf.get(source) ?? []), line])
  }
  const known = new Map<string, readonly [Numbers, Numbers] | undefined>()
  const becomes = (source: string): readonly [Numbers, Numbers] | undefined => {
    if (!known.has(source)) {
      const own = linesOf.get(source)
      known.set(source, own === undefined ? undefined : numbersIn(own, UNIT))
    }
    return known.get(source)
  }
  const counts = numbersIn(linesOf.get(COUNTS) ?? [], 1)
  const chances = (kind: 0 | 1) => ({
    becomes: (source: string) => becomes(source)?.[kind],
    counts: counts[kind],
    total: [...counts[kind].values()].reduce((sum, count) => sum + count, 0),
  })
  return { supported: chances(0), unsupported: chances(1) }
}

function numbersIn(lines: readonly string[], unit: number): readonly [Numbers, Numbers] {
  const both: readonly [Numbers, Numbers] = [new Map(), new Map()]
  for (const line of lines) {
    const [head = '', ...entries] = line.split('|')
    const language = head.slice(head.indexOf('>') + 1)
    for (const entry of entries) {
      const [word = '', numbers = ''] = entry.split('=')
      for (const [kind, written] of numbers.split(',').entries())
        if (written !== '0') both[kind as 0 | 1].set(`${language}:${word}`, Number(written) / unit)
    }
  }
  return both
}
