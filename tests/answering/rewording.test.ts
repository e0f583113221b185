import { describe, expect, test } from '@jest/globals'
import { type Rewording, rewordingSpeaks } from '../../src/answering/verify/learned/rewording.js'
import { learnTranslation } from './learning/translation.js'

const rewording = (quotes: string, claim: string): Rewording => ({
  quotes: quotes.split(' '),
  claim: claim.split(' '),
})

describe('what the new words of a claim are made of', () => {
  const often = (times: number, ...seen: readonly Rewording[]): Rewording[] =>
    Array.from({ length: times }, () => seen).flat()
  // Each word stands beside two others, and only what stays is its own.
  const supported = learnTranslation(
    often(
      40,
      rewording('house leave', 'home go'),
      rewording('house night', 'home evening'),
      rewording('leave night', 'go evening'),
    ),
  )
  const unsupported = learnTranslation(
    often(40, rewording('house leave', 'cellar stay'), rewording('house night', 'cellar')),
  )
  const pairs = { supported, unsupported }

  test('is found from which words stand beside which, sentence by sentence', () => {
    const chances = supported.becomes('house')
    expect(chances?.get('home')).toBeGreaterThan(5 * (chances?.get('go') ?? 0))
    expect(chances?.get('home')).toBeGreaterThan(5 * (chances?.get('evening') ?? 0))
  })

  test('speaks for a claim whose words true claims make of this quote, and against one whose words false claims make', () => {
    expect(rewordingSpeaks(rewording('house', 'home'), pairs)).toBeGreaterThan(0)
    expect(rewordingSpeaks(rewording('house', 'cellar'), pairs)).toBeLessThan(0)
    expect(rewordingSpeaks(rewording('house', 'home cellar'), pairs)).toBeLessThan(
      rewordingSpeaks(rewording('house', 'home'), pairs),
    )
  })

  test('says nothing of a claim without new words, and no single word says more than 3', () => {
    expect(rewordingSpeaks({ quotes: ['house'], claim: [] }, pairs)).toBe(0)
    const sure = learnTranslation(often(5000, rewording('house', 'home')))
    expect(rewordingSpeaks(rewording('house', 'home'), { supported: sure, unsupported })).toBe(3)
  })
})
