import { readFileSync } from 'node:fs'
import { MemoryVectorStore } from '@langchain/classic/vectorstores/memory'
import { BM25Retriever } from '@langchain/community/retrievers/bm25'
import { Document } from '@langchain/core/documents'
import * as orama from '@orama/orama'
import Database from 'better-sqlite3'
import MiniSearch from 'minisearch'
import createWink from 'wink-bm25-text-search'
import winkModel from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { STOP_WORDS } from '../../dist/src/domain/stop-words.js'
import { words } from '../../dist/src/domain/text.js'
import { createStemmer } from '../../dist/src/retrieval/stem.js'
import { createHashedEmbedding } from './hashed-embedding.mjs'

/** @typedef {import('./ours.mjs').Engine} Engine */

const DEPTH = 10

/**
 * The version that is installed. Read from the file, since not every package exports it.
 * @param {string} name @param {string} under
 */
function versionOf(name, under = './node_modules/') {
  const file = new URL(`${under}${name}/package.json`, import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8')).version
}

const whole = ({ title, text }) => (title === '' ? text : `${title}\n${text}`)

/** @param {object} options of MiniSearch @param {(language: 'en' | 'de') => void} reading told before each text */
function minisearch(options, reading) {
  return (entries) => {
    const index = new MiniSearch({ fields: ['title', 'text'], ...options })
    entries.forEach(({ title, text, language, asks = '' }, id) => {
      reading(language)
      index.add({ id, title, text, asks })
    })
    return ({ text, language }) => {
      reading(language)
      return index
        .search(text)
        .slice(0, DEPTH)
        .map(({ id }) => id)
    }
  }
}

/** @param {object} more options of MiniSearch */
function tunedMinisearch(more = {}) {
  const stem = createStemmer()
  /** @type {'en' | 'de'} */
  let language = 'en'
  return minisearch(
    {
      ...more,
      tokenize: words,
      processTerm: (word) => (STOP_WORDS[language].has(word) ? null : stem(word, language)),
      searchOptions: { boost: { title: 2 }, bm25: { k: 1.2, b: 0.75, d: 0.5 } },
    },
    (now) => {
      language = now
    },
  )
}

/** @type {readonly Engine[]} */
export const PEERS = [
  {
    name: 'MiniSearch',
    setting: 'default',
    version: versionOf('minisearch'),
    build: minisearch({}, () => undefined),
  },
  {
    name: 'MiniSearch',
    setting: 'tuned: our stems and stop words, title x 2, k 1.2, b 0.75',
    version: versionOf('minisearch'),
    build: tunedMinisearch(),
  },
  {
    name: 'Orama',
    setting: 'default',
    version: versionOf('@orama/orama'),
    async build(entries) {
      const index = await orama.create({ schema: { title: 'string', text: 'string' } })
      await orama.insertMultiple(
        index,
        entries.map(({ title, text }, id) => ({ id: String(id), title, text })),
        entries.length,
      )
      return async ({ text }) =>
        (await orama.search(index, { term: text, limit: DEPTH })).hits.map(({ id }) => Number(id))
    },
  },
  {
    name: 'LangChain BM25Retriever',
    setting: 'default',
    version: versionOf('@langchain/community'),
    build(entries) {
      const docs = entries.map((entry, at) => new Document({ pageContent: whole(entry), metadata: { at } }))
      const retriever = BM25Retriever.fromDocuments(docs, { k: DEPTH })
      return async ({ text }) => (await retriever.invoke(text)).map(({ metadata }) => metadata.at)
    },
  },
  {
    name: 'LangChain MemoryVectorStore',
    setting: 'offline hashed embedding, 256 dimensions',
    version: versionOf('@langchain/classic'),
    async build(entries) {
      const { embed, vectors } = createHashedEmbedding(entries.map(whole))
      const store = new MemoryVectorStore({
        embedDocuments: async (texts) => texts.map((text) => [...embed(text)]),
        embedQuery: async (text) => [...embed(text)],
      })
      await store.addVectors(
        vectors.map((vector) => [...vector]),
        entries.map((_, at) => new Document({ pageContent: '', metadata: { at } })),
      )
      return async ({ text }) =>
        (await store.similaritySearch(text, DEPTH)).map(({ metadata }) => metadata.at)
    },
  },
  {
    name: 'wink-bm25-text-search',
    setting: 'as its README: stems, stop words, negation',
    version: versionOf('wink-bm25-text-search'),
    build(entries) {
      const nlp = winkNLP(winkModel)
      const { its } = nlp
      const engine = createWink()
      engine.defineConfig({ fldWeights: { title: 1, text: 2 } })
      engine.definePrepTasks([
        (text) => {
          const tokens = []
          nlp
            .readDoc(text)
            .tokens()
            .filter((token) => token.out(its.type) === 'word' && !token.out(its.stopWordFlag))
            .each((token) =>
              tokens.push(token.out(its.negationFlag) ? `!${token.out(its.stem)}` : token.out(its.stem)),
            )
          return tokens
        },
      ])
      entries.forEach(({ title, text }, at) => {
        engine.addDoc({ title, text }, at)
      })
      engine.consolidate()
      return ({ text }) => engine.search(text, DEPTH).map(([at]) => Number(at))
    },
  },
  {
    name: 'SQLite FTS5',
    setting: 'default, any word of the question',
    version: `${new Database(':memory:').prepare('select sqlite_version()').pluck().get()} (better-sqlite3 ${versionOf('better-sqlite3', '../../node_modules/')})`,
    build(entries) {
      const database = new Database(':memory:')
      database.exec('create virtual table entry using fts5(title, text)')
      const insert = database.prepare('insert into entry(rowid, title, text) values (?, ?, ?)')
      database.transaction(() => {
        entries.forEach(({ title, text }, at) => {
          insert.run(at + 1, title, text)
        })
      })()
      const select = database
        .prepare(`select rowid from entry where entry match ? order by rank limit ${DEPTH}`)
        .pluck()
      return ({ text }) => {
        // FTS5 has no default for a whole question: joined by OR, as each word alone would be no search at all.
        const asked = words(text).map((word) => `"${word}"`)
        return asked.length === 0 ? [] : select.all(asked.join(' OR ')).map((row) => Number(row) - 1)
      }
    },
  },
]

/** For our own folder: what a careful user of the library would do with the phrasings that it holds. */
export const PEER_WITH_ASKS = {
  name: 'MiniSearch',
  setting: 'tuned, with the asks as a third field',
  version: versionOf('minisearch'),
  build: tunedMinisearch({ fields: ['title', 'text', 'asks'] }),
}
