import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { readLines } from '../../src/answering/verify/learned/read-lines.js'
import { WORDING_FROM, WORDING_LINES } from '../../src/answering/verify/learned/wording-weights.js'
import { loadKnowledge } from '../../src/corpus/load-knowledge.js'
import type { Knowledge } from '../../src/domain/knowledge.js'
import { crossValidate, learnLogistic, type Row } from './learning/logistic.js'
import { HOW, readWordings, wordingRows } from './learning/wordings.js'
import { writeLines } from './learning/write-lines.js'

/** `write` renews src/answering/verify/learned; see fit-support.md. */
const WANTED = process.env.LEARN ?? ''
/** Weights smaller than this are not written. */
const LEAST = 0.02

describe('what tells a wording that is better not said', () => {
  let rows: { row: Row; set: string }[]

  beforeAll(async () => {
    const knowledge: Knowledge = await loadKnowledge(
      fileURLToPath(new URL('../../knowledge', import.meta.url)),
    )
    rows = wordingRows(
      readWordings().filter(({ split }) => split !== 'held'),
      knowledge,
    )
  }, 60_000)

  test('is what our wordings teach', () => {
    const learned = learnLogistic(
      rows.map(({ row }) => row),
      HOW,
    )
    if (WANTED === 'write') {
      writeLines(
        {
          file: 'wording-weights.ts',
          name: 'WORDING_LINES',
          says: 'What each word, and each row of two or three words, adds to a wording that is better not said, in hundredths. Learned from tests/answering/wordings.jsonl, never written by hand.',
          before: `/** From this sum on a wording is dropped: 0 is even odds. */\nexport const WORDING_FROM = ${WORDING_FROM}\n\n`,
        },
        learned,
        LEAST,
      )
      return
    }
    const { bias, weights } = readLines(WORDING_LINES)
    const off = [...learned.weights].filter(
      ([sign, weight]) => Math.abs(weight - (weights.get(sign) ?? 0)) > 0.2,
    )
    expect(off).toEqual([])
    expect(Math.abs(bias - learned.bias)).toBeLessThan(0.2)
  }, 120_000)

  test('holds for wordings of writers it has not read', () => {
    const sums = crossValidate(
      rows.map(({ row }) => row),
      (row) => rows[row]!.set,
      HOW,
      20,
    )
    const own = rows.flatMap(({ row, set }, at) => (set === 'cards' ? [] : [{ row, sum: sums[at]! }]))
    const share = (positive: boolean): number => {
      const some = own.filter(({ row }) => row.positive === positive)
      return some.filter(({ sum }) => sum < WORDING_FROM).length / some.length
    }
    expect(share(true)).toBeLessThanOrEqual(0.3)
    expect(share(false)).toBeGreaterThanOrEqual(0.9)
  }, 240_000)
})
