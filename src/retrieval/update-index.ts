import type { Stem } from '../domain/ports.js'
import { buildSegment, type Entry, GONE, type IndexData, inOnePiece, LexicalIndex } from './lexical-index.js'
import { joinSegments, mergeSegments } from './merge-segments.js'

/** Entries as an index knows them: a key that says all of their content, and the content where it is needed. */
export interface Keyed {
  readonly keys: readonly string[]
  readonly entry: (at: number) => Entry
}

/** More segments than this are joined, the first and largest apart: each costs every question a look-up per term. */
const MOST_SEGMENTS = 8
/** From this share of changed slots on all is merged into one: what is gone still costs time and memory. */
const MOST_CHANGED = 0.25

/**
 * The index of `after`, from the index of `before`: what is in both is kept as it is, the rest is added as a new segment or
 * marked as gone. Costs what changed, not what is there (beside some passes over the keys); scores are exactly those of a
 * new index. `index` itself stays usable.
 */
export function updateIndex(index: LexicalIndex, before: Keyed, after: Keyed, stem: Stem): LexicalIndex {
  // Several entries may say the same: each slot serves one of them.
  const slots = new Map<string, number[]>()
  const { places } = index.data
  for (let slot = 0; slot < places.length; slot += 1) {
    const place = places[slot]!
    if (place === GONE) continue
    const key = before.keys[place]!
    const same = slots.get(key)
    if (same === undefined) slots.set(key, [slot])
    else same.push(slot)
  }
  const kept = new Uint32Array(places.length).fill(GONE)
  const added: number[] = []
  for (let at = 0; at < after.keys.length; at += 1) {
    const slot = slots.get(after.keys[at]!)?.pop()
    if (slot === undefined) added.push(at)
    else kept[slot] = at
  }
  const gone: number[] = []
  for (let slot = 0; slot < places.length; slot += 1)
    if (places[slot] !== GONE && kept[slot] === GONE) gone.push(places[slot]!)
  const { segments, removed } = index.data
  const updated = {
    segments: added.length === 0 ? segments : [...segments, buildSegment(added.map(after.entry), stem)],
    removed: gone.length === 0 ? removed : [...removed, buildSegment(gone.map(before.entry), stem)],
    places: added.length === 0 ? kept : concat(kept, added),
  }
  return new LexicalIndex(tidied(updated, after.keys.length))
}

function tidied(data: IndexData, size: number): IndexData {
  const { segments, removed, places } = data
  const first = segments[0]!.stems.lengths.length
  const changed = places.length - first + (places.length - size)
  if (changed > MOST_CHANGED * places.length) return inOnePiece(mergeSegments(segments, places, size)).data
  return {
    segments: segments.length <= MOST_SEGMENTS ? segments : [segments[0]!, joinSegments(segments.slice(1))],
    removed: removed.length <= MOST_SEGMENTS ? removed : [joinSegments(removed)],
    places,
  }
}

function concat(first: Uint32Array, second: readonly number[]): Uint32Array {
  const all = new Uint32Array(first.length + second.length)
  all.set(first)
  all.set(second, first.length)
  return all
}
