import { describe, expect, test } from '@jest/globals'
import { createConceptFinder } from '../../src/safety/concepts/find-concepts.js'
import { createMeaningFinder } from '../../src/safety/meaning/find-meaning.js'
import type { Meaning } from '../../src/safety/meaning/meaning-table.js'
import { createMeaningReader, readNet } from '../../src/safety/meaning/read-meaning.js'
import { ENGLISH, GERMAN, tellLanguages } from '../../src/safety/meaning/tell-languages.js'
import { foldWord, readMessage } from '../../src/safety/message-words.js'
import { readLines, type UrgentLine } from './golden-lines.js'
import { judgeMeaning } from './learning/learn-meaning.js'
import { toMessages } from './learning/meaning-words.js'

const find = createMeaningFinder()
const english = (word: string) => find(foldWord(word)).english
const german = (word: string) => find(foldWord(word)).german

/** How alike two meanings are: 1 is the same direction. */
function alike(one: Meaning | null, other: Meaning | null): number {
  if (one === null || other === null) return Number.NaN
  const dot = (a: Meaning, b: Meaning) => a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0)
  return dot(one, other) / Math.sqrt(dot(one, one) * dot(other, other))
}

describe('what a word means', () => {
  test('words that are used alike are alike', () => {
    expect(alike(english('knife'), english('blade'))).toBeGreaterThan(
      alike(english('knife'), english('breakfast')),
    )
    expect(alike(english('doctor'), english('nurse'))).toBeGreaterThan(
      alike(english('doctor'), english('train')),
    )
  })

  test('a German word means what its English gloss means', () => {
    expect(alike(german('Brücke'), english('bridge'))).toBeCloseTo(1)
    expect(alike(german('bruecke'), german('brücke'))).toBeCloseTo(1)
  })

  test('a form and a compound mean what they are made of', () => {
    expect(alike(german('Brücken'), german('Brücke'))).toBeGreaterThan(0.9)
    expect(alike(german('Gartenbrücke'), german('Brücke'))).toBeGreaterThan(0.6)
  })

  test('of nonsense nothing is known, however long', () => {
    expect(find('qxqxqxq')).toEqual({ english: null, german: null })
    expect(find('z'.repeat(500))).toEqual({ english: null, german: null })
  })

  test('a word of both languages is read as its neighbours are', () => {
    const both = ENGLISH | GERMAN
    const asGerman = new Uint8Array(8)
    tellLanguages(Uint8Array.of(GERMAN, both, GERMAN, 0, 0, ENGLISH, both, ENGLISH), 8, asGerman)
    expect([...asGerman]).toEqual([1, 1, 1, 0, 0, 0, 0, 0])
  })

  test('where neighbours do not tell, the message does', () => {
    const both = ENGLISH | GERMAN
    const asGerman = new Uint8Array(6)
    tellLanguages(Uint8Array.of(both, 0, 0, 0, GERMAN, GERMAN), 6, asGerman)
    expect(asGerman[0]).toBe(1)
  })
})

describe('what a message means', () => {
  const findConcepts = createConceptFinder()
  const weights = readNet()
  const reader = createMeaningReader(weights)
  const read = (text: string, output = 0) => {
    const words = readMessage(text)
    reader.read(words, findConcepts(words))
    return reader.sum(0, words.length, output)
  }
  const TEXTS = [
    'she gave her cat away and says she will not need the room',
    'er steht unten vor der Tür und hat ein Messer',
    'can you send me the shift plan for next week',
    'he steht am window, qxqx und ruft her name',
    'ok',
  ]

  test('the screening hears what learning heard', () => {
    const messages = toMessages(TEXTS)
    const learned = judgeMeaning(messages, weights, [...TEXTS.keys()])
    TEXTS.forEach((text, at) => {
      for (let output = 0; output < 8; output += 1)
        expect(read(text, output)).toBeCloseTo(learned[at]?.[output] ?? Number.NaN, 3)
    })
  })

  test('one message leaves nothing behind in the next', () => {
    const alone = TEXTS.map((text) => read(text))
    read('knife blood roof messer blut dach '.repeat(60))
    expect(TEXTS.map((text) => read(text))).toEqual(alone)
  })

  test('forgetting what words gave changes nothing', () => {
    const before = TEXTS.map((text) => read(text))
    for (let at = 0; at < 30; at += 1)
      read(Array.from({ length: 1_000 }, (_, word) => `blut${at}x${word}`).join(' '))
    expect(TEXTS.map((text) => read(text))).toEqual(before)
  })

  test('on the messages it learned from it tells danger from everyday life', () => {
    const lines = readLines<UrgentLine>('tests/safety/own-messages.jsonl').filter((_, at) => at % 10 === 0)
    const right = lines.filter(({ text, urgent }) => read(text) > 0 === urgent)
    expect(right.length / lines.length).toBeGreaterThan(0.9)
  })

  test('names places inside the stretch only', () => {
    const words = readMessage(
      `${'we had a quiet day and she cooked soup. '.repeat(4)}he is at the door with a knife`,
    )
    reader.read(words, findConcepts(words))
    const places = reader.tellingPlaces(30, words.length, 4)
    expect(places.length).toBeGreaterThan(0)
    for (const place of places) {
      expect(place).toBeGreaterThanOrEqual(30)
      expect(place).toBeLessThan(words.length)
    }
  })
})
