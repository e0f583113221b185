import { describe, expect, test } from '@jest/globals'
import { claimSigns } from '../../src/answering/verify/learned/claim-signs.js'
import { traitsOf } from '../../src/answering/verify/weighing/traits.js'
import { type Line, useLines } from './judged-line.js'

/* What a claim keeps of its quote, and what it takes from elsewhere in the passage. */
const { judgedOf } = useLines()
const traits = (line: Line, rest?: string) => traitsOf(judgedOf(line, 'fact', rest)).traits

describe('what a claim takes from the passage around its quote', () => {
  const QUOTE = 'The kitchen closes at nine.'
  const REST = 'A nurse looks after the garden on Fridays.'

  test('is the share of its words that the quote does not have', () => {
    expect(traits([QUOTE, 'The kitchen closes at nine.'], REST).around).toBe(0)
    // "Garden" and "Fridays" of four words.
    expect(traits([QUOTE, 'The kitchen closes the garden on Fridays.'], REST).around).toBeCloseTo(0.5)
  })

  test('leaves out what stands nowhere, which is counted as added', () => {
    const { around, addedShare } = traits([QUOTE, 'The kitchen closes at the harbour.'], REST)
    expect(around).toBe(0)
    expect(addedShare).toBeGreaterThan(0)
  })

  test('counts somebody else than the quote speaks of', () => {
    expect(traits([QUOTE, 'The nurse closes the kitchen.'], REST).aroundPersons).toBeCloseTo(1 / 2)
    expect(
      traits(['Die Küche schließt um neun.', 'The nurse closes the kitchen.', 'de', 'en'], '').aroundPersons,
    ).toBe(0)
  })
})

describe('a "not" of the quote', () => {
  const QUOTE = 'Silence in the morning does not mean anger.'

  test('is kept, in the same language and in the other', () => {
    expect(traits([QUOTE, 'Silence in the morning is not a sign of anger.'])).toMatchObject({
      notKept: 1,
      notLost: 0,
    })
    expect(traits([QUOTE, 'Schweigen am Morgen heißt nicht Wut.', 'en', 'de'])).toMatchObject({
      notKept: 1,
      notLost: 0,
    })
  })

  test('is lost', () => {
    expect(traits([QUOTE, 'Silence in the morning means anger.'])).toMatchObject({ notKept: 0, notLost: 1 })
  })

  test('is neither where the quote has none, or has it in a sentence that the claim does not tell', () => {
    expect(traits(['The kitchen closes at nine.', 'The kitchen is not open after nine.'])).toMatchObject({
      notKept: 0,
      notLost: 0,
    })
    expect(traits([`The kitchen closes at nine. ${QUOTE}`, 'The kitchen closes at nine.'])).toMatchObject({
      notLost: 0,
    })
  })
})

test('small words that both have are signs under one name for both languages', () => {
  const signs = claimSigns(
    judgedOf(['Often only one door is open.', 'Oft steht nur eine Tür offen.', 'en', 'de']),
  )
  expect([...signs.keys()]).toEqual(expect.arrayContaining(['=often', '=only']))
  expect([...signs.keys()]).not.toContain('+only')
})
