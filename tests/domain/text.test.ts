import { describe, expect, test } from '@jest/globals'
import { words } from '../../src/domain/text.js'
import { expectLinear } from '../support/expect-linear.js'

describe('the words of a text', () => {
  test('keep numbers with points and commas whole, and no others', () => {
    expect(words('3,000 women, 1.5 of 2. And 4.5.6, v1.2')).toEqual(
      expect.arrayContaining(['3,000', '1.5', '4.5.6', '1.2', 'women', 'of', '2', 'and', 'v']),
    )
    expect(words('12345 67')).toEqual(['12345', '67'])
  })

  test.each(['1', '1.', '1,1', '=', "a'", 'ä', '1 '])(
    'are read in a time that grows with the text: %j',
    (unit) => {
      expectLinear(unit, words)
    },
  )
})
