import { beforeAll, describe, expect, test } from '@jest/globals'
import { loadKnowledge } from '../../src/corpus/load-knowledge.js'
import type { Language } from '../../src/domain/language.js'
import type { Retriever } from '../../src/domain/ports.js'
import { indexKnowledge } from '../../src/retrieval/index-knowledge.js'
import { judgeConfidence } from '../../src/retrieval/judge-confidence.js'
import { createRetriever } from '../../src/retrieval/retriever.js'
import { createStemmer } from '../../src/retrieval/stem.js'

let retriever: Retriever

beforeAll(async () => {
  const stem = createStemmer()
  const knowledge = await loadKnowledge('knowledge')
  retriever = createRetriever(knowledge, { stem, indexes: indexKnowledge(knowledge, stem) })
}, 60_000)

const find = (text: string, language: Language) => retriever.find({ text, language, leansOn: null })
const verdictOf = async (text: string, language: Language): Promise<string> =>
  judgeConfidence(await find(text, language)).verdict

describe('the very thing that is asked has to stand there', () => {
  test.each<[string, Language]>([
    ['how many gardens does mission freedom have', 'en'],
    ['what colour is the logo of mission freedom', 'en'],
    ['wie viele autos hat mission freedom', 'de'],
    ['welche farbe hat das logo von jadwiga', 'de'],
    ['how many letters does a trafficker write in a year', 'en'],
    ['wie viele busfahrten macht das hilfetelefon', 'de'],
    ['how many prostitutes are there in germany', 'en'],
    ['how many exploiters get caught', 'en'],
    ['wie viele prostituierte gibt es in köln', 'de'],
  ])('else what lies around it is no answer: %s', async (text, language) => {
    expect((await find(text, language)).signals.untold).toBe(true)
    expect(await verdictOf(text, language)).not.toBe('answer')
  })

  test.each<[string, Language]>([
    ['who founded mission freedom', 'en'],
    ['how many investigations did the BKA count in 2024', 'en'],
    ['how many investigatons into sexual exploitation in 2024', 'en'],
    ['how many papers were in the review by lohmann', 'en'],
    ['how many women did dutton and painter interview', 'en'],
    ['how many went back, according to dalla', 'en'],
    ['how many investigations into sexual exploitation were there', 'en'],
    ['what did herman say about power', 'en'],
    ['wie viele ermittlungsverfahren gab es 2024', 'de'],
    ['wie viele leute wurden bei contreras befragt', 'de'],
    ['wieviele frauen hat dalla wieder getroffen', 'de'],
    ['was sagt herman zur macht', 'de'],
  ])('and where it does, it is told: %s', async (text, language) => {
    expect((await find(text, language)).signals.untold).toBe(false)
    expect(await verdictOf(text, language)).toBe('answer')
  })

  test.each<[string, Language]>([
    ['how many times should I ring her when she does not answer', 'en'],
    ['wie viele nachrichten soll ich ihr schreiben', 'de'],
  ])('advice is asked for, and no figure: %s', async (text, language) => {
    expect((await find(text, language)).signals.untold).toBe(false)
  })
})

test.each<[string, Language]>([
  ['what is the annual budget of our house', 'en'],
  ['how many employees does solwodi have', 'en'],
  ['wie viele angestellte haben wir', 'de'],
  ['hat jadwiga einen jahresbericht', 'de'],
])('figures of a house lead to whoever knows them: %s', async (text, language) => {
  expect(judgeConfidence(await find(text, language))).toMatchObject({
    verdict: 'nothing',
    boundary: { id: 'figures-of-houses' },
  })
})
