import type { DetailKind } from './redact-words.js'

/** A stretch of the text that is a personal detail. */
export interface Detail {
  readonly kind: DetailKind
  readonly start: number
  readonly end: number
}
