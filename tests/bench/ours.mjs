import { indexKnowledge } from '../../dist/src/retrieval/index-knowledge.js'
import { indexEntries, weigh } from '../../dist/src/retrieval/lexical-index.js'
import { createRetriever } from '../../dist/src/retrieval/retriever.js'
import { searchEntries } from '../../dist/src/retrieval/search-entries.js'
import { createStemmer } from '../../dist/src/retrieval/stem.js'
import { createHashedEmbedding, dot } from './hashed-embedding.mjs'
import { knowledgeOf } from './large-folder.mjs'

/** @typedef {import('./collections.mjs').Entry} Entry */
/** @typedef {{ text: string, language: 'en' | 'de' }} Asked */
/** @typedef {(question: Asked) => readonly number[] | Promise<readonly number[]>} Search places of the ten best entries */
/** @typedef {{ name: string, setting: string, version: string, build(entries: readonly Entry[]): Search | Promise<Search> }} Engine */

const DEPTH = 10

/** What a version of the knowledge has beside its texts. */
const EMPTY = /** @type {any} */ ({ version: 'bench', organisation: null })
/** Share of the vectors in the fused score: at most this, by what was measured on 13 collections. */
const VECTOR_WEIGHT = 0.1

/** The lexical core on nothing but titles and texts: exactly what the libraries are given. */
export const lexical = {
  name: 'secure-base',
  setting: 'words of the passages alone',
  version: '',
  build(entries) {
    const stem = createStemmer()
    const index = indexEntries(entries, stem)
    const scores = new Float32Array(index.size)
    return (question) => searchEntries(index, question, DEPTH, { stem, scores }).map(({ entry }) => entry)
  },
}

/**
 * The public retriever over a collection, each text a full text of its own: what `createRetriever` gives a team that puts
 * these texts into its library.
 */
export const publicRetriever = {
  name: 'secure-base',
  setting: 'public retriever',
  version: '',
  build(entries) {
    const stem = createStemmer()
    const collection = knowledgeOf(EMPTY, entries, 1)
    const placeOf = new Map(collection.passages.map((passage, at) => [passage, at]))
    const retriever = createRetriever(collection, { stem, indexes: indexKnowledge(collection, stem) })
    return async ({ text, language }) =>
      (await retriever.find({ text, language, leansOn: null })).hits
        .slice(0, DEPTH)
        .map(({ passage }) => placeOf.get(passage))
  },
}

/** The same with the offline embedding added by a weighted sum of scores, each divided by its list's best. */
export const lexicalAndHashed = {
  name: 'secure-base',
  setting: `lexical + offline hashed embedding, weight ${VECTOR_WEIGHT}`,
  version: '',
  build(entries) {
    const stem = createStemmer()
    const index = indexEntries(entries, stem)
    const { embed, vectors } = createHashedEmbedding(entries.map(({ title, text }) => `${title} ${text}`))
    const scores = new Float32Array(index.size)
    return ({ text, language }) => {
      scores.fill(0)
      index.addScores(weigh(text, language, stem), scores)
      const asked = embed(text)
      return fused(
        [...scores.keys()],
        (at) => scores[at],
        (at) => dot(asked, vectors[at]),
      )
    }
  },
}

/**
 * The retriever of the assistant, with glossary, phrasings, whole documents, and all it measures for the confidence gate.
 * @param {import('../../dist/src/domain/knowledge.js').Knowledge} knowledge
 * @returns {readonly Engine[]}
 */
export function ourRetrievers(knowledge) {
  const { passages } = knowledge
  const placeOf = new Map(passages.map((passage, at) => [passage, at]))
  const open = () => {
    const stem = createStemmer()
    const retriever = createRetriever(knowledge, { stem, indexes: indexKnowledge(knowledge, stem) })
    return async ({ text, language }) => (await retriever.find({ text, language, leansOn: null })).hits
  }
  return [
    {
      name: 'secure-base',
      setting: 'whole retriever',
      version: '',
      build() {
        const find = open()
        return async (question) =>
          (await find(question)).slice(0, DEPTH).map(({ passage }) => placeOf.get(passage))
      },
    },
    {
      name: 'secure-base',
      setting: `whole retriever + offline hashed embedding, weight ${VECTOR_WEIGHT}`,
      version: '',
      build(entries) {
        const find = open()
        const { embed, vectors } = createHashedEmbedding(entries.map(({ title, text }) => `${title} ${text}`))
        return async (question) => {
          const scored = new Map(
            (await find(question)).map(({ passage, score }) => [placeOf.get(passage), score]),
          )
          const asked = embed(question.text)
          return fused(
            [...scored.keys()],
            (at) => scored.get(at),
            (at) => dot(asked, vectors[at]),
          )
        }
      },
    },
  ]
}

/** @param {readonly number[]} places @param {(at: number) => number} first @param {(at: number) => number} second */
function fused(places, first, second) {
  const a = places.map(first)
  const b = places.map(second)
  const mostA = Math.max(1e-9, ...a)
  const mostB = Math.max(1e-9, ...b)
  return places
    .map((place, at) => ({
      place,
      score: ((1 - VECTOR_WEIGHT) * a[at]) / mostA + (VECTOR_WEIGHT * b[at]) / mostB,
    }))
    .sort((x, y) => y.score - x.score)
    .slice(0, DEPTH)
    .map(({ place }) => place)
}
