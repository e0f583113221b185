import { describe, expect, test } from '@jest/globals'
import { readModel } from '../../src/safety/learned/model.js'
import { URGENT_FROM } from '../../src/safety/learned/urgent-weights.js'
import { crossValidate, describeTotals } from './learning/cross-validate.js'
import { readExamples } from './learning/examples.js'
import { learn } from './learning/learn.js'
import { writeWeights } from './learning/write-weights.js'

/** `write` renews src/safety/learned, `report` prints what cross-validation finds; see learning/README.md. */
const WANTED = process.env.LEARN ?? ''
const { examples, names } = readExamples()

describe('the learned weights', () => {
  test('are what our messages teach', () => {
    const learned = learn(examples, names)
    if (WANTED === 'write') {
      writeWeights(learned, URGENT_FROM)
      return
    }
    const model = readModel()
    const off = [...learned.urgent].filter(([name, weight]) => {
      const written = name.startsWith('S:')
        ? model.signWeights.get(name.slice(2))
        : model.weights[model.names.indexOf(name)]
      return Math.abs(weight - (written ?? 0)) > 0.05
    })
    expect(off).toEqual([])
    expect(Math.abs(learned.bias - model.bias)).toBeLessThan(0.05)
  })

  ;(WANTED === 'report' ? test : test.skip)('cross-validated', () => {
    const judged = crossValidate(examples, names)
    for (const from of [URGENT_FROM - 0.4, URGENT_FROM, URGENT_FROM + 0.4])
      process.stdout.write(`from ${from}\n  ${describeTotals(judged, from).join('\n  ')}\n`)
  })
})
