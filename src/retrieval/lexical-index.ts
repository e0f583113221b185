import type { Language } from '../domain/language.js'
import type { Stem } from '../domain/ports.js'
import { analyse } from './analyse.js'
import { type Bm25, Channel, type ChannelArrays } from './channel.js'
import { ChannelBuilder } from './channel-builder.js'

/**
 * Weights and parameters of the three channels. Found best on 17 judged collections, English and German; the optimum is
 * flat (0.002 nDCG@10 around it), so these are no knobs for a lead.
 */
const CHANNELS = {
  stems: { weight: 1, k1: 1.2, b: 0.75 },
  grams: { weight: 0.3, k1: 1.2, b: 0.75 },
  pairs: { weight: 0.2, k1: 0.9, b: 0.4 },
} as const satisfies Record<string, Bm25 & { weight: number }>

export type ChannelName = keyof typeof CHANNELS

export const CHANNEL_NAMES = ['stems', 'grams', 'pairs'] as const satisfies readonly ChannelName[]

/** One segment, or the counts of removed texts: the three channels over the same texts. */
export type LexicalArrays = Readonly<Record<ChannelName, ChannelArrays>>

/** All there is to an index: to save, to load, to update. */
export interface IndexData {
  /** In the order in which they were added: first what was indexed as a whole, then what changed since. */
  readonly segments: readonly LexicalArrays[]
  /** What was removed from the segments, as indexes of their own: taken off every count. */
  readonly removed: readonly LexicalArrays[]
  /** From a slot of the segments to the place of the entry in the present order of all entries; `GONE` where removed. */
  readonly places: Uint32Array
}

/** A slot whose entry is no more. */
export const GONE = 0xffffffff

/** What is indexed: a text under a title, in a language. */
export interface Entry {
  readonly title: string
  readonly text: string
  readonly language: Language
  /** Whether stop words count too: "will she" and "how many" tell what kind of question it is. Default: false. */
  readonly every?: boolean
}

/** The terms of a question with their weights: its own count 1 each, translations what the expansion gave them. */
export type Weighted = Readonly<Record<ChannelName, ReadonlyMap<number, number>>>

/**
 * In an index of so many texts, 4-grams that stand in more than this share of them are left out of a search: they are most of
 * its work and tell nearly nothing apart (nDCG@10 -0.002 on 17 collections, where smaller ones were cut too).
 */
const COMMON = { from: 20_000, share: 0.1 } as const

/** Words, character 4-grams and pairs of neighbouring stems of the same entries, their BM25 scores added. */
export class LexicalIndex {
  readonly data: IndexData
  readonly channels: Readonly<Record<ChannelName, Channel>>
  /** Entries that stand. */
  readonly size: number
  private readonly slots: Float32Array | null

  constructor(data: IndexData) {
    this.data = data
    const channel = (name: ChannelName): Channel =>
      new Channel(
        data.segments.map((segment) => segment[name]),
        data.removed.map((segment) => segment[name]),
        CHANNELS[name],
      )
    this.channels = { stems: channel('stems'), grams: channel('grams'), pairs: channel('pairs') }
    this.size = this.channels.stems.documents
    // An index in one piece has its slots in the order of the entries: then scores need no second array.
    this.slots =
      data.segments.length === 1 && data.removed.length === 0 ? null : new Float32Array(data.places.length)
  }

  /** Adds every entry's score to `scores`, which holds one place per entry. */
  addScores(query: Weighted, scores: Float32Array): void {
    this.spread(scores, (slots) => {
      for (const name of CHANNEL_NAMES) {
        const channel = this.channels[name]
        const { weight } = CHANNELS[name]
        for (const [hash, share] of query[name])
          if (!this.isCommon(name, hash)) channel.addScores(hash, weight * share, slots)
      }
    })
  }

  /** Adds to `scores` what every entry would score as a question against itself, at the mean length. */
  addOwnScores(scores: Float32Array): void {
    this.spread(scores, (slots) => {
      for (const name of CHANNEL_NAMES) this.channels[name].addOwnScores(CHANNELS[name].weight, slots)
    })
  }

  /** Every term of a channel with every entry in which it stands. */
  forEachPosting(name: ChannelName, visit: (hash: number, entry: number) => void): void {
    const { places } = this.data
    this.channels[name].forEachPosting((hash, slot) => {
      const place = places[slot]!
      if (place !== GONE) visit(hash, place)
    })
  }

  /** Every entry in which a term of a channel stands. */
  forEachEntry(name: ChannelName, hash: number, visit: (entry: number) => void): void {
    const { places } = this.data
    this.channels[name].forEachSlot(hash, (slot) => {
      const place = places[slot]!
      if (place !== GONE) visit(place)
    })
  }

  /** The most any entry could score for this question. */
  ceiling(query: Weighted): number {
    let most = 0
    for (const name of CHANNEL_NAMES) {
      const { weight } = CHANNELS[name]
      for (const [hash, share] of query[name])
        if (!this.isCommon(name, hash)) most += this.channels[name].ceiling(hash, weight * share)
    }
    return most
  }

  private isCommon(name: ChannelName, hash: number): boolean {
    return (
      name === 'grams' &&
      this.size >= COMMON.from &&
      this.channels.grams.frequency(hash) > COMMON.share * this.size
    )
  }

  private spread(scores: Float32Array, add: (slots: Float32Array) => void): void {
    const { slots } = this
    if (slots === null) {
      add(scores)
      return
    }
    slots.fill(0)
    add(slots)
    const { places } = this.data
    for (let slot = 0; slot < places.length; slot += 1) {
      const place = places[slot]!
      if (place !== GONE) scores[place] = scores[place]! + slots[slot]!
    }
  }
}

/** Takes entries one after the other, so that a large folder can be indexed in slices. */
function createSegmentBuilder(stem: Stem): { add(entry: Entry): void; build(): LexicalArrays } {
  const builders = { stems: new ChannelBuilder(), grams: new ChannelBuilder(), pairs: new ChannelBuilder() }
  return {
    add(entry) {
      const text = analyse(entry.text, entry.language, stem, entry.every)
      if (entry.title !== '') {
        // The title counts twice, in words and 4-grams (worth 0.005 on average, 0.03 on question-and-answer lists).
        const title = analyse(entry.title, entry.language, stem)
        for (const name of ['stems', 'grams'] as const) text[name].push(...title[name], ...title[name])
        text.pairs.push(...title.pairs)
      }
      for (const name of CHANNEL_NAMES) builders[name].add(text[name])
    },
    build: () => ({
      stems: builders.stems.build(),
      grams: builders.grams.build(),
      pairs: builders.pairs.build(),
    }),
  }
}

/** A segment of these entries, in their order. */
export function buildSegment(entries: Iterable<Entry>, stem: Stem): LexicalArrays {
  const builder = createSegmentBuilder(stem)
  for (const entry of entries) builder.add(entry)
  return builder.build()
}

/** An index in one piece. */
export function indexEntries(entries: Iterable<Entry>, stem: Stem): LexicalIndex {
  return inOnePiece(buildSegment(entries, stem))
}

export function inOnePiece(segment: LexicalArrays): LexicalIndex {
  const places = Uint32Array.from({ length: segment.stems.lengths.length }, (_, at) => at)
  return new LexicalIndex({ segments: [segment], removed: [], places })
}

export type MutableWeights = Readonly<Record<ChannelName, Map<number, number>>>

/** A question's own terms, each with its count. */
export function weigh(text: string, language: Language, stem: Stem, every = false): MutableWeights {
  const { stems, grams, pairs } = analyse(text, language, stem, every)
  return { stems: counted(stems), grams: counted(grams), pairs: counted(pairs) }
}

function counted(hashes: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  return counts
}
