import { describe, expect, test } from '@jest/globals'
import { decodeIndexes, encodeIndexes } from '../../src/retrieval/index-file.js'
import { indexEntries, type LexicalIndex, weigh } from '../../src/retrieval/lexical-index.js'
import { createStemmer } from '../../src/retrieval/stem.js'

const stem = createStemmer()
const entries = ['She keeps missing him.', 'Trust grows slowly.', 'Trust was lost, slowly.', ''].map(
  (text) => ({ title: 'Notes', text, language: 'en' as const }),
)
const scoresOf = (index: LexicalIndex): number[] => {
  const scores = new Float32Array(index.size)
  index.addScores(weigh('slowly lost trust', 'en', stem), scores)
  return [...scores]
}

describe('the saved index', () => {
  const index = indexEntries(entries, stem)
  const file = Buffer.concat([...encodeIndexes({ passages: index }, 'key')])

  test('comes back with the same scores', () => {
    expect(scoresOf(decodeIndexes(file, 'key')!.passages!)).toEqual(scoresOf(index))
  })

  test('is not used for another folder', () => {
    expect(decodeIndexes(file, 'other')).toBeNull()
  })

  test('is not used when any one byte was changed, or the end is missing', () => {
    for (let at = 0; at < file.length; at += 7) {
      const damaged = Buffer.from(file)
      damaged[at] = damaged[at]! ^ 0x40
      expect(decodeIndexes(damaged, 'key')).toBeNull()
    }
    for (const length of [0, 10, 63, 64, file.length >> 1, file.length - 1])
      expect(decodeIndexes(file.subarray(0, length), 'key')).toBeNull()
  })
})

describe('the scores', () => {
  test('are the BM25 of the formula, added over the three channels', () => {
    // Two texts of one word each: df 1 of N 2, length equal to the mean, so count / (count + k1) and Lucene's idf.
    const index = indexEntries(
      [
        { title: '', text: 'apple', language: 'en' },
        { title: '', text: 'pear', language: 'en' },
      ],
      stem,
    )
    const scores = new Float32Array(2)
    const query = weigh('apple', 'en', stem)
    index.addScores({ ...query, grams: new Map(), pairs: new Map() }, scores)
    const idf = Math.log(1 + (2 - 1 + 0.5) / (1 + 0.5))
    expect(scores[0]).toBeCloseTo((idf * 2.2) / (1 + 1.2), 5)
    expect(scores[1]).toBe(0)
  })
})
