import { URGENT_CATEGORIES } from '../../../src/domain/knowledge.js'
import { createConceptFinder } from '../../../src/safety/concepts/find-concepts.js'
import {
  conceptKey,
  createFeaturePlacer,
  type FeatureIndex,
  featureShare,
  pairKey,
} from '../../../src/safety/learned/feature-index.js'
import { addHandStrength } from '../../../src/safety/learned/hand-strength.js'
import { createSignFinder, weighSigns } from '../../../src/safety/message-signs.js'
import { readMessage } from '../../../src/safety/message-words.js'
import { createSignCounts } from '../../../src/safety/sign-counts.js'
import { SIGN_NAMES } from '../../../src/safety/signs.js'
import { readLines, type UrgentLine } from '../golden-lines.js'
import { augment } from './augment.js'

/** A message as learning sees it: named features with their values. */
export interface Example {
  readonly line: UrgentLine
  readonly features: readonly (readonly [feature: number, value: number])[]
  /** Place in `URGENT_CATEGORIES`; -1: not urgent. */
  readonly category: number
  readonly weight: number
}

export interface Examples {
  readonly examples: readonly Example[]
  readonly names: readonly string[]
}

/** Questions to the assistant, so that they weigh as much as they come up. */
const ASKS_WEIGHT = 0.7
const QUESTION_WEIGHT = 3
const AUGMENTED_WEIGHT = 0.3
/**
 * Batch 3 was made harder than life; in 21 and 22 every look-alike uses the words of an urgent message; 28 is danger in a few plain
 * words: at full weight everyday questions with the same words alarmed more often.
 */
const HARD_BATCHES: ReadonlySet<number | undefined> = new Set([3, 21, 22, 28])
const HARD_WEIGHT = 0.5

/** Batches that are phrasings of the folder's cards. */
const ASKS: ReadonlySet<number | undefined> = new Set([0, 30])

/** Messages of outside writers that tell of no danger, as six readers judged. */
function harmlessMessages(): UrgentLine[] {
  return readLines<UrgentLine & { readonly danger: string }>('tests/golden/messages.jsonl')
    .filter(({ split, danger }) => split === 'tune' && danger === 'no')
    .map(({ text, lang }) => ({ text, lang, urgent: false, batch: 29 }))
}

/** Questions of the folder's questions.yaml as they were when this was learned: a lead who adds one must not change what is learned. */
function leadsQuestions(): UrgentLine[] {
  return readLines<UrgentLine>('tests/safety/leads-questions.jsonl')
}

/** Our own messages, their augmented forms and the "tune" parts of tests/golden. The "held" parts are never read. */
export function readExamples(): Examples {
  const tune = (line: UrgentLine) => line.split === 'tune'
  // A message without paraphrases is a group of its own, together with its augmented form.
  const grouped = (line: UrgentLine, at: number): UrgentLine => ({ group: -1 - at, ...line })
  const own = [...readLines<UrgentLine>('tests/safety/own-messages.jsonl'), ...harmlessMessages()].map(
    grouped,
  )
  const golden = readLines<UrgentLine>('tests/golden/urgent.jsonl')
    .filter(tune)
    .map((line, at) => grouped(line, own.length + at))
  const questions = [
    ...readLines<UrgentLine>('tests/golden/questions.jsonl').filter(tune),
    ...readLines<UrgentLine>('tests/golden/questions-more.jsonl').filter(tune),
  ]
  const names: string[] = []
  const numbers = new Map<string, number>()
  const numberOf = (name: string): number => {
    const known = numbers.get(name)
    if (known !== undefined) return known
    numbers.set(name, names.length)
    names.push(name)
    return names.length - 1
  }
  const index: FeatureIndex = {
    ofConcept: (concept) => numberOf(conceptKey(concept)),
    ofPair: (one, other) => numberOf(pairKey(one, other)),
    ofText: numberOf,
    following: (key) => (second) => numberOf(`${key} ${second}`),
  }
  const placeFeatures = createFeaturePlacer(index)
  const find = createSignFinder()
  const findConcepts = createConceptFinder()
  const counts = createSignCounts()
  const toExample = (line: UrgentLine, weight: number): Example => {
    const words = readMessage(line.text)
    counts.begin()
    for (const sign of weighSigns(words, find(words))) counts.add(sign)
    counts.complete()
    addHandStrength(counts, words.length)
    const share = featureShare(words.length)
    const { features, starts } = placeFeatures(words, findConcepts(words))
    const placed = new Set(features.subarray(0, starts[words.length]))
    const named = Array.from({ length: counts.size() }, (_, place): [string, number] => [
      SIGN_NAMES[counts.signAt(place)] ?? '',
      counts.valueAt(place),
    ])
    return {
      line,
      features: [
        ...[...placed].map((feature): [number, number] => [feature, share]),
        ...named.map(([name, value]): [number, number] => [numberOf(`S:${name}`), value]),
      ],
      category: line.urgent ? (URGENT_CATEGORIES as readonly unknown[]).indexOf(line.category) : -1,
      weight,
    }
  }
  const examples = [
    ...golden.map((line) => toExample(line, 1)),
    ...own.map((line) =>
      toExample(line, ASKS.has(line.batch) ? ASKS_WEIGHT : HARD_BATCHES.has(line.batch) ? HARD_WEIGHT : 1),
    ),
    ...questions.map((line) => toExample({ ...line, urgent: false }, QUESTION_WEIGHT)),
    // The leads' own questions are everyday ones.
    ...leadsQuestions().map((line) => toExample({ ...line, urgent: false }, 1)),
    ...augment([...own, ...golden]).map((line) => toExample(line, AUGMENTED_WEIGHT)),
  ]
  return { examples, names }
}
