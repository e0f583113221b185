import { expect, test } from '@jest/globals'
import { renderText } from '../../adapters/teams/render-text.js'
import { reply } from '../support/adapter-contract.js'

test.each([
  ['Missing him is common.', '“Missing him is common.”'],
  ['"You decide."', '"You decide."'],
  ['„Du entscheidest.“', '„Du entscheidest.“'],
  // Quotation marks around a part are none around the passage.
  ['"Love" is his word for it.', '“"Love" is his word for it.”'],
  ['He calls it "love"', '“He calls it "love"”'],
])('a passage stands in one pair of quotation marks: %s', (text, shown) => {
  expect(renderText(reply([{ kind: 'quote', text, from: 'Herman (1998)' }]))).toBe(
    `${shown}\n\n(Herman (1998))`,
  )
})
