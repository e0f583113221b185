import { describe, expect, test } from '@jest/globals'
import { toActivity } from '../../adapters/teams/to-activity.js'
import type { NumberedSource } from '../../src/domain/answer.js'
import { sealClaim } from '../../src/domain/claim.js'
import type { Passage } from '../../src/domain/passage.js'
import { present } from '../../src/domain/present.js'
import type { Answer } from '../../src/index.js'
import { faultsOf } from '../support/teams-payload.js'

/** An answer with as many sources as one likes, each with the same quote; presented by the real core. */
function answerWith(count: number, quote: string): Answer {
  const passages = Array.from({ length: count }, (_, at) => passageOf(at + 1, quote))
  const sources = passages.map(
    (passage, at): NumberedSource => ({
      number: at + 1,
      source: {
        citekey: `key${at + 1}`,
        reference: `Müller, Ä. (20${10 + at}). Über ${'Bindung '.repeat(12)}(${at}). https://example.org/${at + 1}`,
        short: `Müller & Öztürk (20${10 + at})`,
        title: `Über ${'Bindung '.repeat(12)}(${at})`,
        year: 2_010 + at,
        authors: ['Müller'],
        url: `https://example.org/${at + 1}`,
      },
      passages: [passage],
    }),
  )
  const claims = passages.map((passage) => sealClaim('fact', 'What is said.', [{ passage, quote }]))
  return {
    outcome: 'answered',
    intent: 'question',
    language: 'de',
    question: 'Was?',
    removed: [],
    urgent: null,
    claims: claims as [(typeof claims)[0]],
    sources: sources as [NumberedSource],
  }
}

function passageOf(number: number, quote: string): Passage {
  return {
    id: `p${number}`,
    text: quote,
    quote,
    title: `Karte ${number}`,
    language: 'de',
    kind: 'note',
    citations: [{ citekey: `key${number}`, locator: null }],
    review: null,
  } as unknown as Passage
}

function shown(answer: Answer) {
  const reply = present(answer, {
    cut: false,
    today: '2026-11-25',
    id: 'a1',
    visibility: 'thread',
    beside: [],
  })
  return toActivity(reply, answer, () => null) as unknown as Record<string, unknown> & {
    text: string
    entities: {
      citation: { position: number; appearance: { name: string; url: string; abstract: string } }[]
    }[]
  }
}

const QUOTES = {
  'a short one': 'She may miss him and know the harm.',
  umlauts: 'Über die Brücke: Täterbindung löst sich nicht über Nacht, größer als Maß und Übermaß. '.repeat(4),
  emoji: '👩‍👩‍👧🧡🇩🇪 '.repeat(40),
  '2,000 characters': 'Going back is frequent before an exit holds, and it says nothing about her will. '
    .repeat(25)
    .slice(0, 2_000),
  'one endless word': 'ü'.repeat(2_000),
  'line breaks': 'first line\n\n  second\tline '.repeat(10),
} as const

describe('the citation entity', () => {
  test.each([1, 8, 25].flatMap((count) => Object.keys(QUOTES).map((name) => [count, name] as const)))(
    'is what Teams takes: %i sources, %s',
    (count, name) => {
      const quote = QUOTES[name as keyof typeof QUOTES]
      const activity = shown(answerWith(count, quote))
      expect(faultsOf(activity)).toEqual([])
      expect(activity.entities).toHaveLength(1)
      const { citation } = activity.entities[0]!
      expect(citation.map(({ position }) => position)).toEqual(
        Array.from({ length: Math.min(count, 20) }, (_, at) => at + 1),
      )
      const whole = quote.replace(/\s+/gu, ' ').trim()
      for (const { position, appearance } of citation) {
        // Word for word, and whole where it fits.
        const [words, rest] = appearance.abstract.endsWith('…')
          ? [appearance.abstract.slice(0, -1), true]
          : [appearance.abstract, false]
        expect(whole.startsWith(words)).toBe(true)
        expect(rest).toBe(whole.length > 160)
        expect(appearance.url).toBe(`https://example.org/${position}`)
      }
      // What the entity cannot hold is there as a link all the same.
      for (let number = 1; number <= count; number += 1) {
        expect(activity.text).toContain(`[${number}]`)
        expect(activity.text).toContain(`(https://example.org/${number})`)
      }
    },
  )

  test('names each number once, however often it is cited', () => {
    const answer = answerWith(2, 'A quote.') as Extract<Answer, { outcome: 'answered' }>
    const twice = {
      ...answer,
      claims: [...answer.claims, ...answer.claims] as unknown as typeof answer.claims,
    }
    expect(shown(twice).entities[0]!.citation.map(({ position }) => position)).toEqual([1, 2])
  })

  test('is not there where there is no source', () => {
    const {
      claims: _claims,
      sources: _sources,
      ...common
    } = answerWith(1, 'x') as Extract<Answer, { outcome: 'answered' }>
    const answer: Answer = { ...common, outcome: 'refused', reason: 'guest' }
    const reply = present(answer, {
      cut: false,
      today: '2026-11-25',
      id: 'a',
      visibility: 'asker',
      beside: [],
    })
    expect(toActivity(reply, answer, () => null)).not.toHaveProperty('entities')
  })
})

describe('the check itself', () => {
  test.each([['a second entity', (one: never[]) => [...one, ...one]]])('finds %s', (_name, change) => {
    const activity = shown(answerWith(1, 'x'))
    expect(faultsOf({ ...activity, entities: change(activity.entities as never[]) })).not.toEqual([])
  })

  test('finds what is too long, missing, or numbered twice', () => {
    const spoiled = (change: (citation: ReturnType<typeof shown>['entities'][0]['citation']) => void) => {
      const activity = structuredClone(shown(answerWith(3, 'A quote.')))
      change(activity.entities[0]!.citation)
      return faultsOf(activity)
    }
    const first = { name: 'A name', abstract: 'A quote.' }
    const appearance = (changed: object) =>
      spoiled((all) => void Object.assign(all[0]!.appearance, first, changed))
    expect(appearance({})).toEqual([])
    expect(appearance({ name: 'x'.repeat(81) })).not.toEqual([])
    expect(appearance({ abstract: 'x'.repeat(161) })).not.toEqual([])
    expect(appearance({ abstract: '' })).not.toEqual([])
    expect(spoiled((all) => void Object.assign(all[1]!, { position: 1 }))).not.toEqual([])
    expect(spoiled((all) => void Object.assign(all[0]!, { position: 9 }))).not.toEqual([])
    expect(spoiled((all) => void all.splice(0))).not.toEqual([])
  })
})
