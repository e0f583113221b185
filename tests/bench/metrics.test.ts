import { describe, expect, test } from '@jest/globals'
import { judge, pairedP, percentile, seededChance } from './metrics.mjs'

describe('the figures of the bench', () => {
  test('a perfect order has nDCG 1, and grades count', () => {
    const grades = new Map([
      [7, 2],
      [3, 1],
    ])
    expect(judge([7, 3, 1], grades)).toEqual({ ndcg: 1, recall: 1, mrr: 1, hit: 1 })
    // (1 + 2/log2(3)) / (2 + 1/log2(3)), by hand.
    expect(judge([3, 7], grades).ndcg).toBeCloseTo(0.8597, 4)
  })

  test('a relevant passage at rank 3 of one gives 1/log2(4), and rank 11 nothing', () => {
    const grades = new Map([[5, 1]])
    expect(judge([1, 2, 5], grades)).toEqual({ ndcg: 0.5, recall: 1, mrr: 1 / 3, hit: 1 })
    expect(judge([0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 5], grades)).toEqual({ ndcg: 0, recall: 0, mrr: 0, hit: 0 })
  })

  test('recall counts all relevant passages, also where ten places cannot hold them', () => {
    const grades = new Map(Array.from({ length: 40 }, (_, at) => [at, 1]))
    const { ndcg, recall } = judge([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], grades)
    expect(ndcg).toBe(1)
    expect(recall).toBe(0.25)
  })

  test('percentiles are measured values, by nearest rank', () => {
    const values = Array.from({ length: 100 }, (_, at) => 100 - at)
    expect(percentile(values, 0.5)).toBe(50)
    expect(percentile(values, 0.99)).toBe(99)
    expect(percentile([4], 0.99)).toBe(4)
  })

  test('the paired test tells a steady difference from chance, the same every time', () => {
    const chance = seededChance(1)
    const noise = Array.from({ length: 200 }, () => chance())
    const other = Array.from({ length: 200 }, () => chance())
    expect(
      pairedP(
        noise.map((value) => value + 0.1),
        noise,
      ),
    ).toBeLessThan(0.001)
    expect(pairedP(noise, other)).toBeGreaterThan(0.05)
    expect(pairedP(noise, other)).toBe(pairedP(noise, other))
    expect(pairedP(noise, noise)).toBe(1)
  })
})
