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
}

/**
 * The features of a message, each at the word where it begins: concepts, two concepts close together, words, two words in
 * a row or with one between, and pieces of words. Linear: a bounded number for each word.
 */
export function placeFeatures(
  words: readonly MessageWord[],
  concepts: readonly ReadonlySet<number>[],
  index: FeatureIndex,
): number[][] {
  return words.map((word, at) => {
    const found: number[] = []
    const add = (feature: number) => {
      if (feature !== -1) found.push(feature)
    }
    const here = concepts[at] ?? new Set<number>()
    for (const concept of here) add(index.ofConcept(concept))
    for (let next = at + 1; next <= at + PAIR_REACH; next += 1) {
      if (words[next]?.sentence !== word.sentence) break
      for (const one of here)
        for (const other of concepts[next] ?? [])
          if (one !== other) add(index.ofPair(Math.min(one, other), Math.max(one, other)))
    }
    const short = word.word.slice(0, LONGEST_WORD)
    add(index.ofText(`w:${short}`))
    const second = words[at + 1]
    const third = words[at + 2]
    if (second !== undefined) add(index.ofText(`b:${short} ${second.word.slice(0, LONGEST_WORD)}`))
    if (third !== undefined) add(index.ofText(`s:${short} ${third.word.slice(0, LONGEST_WORD)}`))
    const edged = `_${short}_`
    for (let from = 0; from + PIECE <= edged.length; from += 1)
      add(index.ofText(`c:${edged.slice(from, from + PIECE)}`))
    return found
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
