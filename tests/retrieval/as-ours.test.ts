import { beforeAll, describe, expect, test } from '@jest/globals'
import { loadKnowledge } from '../../src/corpus/load-knowledge.js'
import type { Knowledge } from '../../src/domain/knowledge.js'
import { LANGUAGES, type Language } from '../../src/domain/language.js'
import type { Retriever } from '../../src/domain/ports.js'
import { indexKnowledge } from '../../src/retrieval/index-knowledge.js'
import { isOurs, judgeConfidence } from '../../src/retrieval/judge-confidence.js'
import { createRetriever } from '../../src/retrieval/retriever.js'
import { createStemmer } from '../../src/retrieval/stem.js'

let knowledge: Knowledge
let retriever: Retriever

beforeAll(async () => {
  const stem = createStemmer()
  knowledge = await loadKnowledge('knowledge')
  retriever = createRetriever(knowledge, { stem, indexes: indexKnowledge(knowledge, stem) })
}, 60_000)

const verdictOf = async (text: string, language: Language): Promise<string> =>
  judgeConfidence(await retriever.find({ text, language, leansOn: null })).verdict

describe('a question worded like one of our own phrasings', () => {
  test.each<[string, Language]>([
    ['sie ist schon wieder bei ihm', 'de'],
    ['sie ist schon wieder bei ihm, was sag ich ihr?', 'de'],
    ['she is with him yet again, what do I tell her?', 'en'],
  ])('is answered though no word of it means anything alone: %s', async (text, language) => {
    expect(await verdictOf(text, language)).toBe('answer')
  })

  test('is not told by that where a boundary has it too', async () => {
    const taken: string[] = []
    for (const { asks } of knowledge.boundaries)
      for (const language of LANGUAGES)
        for (const text of asks[language]) {
          const { signals } = await retriever.find({ text, language, leansOn: null })
          if (isOurs(signals)) taken.push(text)
        }
    expect(taken).toEqual([])
  }, 60_000)
})
