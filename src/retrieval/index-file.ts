import { crc32 } from 'node:zlib'
import type { ChannelArrays } from './channel.js'
import { CHANNEL_NAMES, type IndexData, type LexicalArrays, LexicalIndex } from './lexical-index.js'

/** Raised whenever the arrays or the analysis change, so that an index of an older program is built anew. */
const FORMAT = 'secure-base-index-4'

const FIELDS = [
  'keys',
  'values',
  'starts',
  'docs',
  'counts',
  'lengths',
] as const satisfies readonly (keyof ChannelArrays)[]

/** CRC-32 against damage, in bytes: SHA-256 of 400 megabytes took as long as reading them. */
const CHECKSUM = 4

interface Header {
  readonly format: string
  /** What the index was built from. */
  readonly key: string
  readonly indexes: readonly { readonly name: string; readonly segments: number; readonly removed: number }[]
  /** Lengths of the arrays in elements, in the order in which they are written. */
  readonly lengths: readonly number[]
}

/** Some indexes as the pieces of a file: a line of JSON with their sizes, the arrays, and a checksum of all before it. */
export function* encodeIndexes(
  indexes: Readonly<Record<string, LexicalIndex>>,
  key: string,
): Generator<Uint8Array> {
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
  let sum = 0
  for (const part of [Buffer.from(`${JSON.stringify(header)}\n`), ...arrays]) {
    const bytes = new Uint8Array(part.buffer, part.byteOffset, part.byteLength)
    // Arrays begin at multiples of four, so that they can be read in place.
    const padding = new Uint8Array(padded(bytes.length) - bytes.length)
    for (const piece of [bytes, padding]) {
      // zlib begins anew at an empty piece whose memory is nowhere.
      if (piece.length === 0) continue
      sum = crc32(piece, sum)
      yield piece
    }
  }
  const checksum = Buffer.alloc(CHECKSUM)
  checksum.writeUInt32LE(sum)
  yield checksum
}

/** The indexes of a file; `null` where it is damaged, of another program, or built from something else. */
export function decodeIndexes(file: Buffer, key: string): Record<string, LexicalIndex> | null {
  if (file.length < 64) return null
  const body = file.subarray(0, file.length - CHECKSUM)
  if (crc32(body) !== file.readUInt32LE(file.length - CHECKSUM)) return null
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
  const alone = body.byteOffset % 4 === 0 && body.buffer.byteLength <= body.length + 64
  return alone ? body : new Uint8Array(body)
}

function padded(length: number): number {
  return length + ((4 - (length % 4)) % 4)
}
