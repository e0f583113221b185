import { describe, expect, test } from '@jest/globals'
import type { Boundary, Knowledge } from '../../src/domain/knowledge.js'
import { indexKnowledge, updateIndexes } from '../../src/retrieval/index-knowledge.js'
import { weigh } from '../../src/retrieval/lexical-index.js'
import { phrasingsOf } from '../../src/retrieval/phrasings.js'
import { createStemmer } from '../../src/retrieval/stem.js'
import { createTopicOdds } from '../../src/retrieval/topic-odds.js'

const stem = createStemmer()

const weather: Boundary = {
  id: 'weather',
  far: true,
  title: { en: 'Weather', de: 'Wetter' },
  asks: { en: ['will it rain on sunday', 'is there snow tomorrow'], de: [] },
  signals: { en: [], de: [] },
  instead: { en: 'Look outside.', de: 'Schau raus.' },
}

function knowing(asks: Readonly<Record<string, readonly string[]>>): Knowledge {
  const documents = Object.entries(asks).map(([topic, own]) => ({
    kind: 'response' as const,
    language: 'en' as const,
    topic,
    title: topic,
    asks: own,
  }))
  return { documents, passages: [], glossary: [], boundaries: [weather] } as unknown as Knowledge
}

function oddsOf(knowledge: Knowledge, index = indexKnowledge(knowledge, stem).phrasings) {
  const topics = new Map(knowledge.documents.map(({ topic }, at) => [topic, at]))
  const read = createTopicOdds({ topics, boundaries: knowledge.boundaries, index }, phrasingsOf(knowledge))
  return (text: string) => read(weigh(text, 'en', stem, true))
}

const asks = {
  river: [
    'the boat drifts down the river',
    'fish in the water',
    'a bridge over the water',
    'swimming at the bank',
  ],
  bread: [
    'knead the dough at night',
    'flour and yeast',
    'the oven is too hot',
    'a crust like the baker makes',
  ],
}

describe('topic odds', () => {
  test('add up what several phrasings of a topic have in common', () => {
    const odds = oddsOf(knowing(asks))('the baker swims to the bridge over the water')
    expect(odds.topics[0]).toBeGreaterThan(odds.topics[1]!)
  })

  test('say that a boundary goes better where one does', () => {
    const odds = oddsOf(knowing(asks))('will there be snow and rain')
    expect(odds.boundaries[0]).toBeGreaterThan(Math.max(...odds.topics))
  })

  test('say nothing of words that stand nowhere', () => {
    const odds = oddsOf(knowing(asks))('zzyx qwrt')
    expect(odds.topics[0]).toBe(odds.topics[1])
  })

  test('are of an updated index what they are of a new one', () => {
    const before = knowing(asks)
    const after = knowing({
      ...asks,
      bread: [...asks.bread.slice(1), 'rye, salt and water'],
      wool: ['a sheep is shorn'],
    })
    const updated = updateIndexes({ knowledge: before, indexes: indexKnowledge(before, stem) }, after, stem)
    const text = 'salt water and flour for the sheep'
    const anew = oddsOf(after)(text)
    const kept = oddsOf(after, updated.phrasings)(text)
    anew.topics.forEach((value, at) => {
      expect(kept.topics[at]).toBeCloseTo(value, 4)
    })
  })
})
