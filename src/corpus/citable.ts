import type { CitationRef } from '../domain/passage.js'
import { say } from '../domain/say.js'
import type { Source } from '../domain/source.js'
import type { Bibliography } from './bibliography.js'
import type { ReportLine } from './report.js'

/** What decides whether a citekey may be cited. */
export interface Citable {
  has(citekey: string): boolean
  source(citekey: string): Source | undefined
  keys(): Iterable<string>
  /** In the bibliography, but not usable there: named once in references.bib. */
  readonly unusable: ReadonlySet<string>
}

/** What the bibliography lets be cited. */
export function citableOf({ sources, unusable }: Bibliography): Citable {
  return {
    has: (citekey) => sources.has(citekey),
    source: (citekey) => sources.get(citekey),
    keys: () => sources.keys(),
    unusable,
  }
}

/** The citations of a line that count; the others are reported. */
export function keepCitable(
  refs: readonly CitationRef[],
  line: number,
  citable: Citable,
  report: ReportLine,
): CitationRef[] {
  return refs.filter(({ citekey }) => {
    if (citable.has(citekey)) return true
    if (citable.unusable.has(citekey))
      report(
        'citekey-unknown',
        line,
        say`The source "${citekey}" cannot be used: see references.bib.`,
        say`Mend its entry there.`,
        'error',
        citekey,
      )
    else
      report(
        'citekey-unknown',
        line,
        say`The source "${citekey}" is not in references.bib.`,
        say`Correct the key, or add the source to references.bib.`,
        'error',
        citekey,
      )
    return false
  })
}
