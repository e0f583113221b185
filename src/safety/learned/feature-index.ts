import { CONCEPTS } from '../concepts/find-concepts.js'
import type { MessageWord } from '../message-words.js'

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

export type PlaceFeatures = (
  words: readonly MessageWord[],
  concepts: readonly (readonly number[])[],
) => readonly (readonly number[])[]

interface KnownWord {
  readonly short: string
  /** The word itself and its pieces. */
  readonly features: readonly number[]
  readonly next: Following | undefined
  readonly skip: Following | undefined
}

const REMEMBERED_WORDS = 20_000

/**
 * Finds the features of a message, each at the word where it begins: concepts, two concepts close together, words, two
 * words in a row or with one between, and pieces of words. Linear: a bounded number for each word.
 */
export function createFeaturePlacer(index: FeatureIndex): PlaceFeatures {
  const knownWord = createWordMemory(index)
  return (words, concepts) => {
    const known = words.map(({ word }) => knownWord(word))
    return words.map((word, at) => {
      const self = known[at]
      if (self === undefined) return []
      const found = [...self.features]
      const add = (feature: number) => {
        if (feature !== -1) found.push(feature)
      }
      const here = concepts[at] ?? []
      for (const concept of here) add(index.ofConcept(concept))
      for (let next = at + 1; next <= at + PAIR_REACH; next += 1) {
        if (words[next]?.sentence !== word.sentence) break
        for (const one of here)
          for (const other of concepts[next] ?? [])
            if (one !== other) add(index.ofPair(Math.min(one, other), Math.max(one, other)))
      }
      const second = known[at + 1]
      const third = known[at + 2]
      if (self.next !== undefined && second !== undefined) add(self.next(second.short))
      if (self.skip !== undefined && third !== undefined) add(self.skip(third.short))
      return found
    })
  }
}

/** What is known of a word alone, remembered, since messages share most of their words. */
function createWordMemory(index: FeatureIndex): (word: string) => KnownWord {
  const memory = new Map<string, KnownWord>()
  return (word) => {
    const short = word.slice(0, LONGEST_WORD)
    const remembered = memory.get(short)
    if (remembered !== undefined) return remembered
    const edged = `_${short}_`
    const keys = [`w:${short}`]
    for (let from = 0; from + PIECE <= edged.length; from += 1)
      keys.push(`c:${edged.slice(from, from + PIECE)}`)
    const known = {
      short,
      features: keys.map(index.ofText).filter((feature) => feature !== -1),
      next: index.following(`b:${short}`),
      skip: index.following(`s:${short}`),
    }
    if (memory.size >= REMEMBERED_WORDS) memory.clear()
    memory.set(short, known)
    return known
  }
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
