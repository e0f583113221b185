import { CONCEPTS } from '../concepts/find-concepts.js'
import type { MessageWord } from '../message-words.js'
import { rememberWords } from '../word-memory.js'

/** How many words apart two concepts still belong together ("gave her … cat"). */
const PAIR_REACH = 4
/** Letters of a piece of a word: short enough for compounds and slips, long enough to mean something. */
const PIECE = 4
const LONGEST_WORD = 14

/** Numbers for features: what is known has one; -1 means that nothing was learned about it. */
export interface FeatureIndex {
  readonly ofConcept: (concept: number) => number
  readonly ofPair: (one: number, other: number) => number
  readonly ofText: (key: string) => number
  /** The numbers of two words that begin with a key (`b:word`), by the second word; most words begin none. */
  readonly following: (key: string) => Following | undefined
}

/** Number of the second word, -1: none. */
export type Following = (second: string) => number

/** The features of a message, those of its words one after the other. Holds until the next message is placed. */
export interface PlacedFeatures {
  readonly features: Int32Array
  /** Where the features of each word begin in `features`, and behind the last word where they end. */
  readonly starts: Int32Array
}

export type PlaceFeatures = (
  words: readonly MessageWord[],
  concepts: readonly (readonly number[])[],
) => PlacedFeatures

interface KnownWord {
  readonly short: string
  /** The word itself and its pieces. */
  readonly features: readonly number[]
  readonly next: Following | undefined
  readonly skip: Following | undefined
}

const NO_CONCEPTS: readonly number[] = []

/**
 * Finds the features of a message, each at the word where it begins: concepts, two concepts close together, words, two
 * words in a row or with one between, and pieces of words. Linear: a bounded number for each word.
 * Writes into lists of its own that it uses again, since one list for every word would be most of what a message costs.
 */
export function createFeaturePlacer(index: FeatureIndex): PlaceFeatures {
  const knownWord = createWordMemory(index)
  let features = new Int32Array(1 << 13)
  let starts = new Int32Array(1 << 9)
  let end = 0
  const add = (feature: number) => {
    if (feature === -1) return
    if (end === features.length) features = twice(features)
    features[end] = feature
    end += 1
  }
  const addConcepts = (
    words: readonly MessageWord[],
    concepts: readonly (readonly number[])[],
    at: number,
  ) => {
    const here = concepts[at] ?? NO_CONCEPTS
    if (here.length === 0) return
    for (const concept of here) add(index.ofConcept(concept))
    const sentence = words[at]?.sentence
    for (let next = at + 1; next <= at + PAIR_REACH; next += 1) {
      if (words[next]?.sentence !== sentence) break
      const there = concepts[next] ?? NO_CONCEPTS
      for (const one of here)
        for (const other of there)
          if (one !== other) add(index.ofPair(Math.min(one, other), Math.max(one, other)))
    }
  }
  return (words, concepts) => {
    const known = words.map(({ word }) => knownWord(word))
    while (starts.length <= words.length) starts = twice(starts)
    end = 0
    for (let at = 0; at < known.length; at += 1) {
      starts[at] = end
      const self = known[at]
      if (self === undefined) continue
      for (const feature of self.features) add(feature)
      addConcepts(words, concepts, at)
      const second = known[at + 1]
      const third = known[at + 2]
      if (self.next !== undefined && second !== undefined) add(self.next(second.short))
      if (self.skip !== undefined && third !== undefined) add(self.skip(third.short))
    }
    starts[known.length] = end
    return { features, starts }
  }
}

function twice(list: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(list.length * 2)
  longer.set(list)
  return longer
}

/** What is known of a word alone. */
function createWordMemory(index: FeatureIndex): (word: string) => KnownWord {
  return rememberWords((word) => {
    const short = word.slice(0, LONGEST_WORD)
    const edged = `_${short}_`
    const keys = [`w:${short}`]
    for (let from = 0; from + PIECE <= edged.length; from += 1)
      keys.push(`c:${edged.slice(from, from + PIECE)}`)
    return {
      short,
      features: keys.map(index.ofText).filter((feature) => feature !== -1),
      next: index.following(`b:${short}`),
      skip: index.following(`s:${short}`),
    }
  })
}

/** What one feature counts in a stretch of so many words: a long message is no more urgent for its length. */
export function featureShare(length: number): number {
  return 1 / Math.sqrt(length * PAIR_REACH * 3 + 20)
}

/** Keys of concepts and pairs, as the learned weights name them. */
export function conceptKey(concept: number): string {
  return `k:${CONCEPTS[concept] ?? ''}`
}

export function pairKey(one: number, other: number): string {
  return `p:${CONCEPTS[one] ?? ''}+${CONCEPTS[other] ?? ''}`
}
