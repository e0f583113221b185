import { countSigns, createSignFinder, SIGNS, weighSigns } from '../../src/safety/message-signs.js'
import { readMessage } from '../../src/safety/message-words.js'
import { DANGERS, FRAMES } from '../../src/safety/signals/all.js'
import { readLines, type UrgentLine } from './golden-lines.js'

/**
 * How `src/safety/signals/weights.ts` comes about: logistic regression on our own messages and the "tune" halves of
 * tests/golden, drawn back (ridge) to the weights written by hand for signals and frames, and to 0 for hints, context and
 * style. The "held" halves are never read. See fit-weights.md.
 */
const RIDGE = 5
const STEEPNESS = 3
const ROUNDS = 600

interface Example {
  readonly signs: readonly (readonly [sign: number, share: number])[]
  readonly urgent: number
  /** Batch 3 of our own is harder than life; questions of the knowledge set are many and alike. */
  readonly weight: number
}

export interface Fitted {
  readonly weights: ReadonlyMap<string, number>
  readonly from: number
}

export function fitWeights(): Fitted {
  const names = [...SIGNS.keys()]
  const start = byHand()
  const prior = names.map((name) => start.get(name) ?? 0)
  const examples = readExamples(names)
  const weights = [...prior]
  let bias = -1
  const moments = names.concat('bias').map(() => ({ mean: 0, spread: 0 }))
  for (let round = 1; round <= ROUNDS; round += 1) {
    const slope = weights.map((weight, index) => RIDGE * (weight - (prior[index] ?? 0)))
    let biasSlope = 0
    for (const example of examples) {
      let sum = bias
      for (const [sign, share] of example.signs) sum += (weights[sign] ?? 0) * share
      const chance = 1 / (1 + Math.exp(-STEEPNESS * sum))
      const error = STEEPNESS * (chance - example.urgent) * example.weight
      for (const [sign, share] of example.signs) slope[sign] = (slope[sign] ?? 0) + error * share
      biasSlope += error
    }
    const step = round < 250 ? 0.05 : 0.015
    const move = (index: number, gradient: number): number => {
      const moment = moments[index]
      if (moment === undefined) return 0
      moment.mean = 0.9 * moment.mean + 0.1 * gradient
      moment.spread = 0.99 * moment.spread + 0.01 * gradient * gradient
      const mean = moment.mean / (1 - 0.9 ** round)
      return (step * mean) / (Math.sqrt(moment.spread / (1 - 0.99 ** round)) + 1e-8)
    }
    for (let index = 0; index < weights.length; index += 1)
      weights[index] = (weights[index] ?? 0) - move(index, slope[index] ?? 0)
    bias -= move(names.length, biasSlope)
  }
  return { weights: new Map(names.map((name, index) => [name, weights[index] ?? 0])), from: -bias }
}

/** The weights that people gave: signals and what they mean together, and frames, which take off. */
function byHand(): Map<string, number> {
  const weights = new Map<string, number>()
  for (const { signals, combinations } of DANGERS)
    for (const { name, weight } of [...signals, ...combinations]) weights.set(name, weight)
  for (const { name, weight } of FRAMES) weights.set(`frame:${name}`, -weight)
  return weights
}

function readExamples(names: readonly string[]): Example[] {
  const find = createSignFinder()
  const place = new Map(names.map((name, index) => [name, index]))
  const tune = (line: UrgentLine) => line.split === 'tune'
  const toExample = (line: UrgentLine, urgent: boolean, weight: number): Example => {
    const words = readMessage(line.text)
    const counts = countSigns(weighSigns(words, find(words)))
    const signs = [...counts].flatMap(([name, share]): [number, number][] => {
      const index = place.get(name)
      return index === undefined ? [] : [[index, share]]
    })
    return { signs, urgent: urgent ? 1 : 0, weight }
  }
  return [
    ...readLines<UrgentLine>('tests/golden/urgent.jsonl')
      .filter(tune)
      .map((line) => toExample(line, line.urgent, 1)),
    ...readLines<UrgentLine>('tests/safety/own-messages.jsonl').map((line) =>
      toExample(line, line.urgent, line.batch === 3 ? 0.5 : 1),
    ),
    ...readLines<UrgentLine>('tests/golden/questions.jsonl')
      .filter(tune)
      .map((line) => toExample(line, false, 0.7)),
  ]
}
