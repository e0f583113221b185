import { createHash } from 'node:crypto'
import type { EmbeddingModel } from './embedding-model.js'

const FORMAT = 'secure-base-vectors-1'
const DIGEST_BYTES = 32

interface Header {
  readonly format: string
  readonly model: string
  readonly dimension: number
  readonly count: number
}

/** Some vectors of one embedding model, written together. */
export interface Segment {
  readonly model: EmbeddingModel
  readonly vectors: ReadonlyMap<string, Float32Array>
}

/** A line of JSON, the keys (SHA-256), the probe, the vectors, and a SHA-256 of all before it at the end. */
export function encodeSegment({ model, vectors }: Segment): Buffer {
  const header: Header = {
    format: FORMAT,
    model: model.name,
    dimension: model.probe.length,
    count: vectors.size,
  }
  const parts: Buffer[] = [Buffer.from(`${JSON.stringify(header)}\n`)]
  for (const key of vectors.keys()) parts.push(Buffer.from(key, 'hex'))
  for (const vector of [model.probe, ...vectors.values()]) {
    parts.push(Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength))
  }
  const body = Buffer.concat(parts)
  return Buffer.concat([body, createHash('sha256').update(body).digest()])
}

/** The vectors of a file; `null` where it is damaged, cut off, or of another program. */
export function decodeSegment(file: Buffer): Segment | null {
  const end = file.indexOf(10)
  const bodyEnd = file.length - DIGEST_BYTES
  if (end < 0 || bodyEnd <= end) return null
  const digest = createHash('sha256').update(file.subarray(0, bodyEnd)).digest()
  if (!digest.equals(file.subarray(bodyEnd))) return null
  // The digest fits, so this is a file of ours, though maybe of an older program.
  const header = JSON.parse(file.subarray(0, end).toString()) as Header
  if (header.format !== FORMAT) return null
  const { dimension, count } = header
  const floatsAt = end + 1 + count * DIGEST_BYTES
  if (bodyEnd - floatsAt !== (count + 1) * dimension * 4) return null
  const floats = new Float32Array((count + 1) * dimension)
  new Uint8Array(floats.buffer).set(file.subarray(floatsAt, bodyEnd))
  const vectors = new Map<string, Float32Array>()
  for (let at = 0; at < count; at += 1) {
    const keyAt = end + 1 + at * DIGEST_BYTES
    const key = file.toString('hex', keyAt, keyAt + DIGEST_BYTES)
    vectors.set(key, floats.subarray((at + 1) * dimension, (at + 2) * dimension))
  }
  return { model: { name: header.model, probe: floats.subarray(0, dimension) }, vectors }
}
