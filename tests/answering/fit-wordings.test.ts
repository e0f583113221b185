import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { judgeClaims } from '../../src/answering/claims-command.js'
import { readLines } from '../../src/answering/verify/learned/read-lines.js'
import { WORDING_FROM, WORDING_LINES } from '../../src/answering/verify/learned/wording-weights.js'
import { loadKnowledge } from '../../src/corpus/load-knowledge.js'
import type { Knowledge } from '../../src/domain/knowledge.js'
import { createStemmer } from '../../src/retrieval/stem.js'
import { crossValidate, learnLogistic, type Row } from './learning/logistic.js'
import { HOW, readWordings, wordingRows } from './learning/wordings.js'
import { writeLines } from './learning/write-lines.js'

/** `write` renews src/answering/verify/learned; see fit-support.md. */
const WANTED = process.env.LEARN ?? ''
/** Weights smaller than this are not written. */
const LEAST = 0.02
/** What the wordings kept aside are said to rest on: a wording is free in words. */
const SOURCE = 'Eine Frau geht zurück.'

describe('what tells a wording that is better not said', () => {
  let rows: { row: Row; set: string }[]
  let knowledge: Knowledge

  beforeAll(async () => {
    knowledge = await loadKnowledge(fileURLToPath(new URL('../../knowledge', import.meta.url)))
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

  // Their wordings are never read, so that they measure: 10 of 280 bad ones pass, 256 of 280 good ones.
  test('of writers kept aside few bad ones pass policy and tone, and most good ones do', async () => {
    const aside = readWordings().filter(({ split }) => split === 'held')
    const lines = aside.map(({ text, lang }) =>
      JSON.stringify({ passage: SOURCE, quote: SOURCE, claim: text, lang, role: 'say' }),
    )
    const shown: boolean[] = []
    const { glossary, sources } = knowledge
    const deps = { passages: () => undefined, glossary, sources, stem: createStemmer() }
    for await (const verdict of judgeClaims(lines, deps)) shown.push(verdict.shown)
    const share = (good: boolean): number => {
      const places = aside.flatMap((wording, place) => (wording.good === good ? [place] : []))
      return places.filter((place) => shown[place]).length / places.length
    }
    expect(aside.length).toBeGreaterThanOrEqual(560)
    expect(share(false)).toBeLessThanOrEqual(0.04)
    expect(share(true)).toBeGreaterThanOrEqual(0.91)
  }, 60_000)
})
