import { words } from '../../dist/src/domain/text.js'
import { hashPair, hashTerm } from '../../dist/src/retrieval/hash.js'

/**
 * The embedding that needs no model: words and their character 3- to 5-grams, each projected to 256 random signs, weighted
 * by idf, to length 1. Stands here to be measured, not to be used: the noise of the projection is about 1/16 a score.
 */
export const DIMENSIONS = 256

/** @param {readonly string[]} texts @returns {{ embed(text: string): Float32Array, vectors: readonly Float32Array[] }} */
export function createHashedEmbedding(texts) {
  const features = texts.map(countFeatures)
  /** @type {Map<number, number>} */
  const frequencies = new Map()
  for (const counts of features)
    for (const hash of counts.keys()) frequencies.set(hash, (frequencies.get(hash) ?? 0) + 1)
  const idf = (hash) => {
    const df = frequencies.get(hash) ?? 0
    return Math.log(1 + (texts.length - df + 0.5) / (df + 0.5))
  }
  return {
    embed: (text) => project(countFeatures(text), idf),
    vectors: features.map((counts) => project(counts, idf)),
  }
}

/** @param {Float32Array} a @param {Float32Array} b */
export function dot(a, b) {
  let sum = 0
  for (let at = 0; at < a.length; at += 1) sum += a[at] * b[at]
  return sum
}

/** @param {string} text */
function countFeatures(text) {
  /** @type {Map<number, number>} */
  const counts = new Map()
  const count = (feature) => {
    const hash = hashTerm(feature)
    counts.set(hash, (counts.get(hash) ?? 0) + 1)
  }
  for (const word of words(text)) {
    const marked = `_${word}_`
    count(marked)
    for (let length = 3; length <= 5; length += 1)
      for (let at = 0; at + length <= marked.length; at += 1) count(marked.slice(at, at + length))
  }
  return counts
}

/** @param {ReadonlyMap<number, number>} counts @param {(hash: number) => number} idf */
function project(counts, idf) {
  const vector = new Float32Array(DIMENSIONS)
  for (const [hash, count] of counts) {
    const weight = (1 + Math.log(count)) * idf(hash)
    // 256 signs out of eight hashes of the feature: the same feature always points the same way.
    let bits = 0
    for (let at = 0; at < DIMENSIONS; at += 1) {
      if (at % 32 === 0) bits = hashPair(hash, at)
      vector[at] += (bits >>> (at % 32)) & 1 ? weight : -weight
    }
  }
  const length = Math.sqrt(dot(vector, vector)) || 1
  return vector.map((value) => value / length)
}
