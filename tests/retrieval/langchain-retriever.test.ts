import { expect, test } from '@jest/globals'
import { BaseRetriever } from '@langchain/core/retrievers'
import type { Source } from '../../src/domain/source.js'
import { toLangChainRetriever } from '../../src/retrieval/langchain-retriever.js'
import { createRetriever } from '../../src/retrieval/retriever.js'
import { createStemmer } from '../../src/retrieval/stem.js'
import { knowledgeOf, passageOf } from './vector-support.js'

const dogs = passageOf('dogs', 'a dog sleeps beside the fire', {
  citations: [{ citekey: 'unknown2020' }, { citekey: 'who2014', locator: 'p. 3' }],
})
const bread = passageOf('bread', 'bread wants water, time and a fire')
const source: Source = {
  citekey: 'who2014',
  reference: 'WHO (2014). Title. https://example.org/who',
  short: 'WHO (2014)',
  title: 'Title',
  year: 2014,
  authors: ['WHO'],
  url: 'https://example.org/who',
}
const retriever = createRetriever(knowledgeOf([bread, dogs]), { stem: createStemmer() })

test('gives documents with the text and all that is needed to cite them, best first', async () => {
  const chain = toLangChainRetriever(retriever, 'en', { sources: new Map([['who2014', source]]) })
  expect(chain).toBeInstanceOf(BaseRetriever)
  const documents = await chain.invoke('dog by the fire')
  expect(documents.map(({ id }) => id)).toEqual([
    'dogs', // both words
    'bread', // only the fire
  ])
  expect(documents[0]).toMatchObject({
    pageContent: 'a dog sleeps beside the fire',
    metadata: {
      id: 'dogs',
      title: 'T',
      file: 'knowledge/notes/n.md',
      lines: [3, 4],
      citekeys: ['unknown2020', 'who2014'],
      url: 'https://example.org/who',
      language: 'en',
      by: 'lexical',
    },
  })
  expect(documents[0]!.metadata.score).toBeGreaterThan(documents[1]!.metadata.score)
})

test('has no url without sources, and at most k documents', async () => {
  const documents = await toLangChainRetriever(retriever, 'en', { k: 1 }).invoke('dog by the fire')
  expect(documents.length).toBe(1)
  expect(documents[0]!.metadata).not.toHaveProperty('url')
})

test('stands in a chain and a batch like any other', async () => {
  const chain = toLangChainRetriever(retriever, 'en').pipe((documents) => documents.map(({ id }) => id))
  expect(await chain.batch(['dog', 'bread', 'xylophone', ''])).toEqual([['dogs'], ['bread'], [], []])
})
