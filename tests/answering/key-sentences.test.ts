import { describe, expect, test } from '@jest/globals'
import { keySentences } from '../../src/answering/key-sentences.js'

const LONG =
  'The house had eleven rooms and a kitchen that was open at all hours of the day. ' +
  'Of the 19 women whom Dr. Alpha et al. (2020) asked, 14 named the fixed day as what had helped them. ' +
  'It was never the length of a visit. ' +
  'Money was counted in the evening, and nobody was asked where it came from or what it was meant for. ' +
  'In winter the garden was closed, and the team met in the hall beside the stairs to talk about the week.'

describe('of a long passage', () => {
  test('the sentences that the question is about are said, letter for letter, with what follows them', () => {
    const said = keySentences(LONG, 'What helped the women most?')
    expect(said).toBe(
      'Of the 19 women whom Dr. Alpha et al. (2020) asked, 14 named the fixed day as what had helped them. It was never the length of a visit.',
    )
    expect(LONG).toContain(said)
  })

  test('other forms of a word count, and stop words do not', () => {
    expect(keySentences(LONG, 'When do they count the money?')).toContain('Money was counted')
  })

  test('something is said even where no word fits', () => {
    expect(keySentences(LONG, 'Zebras?')).toMatch(/^The house had .*\.$/u)
  })
})

test('a short passage stays as it is', () => {
  expect(keySentences('It was never the length of a visit. It was the day.', 'length')).toBe(
    'It was never the length of a visit. It was the day.',
  )
})
