import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { LONGEST_MESSAGE } from '../../src/domain/text.js'
import { cleanMessage } from '../../src/safety/clean-text.js'

describe('a cleaned message', () => {
  test('holds no unseen, turning or control characters', () => {
    expect(cleanMessage('sui\u200Bcide \u202Eabc\u202C\u0000\u00AD').text).toBe('suicide abc')
    expect(cleanMessage('a\r\nb\tc').text).toBe('a\nb\tc')
  })

  test('is composed, and piled marks are cut', () => {
    expect(cleanMessage('Tu\u0308r').text).toBe('Tür')
    expect(cleanMessage(`a${'\u0301'.repeat(500)}`).text.length).toBeLessThan(6)
  })

  test('is cut at the longest message, with a word about it, and no character in half', () => {
    const { text, cut } = cleanMessage('😀'.repeat(LONGEST_MESSAGE))
    expect(cut).toBe(true)
    expect(text.length).toBeLessThanOrEqual(LONGEST_MESSAGE)
    expect(text).not.toMatch(/\p{Cs}/u)
    expect(cleanMessage('short')).toEqual({ text: 'short', cut: false, rest: [] })
  })

  test('what is cut off is handed on in pieces, up to the longest message of a platform, and a sentence is whole in one of them', () => {
    for (let at = 0; at < 39_000; at += 97) {
      const { text, rest } = cleanMessage(`${'a '.repeat(at / 2)}she will die ${'b '.repeat(20_000)}`)
      expect([text, ...rest].some((piece) => piece.includes('she will die'))).toBe(true)
      expect(rest.every((piece) => piece.length <= LONGEST_MESSAGE)).toBe(true)
    }
  })

  test('never throws, and cleaning twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const once = cleanMessage(text).text
        expect(cleanMessage(once).text).toBe(once)
      }),
    )
  })
})
