import type { CitationRef } from '../domain/passage.js'

interface Section {
  readonly heading: string
  readonly depth: number
  refs: readonly CitationRef[]
}

/** The headings that stand above the line being read, and the citations that hold below each. */
export interface OpenSections {
  /** Their words, outermost first; those without any left out. */
  headings(): readonly string[]
  /** Begins a section; those as deep as it, or deeper, end here. */
  enter(heading: string, depth: number, refs: readonly CitationRef[]): void
  /** A line of citations alone right under the heading, or at the beginning of the file. */
  citeBelow(refs: readonly CitationRef[]): void
  /** The nearest citations from here outwards; at last those of the file. */
  inherited(): readonly CitationRef[]
}

/** Begins above the first heading, where `fileRefs` hold. */
export function createOpenSections(fileRefs: readonly CitationRef[]): OpenSections {
  const sections: Section[] = []
  let opening = fileRefs
  return {
    headings: () => sections.map(({ heading }) => heading).filter((heading) => heading !== ''),
    enter(heading, depth, refs) {
      while (sections.length > 0 && sections.at(-1)!.depth >= depth) sections.pop()
      sections.push({ heading, depth, refs })
    },
    citeBelow(refs) {
      const section = sections.at(-1)
      if (section === undefined) opening = refs
      else section.refs = refs
    },
    inherited: () => sections.findLast(({ refs }) => refs.length > 0)?.refs ?? opening,
  }
}
