import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { createVerifier } from '../../src/answering/verify-draft.js'
import { loadKnowledge } from '../../src/corpus/load-knowledge.js'
import type { Language } from '../../src/domain/language.js'
import type { Passage } from '../../src/domain/passage.js'
import type { VerifyDraft } from '../../src/domain/ports.js'
import { createStemmer } from '../../src/retrieval/stem.js'
import { claimOf } from './hostile-claims.js'

/** A word at which a line of the folder is told otherwise, and what is put in its place. */
type Turn = readonly [
  name: string,
  language: Language,
  word: RegExp,
  other: string | ((word: string) => string),
]

const german = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'giu')
const TURNS: readonly Turn[] = [
  [
    'a "not" more',
    'en',
    /\b(?:is|are|was|were|can|may|could|should|has|have)\b(?! not)/giu,
    (a) => `${a} not`,
  ],
  ['a "not" less', 'en', / (?:not|never)\b/giu, ''],
  ['"will" for "may"', 'en', /\b(?:may|might|could|can)\b/giu, 'will'],
  ['"is" for "may be"', 'en', /\b(?:may|might|could|can) be\b/giu, 'is'],
  ['"always" for "often"', 'en', /\b(?:often|sometimes|usually)\b/giu, 'always'],
  ['no "often"', 'en', / (?:often|sometimes|usually|perhaps|probably|partly)\b/giu, ''],
  ['"all" for "some"', 'en', /\b(?:some|many|most|several)\b/giu, 'all'],
  ['"no" for "some"', 'en', /\b(?:some|many|most|several)\b/giu, 'no'],
  ['an "only" more', 'en', /\b(?:when|if|in|for)\b/giu, (a) => `only ${a}`],
  ['"or" for "and"', 'en', /\band\b/giu, 'or'],
  ['"and" for "or"', 'en', /\bor\b/giu, 'and'],
  ['"must" for "should"', 'en', /\b(?:should|can|may)\b/giu, 'must'],
  ['"his" for "her"', 'en', /\bher\b/giu, 'his'],
  ['"without" for "with"', 'en', /\bwith\b/giu, 'without'],
  ['another number', 'en', /(?<![\d.,])\d+(?![\d.,]*\d)/gu, (a) => String(Number(a) + 1)],
  ['a "nicht" more', 'de', german('ist|sind|war|waren|kann|können|soll|hat|haben|wird'), (a) => `${a} nicht`],
  ['a "nicht" less', 'de', / (?:nicht|nie)(?!\p{L})/giu, ''],
  ['"wird" for "kann"', 'de', german('kann|könnte|können|darf'), 'wird'],
  ['"immer" for "oft"', 'de', german('oft|manchmal|häufig|meist'), 'immer'],
  ['no "oft"', 'de', / (?:oft|manchmal|häufig|meist|vielleicht|wahrscheinlich|teils)(?!\p{L})/giu, ''],
  ['"alle" for "manche"', 'de', german('manche|viele|einige|mehrere'), 'alle'],
  ['a "nur" more', 'de', german('wenn|bei|für'), (a) => `nur ${a}`],
  ['"oder" for "und"', 'de', german('und'), 'oder'],
  ['"muss" for "soll"', 'de', german('sollte|soll|kann|darf'), 'muss'],
  ['"ohne" for "mit"', 'de', german('mit'), 'ohne'],
  ['another number', 'de', /(?<![\d.,])\d+(?![\d.,]*\d)/gu, (a) => String(Number(a) + 1)],
]
/** Every so many lines of the folder are turned: the rest is like them. */
const EVERY = 4

describe('a line of the folder with one word changed', () => {
  let passages: readonly Passage[]
  let verify: VerifyDraft

  beforeAll(async () => {
    const knowledge = await loadKnowledge(fileURLToPath(new URL('../../knowledge', import.meta.url)))
    passages = knowledge.passages.filter(({ role }) => role !== 'say')
    const byId = new Map(knowledge.passages.map((passage) => [passage.id, passage]))
    verify = createVerifier({
      passages: (id) => byId.get(id),
      glossary: knowledge.glossary,
      sources: knowledge.sources,
      stem: createStemmer(),
    })
  })

  test.each(TURNS)(
    'is not shown: %s (%s)',
    (_name, language, word, other) => {
      const lines = passages.filter((passage) => passage.language === language)
      let made = 0
      const shown: string[] = []
      for (let at = 0; at < lines.length; at += EVERY) {
        const passage = lines[at]!
        for (const { index, 0: found } of passage.text.matchAll(word)) {
          const instead = typeof other === 'string' ? other : other(found)
          const turned = `${passage.text.slice(0, index)}${instead}${passage.text.slice(index + found.length)}`
          made += 1
          const { claims } = verify({ composer: 'model', claims: [claimOf(passage, turned, passage.text)] })
          if (claims.length > 0) shown.push(turned)
        }
      }
      expect(made).toBeGreaterThan(5)
      expect(shown).toEqual([])
    },
    60_000,
  )

  test.each([
    [
      'en',
      'Bonds can hold for many months after she has left.',
      'Bonds may hold for many months after she has left.',
    ],
    [
      'en',
      'Reactions are often mixed at first and change over time.',
      'At first reactions are often mixed and change over time.',
    ],
    [
      'en',
      'Name the tactics of control rather than her feelings as the problem.',
      'Name the tactics of control, not her feelings, as the problem.',
    ],
    [
      'de',
      'Solange der Körper in Alarm ist, kann kein Vertrauen zu euch wachsen.',
      'Solange der Körper in Alarm ist, kann Vertrauen zu euch nicht wachsen.',
    ],
    [
      'de',
      'Es ist der Bereich, in dem ein Mensch fühlen, denken und in Kontakt bleiben kann.',
      'In dem Bereich kann ein Mensch fühlen, denken und in Kontakt bleiben.',
    ],
    [
      'en',
      'Women can call at any hour of the day, and nobody asks for a name.',
      'Women can call at every hour of the day, and nobody asks for a name.',
    ],
  ] as const)('still stands when the word says the same or has moved: %s: %s', (language, text, told) => {
    const passage = { ...passages[0]!, id: 'P1', text, quote: text, language }
    const one = createVerifier({
      passages: () => passage,
      glossary: { terms: [], words: [] },
      sources: new Map(),
      stem: createStemmer(),
    })
    const { dropped } = one({
      composer: 'model',
      claims: [{ ...claimOf(passage, told, text), role: 'fact' }],
    })
    expect(dropped.filter(({ reason }) => reason.startsWith('one-word'))).toEqual([])
  })

  // Of 15,203 translated lines with one word changed 39 % were shown, and 30 % are: across languages this holds for a plain "not" alone.
  test.each([
    [
      'Perpetrators destroy attachment, says Mission Freedom (Part 2), and helpers can not open the way to it again.',
      'Perpetrators destroy attachment, says Mission Freedom (Part 2), and helpers can open the way to it again.',
      'Täter zerstören Bindung, sagt Mission Freedom (Teil 2), und Helfende können den Weg zu ihr wieder öffnen.',
    ],
    [
      'Staying safe and well yourself is not one of four aims in the Helen Bamber code, beside trust and calm.',
      'Staying safe and well yourself is one of four aims in the Helen Bamber code, beside trust and calm.',
      'Selbst sicher und gesund zu bleiben ist eines von vier Zielen im Helen-Bamber-Kodex, neben Vertrauen und Ruhe.',
    ],
    [
      'A good relationship does not replace treatment: for PTSD, trauma-focused psychotherapy is not the first choice, says Linde.',
      'A good relationship does not replace treatment: for PTSD, trauma-focused psychotherapy is the first choice, says Linde.',
      'Eine gute Beziehung ersetzt keine Behandlung: Bei PTBS ist traumafokussierte Psychotherapie laut Linde die erste Wahl.',
    ],
  ])('nor is a translation with a plain "not" more: %s', (turned, honest, text) => {
    const passage = passages.find((one) => one.text === text)!
    const shows = (told: string): number =>
      verify({
        composer: 'model',
        claims: [{ ...claimOf(passage, told, text), language: 'en' }],
      }).claims.length
    expect([shows(turned), shows(honest)]).toEqual([0, 1])
  })
})
