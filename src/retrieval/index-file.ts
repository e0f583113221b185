import { createHash } from 'node:crypto'
import type { ChannelArrays } from './channel.js'
import { CHANNEL_NAMES, type IndexData, type LexicalArrays, LexicalIndex } from './lexical-index.js'

/** Raised whenever the arrays or the analysis change, so that an index of an older program is built anew. */
const FORMAT = 'secure-base-index-3'

const FIELDS = [
  'keys',
  'values',
  'starts',
  'docs',
  'counts',
  'lengths',
] as const satisfies readonly (keyof ChannelArrays)[]

/** SHA-256, in bytes. */
const DIGEST = 32

interface Header {
  readonly format: string
  /** What the index was built from. */
  readonly key: string
  readonly indexes: readonly { readonly name: string; readonly segments: number; readonly removed: number }[]
  /** Lengths of the arrays in elements, in the order in which they are written. */
  readonly lengths: readonly number[]
}

/** Some indexes as one file: a line of JSON with their sizes, the arrays, and a SHA-256 of all before it at the end. */
export function encodeIndexes(indexes: Readonly<Record<string, LexicalIndex>>, key: string): Buffer {
  const arrays = Object.values(indexes).flatMap(({ data }) => arraysOf(data))
  const header: Header = {
    format: FORMAT,
    key,
    indexes: Object.entries(indexes).map(([name, { data }]) => ({
      name,
      segments: data.segments.length,
      removed: data.removed.length,
    })),
    lengths: arrays.map((array) => array.length),
  }
  const head = Buffer.from(`${JSON.stringify(header)}\n`)
  // Arrays begin at multiples of four, so that they can be read in place. Allocated once: it can be hundreds of megabytes.
  const size = arrays.reduce((sum, array) => sum + padded(array.byteLength), padded(head.length))
  const file = Buffer.alloc(size + DIGEST)
  head.copy(file)
  let at = padded(head.length)
  for (const array of arrays) {
    file.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at)
    at += padded(array.byteLength)
  }
  digestOf(file.subarray(0, size)).copy(file, size)
  return file
}

/** The indexes of a file; `null` where it is damaged, of another program, or built from something else. */
export function decodeIndexes(file: Buffer, key: string): Record<string, LexicalIndex> | null {
  if (file.length < 64) return null
  const body = file.subarray(0, file.length - DIGEST)
  if (!digestOf(body).equals(file.subarray(file.length - DIGEST))) return null
  const end = body.indexOf(10)
  const header = JSON.parse(body.subarray(0, end).toString()) as Header
  if (header.format !== FORMAT || header.key !== key) return null
  const bytes = ownBytes(body)
  let at = bytes.byteOffset + padded(end + 1)
  let next = 0
  const take32 = (): Uint32Array => {
    const array = new Uint32Array(bytes.buffer, at, header.lengths[next++]!)
    at += padded(array.byteLength)
    return array
  }
  const take8 = (): Uint8Array => {
    const array = new Uint8Array(bytes.buffer, at, header.lengths[next++]!)
    at += padded(array.byteLength)
    return array
  }
  const channel = (): ChannelArrays => ({
    keys: take32(),
    values: take32(),
    starts: take32(),
    docs: take32(),
    counts: take8(),
    lengths: take32(),
  })
  const segment = (): LexicalArrays => ({ stems: channel(), grams: channel(), pairs: channel() })
  const indexes: Record<string, LexicalIndex> = {}
  for (const { name, segments, removed } of header.indexes) {
    indexes[name] = new LexicalIndex({
      segments: Array.from({ length: segments }, segment),
      removed: Array.from({ length: removed }, segment),
      places: take32(),
    })
  }
  return indexes
}

function arraysOf({ segments, removed, places }: IndexData): (Uint32Array | Uint8Array)[] {
  const all = [...segments, ...removed].flatMap((segment) =>
    CHANNEL_NAMES.flatMap((name) => FIELDS.map((field) => segment[name][field])),
  )
  return [...all, places]
}

/** Large files are read into memory of their own; a small one lies in a shared pool, which an index must not hold on to. */
function ownBytes(body: Buffer): Uint8Array {
  const alone = body.byteOffset % 4 === 0 && body.buffer.byteLength <= body.length + 2 * DIGEST
  return alone ? body : new Uint8Array(body)
}

function digestOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}

function padded(length: number): number {
  return length + ((4 - (length % 4)) % 4)
}
