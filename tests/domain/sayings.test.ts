import { describe, expect, test } from '@jest/globals'
import { anyOf, oneOf, wholly } from '../../src/domain/sayings.js'
import { fold, words } from '../../src/domain/text.js'

const line = (text: string): string => words(text).map(fold).join(' ')

describe('how something is said', () => {
  const pattern = wholly(
    `[please|bitte]* ${oneOf('(show|zeig) (me|mir) [the|die] module #', "I don't know [why]", 'weiß … nicht')}`,
    'wiederhol… [das]',
  )

  test.each([
    'show me the module 4',
    'Bitte, bitte: zeig mir module 12!',
    'I don’t know',
    "please i don't know why",
    'WIEDERHOLE das',
    'wiederhol',
    'weiss es nicht',
  ])('"%s" fits', (text) => expect(pattern.test(line(text))).toBe(true))

  test.each([
    '',
    'please',
    'show the module 4',
    'show me module',
    'show me the module 4 now',
    'she says I do not know',
    'wiederhol das das',
    'das wiederhol',
  ])('"%s" does not', (text) => expect(pattern.test(line(text))).toBe(false))

  test('a number is the first group', () => {
    expect(pattern.exec('show me the module 12')?.[1]).toBe('12')
  })

  test('as a part of another pattern: words as they are written, with a gap of its own', () => {
    const written = new RegExp(
      `^(?:${anyOf(["that's not [quite] it", 'nein'], '[\\s,.]+', (word) => word.replace("'", "['’]?"))})`,
      'iu',
    )
    expect(written.exec('That’s not, quite it, she cries')?.[0]).toBe('That’s not, quite it, ')
    expect(written.test('thats not hers')).toBe(false)
  })
})
