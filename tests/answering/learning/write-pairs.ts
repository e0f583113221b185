import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { COUNTS, UNIT } from '../../../src/answering/verify/learned/read-pairs.js'
import type { Translation } from './translation.js'

const FILE = join(process.cwd(), 'src/answering/verify/learned/word-pairs.ts')

/** Writes the pairs as `readPairs()` reads them: a line for each word of the quotes and language of the claim. */
export function writePairs({
  supported,
  unsupported,
}: Record<'supported' | 'unsupported', Translation>): void {
  const sources = [...new Set([...supported.pairs.keys(), ...unsupported.pairs.keys()])].sort()
  const lines = [
    ...linesOf(COUNTS, supported.counts, unsupported.counts, 1),
    ...sources.flatMap((source) =>
      linesOf(source, supported.pairs.get(source), unsupported.pairs.get(source), UNIT),
    ),
  ]
  writeFileSync(
    FILE,
    `/** What supported and unsupported claims make of the words of their quotes (read-pairs.ts). Learned together with support-weights.ts, never written by hand. */\nexport const PAIR_LINES: readonly string[] = [\n${lines
      .map((line) => `  '${line}',`)
      .join('\n')}\n]\n`,
  )
}

type Numbers = ReadonlyMap<string, number>

function linesOf(
  source: string,
  first: Numbers = new Map(),
  second: Numbers = new Map(),
  unit: number,
): string[] {
  const words = [...new Set([...first.keys(), ...second.keys()])].sort()
  return (['de', 'en'] as const).flatMap((language) => {
    const entries = words.flatMap((word) => {
      if (!word.startsWith(`${language}:`)) return []
      const numbers = [first, second].map((of) => Math.round((of.get(word) ?? 0) * unit))
      return numbers.some((number) => number > 0)
        ? [`${word.slice(language.length + 1)}=${numbers.join(',')}`]
        : []
    })
    return entries.length > 0 ? [`${source}>${language}|${entries.join('|')}`] : []
  })
}
