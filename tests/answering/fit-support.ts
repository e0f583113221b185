import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { caseOf } from '../../src/answering/verify/case-of.js'
import { createNamesCheck } from '../../src/answering/verify/check-names.js'
import { createConcepts } from '../../src/answering/verify/concepts.js'
import { judgeHard } from '../../src/answering/verify/judge.js'
import { placeQuote } from '../../src/answering/verify/place-quote.js'
import { createReader } from '../../src/answering/verify/reading.js'
import { SUPPORT_WEIGHTS } from '../../src/answering/verify/support-weights.js'
import { type Traits, traitsOf } from '../../src/answering/verify/traits.js'
import type { Knowledge } from '../../src/domain/knowledge.js'
import type { Language } from '../../src/domain/language.js'
import type { Passage, Role } from '../../src/domain/passage.js'
import { createStemmer } from '../../src/retrieval/stem.js'

/**
 * How `src/answering/verify/support-weights.ts` comes about: logistic regression over the traits of our own claims and the "tune"
 * half of tests/golden/claims.jsonl, with a ridge. A trait that speaks against a claim may not speak for it. See fit-support.md.
 */
const RIDGE = 1
const ROUNDS = 1_500
const FOLDS = 8
/** Traits that say what kind of claim it is, and may count either way. */
const NEUTRAL: readonly (keyof Traits)[] = ['across']

/**
 * Weights that are at least this strong. Our claims exchange a thing far more often than they add one to a quote told whole, so that
 * "untold" would otherwise forgive what is added.
 */
const AT_MOST: Partial<Record<keyof Traits, number>> = { addedShare: -4, addedThings: -0.6, addedJoined: -1 }

export interface TrainingClaim {
  readonly id: string
  readonly lang: Language
  readonly passage_lang: Language
  readonly passage: string
  readonly quote: string
  readonly role: Role
  readonly claim: string
  readonly supported: boolean
  /** Of the golden set and of batch 10. */
  readonly split?: 'tune' | 'held'
  /** Which of our batches; none for the golden set. */
  readonly batch?: number
}

/** A claim against which no single word speaks, as the numbers that are weighed. */
export interface Example {
  readonly values: readonly number[]
  readonly supported: boolean
  /** Claims on one passage stay in one fold. */
  readonly passage: string
}

export interface Weights {
  readonly start: number
  readonly weights: readonly number[]
}

export const TRAITS = Object.keys(SUPPORT_WEIGHTS).filter((name) => name !== 'start') as (keyof Traits)[]

export function readClaims(path: string): TrainingClaim[] {
  return readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as TrainingClaim)
}

/** `null` for a claim that a single check drops. */
export function toExamples(claims: readonly TrainingClaim[], knowledge: Knowledge): (Example | null)[] {
  const read = createReader(createConcepts(knowledge.glossary, createStemmer()))
  const names = createNamesCheck(knowledge.sources.values())
  return claims.map((line) => {
    const passage = asPassage(line)
    const placed = placeQuote(line.quote, passage)
    if ('code' in placed) return null
    const claim = { role: line.role, text: line.claim, language: line.lang, support: [] }
    const judged = caseOf(
      claim,
      [{ passage, quote: placed.quote }],
      [placed.sentence],
      knowledge.sources,
      read,
    )
    if (judged.claim.content.length === 0 || judgeHard(judged, names) !== null) return null
    const { traits } = traitsOf(judged)
    return {
      values: TRAITS.map((name) => traits[name]),
      supported: line.supported,
      passage: line.passage,
    }
  })
}

export function learn(examples: readonly Example[]): Weights {
  const scale = TRAITS.map((_, index) => spread(examples.map(({ values }) => values[index]!)))
  const weights = TRAITS.map(() => 0)
  let start = 1
  const moments = [...weights, start].map(() => ({ mean: 0, square: 0 }))
  for (let round = 1; round <= ROUNDS; round += 1) {
    const slope = weights.map((weight) => RIDGE * weight)
    let startSlope = 0
    for (const { values, supported } of examples) {
      let sum = start
      for (const [index, value] of values.entries()) sum += weights[index]! * (value / scale[index]!)
      const error = 1 / (1 + Math.exp(-sum)) - (supported ? 1 : 0)
      for (const [index, value] of values.entries()) slope[index]! += error * (value / scale[index]!)
      startSlope += error
    }
    const step = (index: number, gradient: number): number => {
      const moment = moments[index]!
      moment.mean = 0.9 * moment.mean + 0.1 * gradient
      moment.square = 0.999 * moment.square + 0.001 * gradient * gradient
      const root = Math.sqrt(moment.square / (1 - 0.999 ** round)) + 1e-8
      return (0.03 * (moment.mean / (1 - 0.9 ** round))) / root
    }
    for (const [index, gradient] of slope.entries()) {
      const moved = weights[index]! - step(index, gradient)
      const name = TRAITS[index]!
      weights[index] = NEUTRAL.includes(name) ? moved : Math.min(moved, (AT_MOST[name] ?? 0) * scale[index]!)
    }
    start -= step(weights.length, startSlope)
  }
  return { start, weights: weights.map((weight, index) => weight / scale[index]!) }
}

/** The sum each example gets from weights that were learned without its passage. */
export function crossValidate(examples: readonly Example[]): number[] {
  const passages = [...new Set(examples.map(({ passage }) => passage))]
  const foldOf = (example: Example): number => passages.indexOf(example.passage) % FOLDS
  const sums = new Map<Example, number>()
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const learned = learn(examples.filter((example) => foldOf(example) !== fold))
    for (const example of examples) if (foldOf(example) === fold) sums.set(example, sumOf(example, learned))
  }
  return examples.map((example) => sums.get(example)!)
}

function sumOf({ values }: Example, { start, weights }: Weights): number {
  return values.reduce((sum, value, index) => sum + value * weights[index]!, start)
}

function spread(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) + 1e-9
}

function asPassage(line: TrainingClaim): Passage {
  return {
    id: line.id,
    text: line.passage,
    quote: line.passage,
    role: line.role,
    language: line.passage_lang,
    citations: [{ citekey: 'line' }],
    file: '',
    lines: [1, 1],
    title: '',
    headings: [],
    kind: 'note',
    topic: line.id,
    phase: null,
    review: null,
  }
}
