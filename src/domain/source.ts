/** One entry of `references.bib`, ready to be shown. */
export interface Source {
  readonly citekey: string
  /** APA-like: `Chambers, R., Gibson, M., … (2024). Title. Journal. https://doi.org/…` */
  readonly reference: string
  /** For a line of text: `Chambers et al. (2024)`. */
  readonly short: string
  readonly title: string
  /** `null` where the entry has no year. */
  readonly year: number | null
  /** Family names or bodies, in order: kept from being taken for personal details. */
  readonly authors: readonly string[]
  /** Always https, always one a person can open; an entry without is not a source. */
  readonly url: string
}
