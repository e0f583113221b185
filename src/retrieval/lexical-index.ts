import type { Language } from '../domain/language.js'
import type { Stem } from '../domain/ports.js'
import { analyse } from './analyse.js'
import { type Bm25, Channel, type ChannelArrays } from './channel.js'
import { ChannelBuilder } from './channel-builder.js'

/**
 * Weights and parameters of the three channels. Found best on 17 judged collections, English and German; the optimum is
 * flat (0.002 nDCG@10 around it), so these are no knobs for a lead.
 */
export const CHANNELS = {
  stems: { weight: 1, k1: 1.2, b: 0.75 },
  grams: { weight: 0.3, k1: 1.2, b: 0.75 },
  pairs: { weight: 0.2, k1: 0.9, b: 0.4 },
} as const satisfies Record<string, Bm25 & { weight: number }>

export type ChannelName = keyof typeof CHANNELS

export const CHANNEL_NAMES = ['stems', 'grams', 'pairs'] as const satisfies readonly ChannelName[]

export type LexicalArrays = Readonly<Record<ChannelName, ChannelArrays>>

/** What is indexed: a text under a title, in a language. */
export interface Entry {
  readonly title: string
  readonly text: string
  readonly language: Language
}

/** The terms of a question with their weights: its own count 1 each, translations what the expansion gave them. */
export type Weighted = Readonly<Record<ChannelName, ReadonlyMap<number, number>>>

/** Words, character 4-grams and pairs of neighbouring stems of the same entries, their BM25 scores added. */
export class LexicalIndex {
  readonly channels: Readonly<Record<ChannelName, Channel>>
  readonly size: number

  constructor(arrays: LexicalArrays) {
    this.channels = {
      stems: new Channel(arrays.stems, CHANNELS.stems),
      grams: new Channel(arrays.grams, CHANNELS.grams),
      pairs: new Channel(arrays.pairs, CHANNELS.pairs),
    }
    this.size = this.channels.stems.documents
  }

  get arrays(): LexicalArrays {
    return {
      stems: this.channels.stems.arrays,
      grams: this.channels.grams.arrays,
      pairs: this.channels.pairs.arrays,
    }
  }

  /** Adds every entry's score to `scores`, which holds one place per entry. */
  addScores(query: Weighted, scores: Float32Array): void {
    for (const name of CHANNEL_NAMES) {
      const channel = this.channels[name]
      const { weight } = CHANNELS[name]
      for (const [hash, share] of query[name]) channel.addScores(hash, weight * share, scores)
    }
  }

  /** The most any entry could score for this question. */
  ceiling(query: Weighted): number {
    let most = 0
    for (const name of CHANNEL_NAMES) {
      const { weight } = CHANNELS[name]
      for (const [hash, share] of query[name]) most += this.channels[name].ceiling(hash, weight * share)
    }
    return most
  }
}

/** Takes entries one after the other, so that a large folder can be indexed in slices. */
export function createLexicalBuilder(stem: Stem): { add(entry: Entry): void; build(): LexicalIndex } {
  const builders = { stems: new ChannelBuilder(), grams: new ChannelBuilder(), pairs: new ChannelBuilder() }
  return {
    add(entry) {
      const text = analyse(entry.text, entry.language, stem)
      if (entry.title !== '') {
        // The title counts twice, in words and 4-grams (worth 0.005 on average, 0.03 on question-and-answer lists).
        const title = analyse(entry.title, entry.language, stem)
        for (const name of ['stems', 'grams'] as const) text[name].push(...title[name], ...title[name])
        text.pairs.push(...title.pairs)
      }
      for (const name of CHANNEL_NAMES) builders[name].add(text[name])
    },
    build: () =>
      new LexicalIndex({
        stems: builders.stems.build(),
        grams: builders.grams.build(),
        pairs: builders.pairs.build(),
      }),
  }
}

export function indexEntries(entries: Iterable<Entry>, stem: Stem): LexicalIndex {
  const builder = createLexicalBuilder(stem)
  for (const entry of entries) builder.add(entry)
  return builder.build()
}

export type MutableWeights = Readonly<Record<ChannelName, Map<number, number>>>

/** A question's own terms, each with its count. */
export function weigh(text: string, language: Language, stem: Stem): MutableWeights {
  const { stems, grams, pairs } = analyse(text, language, stem)
  return { stems: counted(stems), grams: counted(grams), pairs: counted(pairs) }
}

function counted(hashes: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  return counts
}
