import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Learned } from './logistic.js'

const FOLDER = join(process.cwd(), 'src/answering/verify/learned')
const LINE = 400

export interface WrittenFile {
  readonly file: string
  /** Name of the constant, and what its docstring says. */
  readonly name: string
  readonly says: string
  /** What stands before it in the file. */
  readonly before?: string
}

/** Writes learned weights as a table in hundredths, `bias` first; what is smaller than `least` is left out. */
export function writeLines(
  { file, name, says, before = '' }: WrittenFile,
  { bias, weights }: Learned,
  least: number,
): void {
  const entries = [
    `bias=${hundredths(bias)}`,
    ...[...weights].flatMap(([sign, weight]) =>
      Math.abs(weight) < least ? [] : [`${sign}=${hundredths(weight)}`],
    ),
  ]
  const lines: string[] = []
  for (const entry of entries) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + entry.length < LINE) lines[lines.length - 1] = `${last}|${entry}`
    else lines.push(entry)
  }
  const rows = lines.map((line) => `  ${quoted(line)},`).join('\n')
  writeFileSync(
    join(FOLDER, file),
    `${before}/** ${says} */\nexport const ${name}: readonly string[] = [\n${rows}\n]\n`,
  )
}

function quoted(line: string): string {
  return line.includes("'") ? `"${line.replaceAll('"', '\\"')}"` : `'${line}'`
}

export function hundredths(weight: number): number {
  return Math.round(weight * 100) + 0
}
