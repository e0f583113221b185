declare module '@citation-js/core' {
  /** The CSL-JSON fields we read. */
  export interface CslEntry {
    readonly id: string
    readonly type: string
    readonly title?: string
    readonly author?: readonly CslName[]
    readonly editor?: readonly CslName[]
    readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[]; readonly literal?: string }
    readonly 'container-title'?: string
    readonly publisher?: string
    readonly volume?: string | number
    readonly issue?: string | number
    readonly page?: string
    readonly number?: string | number
    readonly DOI?: string
    readonly URL?: string
    readonly genre?: string
    readonly note?: string
  }
  export interface CslName {
    readonly family?: string
    readonly given?: string
    readonly literal?: string
    readonly 'non-dropping-particle'?: string
    readonly 'dropping-particle'?: string
  }
  export class Cite {
    constructor(data: string, options: { forceType: string })
    readonly data: readonly CslEntry[]
  }
}
declare module '@citation-js/plugin-bibtex'
