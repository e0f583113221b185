import { AssistantError } from '../../domain/assistant-error.js'

export interface Neighbour {
  readonly key: string
  /** Between -1 and 1; 1 = the same direction. */
  readonly cosine: number
}

/** Finds the texts that mean nearly the same. Whatever is behind it, keys go in and keys come out. */
export interface VectorIndex {
  readonly kind: 'exact' | 'hnsw'
  readonly dimension: number
  readonly size: number
  /**
   * The nearest first, at most `count`, only those with a cosine above 0. Throws `vector-invalid` for a query of another
   * dimension. A key for which `allow` throws counts as not allowed.
   */
  search(query: ArrayLike<number>, count: number, allow?: (key: string) => boolean): readonly Neighbour[]
  /** How near one text is, found or not; `null` where the index does not hold it. */
  cosine(query: ArrayLike<number>, key: string): number | null
}

/**
 * A vector of length 1, so that a dot product is the cosine. Everything foreign passes through here before it is stored or
 * reaches native code, where one value that is not a number ends the process. `null` for anything else than finite
 * numbers, for the zero vector (it has no direction), and for another dimension where one is given.
 */
export function toUnitVector(values: unknown, dimension?: number): Float32Array<ArrayBuffer> | null {
  if (!Array.isArray(values) && !(values instanceof Float32Array)) return null
  if (values.length === 0 || (dimension !== undefined && values.length !== dimension)) return null
  let sum = 0
  for (let at = 0; at < values.length; at += 1) {
    const value: unknown = values[at]
    if (typeof value !== 'number' || !Number.isFinite(value)) return null
    sum += value * value
  }
  const length = Math.sqrt(sum)
  if (!(length > 0) || !Number.isFinite(length)) return null
  const unit = new Float32Array(values.length)
  for (let at = 0; at < values.length; at += 1) unit[at] = values[at]! / length
  return unit
}

/** A query as the index can use it, or `vector-invalid`. */
export function toQuery(values: ArrayLike<number>, dimension: number): Float32Array<ArrayBuffer> {
  const unit = toUnitVector(values, dimension)
  if (unit !== null) return unit
  throw new AssistantError(
    'vector-invalid',
    'The vector does not fit the index. Check that question and passages use the same embedding model.',
    { dimension, given: values.length },
  )
}

/** A filter that cannot throw: native code calls it, and an exception there ends the process. */
export function neverThrowing(
  allow: ((key: string) => boolean) | undefined,
): ((key: string) => boolean) | undefined {
  if (allow === undefined) return undefined
  return (key) => {
    try {
      return allow(key) === true
    } catch {
      return false
    }
  }
}

export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0
  for (let at = 0; at < a.length; at += 1) sum += a[at]! * b[at]!
  return sum
}
