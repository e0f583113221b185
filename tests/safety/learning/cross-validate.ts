import { URGENT_CATEGORIES } from '../../../src/domain/knowledge.js'
import { CATEGORY_SHARE, MEANING_SHARE } from '../../../src/safety/learned/meaning-share.js'
import type { Example } from './examples.js'
import { judgeExample, learn } from './learn.js'
import { judgeMeaning, learnMeaning } from './learn-meaning.js'
import { toMessages } from './meaning-words.js'

const FOLDS = 5

export interface Judged {
  readonly example: Example
  readonly sum: number
  /** What the net alone adds to it. */
  readonly meaning: number
  readonly rightCategory: boolean
}

/** Every example judged by weights learned without its group (paraphrases and augmented forms of one message). */
export function crossValidate(examples: readonly Example[], names: readonly string[]): Judged[] {
  const groups = new Map<string, number>()
  const foldOf = examples.map(({ line }, at) => {
    const key = line.group === undefined ? `line ${at}` : `group ${line.group}`
    const fold = groups.get(key) ?? (groups.size * 7_919) % FOLDS
    groups.set(key, fold)
    return fold
  })
  const messages = toMessages(examples.map(({ line }) => line.text))
  const lessons = examples
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const inside = [...examples.keys()].filter((at) => foldOf[at] !== fold)
    const outside = [...examples.keys()].filter((at) => foldOf[at] === fold)
    const learned = learn(
      inside.map((at) => examples[at] as Example),
      names,
    )
    const net = learnMeaning(messages, lessons, inside)
    const heard = judgeMeaning(messages, net, outside)
    return outside.map((at, place) => {
      const example = examples[at] as Example
      const { sum, sums } = judgeExample(example, names, learned)
      const [urgent = 0, ...dangers] = heard[place] ?? []
      const meaning = urgent * MEANING_SHARE
      const both = sums.map((one, danger) => one + (dangers[danger] ?? 0) * CATEGORY_SHARE)
      const category = both.indexOf(Math.max(...both))
      return { example, sum: sum + meaning, meaning, rightCategory: category === example.category }
    })
  })
}

/** Totals at a threshold, a line for each kind of message. */
export function describeTotals(judged: readonly Judged[], from: number): string[] {
  const kinds = new Map<string, Judged[]>()
  for (const one of judged) {
    const { line, weight } = one.example
    const kind =
      weight === 0.3
        ? 'augmented'
        : line.batch === undefined
          ? `golden ${line.category === undefined && !line.urgent ? 'questions' : 'urgent'}`
          : `own batch ${line.batch}`
    kinds.set(kind, [...(kinds.get(kind) ?? []), one])
  }
  return [...kinds].map(([kind, some]) => {
    const urgent = some.filter(({ example }) => example.category !== -1)
    const found = urgent.filter(({ sum }) => sum >= from)
    const harmless = some.filter(({ example }) => example.category === -1)
    const alarms = harmless.filter(({ sum }) => sum >= from)
    const percent = (part: number, all: number) => (all === 0 ? '-' : `${((100 * part) / all).toFixed(1)} %`)
    return `${kind}: recall ${percent(found.length, urgent.length)}, right of ${URGENT_CATEGORIES.length} ${percent(found.filter(({ rightCategory }) => rightCategory).length, found.length)}, false alarms ${percent(alarms.length, harmless.length)}`
  })
}
