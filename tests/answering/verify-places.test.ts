import { describe, expect, test } from '@jest/globals'
import { mixedIn, sharedRow } from '../../src/answering/verify/case/shared-row.js'
import { placeSigns } from '../../src/answering/verify/learned/place-signs.js'
import { type Line, useLines } from './judged-line.js'

/* Where the words that a claim and its quote share stand in each. */
const { judgedOf } = useLines()
const signsOf = (...line: Line): string[] => [...placeSigns(judgedOf(line))]
const mixed = (...line: Line) => mixedIn(sharedRow(judgedOf(line)))

const QUOTE = 'Neighbours bring letters to the guests.'

describe('neighbours of a claim', () => {
  test('keep their order, with the small words that both have between them', () => {
    const signs = signsOf(QUOTE, QUOTE)
    expect(signs).toContain('kept=to')
    expect(signs.filter((sign) => sign.startsWith('turned'))).toEqual([])
    expect(mixed(QUOTE, QUOTE)).toEqual({ fromSeveral: 0, intoSeveral: 0 })
  })

  test('stand the other way round, and by which words', () => {
    const signs = signsOf(QUOTE, 'Guests bring letters to the neighbours.')
    expect(signs).toEqual(expect.arrayContaining(['turned-to', 'turned+0']))
  })

  test('have one name for their small words in both languages', () => {
    expect(signsOf(QUOTE, 'Nachbarn bringen Briefe zu den Gästen.', 'en', 'de')).toContain('kept=to')
  })
})

test('the small word before a shared word tells what was exchanged', () => {
  const signs = signsOf('The letter was written by a guest.', 'The letter was written for a guest.')
  expect(signs).toEqual(expect.arrayContaining(['before+for', 'before-by']))
})

test('what the claim leaves untold is told by its kind, and by the small word before it', () => {
  const signs = signsOf('The garden is open only with a guide.', 'The garden is open.')
  expect(signs).toEqual(expect.arrayContaining(['left before with']))
})

test('a word under a "not" on one side only', () => {
  expect(
    signsOf('The garden is open.', 'The garden is not open.').some((sign) => sign.startsWith('denied+')),
  ).toBe(true)
})

test('a part of the claim that takes its words from several parts of the quote', () => {
  const quote = 'The garden opens at nine, while the kitchen closes at noon.'
  expect(mixed(quote, 'The garden closes at noon.').fromSeveral).toBeGreaterThan(0)
  expect(mixed(quote, 'The kitchen closes at noon.').fromSeveral).toBe(0)
})
