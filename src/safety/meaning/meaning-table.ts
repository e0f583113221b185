import { foldWord } from '../message-words.js'

/** Numbers that say what a word means: words that are used alike have like numbers. */
export const MEANING_NUMBERS = 64
/** Each number is a whole one from -7 to 7. */
export const MOST = 7
/** Brings the whole numbers to the size that is learned with. */
const UNIT = 0.18

/** An unpacked meaning. */
export type Meaning = Float32Array

/** Reads the lines of the English table: word and packed numbers in turn. Words are folded as messages are. */
export function readMeanings(lines: readonly string[]): Map<string, string> {
  const table = new Map<string, string>()
  for (const line of lines) {
    const parts = line.split(' ')
    for (let at = 0; at + 1 < parts.length; at += 2) table.set(parts[at] ?? '', parts[at + 1] ?? '')
  }
  return table
}

/** Reads glosses: `wort english words, …`. The first gloss of a word stands. */
export function readGlosses(written: string): Map<string, readonly string[]> {
  const glosses = new Map<string, readonly string[]>()
  for (const entry of written.split(/[,\n]/u)) {
    const [german = '', ...english] = entry.trim().split(' ')
    const folded = foldWord(german)
    if (folded !== '' && !glosses.has(folded)) glosses.set(folded, english.map(foldWord))
  }
  return glosses
}

export function unpackMeaning(packed: string): Meaning {
  const bytes = Buffer.from(packed, 'base64')
  const meaning = new Float32Array(MEANING_NUMBERS)
  for (let at = 0; at < MEANING_NUMBERS; at += 1) {
    const byte = bytes[at >> 1] ?? 0
    meaning[at] = ((at % 2 === 0 ? byte >> 4 : byte & 15) - MOST - 1) * UNIT
  }
  return meaning
}
