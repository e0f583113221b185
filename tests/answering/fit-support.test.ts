import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { CLAIM_LINES } from '../../src/answering/verify/learned/claim-weights.js'
import { readLines } from '../../src/answering/verify/learned/read-lines.js'
import { readPairs } from '../../src/answering/verify/learned/read-pairs.js'
import { rewordingSpeaks } from '../../src/answering/verify/learned/rewording.js'
import { PAIR_LINES } from '../../src/answering/verify/learned/word-pairs.js'
import { SHOWN_FROM, SUPPORT_WEIGHTS } from '../../src/answering/verify/weighing/support-weights.js'
import type { Traits } from '../../src/answering/verify/weighing/traits.js'
import { loadKnowledge } from '../../src/corpus/load-knowledge.js'
import {
  type Example,
  HOW,
  learnPairs,
  REWORDED,
  supportSum,
  TRAITS,
  toExamples,
  unrelatedPairs,
  withRewordings,
} from './fit-support.js'
import { crossValidate, type Learned, learnLogistic } from './learning/logistic.js'
import { hundredths, writeLines } from './learning/write-lines.js'
import { writePairs } from './learning/write-pairs.js'
import { readGoldenClaims, readTrainingClaims, type TrainingClaim } from './training-claims.js'

/** `write` renews learned/claim-weights.ts and word-pairs.ts; the traits are put into support-weights.ts by hand, as the failing test prints them. */
const WANTED = process.env.LEARN ?? ''
/** Weights of words that are smaller than this are not written. */
const LEAST = 0.02
const FOLDS = 8

describe('the weights of a claim', () => {
  let claims: TrainingClaim[]
  let judged: (Example | null)[]
  let examples: Example[]
  let sums: number[] | undefined

  beforeAll(async () => {
    const knowledge = await loadKnowledge(fileURLToPath(new URL('../../knowledge', import.meta.url)))
    // Half of batches 13 to 15 and others are kept aside, as "held" of the golden set is.
    const own = readTrainingClaims().filter(({ split }) => split !== 'held')
    const tune = readGoldenClaims().filter(({ split }) => split === 'tune')
    // Wordings for a conversation are held by the policy, not weighed.
    claims = [...own, ...tune].filter(({ role }) => role !== 'say')
    const found = toExamples(claims, knowledge)
    examples = withRewordings(
      [...found, ...toExamples(unrelatedPairs(claims), knowledge)].filter((example) => example !== null),
      FOLDS,
    )
    let place = 0
    judged = found.map((example) => (example === null ? null : examples[place++]!))
  }, 1_200_000)

  test('are what our claims teach', () => {
    const learned = learnLogistic(
      examples.map(({ row }) => row),
      HOW,
    )
    const words = [...learned.weights].filter(
      ([name]) => name !== REWORDED && !TRAITS.includes(name as keyof Traits),
    )
    if (WANTED === 'write') {
      writeWords({ bias: 0, weights: new Map(words) })
      writePairs(learnPairs(examples))
    }
    const { weights } = readLines(CLAIM_LINES)
    const traits: Record<string, number> = Object.fromEntries([
      ['start', hundredths(learned.bias) / 100],
      ...[...TRAITS, REWORDED].map((name) => [name, hundredths(learned.weights.get(name) ?? 0) / 100]),
    ])
    // A word that a lead adds to the glossary moves them a little; a change of a check moves them more.
    const drifted = Object.entries(traits).filter(
      ([name, value]) => Math.abs(value - SUPPORT_WEIGHTS[name as keyof typeof SUPPORT_WEIGHTS]) > 0.6,
    )
    expect({ drifted, traits: drifted.length > 0 ? traits : {} }).toEqual({ drifted: [], traits: {} })
    if (WANTED === 'write') return
    expect(words.filter(([sign, weight]) => Math.abs(weight - (weights.get(sign) ?? 0)) > 0.3)).toEqual([])
    // What is written is rounded, and a change of a stem moves a word's chances.
    const [written, now] = [readPairs(PAIR_LINES), learnPairs(examples)]
    const moved = examples.filter(
      ({ rewording }) => Math.abs(rewordingSpeaks(rewording, written) - rewordingSpeaks(rewording, now)) > 1,
    )
    expect(moved.length / examples.length).toBeLessThan(0.01)
  }, 600_000)

  // Our own claims are harder than life; the bars guard what is reached. Batches 4 to 8 retell whole passages and swap roles; 16 to 27 are
  // written as those of tests/golden were; from 28 to 46 they hold mostly what the rules leave, from 37 on
  // twins of one wording; 47 is as an examiner's set, 49 mostly free retelling.
  test.each([
    ['the first three batches and the golden set', (batch: number) => batch <= 3, 0.022, 0.83],
    ['batches 4 to 8', (batch: number) => batch > 3 && batch <= 8, 0.05, 0.9],
    ['batches 10 to 15', (batch: number) => batch >= 10 && batch <= 15, 0.07, 0.83],
    ['batches 16 to 27', (batch: number) => batch >= 16 && batch <= 27, 0.055, 0.81],
    ['batches from 28 on', (batch: number) => batch >= 28, 0.067, 0.68],
  ])(
    'hold for passages they were not learned from: %s',
    (_name, isOf, mostShown, leastKept) => {
      sums ??= crossValidate(
        examples.map(({ row }) => row),
        (row) => examples[row]!.passage,
        HOW,
        FOLDS,
        supportSum,
      )
      const sumOf = new Map(examples.map((example, index) => [example, sums![index]!]))
      const isShown = (place: number): boolean => {
        const example = judged[place]
        return example !== null && example !== undefined && sumOf.get(example)! >= SHOWN_FROM
      }
      const share = (supported: boolean): number => {
        const places = claims.flatMap((claim, place) =>
          claim.supported === supported && isOf(claim.batch ?? 0) ? [place] : [],
        )
        return places.filter(isShown).length / places.length
      }
      expect(share(false)).toBeLessThanOrEqual(mostShown)
      expect(share(true)).toBeGreaterThanOrEqual(leastKept)
    },
    900_000,
  )
})

function writeWords(words: Learned): void {
  writeLines(
    {
      file: 'claim-weights.ts',
      name: 'CLAIM_LINES',
      says: 'What each word in which a claim and its source differ adds to the claim, in hundredths. Learned together with support-weights.ts, never written by hand.',
    },
    words,
    LEAST,
  )
}
