/**
 * What a number counts. A fifth and 20 % are the same `share`; "20" alone is a `count`. A range is two numbers.
 * `ordinal` is "the first", "Teil 2" or a year is a `count` like any other.
 */
export interface NumberFound {
  readonly at: number
  readonly length: number
  readonly value: number
  readonly kind: 'count' | 'share' | 'ratio' | 'year' | 'place' | 'times'
  /** "about", "nearly": the number may be rounded. */
  readonly about: boolean
  readonly written: string
}
