import { createHash } from 'node:crypto'
import type { ChannelArrays } from './channel.js'
import { CHANNEL_NAMES, type LexicalArrays, LexicalIndex } from './lexical-index.js'

/** Raised whenever the arrays or the analysis change, so that an index of an older program is built anew. */
const FORMAT = 'secure-base-index-1'

const FIELDS = [
  'keys',
  'values',
  'starts',
  'docs',
  'counts',
  'lengths',
] as const satisfies readonly (keyof ChannelArrays)[]

interface Header {
  readonly format: string
  /** What the index was built from. */
  readonly key: string
  readonly indexes: readonly string[]
  /** Lengths of the arrays in elements, in the order in which they are written. */
  readonly lengths: readonly number[]
}

/** Some indexes as one file: a line of JSON with their sizes, the arrays, and a SHA-256 of all before it at the end. */
export function encodeIndexes(indexes: Readonly<Record<string, LexicalIndex>>, key: string): Buffer {
  const arrays = Object.values(indexes).flatMap(({ arrays: all }) =>
    CHANNEL_NAMES.flatMap((name) => FIELDS.map((field) => all[name][field])),
  )
  const header: Header = {
    format: FORMAT,
    key,
    indexes: Object.keys(indexes),
    lengths: arrays.map((array) => array.length),
  }
  const head = Buffer.from(`${JSON.stringify(header)}\n`)
  // Arrays begin at multiples of four, so that they can be read in place.
  const parts: Uint8Array[] = [head, Buffer.alloc((4 - (head.length % 4)) % 4)]
  for (const array of arrays) {
    parts.push(
      Buffer.from(array.buffer, array.byteOffset, array.byteLength),
      Buffer.alloc((4 - (array.byteLength % 4)) % 4),
    )
  }
  const body = Buffer.concat(parts)
  return Buffer.concat([body, createHash('sha256').update(body).digest()])
}

/** The indexes of a file; `null` where it is damaged, of another program, or built from something else. */
export function decodeIndexes(file: Buffer, key: string): Record<string, LexicalIndex> | null {
  if (file.length < 64) return null
  const body = file.subarray(0, file.length - 32)
  if (
    !createHash('sha256')
      .update(body)
      .digest()
      .equals(file.subarray(file.length - 32))
  )
    return null
  const end = body.indexOf(10)
  const header = JSON.parse(body.subarray(0, end).toString()) as Header
  if (header.format !== FORMAT || header.key !== key) return null
  // A copy of our own, aligned, so that the arrays outlive the file's buffer and are not a view of a shared pool.
  const bytes = new Uint8Array(body.length)
  bytes.set(body)
  let at = end + 1 + ((4 - ((end + 1) % 4)) % 4)
  let next = 0
  const take32 = (): Uint32Array => {
    const length = header.lengths[next++]!
    const array = new Uint32Array(bytes.buffer, at, length)
    at += length * 4
    return array
  }
  const take8 = (): Uint8Array => {
    const length = header.lengths[next++]!
    const array = new Uint8Array(bytes.buffer, at, length)
    at += length + ((4 - (length % 4)) % 4)
    return array
  }
  const indexes: Record<string, LexicalIndex> = {}
  for (const name of header.indexes) {
    const channel = (): ChannelArrays => ({
      keys: take32(),
      values: take32(),
      starts: take32(),
      docs: take32(),
      counts: take8(),
      lengths: take32(),
    })
    const arrays: LexicalArrays = { stems: channel(), grams: channel(), pairs: channel() }
    indexes[name] = new LexicalIndex(arrays)
  }
  return indexes
}
