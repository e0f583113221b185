import { HashTable } from './hash-table.js'

/** BM25's two parameters: how soon a repeated term stops counting, and how much a long text is held back. */
export interface Bm25 {
  readonly k1: number
  readonly b: number
}

/** The arrays of one segment of a channel: all there is to save and load. Posting `i` of a term says: slot, and how often. */
export interface ChannelArrays {
  readonly keys: Uint32Array
  readonly values: Uint32Array
  /** Where a term's postings begin; one more entry than terms. */
  readonly starts: Uint32Array
  /** Slots, counted from the segment's own beginning. */
  readonly docs: Uint32Array
  /** Counts above 255 are 255: with k1 1.2 they differ by less than 0.3 %. */
  readonly counts: Uint8Array
  /** Length of each document in terms. */
  readonly lengths: Uint32Array
}

interface Segment {
  readonly arrays: ChannelArrays
  readonly terms: HashTable
  /** The slot of the segment's first document among those of all segments. */
  readonly offset: number
  /** k1 * (1 - b + b * length / mean length), once per document instead of once per posting. */
  readonly norms: Float32Array
}

/**
 * One inverted index over hashed terms, searched term at a time. It may lie in several segments: what was indexed at first,
 * and what changed since. Texts that are gone keep their slots; an index of theirs (`removed`) is taken off every count, so
 * that a score is to the last bit what a new index of the same texts would give.
 */
export class Channel {
  /** Documents that stand. */
  readonly documents: number
  private readonly segments: readonly Segment[]
  private readonly removed: readonly { starts: Uint32Array; terms: HashTable }[]
  private readonly k1: number

  constructor(segments: readonly ChannelArrays[], removed: readonly ChannelArrays[], bm25: Bm25) {
    this.k1 = bm25.k1
    let documents = 0
    let total = 0
    for (const { lengths } of segments) {
      documents += lengths.length
      for (const length of lengths) total += length
    }
    for (const { lengths } of removed) {
      documents -= lengths.length
      for (const length of lengths) total -= length
    }
    this.documents = documents
    const mean = total / Math.max(1, documents) || 1
    let offset = 0
    this.segments = segments.map((arrays) => {
      const from = offset
      offset += arrays.lengths.length
      return { arrays, terms: tableOf(arrays), offset: from, norms: normsOf(arrays.lengths, mean, bm25) }
    })
    this.removed = removed.map((arrays) => ({ starts: arrays.starts, terms: tableOf(arrays) }))
  }

  /** In how many documents a term stands. */
  frequency(hash: number): number {
    let df = 0
    for (const { arrays, terms } of this.segments) {
      const term = terms.get(hash)
      if (term >= 0) df += arrays.starts[term + 1]! - arrays.starts[term]!
    }
    for (const { starts, terms } of this.removed) {
      const term = terms.get(hash)
      if (term >= 0) df -= starts[term + 1]! - starts[term]!
    }
    return df
  }

  /** Lucene's idf, ln(1 + (N - df + 0.5) / (df + 0.5)); a term never seen weighs most. */
  idf(hash: number): number {
    const df = this.frequency(hash)
    return Math.log(1 + (this.documents - df + 0.5) / (df + 0.5))
  }

  /** The most a term can add to a document's score, whatever the document. */
  ceiling(hash: number, weight: number): number {
    return weight * this.idf(hash) * (this.k1 + 1)
  }

  /** Adds the BM25 scores of one term to `scores`, which holds a place per slot. */
  addScores(hash: number, weight: number, scores: Float32Array): void {
    const full = this.ceiling(hash, weight)
    for (const { arrays, terms, offset, norms } of this.segments) {
      const term = terms.get(hash)
      if (term >= 0) addPostings(arrays, term, full, norms, scores, offset)
    }
  }

  /** Every posting, those of removed documents too. */
  forEachPosting(visit: (hash: number, slot: number) => void): void {
    for (const { arrays, terms, offset } of this.segments) {
      const { starts, docs } = arrays
      terms.forEach((hash, term) => {
        for (let at = starts[term]!; at < starts[term + 1]!; at += 1) visit(hash, offset + docs[at]!)
      })
    }
  }

  /** The postings of one term, those of removed documents too. */
  forEachSlot(hash: number, visit: (slot: number) => void): void {
    for (const { arrays, terms, offset } of this.segments) {
      const term = terms.get(hash)
      if (term < 0) continue
      const { starts, docs } = arrays
      for (let at = starts[term]!; at < starts[term + 1]!; at += 1) visit(offset + docs[at]!)
    }
  }

  /** What every slot would score against itself: each of its terms at the mean length. */
  addOwnScores(weight: number, scores: Float32Array): void {
    for (const { arrays, terms, offset } of this.segments) {
      const { starts, docs, counts } = arrays
      terms.forEach((hash, term) => {
        const each = this.ceiling(hash, weight) / (1 + this.k1)
        for (let at = starts[term]!; at < starts[term + 1]!; at += 1) {
          const slot = offset + docs[at]!
          scores[slot] = scores[slot]! + each * counts[at]!
        }
      })
    }
  }
}

/** The loop in which a search spends its time: alone, so that the engine compiles it once and well. */
function addPostings(
  { starts, docs, counts }: ChannelArrays,
  term: number,
  full: number,
  norms: Float32Array,
  scores: Float32Array,
  offset: number,
): void {
  const to = starts[term + 1]!
  for (let at = starts[term]!; at < to; at += 1) {
    const doc = docs[at]!
    const count = counts[at]!
    scores[offset + doc] = scores[offset + doc]! + (full * count) / (count + norms[doc]!)
  }
}

function tableOf({ keys, values, starts }: ChannelArrays): HashTable {
  return HashTable.over(keys, values, starts.length - 1)
}

function normsOf(lengths: Uint32Array, mean: number, { k1, b }: Bm25): Float32Array {
  const norms = new Float32Array(lengths.length)
  for (let at = 0; at < lengths.length; at += 1) norms[at] = k1 * (1 - b + (b * lengths[at]!) / mean)
  return norms
}
