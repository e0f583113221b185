import { describe, expect, test } from '@jest/globals'
import { loadKnowledge } from '../../src/corpus/load-knowledge.js'

/** How many steps are shown to who asks what to do; who only tells of it sees the first. */
const SHOWN = 3
const EMERGENCY = /emergency (number|help)|\bNotruf\b|lead at once|sofort die Leitung/
const LATER = /on a good day|in a good phase|an einem guten Tag|in einer guten Phase/

const { passages } = await loadKnowledge('knowledge')
const all = passages.filter(({ kind, role }) => kind === 'response' && role === 'step')
const files = [...new Set(all.map(({ file }) => file))]
const cards = files.map((of) => all.filter(({ file }) => file === of))
const named = (of: typeof all) => of.map(({ file, text }) => `${file}: ${text}`)

describe('the steps of a card', () => {
  test('with the emergency number are among those that are shown', () => {
    expect(
      cards.flatMap((steps) => named(steps.slice(SHOWN).filter(({ text }) => EMERGENCY.test(text)))),
    ).toEqual([])
  })

  test('for a good day stand below those for an emergency', () => {
    const above = cards.flatMap((steps) => {
      const now = steps.findIndex(({ text }) => EMERGENCY.test(text))
      return named(steps.slice(0, Math.max(now, 0)).filter(({ text }) => LATER.test(text)))
    })
    expect(above).toEqual([])
  })

  test.each([EMERGENCY, LATER])('say %s in some cards of each language', (pattern) => {
    const having = cards.filter((steps) => steps.some(({ text }) => pattern.test(text)))
    const german = having.filter(([first]) => first!.language === 'de')
    expect(german.length).toBeGreaterThan(1)
    expect(having.length - german.length).toBeGreaterThan(1)
  })
})
