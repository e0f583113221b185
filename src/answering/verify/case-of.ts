import type { Citation, DraftClaim } from '../../domain/claim.js'
import type { Source } from '../../domain/source.js'
import type { NonEmpty } from '../../domain/text.js'
import type { Case } from './check.js'
import { focusOf } from './focus.js'
import { instructs } from './instructs.js'
import { createMatcher } from './matching.js'
import type { Read } from './reading.js'

/** Reads a claim and what it rests on, once, for all checks. `sentences` are those in which the quotes stand. */
export function caseOf(
  claim: DraftClaim,
  citations: NonEmpty<Citation>,
  sentences: readonly string[],
  sources: ReadonlyMap<string, Source>,
  read: Read,
): Case {
  const reading = read(claim.text, claim.language)
  const quotes = citations.map(({ passage, quote }) => read(quote, passage.language))
  const passages = [...new Set(citations.map(({ passage }) => passage))].map(({ text, language }) =>
    read(text, language),
  )
  const inQuotes = createMatcher(quotes)
  return {
    role: claim.role,
    claim: reading,
    quotes,
    sentences: sentences.map((sentence, index) => read(sentence, citations[index]!.passage.language)),
    passages,
    inQuotes,
    focus: focusOf(reading, quotes, inQuotes),
    inPassages: createMatcher([...quotes, ...passages]),
    sources: citations.flatMap(({ passage }) =>
      passage.citations.flatMap(({ citekey }) => sources.get(citekey) ?? []),
    ),
    titles: citations.flatMap(({ passage }) => [passage.title, ...passage.headings]),
    across: citations.some(({ passage }) => passage.language !== claim.language),
    instructs: instructs(claim.role, reading),
  }
}
