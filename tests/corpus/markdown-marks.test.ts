import { describe, expect, test } from '@jest/globals'
import { findBeyondLimits } from '../../src/corpus/markdown-limits.js'

describe('Markdown whose many marks are compared with one another', () => {
  const paragraph = (marks: number) => `${'a_b '.repeat(marks).replace(/(.{300})/gu, '$1\n')}\n\n`

  test('is left out when its paragraphs together would cost seconds, though each alone is borne', () => {
    expect(findBeyondLimits(paragraph(4_900))).toBeNull()
    expect(findBeyondLimits(paragraph(4_900).repeat(5))).not.toBeNull()
  })

  test('is read when it is a book with marks in each paragraph, and long lists of references', () => {
    expect(findBeyondLimits(paragraph(40).repeat(5_000))).toBeNull()
    expect(findBeyondLimits(paragraph(20).repeat(15_000) + paragraph(1_500).repeat(10))).toBeNull()
  })
})
