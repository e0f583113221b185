import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { NET } from '../../../src/safety/meaning/meaning-net.js'
import { WEIGHT_UNIT } from '../../../src/safety/meaning/read-meaning.js'
import type { Learned } from './learn.js'

const FOLDER = join(process.cwd(), 'src/safety/learned')
const LINE = 400
const HOW = 'How it is done again: tests/safety/learning/README.md.'

/** Writes the two files of learned weights, in hundredths; what rounds to nothing is left out. */
export function writeWeights(learned: Learned, from: number): void {
  const urgent = [
    `bias=${hundredths(learned.bias)}`,
    ...[...learned.urgent].flatMap(([name, weight]) =>
      hundredths(weight) === 0 ? [] : [`${name}=${hundredths(weight)}`],
    ),
  ]
  writeFileSync(
    join(FOLDER, 'urgent-weights.ts'),
    `/** From this sum on a message is urgent: 0 is even odds. Missing a danger costs more than a needless alarm, so it is no higher. */
export const URGENT_FROM = ${from}

/**
 * What each sign (\`S:\`), concept (\`k:\`), pair (\`p:\`), word (\`w:\`), words side by side (\`b:\`, \`s:\`) and piece of a word (\`c:\`)
 * adds, in hundredths. Learned from our own messages, never written by hand. ${HOW}
 */
export const URGENT_LINES: readonly string[] = [
${inLines(urgent)}
]
`,
  )
  const categories = [
    `bias=${learned.categoryBias.map(hundredths).join(',')}`,
    ...[...learned.categories].flatMap(([name, weights]) =>
      weights.every((weight) => hundredths(weight) === 0)
        ? []
        : [`${name}=${weights.map(hundredths).join(',')}`],
    ),
  ]
  writeFileSync(
    join(FOLDER, 'category-weights.ts'),
    `/** Which danger it is: one weight for each of URGENT_CATEGORIES, in hundredths. Learned like urgent-weights.ts. */
export const CATEGORY_LINES: readonly string[] = [
${inLines(categories)}
]
`,
  )
}

/** Writes the weights of the net of meanings, 16 bits each. */
export function writeNet(weights: Float32Array): void {
  const bytes = Buffer.alloc(NET.size * 2)
  weights.forEach((weight, at) => {
    bytes.writeInt16LE(Math.max(-32_767, Math.min(32_767, Math.round(weight / WEIGHT_UNIT))), at * 2)
  })
  const lines = bytes.toString('base64').match(/.{1,800}/gu) ?? []
  writeFileSync(
    join(FOLDER, 'meaning-weights.ts'),
    `/** The weights of the net of meanings, 16 bits each in the order of \`NET\`. Learned, never written by hand. ${HOW} */
export const MEANING_WEIGHTS: readonly string[] = [
${lines.map((line) => `  '${line}',`).join('\n')}
]
`,
  )
}

function hundredths(weight: number): number {
  return Math.round(weight * 100) + 0
}

function inLines(entries: readonly string[]): string {
  const lines: string[] = []
  let line = ''
  for (const entry of entries) {
    if (line !== '' && line.length + entry.length > LINE) {
      lines.push(line)
      line = ''
    }
    line += line === '' ? entry : `|${entry}`
  }
  lines.push(line)
  return lines.map((text) => `  '${text}',`).join('\n')
}
