import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { informal } from '../../../src/answering/verify/case/informal.js'
import { wordingSigns } from '../../../src/answering/verify/learned/wording-signs.js'
import { createConcepts } from '../../../src/answering/verify/reading/concepts.js'
import { createReader } from '../../../src/answering/verify/reading/reading.js'
import type { Knowledge } from '../../../src/domain/knowledge.js'
import type { Language } from '../../../src/domain/language.js'
import { createStemmer } from '../../../src/retrieval/stem.js'
import type { HowToLearn, Row } from './logistic.js'

/** A thing one could say to somebody, and whether a lead would let it pass. */
export interface Wording {
  readonly id: string
  readonly lang: Language
  readonly good: boolean
  readonly kind: string
  readonly text: string
  /** Kept aside: never learned from. */
  readonly split?: 'held'
}

/** What the cards of the folder say counts half as much: there are many, and all are good. */
const CARD = 0.5
export const HOW: HowToLearn = { fewest: 2, ridge: () => 0.1 }

export function readWordings(): Wording[] {
  return readFileSync(fileURLToPath(new URL('../wordings.jsonl', import.meta.url)), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Wording)
}

/** Rows to learn from: `positive` = better not said. */
export function wordingRows(wordings: readonly Wording[], knowledge: Knowledge): { row: Row; set: string }[] {
  const read = createReader(createConcepts(knowledge.glossary, createStemmer()))
  const toRow = (text: string, language: Language, positive: boolean, importance: number): Row => ({
    signs: wordingSigns(read(language === 'de' ? informal(text) : text, language)),
    positive,
    importance,
  })
  const cards = knowledge.passages.filter(({ role }) => role === 'say')
  return [
    ...wordings.map(({ id, text, lang, good }) => ({
      row: toRow(text, lang, !good, 1),
      set: id.slice(0, 2),
    })),
    ...cards.map(({ text, language }) => ({
      row: toRow(text.replace(/^["„“]|["“”]$/gu, ''), language, false, CARD),
      set: 'cards',
    })),
  ]
}
