import { describe, expect, test } from '@jest/globals'
import { loadKnowledge } from '../../src/corpus/load-knowledge.js'
import { BIB, withFolder } from './support/folder.js'

async function pointsOf(points: string): Promise<(string | number)[][]> {
  const note = `---\ntitle: A note\nsource: alpha2020\n---\n## What helps\n${points}\n`
  const { passages } = await withFolder({ 'references.bib': BIB, 'notes/a.md': note }, loadKnowledge)
  return passages.map(({ text, lines }) => [text, ...lines])
}

const TWO = [
  ['Stay calm.', 6, 6],
  ['Ask her first.', 7, 7],
]

describe('a list copied from Word or a mail', () => {
  test.each([
    ['•\tStay calm.\n•\tAsk her first.'],
    ['• Stay calm.\n• Ask her first.'],
    ['·       Stay calm.\n·       Ask her first.'],
    ['\u00a0•\u00a0Stay calm.\n\u00a0•\u00a0Ask her first.'],
    ['    • Stay calm.\n        • Ask her first.'],
    ['\t•\tStay calm.\n\to\tAsk her first.'],
    ['\uf0b7\tStay calm.\n\uf0b7\tAsk her first.'],
    ['– Stay calm.\n– Ask her first.'],
    ['•Stay calm.\n◦Ask her first.'],
  ])('%j gives a passage for each point, on its own line', async (points) => {
    expect(await pointsOf(points)).toEqual(TWO)
  })

  test('each point keeps its own source', async () => {
    const card = `---\ntitle: A card\n---\n## Better not\n• "You chose this." [@alpha2020]\n• "Forget him." [@beta2021]\n`
    const { passages } = await withFolder({ 'references.bib': BIB, 'responses/a.md': card }, loadKnowledge)
    expect(passages.map(({ role, citations }) => [role, citations.map(({ citekey }) => citekey)])).toEqual([
      ['avoid', ['alpha2020']],
      ['avoid', ['beta2021']],
    ])
  })

  test('a dash within a text stays one, and so does what stands in a block of code', async () => {
    expect(await pointsOf('She comes back\n– and that is brave – again.')).toEqual([
      ['She comes back – and that is brave – again.', 6, 7],
    ])
    expect(await pointsOf('Stay.\n\n```\n• no point\n```')).toEqual([['Stay.', 6, 6]])
  })
})
