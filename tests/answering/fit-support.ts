import { caseOf } from '../../src/answering/verify/case/case-of.js'
import { judgeHard } from '../../src/answering/verify/judge.js'
import { claimSigns } from '../../src/answering/verify/learned/claim-signs.js'
import { type Rewording, rewordingOf, rewordingSpeaks } from '../../src/answering/verify/learned/rewording.js'
import { placeQuote } from '../../src/answering/verify/place-quote.js'
import { createConcepts } from '../../src/answering/verify/reading/concepts.js'
import { createReader } from '../../src/answering/verify/reading/reading.js'
import { createNamesCheck } from '../../src/answering/verify/scope/check-names.js'
import { MOST_OF_WORDS, SUPPORT_WEIGHTS } from '../../src/answering/verify/weighing/support-weights.js'
import { type Traits, traitsOf } from '../../src/answering/verify/weighing/traits.js'
import type { Knowledge } from '../../src/domain/knowledge.js'
import { createStemmer } from '../../src/retrieval/stem.js'
import { foldsOf, type HowToLearn, type Learned, type Row } from './learning/logistic.js'
import { learnTranslation, type Translation } from './learning/translation.js'
import { passageOf } from './passage-of.js'
import type { TrainingClaim } from './training-claims.js'

/**
 * How `src/answering/verify/weighing/support-weights.ts`, `learned/claim-weights.ts` and `learned/word-pairs.ts` come about: logistic regression over the
 * traits of our own claims and the "tune" half of tests/golden/claims.jsonl, and over the words in which claim and source differ. See fit-support.md.
 */

/** A claim against which no single word speaks. */
export interface Example {
  readonly row: Row
  readonly rewording: Rewording
  /** Claims on one passage stay in one fold. */
  readonly passage: string
  /** Of `unrelatedPairs()`. */
  readonly unrelated: boolean
}

export const REWORDED = 'reworded'
export const TRAITS = Object.keys(SUPPORT_WEIGHTS).filter(
  (name) => name !== 'start' && name !== REWORDED,
) as (keyof Traits)[]
const IS_TRAIT: ReadonlySet<string> = new Set(TRAITS)
/**
 * Say what kind of claim it is, or what it keeps of its source, and may count either way; what else speaks against a claim may not
 * speak for it.
 */
const NEUTRAL: ReadonlySet<string> = new Set(['across', 'notKept'])
/**
 * Weights that are at least this strong. Our claims exchange a thing far more often than they add one to a quote told whole, so that
 * "untold" would otherwise forgive what is added.
 */
const AT_MOST: Readonly<Record<string, number>> = {
  addedShare: -4,
  addedThings: -0.6,
  addedJoined: -1,
  addedPersons: -0.6,
  otherSide: -1.6,
  swappedSides: -1.5,
  turned: -1.5,
}

/** A trait stands for much, a small word for little: it is drawn back harder. */
export const HOW: HowToLearn = {
  fewest: 5,
  ridge: (sign) => (IS_TRAIT.has(sign) || sign === REWORDED ? 0.33 : 4),
  most: (sign) =>
    IS_TRAIT.has(sign) && !NEUTRAL.has(sign) ? (AT_MOST[sign] ?? 0) : Number.POSITIVE_INFINITY,
}

/** What a claim sums to, as `check-support.ts` weighs it: its traits, and its small and its new words up to their bound. */
export function supportSum(signs: ReadonlyMap<string, number>, { bias, weights }: Learned): number {
  const of = (isWanted: (name: string) => boolean): number =>
    [...signs].reduce(
      (sum, [name, value]) => (isWanted(name) ? sum + (weights.get(name) ?? 0) * value : sum),
      0,
    )
  return (
    bias +
    of((name) => IS_TRAIT.has(name)) +
    Math.min(
      of((name) => !IS_TRAIT.has(name)),
      MOST_OF_WORDS,
    )
  )
}

/**
 * The first fifteen batches are few and the only ones with some kinds of drift; those from 28 to 46 hold mostly what the rules leave,
 * and would drown what life is like; 47 is written as an examiner would, 49 retells freely what only a reader of sentences can judge.
 */
function importanceOf({ batch = 0, unrelated = false }: TrainingClaim): number {
  if (unrelated) return 0.1
  if (batch <= 15) return 5
  if (batch === 49) return 0.5
  return batch >= 28 && batch < 47 ? 0.3 : 1
}

/** How far apart in the list a claim and the quote that it is laid beside stand: another passage, most often of another subject. */
const FURTHER = 389

/**
 * Supported claims beside the quotes of other passages. All our claims are about their quotes; what it is to be about something else, they
 * do not teach. A few are supported by chance, and each counts little.
 */
export function unrelatedPairs(claims: readonly TrainingClaim[]): TrainingClaim[] {
  return claims.flatMap((line, place) => {
    if (!line.supported) return []
    for (let at = place + FURTHER; at < claims.length; at += 1) {
      const { passage, quote, role, lang, passage_lang } = claims[at]!
      if (passage !== line.passage && lang === line.lang && passage_lang === line.passage_lang)
        return [{ ...line, passage, quote, role, supported: false, unrelated: true }]
    }
    return []
  })
}

/** Examples with what their rewording says by the word pairs of other passages: its own would know the answer. */
export function withRewordings(examples: readonly Example[], folds: number): Example[] {
  const foldOf = foldsOf(
    examples.map(({ passage }) => passage),
    folds,
  )
  const pairs = Array.from({ length: folds }, (_, fold) =>
    learnPairs(examples.filter((_example, place) => foldOf[place] !== fold)),
  )
  return examples.map((example, place) => {
    const says = rewordingSpeaks(example.rewording, pairs[foldOf[place]!]!)
    return { ...example, row: { ...example.row, signs: new Map([...example.row.signs, [REWORDED, says]]) } }
  })
}

/** Pairs of words from all examples but those laid beside another passage. */
export function learnPairs(examples: readonly Example[]): Record<'supported' | 'unsupported', Translation> {
  const learn = (supported: boolean): Translation =>
    learnTranslation(
      examples.flatMap(({ rewording, row, unrelated }) =>
        row.positive === supported && !unrelated ? [rewording] : [],
      ),
    )
  return { supported: learn(true), unsupported: learn(false) }
}

/** `null` for a claim that a single check drops. */
export function toExamples(claims: readonly TrainingClaim[], knowledge: Knowledge): (Example | null)[] {
  const read = createReader(createConcepts(knowledge.glossary, createStemmer()))
  const names = createNamesCheck(knowledge.sources.values())
  return claims.map((line) => {
    const passage = passageOf(line.passage, line.passage_lang, line.role, line.id)
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
    const signs = new Map<string, number>([
      ...TRAITS.map((name): [string, number] => [name, traits[name]]),
      ...claimSigns(judged),
    ])
    return {
      row: { signs, positive: line.supported, importance: importanceOf(line) },
      rewording: rewordingOf(judged),
      passage: line.passage,
      unrelated: line.unrelated ?? false,
    }
  })
}
