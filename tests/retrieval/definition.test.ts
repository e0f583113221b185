import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from '@jest/globals'
import { createExtractiveComposer } from '../../src/answering/extractive-composer.js'
import { loadKnowledge } from '../../src/corpus/load-knowledge.js'
import type { Knowledge } from '../../src/domain/knowledge.js'
import { LANGUAGES } from '../../src/domain/language.js'
import type { Retriever } from '../../src/domain/ports.js'
import { judgeConfidence } from '../../src/retrieval/judge-confidence.js'
import { createRetriever } from '../../src/retrieval/retriever.js'
import { createStemmer } from '../../src/retrieval/stem.js'

const FOLDER = fileURLToPath(new URL('../../knowledge', import.meta.url))
const ASKED = {
  en: ['what is NAME?', 'what does NAME mean', 'define NAME please'],
  de: ['was ist NAME?', 'was bedeutet NAME genau', 'erklär mir kurz NAME'],
}
let knowledge: Knowledge
let retriever: Retriever

beforeAll(async () => {
  knowledge = await loadKnowledge(FOLDER)
  retriever = createRetriever(knowledge, { stem: createStemmer() })
}, 60_000)

const verdictOn = async (text: string, language: 'en' | 'de') =>
  judgeConfidence(await retriever.find({ text, language, leansOn: null })).verdict

test('every term of the glossary is answered when it is asked for by name, in either language', async () => {
  const declined: string[] = []
  for (const { name } of knowledge.glossary.terms)
    for (const language of LANGUAGES)
      for (const form of ASKED[language]) {
        const text = form.replace('NAME', name[language])
        if ((await verdictOn(text, language)) !== 'answer') declined.push(text)
      }
  expect(knowledge.glossary.terms.length).toBeGreaterThan(50)
  expect(declined).toEqual([])
}, 60_000)

test('asked what a term means, the answer begins with what it means, in the language of the question', async () => {
  const composer = createExtractiveComposer(knowledge)
  const buried: string[] = []
  for (const { id, name, definition } of knowledge.glossary.terms)
    for (const language of LANGUAGES)
      for (const form of ASKED[language]) {
        const question = { text: form.replace('NAME', name[language]), language, leansOn: null }
        const { claims } = await composer.compose(question, await retriever.find(question))
        if (claims[0]?.text !== definition[language]) buried.push(`${id} ${language}: ${question.text}`)
        if (claims.filter(({ text }) => text === definition[language]).length > 1) buried.push(`twice: ${id}`)
      }
  expect(buried).toEqual([])
}, 120_000)

test('a term is known however it is put together, and the name alone, or told of her, asks for no meaning', async () => {
  const composer = createExtractiveComposer(knowledge)
  const firstOf = async (text: string, language: 'en' | 'de') => {
    const question = { text, language, leansOn: null }
    const evidence = await retriever.find(question)
    const { claims } = await composer.compose(question, evidence)
    return { term: evidence.signals.definition, role: claims[0]?.role }
  }
  expect((await firstOf('was bedeutet Lover Boy Methode', 'de')).term).toBe('glossary/loverboy-method')
  expect((await firstOf('what does window-of-tolerance mean', 'en')).term).toBe(
    'glossary/window-of-tolerance',
  )
  expect((await firstOf('she has flashbacks', 'en')).role).not.toBe('fact')
  expect((await firstOf('sie dissoziiert', 'de')).role).not.toBe('fact')
})

test('a term in the other language, in the plural or typed without umlauts is known; anything beside it is not a term', async () => {
  expect(await verdictOn('was ist grounding?', 'de')).toBe('answer')
  expect(await verdictOn('what are triggers', 'en')).toBe('answer')
  expect(await verdictOn('was ist uebererregung', 'de')).toBe('answer')
  expect(await verdictOn('what is the trigger finger of a plumber', 'en')).not.toBe('answer')
  expect(await verdictOn('what is a combustion engine', 'en')).not.toBe('answer')
})

test('what is told of a woman asks for no term, whatever word it is told with', async () => {
  const definitionIn = async (text: string): Promise<boolean> =>
    (await retriever.find({ text, language: 'en', leansOn: null })).signals.definition !== null
  expect(await definitionIn('she is testing me')).toBe(false)
  expect(await definitionIn('she is dissociating')).toBe(false)
  expect(await definitionIn('what does she mean by dissociation?')).toBe(true)
  expect(await definitionIn('testing?')).toBe(true)
})
